/**
 * Room: element. When the panel cannot be rendered: the danger signs and the number, made with plain DOM calls that
 * need no template, no policy and no style, then what the page's author put inside the tag.
 */
import { callHeading } from '../view/emergency.js';
import type { PanelGuide } from '../view/lines.js';

/** Fills an empty root; text only, so that nothing can go wrong a second time. */
export const showDangerSigns = (root: ShadowRoot, guide: PanelGuide): void => {
  const add = (parent: Node, tag: string, text = ''): HTMLElement => {
    const child = document.createElement(tag);
    child.textContent = text;
    return parent.appendChild(child);
  };
  root.textContent = '';
  add(root, 'p', callHeading(guide, guide.region)).style.fontWeight = 'bold';
  const list = add(root, 'ul');
  for (const line of guide.content.emergency) add(list, 'li', line.map(([text]) => text).join(' '));
  add(root, 'slot');
};
