/**
 * Room: element. The page around the panels: one listener of each kind for all of them, none while there are none.
 */
import { linkPrefix } from '../view/guide.js';

/** What a panel does for the page. */
export interface PanelOnPage extends Node {
  /** Opens, scrolls to and focuses what has this id; false if this panel has no such thing. */
  followLink: (id: string) => boolean;
  /** Something outside changed that shows inside: the colour scheme, or the address before printing. */
  refresh: () => void;
}

const panels = new Set<PanelOnPage>();
/** The address that a panel has already answered: a panel that comes later leaves it alone. */
let answered = '';

const inOrder = (): PanelOnPage[] =>
  [...panels].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));

/** Takes the page's address to the first panel that has what it names. */
const follow = (): void => {
  const [, id] = location.hash.split(`#${linkPrefix}`);
  if (id && inOrder().some((panel) => panel.followLink(id))) answered = location.hash;
};

const followNew = (): void => {
  answered = '';
  follow();
};

const refresh = (): void => {
  panels.forEach((panel) => {
    panel.refresh();
  });
};

const scheme = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');
let watched: MediaQueryList | undefined;

/** A panel has been connected and rendered. */
export const join = (panel: PanelOnPage): void => {
  if (!panels.size) {
    addEventListener('hashchange', followNew);
    addEventListener('beforeprint', refresh);
    watched = scheme();
    watched.addEventListener('change', refresh);
  }
  panels.add(panel);
  if (answered !== location.hash) follow();
};

/** A panel has been disconnected. */
export const leave = (panel: PanelOnPage): void => {
  panels.delete(panel);
  if (panels.size) return;
  removeEventListener('hashchange', followNew);
  removeEventListener('beforeprint', refresh);
  watched?.removeEventListener('change', refresh);
};
