/**
 * What every page shows: the guide's own words, sources and figures, as `dist/embed/ssr.js` renders them for a site in
 * the United Kingdom. Each page has the same HTML and the same sheet, and folds the five sections in its own way.
 */
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { boxStyle } from '../../src/embed/snippets.js';
import type { GuideOptions } from '../../src/embed/ssr.js';

export interface Section {
  readonly id: string;
  /** Plain words of the heading, escaped. */
  readonly title: string;
  readonly heading: string;
  readonly summary: string;
  readonly body: string;
}

export interface Parts {
  /** The element with its panel as a declarative root. */
  readonly declarative: string;
  /** What README's snippet has inside the tag. */
  readonly fallback: string;
  /** The panel's sheet, for a page on which the panel stands in a `<div class="msg">` instead of a shadow root. */
  readonly sheet: string;
  /** The opening tag of the panel, title, danger signs and first aid. */
  readonly head: string;
  readonly sections: readonly Section[];
  /** Everything after the sections, with the closing tag. */
  readonly tail: string;
}

/**
 * `:host` becomes the wrapper's class. Without `content-visibility`: it is one of the things that are measured, and no
 * library brings it. A toggle of a library is a button in light HTML and must not be hidden like those of the panel.
 */
export const lightSheet = (sheet: string): string =>
  `${sheet
    .replace(/:host\(([^)]*)\)/g, '.msg$1')
    .replaceAll(':host', '.msg')
    .replace(
      /(?:content-visibility:\s*var\(--_m-late\)|contain-intrinsic-size:[^;}]*);?/g,
      '',
    )}.msg button[aria-expanded]{visibility:visible}`;

/**
 * A page without the guide's script has the field for notes at once, as HTML has it: what the panel makes when it is
 * asked for, as all that comes late in it.
 */
export const withField = (panel: string): string => {
  const field = panel.replace(
    /<button [^>]*id="own">([^<]*)<\/button>/,
    '<label>$1 <textarea name="own" rows="3" autocomplete="off"></textarea></label>',
  );
  if (field === panel) throw new Error('The panel has no button for notes.');
  return field;
};

const one = (pattern: RegExp, html: string): string => {
  const [, found] = pattern.exec(html) ?? [];
  if (found === undefined) throw new Error(`The panel has no ${pattern.source}`);
  return found;
};

/** A section's tag, as src/view/section.ts writes it; small lists of sources are `details` too, of another class. */
const opening = '<details class="s"';
/** What follows the last section. */
const after = '<div class="doc">';

export const readSection = (html: string): Section => {
  const summary = one(/<summary part="summary">([^]*?)<\/summary>/, html);
  return {
    id: one(/ id="(\w+)"/, html),
    heading: one(/^([^]*?)<small>/, summary),
    title: one(/>([^<]*)<\/h\d>/, summary),
    summary: one(/<small>([^]*?)<\/small>/, summary),
    body: one(/<\/summary><div class="in">([^]*)<\/div>$/, html.slice(0, -'</details>'.length)),
  };
};

/** The panel in three: before the sections, the sections, after them. */
export const split = (panel: string): Pick<Parts, 'head' | 'sections' | 'tail'> => {
  const [head = '', ...rest] = panel.split(opening);
  const last = rest.pop() ?? '';
  const end = last.indexOf(after);
  if (end < 0) throw new Error('The panel has no sections, or nothing after them.');
  return {
    head,
    sections: [...rest, last.slice(0, end)].map((html) => readSection(opening + html)),
    tail: last.slice(end),
  };
};

export async function readParts(): Promise<Parts> {
  const { renderElement, renderFallback } = (await import(
    pathToFileURL(resolve('dist/embed/ssr.js')).href
  )) as Record<'renderElement' | 'renderFallback', (options: GuideOptions) => string>;
  const declarative = renderElement({ region: 'GB' });
  const sheet = one(/<style><!--([^]*?)--><\/style>/, declarative);
  const panel = one(/<\/style>([^]*?)<template data-key/, declarative);
  return {
    declarative,
    fallback: `<div style="${boxStyle}">${renderFallback({ region: 'GB' })}</div>`,
    sheet: lightSheet(sheet),
    ...split(withField(panel)),
  };
}

/** A panel in light HTML with these tags in the place of the sections. */
export const panelOf = ({ head, tail }: Parts, sections: string): string =>
  `<div class="msg">${head}${sections}${tail}</div>`;
