/**
 * Room: element. Prints one panel alone, from inside any page. While it prints, one more style sheet on the page hides
 * everything else: the one change to the page that is allowed. Where the panel sits among components, each shadow root
 * around it takes one too, as a sheet ends at its root. Nothing of the page is marked: what stays is told by its place.
 */

const nothing = (): void => undefined;

/** Takes back all that the last print needed, and keeps no hold of the panel and its page. */
let end = nothing;

/** A step on the way up from the panel: element, document or shadow root. */
type Place = Node & Partial<Pick<Element, 'assignedSlot'> & Pick<ShadowRoot, 'host'>>;

/** Selectors of a node and of everything around it in its tree. */
const trail = (node: Node): [string, ...string[]] => {
  const up = node.parentNode;
  if (!up || up === node.ownerDocument) return [up ? ':root' : ':host'];
  const above = trail(up);
  return [`${above[0]}>:nth-child(${[...up.children].indexOf(node as Element) + 1})`, ...above];
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
  const view = host.ownerDocument.defaultView;
  const panel = host.shadowRoot?.querySelector('.p')?.classList;
  const sheets = new Map<Document, CSSStyleSheet>();
  // Not on the signal's own event: inside `afterprint` Chromium 156 does not dispatch it.
  end = () => {
    end = nothing;
    printing.abort();
    panel?.remove('one');
    for (const [root, sheet] of sheets)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  /** Up through slots and shadow roots, as the page is drawn: each root is met first where the panel is in it. */
  const cover = (at: Place): void => {
    const root = at.getRootNode() as Document;
    const up = at.assignedSlot ?? at.parentNode ?? at.host;
    if (view && !sheets.has(root)) {
      const sheet = new view.CSSStyleSheet();
      const write = (): void => {
        sheet.replaceSync(alone(trail(at)));
      };
      write();
      // The page may add something for the print alone, and so shift places.
      view.addEventListener('beforeprint', write, { signal });
      root.adoptedStyleSheets.push(sheet);
      sheets.set(root, sheet);
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
