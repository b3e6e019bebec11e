/**
 * Room: element. Prints one panel alone, from inside any page. While it prints, one more style sheet on the page hides
 * everything else: the one change to the page that is allowed. Where the panel sits among components, each shadow root
 * around it takes one too, as a sheet ends at its root. Nothing of the page is marked: what stays is told by its place.
 */

import { above, own } from './native.js';

const nothing = (): void => undefined;

/** Takes back all that the last print needed, and keeps no hold of the panel and its page. */
let end = nothing;

/** Selectors of a node and of everything around it in its tree. */
const trail = (node: Node): [string, ...string[]] => {
  const up = own(node, 'parentNode');
  if (!up || own(up, 'nodeType') === 9) return [up ? ':root' : ':host'];
  const around = trail(up);
  let place = 1;
  for (let at = node as Element | null; (at &&= own(at, 'previousElementSibling'));) place++;
  return [`${around[0]}>:nth-child(${place})`, ...around];
};

/**
 * What surrounds the panel loses its box, and its words are unseen and without height; all else is gone, in more than
 * one way, as pages show things by `display … !important` in a style attribute. The ids, which nothing has, outweigh
 * the page's own ids.
 */
const alone = (kept: readonly [string, ...string[]]): string =>
  `@page{size:auto;margin:1cm}@media print{:not(${kept.join()},${kept[0]} *,#_#_#_){display:none!important;position:fixed!important;content-visibility:hidden!important;clip-path:inset(50%)!important}:is(${kept.join()},#_#_#_){all:initial!important;display:contents!important;width:100%!important;font-size:0!important;&:not(${kept[0]}){visibility:hidden!important}&::before,&::after,&::backdrop{display:none!important}}}`;

export const printAlone = (host: HTMLElement, onePage: boolean): void => {
  end();
  const printing = new AbortController();
  const { signal } = printing;
  const view = own(host.ownerDocument, 'defaultView');
  const panel = host.shadowRoot?.querySelector('.p')?.classList;
  const sheets = new Map<Node, [CSSStyleSheet[], CSSStyleSheet]>();
  // Not on the signal's own event: inside `afterprint` Chromium 156 does not dispatch it.
  end = () => {
    end = nothing;
    printing.abort();
    panel?.remove('one');
    // One that is no longer there is looked for beyond the end.
    for (const [list, sheet] of sheets.values()) list.splice(list.indexOf(sheet) >>> 0, 1);
  };
  /** Up through slots and shadow roots, as the page is drawn: each root is met first where the panel is in it. */
  const cover = (at: Node): void => {
    const root = own(at, 'getRootNode').call(at) as Document;
    const up = above(at);
    if (view && !sheets.has(root)) {
      const sheet = new view.CSSStyleSheet();
      const write = (): void => {
        sheet.replaceSync(alone(trail(at)));
      };
      write();
      // The page may add something for the print alone, and so shift places.
      view.addEventListener('beforeprint', write, { signal });
      const list = own(root, 'adoptedStyleSheets');
      list.push(sheet);
      sheets.set(root, [list, sheet]);
    }
    if (up) cover(up);
  };
  panel?.toggle('one', onePage);
  try {
    cover(host);
    // Where a print never tells its end (a frame that may not print), the reader's next move is the end.
    for (const type of ['afterprint', 'pointerdown', 'keydown'])
      view?.addEventListener(type, end, { signal, capture: true });
    view?.print();
  } catch {
    end();
  }
};
