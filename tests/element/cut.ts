// What of a panel is cut: for the tests of layout.
import { all, rootOf } from './panel.js';
import type { Panel } from './panel.js';

/** Whatever is drawn beyond the panel's edge: elements and the text itself. */
export function cut(panel: Panel): string[] {
  const edge = panel.getBoundingClientRect();
  const beyond = ({ left, right, width }: DOMRect): boolean =>
    width > 0 && (right > edge.right + 1 || left < edge.left - 1);
  const found: string[] = [];
  const texts = document.createTreeWalker(rootOf(panel), NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement!;
    if (parent.closest('.vh, select, style')) continue;
    range.selectNodeContents(texts.currentNode);
    if ([...range.getClientRects()].some(beyond)) found.push(texts.currentNode.textContent!);
  }
  for (const element of all(panel, '*'))
    if ([...element.getClientRects()].some(beyond)) found.push(element.outerHTML.slice(0, 80));
  return [...new Set(found)].slice(0, 10);
}
