/**
 * Room: embed. The guide as strings of HTML, for servers, edge workers and builds: no DOM, no Node, nothing but
 * JavaScript. A value that cannot be used is thrown back, with what can be: here a developer reads it, and a page
 * that is made once should not be made wrong.
 */
import type { Words } from '../content/locales/en.js';
import { english } from '../element/english.js';
import { keyOf } from '../element/key.js';
import type { SectionId } from '../model/types.js';
import { makeGuide } from '../model/guide.js';
import { options as table, readChoice, readLanguage, readList, readSite } from '../options.js';
import type { Option, OptionName } from '../options.js';
import { guideStyles } from '../style/guide.js';
import { staticStyles } from '../style/static.js';
import { declarative } from '../view/declarative.js';
import { escapeAll, plain } from '../view/html.js';
import { fallback, light } from '../view/light.js';
import type { PanelGuide } from '../view/lines.js';
import { guideIn } from './translated.js';

/** The options of the element, by the names of its properties. */
export interface GuideOptions {
  lang?: string;
  locales?: '' | 'auto';
  region?: string;
  theme?: 'auto' | 'light' | 'dark' | 'host';
  headingLevel?: 1 | 2 | 3 | 4;
  /** Ids of sections with blanks between, or `all`. */
  open?: SectionId | 'all' | (string & {});
  exclusive?: boolean;
  /** Ids of sections with blanks between. */
  sections?: SectionId | (string & {});
  feedback?: string;
  signOff?: string;
}

/** Said in short, and for what is neither text nor number by its kind: JSON throws at some, and calls their code. */
const refuse = (name: string, raw: unknown, allowed: string): never => {
  const given = /string|number/.test(typeof raw) ? JSON.stringify(raw).slice(0, 200) : typeof raw;
  throw new TypeError(`muscle-spasm-guide: ${name}=${given} cannot be used. Use: ${allowed}.`);
};

/** Also without halves of pairs: they would reach the page as other characters than the panel's key has. */
const whole = (text: string): string => plain(text).replace(/\p{Cs}/gu, '');

interface Reading {
  readonly guide: PanelGuide;
  readonly open: readonly string[];
  readonly exclusive: boolean;
  readonly attributes: string;
}

/** The words of a language, from `muscle-spasm-guide/words/<tag>`, joined. */
const contentOf = (lang: unknown, words: Words | undefined): PanelGuide['content'] => {
  const asked = lang === '' ? '' : readLanguage(lang, refuse);
  if (words === undefined) {
    if (asked && asked !== 'en') refuse('lang', asked, 'en; with any other language give its words');
    return english;
  }
  try {
    const content = words.lang === 'en' ? english : guideIn(words);
    if (!asked || asked === content.lang) return content;
  } catch {
    // What is no words of ours throws as it is read.
  }
  return refuse('words', words, `those of muscle-spasm-guide/words/${asked || '<tag>'}`);
};

/** The guide that these options make. Throws a TypeError on a name or value that it does not know. */
const read = (given: GuideOptions, now: number, words?: Words): Reading => {
  const raw: Record<string, unknown> = {};
  if (typeof (given as unknown) !== 'object' || (given as unknown) === null)
    refuse('options', given, Object.keys(table).join(', '));
  for (const [name, { fallback: unset = '', type }] of Object.entries<Option>(table)) {
    const value: unknown = given[name as OptionName];
    if (type === Boolean && value !== undefined && typeof value !== 'boolean')
      refuse(name, value, 'true, false');
    raw[name] = value ?? unset;
  }
  if (typeof raw['signOff'] === 'string') raw['signOff'] = whole(raw['signOff']);
  for (const name of Object.keys(given))
    if (!Object.hasOwn(table, name)) refuse('option', name, Object.keys(table).join(', '));
  const content = contentOf(raw['lang'], words);
  const site = readSite(raw, now, refuse);
  const open = readList('open', raw['open'], refuse);
  // As the element's sheets and readers match them: in the case and order they were read in.
  const written: Record<string, unknown> = {
    ...raw,
    // The element, too, is to take the words that are in it.
    lang: raw['lang'] === '' && content !== english ? content.lang : raw['lang'],
    locales: readChoice('locales', raw['locales'], refuse),
    theme: readChoice('theme', raw['theme'], refuse),
    region: site.region,
  };
  const attributes = Object.entries<Option>(table).map(
    ([name, { attribute = name, fallback: unset = '' }]) => {
      const value = written[name];
      if (value === unset) return '';
      return value === true ? ` ${attribute}` : ` ${attribute}="${escapeAll(String(value))}"`;
    },
  );
  return {
    guide: makeGuide(content, site),
    open,
    exclusive: raw['exclusive'] === true,
    attributes: attributes.join(''),
  };
};

/** What is no option of the element. */
export interface Extras {
  /** The words of `lang`, from `muscle-spasm-guide/words/<tag>`; English needs none. */
  words?: Words | undefined;
  /** Once past the look-again date, the guide says so; without a date that is left to the script. */
  today?: Date;
  /** The site's own note, as text: shown in a frame of its own. */
  note?: string;
}

/** A date as milliseconds, NaN for anything else: of a stranger's object nothing is called. */
const timeOf = (date: unknown): number => {
  try {
    return Date.prototype.getTime.call(date);
  } catch {
    return NaN;
  }
};

/** The day as milliseconds, or none; the note. Throws a TypeError on what is neither. */
const extras = ({ today, note = '' }: Extras): { day: number | undefined; note: string } => {
  const day = today === undefined ? undefined : timeOf(today);
  if (Number.isNaN(day)) refuse('today', today, 'new Date()');
  if (typeof note !== 'string' || note.length > 10_000) refuse('note', note, 'a text of 10,000 characters');
  // One of which nothing is seen is none: no frame stands around it.
  return { day, note: whole(note) };
};

/**
 * The element with its panel inside, as a declarative shadow root: styled, folding and complete without script; the
 * script keeps it as it is.
 */
export const renderElement = (options: GuideOptions = {}, more: Extras = {}): string => {
  const { day, note } = extras(more);
  const { guide, open, exclusive, attributes } = read(options, day ?? Date.now(), more.words);
  const panel = declarative(guide, { open, exclusive, note: note !== '' }, day ?? 0);
  // What came is whole when its key is there: a page may still be on its way while the script runs.
  const key = escapeAll(keyOf(guide) + open.join());
  const child = note && `<p slot="host-note">${escapeAll(note)}</p>`;
  // A style sheet skips these comment marks. WordPress strips tags and leaves their text: to it the rules, which the
  // build puts on one line, are a comment.
  return `<muscle-spasm-guide${attributes}><template shadowrootmode="open"><style><!--${guideStyles.cssText}${
    staticStyles.cssText
  }--></style>${panel}<template data-key="${key}"></template></template>${fallback(guide)}${child}</muscle-spasm-guide>`;
};

/**
 * The whole guide as light HTML: headings, lists and links alone, for feeds, mail, reader modes and content systems.
 * Of the options it has no use for `theme`, `open` and `exclusive`.
 */
export const renderLight = (options: GuideOptions = {}, more: Extras = {}): string => {
  const { day, note } = extras(more);
  return light(read(options, day ?? Date.now(), more.words).guide, day ?? 0, note);
};

/** The number to call and every danger sign, to stand inside `<muscle-spasm-guide>` for readers without the script. */
export const renderFallback = (options: GuideOptions = {}, { words }: Pick<Extras, 'words'> = {}): string =>
  fallback(read(options, Date.now(), words).guide);
