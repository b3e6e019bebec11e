/**
 * Room: element. The panel's one template, and what is made only when it is shown.
 */
import { compose } from '../view/guide.js';
import { each } from '../view/html.js';
import type { PanelGuide, Parts } from '../view/lines.js';
import { make } from './native.js';

/** What waits in a panel, and what copies of the panel are made from. */
export type Template = Parts & { nodes?: DocumentFragment };

/** What is made beside what is shown: what is in closed sections, or all, for paper, on which nothing is folded. */
export type Waiting = 'closed' | 'all';

/** One template for each guide, shared by all panels that show the same. */
const templates = new Map<string, Template>();

/** Every word in it has been escaped by view/html.ts, the only way for words to become HTML. */
const parse = (html: string): DocumentFragment => {
  const template = make('template');
  // Where a page has HTML written through Trusted Types alone, this needs no policy. It leaves out what could run,
  // of which there is nothing; without a prototype no page can add to what else it leaves out.
  const { setHTML } = template as { setHTML?: (html: string, options: object) => void };
  if (setHTML) setHTML.call(template, html, { __proto__: null, sanitizer: { __proto__: null } });
  else template.innerHTML = html;
  return template.content;
};

/**
 * The guide's template, by its key (key.ts), and a panel made of it. The first panel is what was parsed: most pages
 * have one, and need no copy.
 */
export const pictureOf = (guide: PanelGuide, key: string): [Template, DocumentFragment] => {
  const known = templates.get(key);
  if (known) return [known, (known.nodes ??= parse(compose(guide, []))).cloneNode(true) as DocumentFragment];
  const parts: Template = [];
  const panel = parse(compose(guide, parts));
  // Kept for others that show the same: a page whose every panel has another address must not fill the memory.
  if (templates.size > 9) templates.clear();
  templates.set(key, parts);
  return [parts, panel];
};

/**
 * Makes what is hidden no longer of what waited, and with one section what is in all of them: to parse each by itself
 * takes twice as long.
 */
export const fillIn = (root: ParentNode, parts: Template, what?: Waiting): void => {
  const waits = `.off *,.src:not([open]) *${what || root.querySelector('.s[open]') ? '' : ',.s *'}`;
  const places = [...root.querySelectorAll(`template${what === 'all' ? '' : `:not(${waits})`}`)];
  if (!places.length) return;
  // Parsed in one go, each in a box of its own: a page's own cleaner may take out what is in one, or have left a place
  // without its number.
  const made = parse(each(places, ({ className }) => `<div>${parts[className as never]?.() ?? ''}</div>`));
  places.forEach((place, i) => {
    place.replaceWith(...(made.children[i]?.childNodes ?? []));
  });
  // What was made may hold what waits in turn.
  if (what === 'all') fillIn(root, parts, what);
};
