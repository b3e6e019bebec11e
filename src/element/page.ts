/**
 * Room: element. The page around the panels: one listener of each kind for all of them.
 */
import { linkPrefix } from '../view/guide.js';
import { isShown } from './native.js';
import type { Waiting } from './template.js';

/** What a panel does for the page. */
export interface PanelOnPage extends Element {
  /** Opens, scrolls to and focuses what has this id; false if this panel has no such thing. */
  followLink: (id: string) => boolean;
  /** Something outside changed that shows inside: the colour scheme, the address before printing, the time. */
  refresh: () => void;
  /** Makes what is shown by now of what waits, and what else is asked for. */
  fill: (what?: Waiting) => void;
  /** Other words may be there for it now. */
  requestUpdate: () => void;
}

/** All that are connected and rendered. */
export const panels = new Set<PanelOnPage>();
/** The address that a panel has already answered: a panel that comes later leaves it alone. */
let answered: string | undefined;
let listening = false;

/** What stands for a panel in the page itself: between nodes of different shadow roots there is no order. */
const place = (panel: Node): Node => (panel.getRootNode() as Partial<ShadowRoot>).host ?? panel;

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const following = 4;

/** Takes the page's address to the first panel, in the page's order, that has what it names. */
const follow = (): void => {
  const [, id] = location.hash.split(`#${linkPrefix}`);
  if (
    id &&
    [...panels]
      .sort((a, b) => (place(a).compareDocumentPosition(place(b)) & following ? -1 : 1))
      .some((panel) => panel.followLink(id))
  )
    answered = location.hash;
};

/** Another language has come, or is asked for: a page translator changes that of the document. */
export const reword = (): void => {
  panels.forEach((panel) => {
    panel.requestUpdate();
  });
};

/** Without a prototype: a page may have put something on that of all objects. */
const spoken: MutationObserverInit & { __proto__: null } = {
  __proto__: null,
  attributeFilter: ['lang'],
  subtree: true,
};

const refresh = ({ type }: Event): void => {
  panels.forEach((panel) => {
    if (type === 'beforeprint') panel.fill('all');
    panel.refresh();
  });
};

/** A panel has been connected and rendered. */
export const join = (panel: PanelOnPage): void => {
  // A frame that goes tells its panels nothing.
  if (panel.ownerDocument !== document) panels.forEach((other) => isShown(other) || panels.delete(other));
  panels.add(panel);
  if (!listening) {
    listening = true;
    addEventListener('hashchange', follow);
    // What was still on its way with the page is there.
    addEventListener('DOMContentLoaded', reword);
    addEventListener('beforeprint', refresh);
    // Timers read the clocks. Freezing, and leaving and coming back through the history, also hide and show a page.
    addEventListener('visibilitychange', refresh);
    // A page may have an old one, or none.
    const { matchMedia: ask } = window as {
      readonly matchMedia?: (query: string) => Partial<MediaQueryList> | undefined;
    };
    ask?.('(prefers-color-scheme: dark)')?.addEventListener?.('change', refresh);
    try {
      new MutationObserver(reword).observe(document, spoken);
      // What waits in closed sections is made before a reader opens one. Not of panels that come later, one by one.
      requestIdleCallback(() => {
        if (panels.size < 10)
          panels.forEach((panel) => {
            panel.fill('closed');
          });
      });
    } catch {
      // Where a page has broken that, the language is the one that was there at first, and what waits is made as it is
      // shown; so it is where no browser tells when it is idle.
    }
  }
  if (answered !== location.hash) follow();
};

/** A panel has been disconnected. */
export const leave = (panel: PanelOnPage): void => {
  panels.delete(panel);
};
