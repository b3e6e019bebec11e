/**
 * One host: a page of somebody else around the panel, as data. What must happen is said here and nowhere else.
 */

/** What readers get. Nothing readable (`blank`), or a panel that does nothing (`dead`), is never allowed. */
export type Outcome = 'works' | 'fallback' | 'dead' | 'blank';

export const engineNames = ['Chromium', 'Firefox', 'WebKit'] as const;
export type EngineName = (typeof engineNames)[number];

/** What is found all the same, and why; in one engine only, where a third part names it. */
export type Exception = readonly [found: RegExp, reason: string, only?: EngineName];

export interface File {
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Host {
  /** Unique; also its address. */
  readonly name: string;
  readonly kind: string;
  readonly html: string;
  /** `either`: engines may differ; what each did is in results.json, and another outcome is a failure. */
  readonly must: 'works' | 'fallback' | 'either';
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Files of this page alone, by their name beside it. */
  readonly files?: Readonly<Record<string, File>>;
  /** The one line that may be on the console. */
  readonly mayWarn?: RegExp;
  /** More than one such line. */
  readonly lines?: number;
  /** What the judge or a report may say all the same. */
  readonly allows?: readonly Exception[];
  /** Why the page's own markup is not as it was written: the page itself goes on changing it. */
  readonly changes?: string;
  /** The page calls `parent.host.ready(window)` once it has done all it does; `loading`: before it has loaded. */
  readonly waits?: true | 'loading';
  /** Nobody can look into the page from outside: it judges itself (judge/itself.ts). */
  readonly itself?: true;
  /** Shown where the page around it is cross-origin isolated (COOP and COEP). */
  readonly isolated?: true;
  /** Every computed value in the panel is compared with that of a bare page. */
  readonly looks?: Looks;
  /** Takes too long for each change: `npm run hosts -- --full`. */
  readonly full?: true;
}

export interface Looks {
  readonly dir: 'ltr' | 'rtl';
  /** Properties that this page may change. */
  readonly except?: readonly Exception[];
  /** Only these nodes are compared, with the reason. */
  readonly only?: readonly [selector: string, reason: string];
  /** Hides the panel on purpose: its rules are taken away before readers are asked what they see. */
  readonly hides?: true;
}

/** What an engine says of one host. */
export interface Result {
  readonly name: string;
  readonly outcome: Outcome;
  /** All that must not be: one line each. */
  readonly wrong: readonly string[];
  /** Nodes and values compared. */
  readonly compared?: readonly [nodes: number, values: number];
  readonly milliseconds: number;
}

/** What an engine may find all the same. */
export const patterns = (engine: EngineName, list: readonly Exception[] = []): RegExp[] =>
  list.flatMap(([found, , only]) => (only && only !== engine ? [] : [found]));
