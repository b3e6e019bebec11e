/** What a page of the benchmark is. */
import type { Parts } from './content.js';

/** How a panel's sections are found, folded and read in the page: selectors, the same questions for every page. */
export interface Folding {
  readonly panel: string;
  readonly section: string;
  /** What a reader would click, in the section or in its shadow root. */
  readonly toggle: string;
  /** Matches the section, or the toggle, while it is open. */
  readonly open: string;
}

export interface Page {
  readonly name: string;
  readonly label: string;
  readonly kind: 'limit' | 'plain' | 'library' | 'ours';
  /** Measured as often as may be: bounds rest on its own figures, or it is told beside them. */
  readonly often?: boolean;
  /** npm packages whose versions belong to the result. */
  readonly packages: readonly string[];
  /** One panel as it stands in the page's HTML. */
  readonly panel: (parts: Parts) => string;
  readonly folding: Folding;
  /** Before the panel, in the head: besides the panel's sheet. */
  readonly head?: string;
  /** Whether the page itself has the panel's sheet; ours brings its own. */
  readonly sheet: boolean;
  /** Sass of what the library needs. */
  readonly sass?: string;
  /** The script that the page loads, as source that esbuild bundles. */
  readonly script?: (parts: Parts) => string;
  /** A script that is loaded as it is built: a file of dist/. */
  readonly file?: string;
  /**
   * On the page for many panels: source that sets `window.bench` to its own `mount(field, count)` and `unmount(field)`.
   * Without it the panel's HTML is cloned. Bundled with the script.
   */
  readonly many?: string;
}

/** `<details>` as the panel has them. */
export const native: Folding = {
  panel: '.msg',
  section: 'details.s',
  toggle: 'summary',
  open: 'details[open]',
};
