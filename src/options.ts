/**
 * THE table of options: property, attribute, type, allowed values, default. Attributes, properties, the demo, README
 * and (with their own spelling) every other way to configure the guide read it, so none can be forgotten.
 */
import type { Choice } from './model/guide.js';
import { matchLanguage } from './model/locale.js';
import type { SectionId, SignOff } from './model/types.js';

const sections = [
  'symptoms',
  'causes',
  'treatments',
  'prevention',
  'questions',
] as const satisfies readonly SectionId[];

export interface Option {
  /** A page may have put something on the prototype of all objects: what is not here is not there. */
  readonly __proto__: null;
  /** The property's name where there is none. */
  readonly attribute?: string;
  /** Text where there is none. */
  readonly type?: NumberConstructor | BooleanConstructor;
  /** The closed set of values; without it any, in a form that its reader checks. */
  readonly values?: readonly string[];
  /** Any number of the values, in order and with blanks or commas between; else just one. */
  readonly many?: true;
  /** Empty text where there is none. */
  readonly fallback?: string | number | boolean;
}

export const options = {
  lang: {
    __proto__: null,
    values: ['en', 'ar', 'de', 'es', 'fr', 'hi', 'it', 'ja', 'nl', 'pl', 'pt-BR', 'zh-Hans'],
  },
  locales: { __proto__: null, values: ['auto'] },
  region: { __proto__: null },
  theme: { __proto__: null, values: ['auto', 'light', 'dark', 'host'], fallback: 'auto' },
  headingLevel: {
    __proto__: null,
    attribute: 'heading-level',
    type: Number,
    values: ['1', '2', '3', '4'],
    fallback: 2,
  },
  open: { __proto__: null, values: [...sections, 'all'], many: true },
  exclusive: { __proto__: null, type: Boolean, fallback: false },
  sections: { __proto__: null, values: sections, many: true },
  feedback: { __proto__: null },
  signOff: { __proto__: null, attribute: 'sign-off' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;

/** One sentence for each option, for README and the demo; apart, so that the one script need not carry them. */
export const sentences: Readonly<Record<OptionName, string>> = {
  lang: 'The language of the guide, as a BCP 47 tag; without it that of the nearest element with a `lang`. All but English need their pack.',
  locales:
    'With `auto` the pack of the page’s language is fetched from beside the script; without it nothing is requested.',
  region:
    'Whose emergency number is shown: an ISO 3166-1 alpha-2 code in any case (`EU` too). Never guessed: without it, or without a number we are sure of, the words are neutral and the reader can pick a place.',
  theme:
    'The colours: `auto` follows the page’s own `color-scheme`, `host` takes the page’s font, text colour and background where they are legible.',
  headingLevel: 'The level of the title; sections are one level deeper, cards two.',
  open: 'The sections that are open; empty for none.',
  exclusive:
    'Keeps at most one section open. “Show all” and `open="all"` lift it until a section is next opened.',
  sections: 'Which folding sections are there, and in which order; empty for all.',
  feedback: 'Where readers can report a problem: an `https:` or `mailto:` address.',
  signOff:
    'Who checked which edition for your site, as `name; role; date; edition id`, such as `A. Name; physiotherapist; 2026-11-30; 2026-11`. Shown in the foot; lapses with the next edition.',
};

/** A value that could not be used as it was given, and what can be. */
export type Report = (name: string, raw: unknown, allowed: string) => void;

/** Words and numbers as text; anything else as a text that nothing allows. */
const text = (raw: unknown): string =>
  typeof raw === 'string' || typeof raw === 'number' ? `${raw}`.trim() : '?';

/** The values of an option's closed set that were given, in order and each once; the rest is reported. */
const known = (name: OptionName, raw: unknown, report: Report): string[] => {
  const { values = [], attribute = name }: Option = options[name];
  const given = text(raw)
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const good = given.filter((value) => values.includes(value));
  if (good.length < given.length) report(attribute, raw, values.join(', '));
  return [...new Set(good)];
};

/** One of a closed set; the first, where there are several. */
export const readChoice = (
  name: 'theme' | 'headingLevel' | 'locales',
  raw: unknown,
  report: Report,
): string => {
  const { fallback = '' }: Option = options[name];
  return known(name, raw, report)[0] ?? `${fallback}`;
};

/** Any of a closed set, in the order given. */
export const readList: (name: 'open' | 'sections', raw: unknown, report: Report) => readonly string[] = known;

/** A language tag: `en-GB` is English. @returns the tag of a language there is; English for all others */
export const readLanguage = (raw: unknown, report: Report): string => {
  const { values } = options.lang;
  const found = matchLanguage(text(raw) || 'en', values);
  if (!found) report('lang', raw, values.join(', '));
  return found ?? 'en';
};

/** An ISO 3166-1 alpha-2 code in capitals, or empty; `UK` is read as `GB`. */
export const readRegion = (raw: unknown, report: Report): string => {
  const given = text(raw);
  // Before it is in capitals: those of some letters that are not Latin are (`\u0131N` would be India).
  if (/^([a-z]{2})?$/i.test(given)) return given.toUpperCase().replace('UK', 'GB');
  report('region', raw, 'GB, US, EU…');
  return '';
};

/** An `https:` or `mailto:` address of 2,000 characters at most, all of which can be seen; or empty. */
export const readAddress = (raw: unknown, report: Report): string => {
  const given = text(raw);
  if (!given || /^(https:\/\/|mailto:)[^\s"<>\p{Cc}\p{Cf}\p{Cs}]{1,2000}$/iu.test(given)) return given;
  report('feedback', raw, 'https://…, mailto:…');
  return '';
};

/**
 * `name; role; date; edition id`: who checked which edition for the site. All four or none: half a sign-off would
 * be one that nobody gave. @param now - milliseconds since 1970, UTC: nobody has checked anything tomorrow, though
 * where the site is it may be tomorrow already
 */
export const readSignOff = (raw: unknown, now: number, report: Report): SignOff | undefined => {
  const given = text(raw);
  if (!given) return;
  const [, name, role, date, edition] =
    /^([^;]*\p{L}[^;]*);([^;]*\p{L}[^;]*); *(\d{4}-\d\d-\d\d) *; *(\d{4}-\d\d)$/u.exec(given.slice(0, 200)) ??
    [];
  const day = new Date(date ?? '');
  // A day that the calendar does not have (30 February) comes back as another, or as none.
  if (name && role && date && edition && +day <= now + 864e5 && day.toJSON().startsWith(date))
    return { name: name.trim(), role: role.trim(), date, edition };
  report('sign-off', raw, 'name; role; 2026-11-30; 2026-11');
  return;
};

/** What a site chose of the guide. @param now - milliseconds since 1970, UTC */
export const readSite = (
  values: Readonly<Partial<Record<OptionName, unknown>>>,
  now: number,
  report: Report,
): Omit<Choice, 'share' | 'instead' | 'back'> => ({
  region: readRegion(values.region, report),
  sections: readList('sections', values.sections, report) as SectionId[],
  level: Number(readChoice('headingLevel', values.headingLevel, report)),
  feedback: readAddress(values.feedback, report),
  signOff: readSignOff(values.signOff, now, report),
});
