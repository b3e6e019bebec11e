/**
 * THE table of options: name, kind, allowed values, default. Attributes, properties, the demo, README and (with
 * their own spelling) every other way to configure the guide read it, so none can be forgotten.
 */
import type { SectionId } from './model/types.js';

const sections = ['symptoms', 'causes', 'treatments', 'prevention', 'questions'] as const satisfies readonly SectionId[];

interface Option {
  /** `choice`: one value. `list`: any values, in order. `flag`: there or not. The rest have a form of their own. */
  readonly kind: 'choice' | 'list' | 'flag' | 'region' | 'address';
  readonly values?: readonly string[];
  readonly fallback: string | boolean;
}

export const options = {
  lang: { kind: 'choice', values: ['en'], fallback: 'en' },
  region: { kind: 'region', fallback: '' },
  theme: { kind: 'choice', values: ['auto', 'light', 'dark', 'host'], fallback: 'auto' },
  'heading-level': { kind: 'choice', values: ['1', '2', '3', '4'], fallback: '2' },
  open: { kind: 'list', values: [...sections, 'all'], fallback: '' },
  exclusive: { kind: 'flag', fallback: false },
  sections: { kind: 'list', values: sections, fallback: '' },
  feedback: { kind: 'address', fallback: '' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;

/** One sentence for each option, for README and the demo; apart, so that the one script need not carry them. */
export const sentences: Readonly<Record<OptionName, string>> = {
  lang: 'The language of the guide, as a BCP 47 tag.',
  region:
    'Whose emergency number is shown: an ISO 3166-1 alpha-2 code in any case (`EU` too). Never guessed: without it, or without a number we are sure of, the words are neutral and the reader can pick a place.',
  theme:
    'The colours: `auto` follows the page’s own `color-scheme`, `host` takes the page’s font, text colour and background where they are legible.',
  'heading-level': 'The level of the title; sections are one level deeper, cards two.',
  open: 'The sections that are open, by id, or `all`; empty for none.',
  exclusive: 'Keeps at most one section open. “Show all” and `open="all"` lift it until a section is next opened.',
  sections: 'Which folding sections are there, and in which order; empty for all.',
  feedback: 'Where readers can report a problem: an `https:` or `mailto:` address.',
};

/** The name of the property that belongs to an attribute. */
export const propertyOf = (attribute: string): string =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** A value that could not be used as it was given, and what can be. */
export type Report = (name: string, raw: unknown, allowed: string) => void;

const text = (raw: unknown): string => (typeof raw === 'string' || typeof raw === 'number' ? `${raw}`.trim() : '\0');

/** One of a closed set; `en-GB` counts as `en`. */
export function readChoice<V extends string>(name: 'lang' | 'theme' | 'heading-level', raw: unknown, report: Report): V {
  const { values, fallback } = options[name] as Option & { values: readonly string[] };
  const given = text(raw).toLowerCase();
  const value = values.find((each) => each === (name === 'lang' ? given.split('-')[0] : given));
  if (value === undefined && given) report(name, raw, values.join(', '));
  return (value ?? fallback) as V;
}

/** Any of a closed set, in the order given and each once; what is not in it is left out. */
export function readList<V extends string>(name: 'open' | 'sections', raw: unknown, report: Report): V[] {
  const values: readonly string[] = options[name].values;
  const given = text(raw).toLowerCase().split(/[\s,]+/).filter(Boolean);
  if (given.some((each) => !values.includes(each))) report(name, raw, values.join(', '));
  return [...new Set(given)].filter((each) => values.includes(each)) as V[];
}

/** An ISO 3166-1 alpha-2 code in capitals, or empty; `UK` is read as `GB`. */
export function readRegion(raw: unknown, report: Report): string {
  const given = text(raw).toUpperCase();
  if (given === 'UK') return 'GB';
  if (/^([A-Z]{2})?$/.test(given)) return given;
  report('region', raw, 'GB, US, EU…');
  return '';
}

/** An `https:` or `mailto:` address, or empty. */
export function readAddress(raw: unknown, report: Report): string {
  const given = text(raw);
  if (!given) return '';
  try {
    const { protocol, href } = new URL(given);
    if (protocol === 'https:' || protocol === 'mailto:') return href;
  } catch {
    // Not an address at all: reported like any other that cannot be used.
  }
  report('feedback', raw, 'https:…, mailto:…');
  return '';
}
