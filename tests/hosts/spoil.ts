/**
 * Ways to spoil what the browser brings along, as scripts of pages.
 */
import type { Host } from './host.js';
import { inline, mark, page, script } from './page.js';

export type Native = readonly [name: string, code: string, must?: Host['must'], more?: Partial<Host>];

/** One line on the console may say what does not work, or why only the words in the tag are shown. */
export const why: Partial<Host> = { mayWarn: /^console\.warn: \[muscle-spasm-guide\] / };

/** A class that does the same, as an observing tool or an old shim puts it there. */
export const wrapped = (name: string): string =>
  `{ const Old = ${name}; window.${name} = class ${name} extends Old {}; }`;

export const broken = (what: string, names: string): string =>
  `for (const n of '${names}'.split(' ')) ${what}[n] = function () { throw new Error(n + ' is broken') };`;

export const wrong = (what: string, names: string): string =>
  `for (const n of '${names}'.split(' ')) ${what}[n] = function () { return undefined };`;

export const missing = (what: string, names: string): string =>
  `for (const n of '${names}'.split(' ')) delete ${what}[n];`;

export const nativePages = (kind: string, natives: readonly Native[], usual: Host['must']): Host[] =>
  natives.map(([name, code, must = usual, more]) => ({
    name,
    kind,
    must,
    html: page({ head: inline(code), script: mark + script }),
    ...more,
  }));
