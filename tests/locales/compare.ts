// One language held against English: what must be the same in both, and what a slip of a translator looks like.
import { brotliCompressSync } from 'node:zlib';
import { en } from '../../src/content/locales/en.js';
import type { Words } from '../../src/content/locales/en.js';
import { hashOfWords, textsIn } from '../../src/embed/translated.js';
import { edition } from '../../src/content/edition.js';
import { translations } from '../../src/content/locales/translations.js';
import type { Tag } from '../../src/content/locales/translations.js';
import { kindOf } from '../../src/model/locale.js';
import type { Counts, LanguageRules } from './rules.js';

/** What a pack may weigh, as so many times the English words: issue 7. */
export const limit = 1.7;

export const weigh = (texts: readonly string[]): number => brotliCompressSync(JSON.stringify(texts)).length;

/** Key by key, as in `text.E1` and `sections.causes.0`. */
const flat = (value: unknown, at = ''): [string, string][] =>
  typeof value === 'string'
    ? [[at, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => flat(inner, at ? `${at}.${key}` : key));

/** How many there are. */
export const keysIn = (words: Words): number => flat(words).length;

/** What a language says of itself, and English does not. */
const own = ['lang', 'dates', 'dir', 'colon', 'translated', 'translationChecked', 'original'];

const sorted = (text: string, pattern: RegExp): string => (text.match(pattern) ?? []).sort().join(' ');
const digits = (text: string): string => sorted(text, /\p{N}+(?:[.,]\p{N}+)*/gu);
const places = (text: string): string => sorted(text, /{\w*}?/g);

/** CJK says in one letter what takes a word elsewhere. */
const shortest = (tag: string): number => (/^(zh|ja)/.test(tag) ? 0.15 : 0.5);
const longest = 2.2;

/**
 * Nobody sees these, or they turn what is written: U+00A0 alone is typography. Before a place in right-to-left words
 * U+200E keeps `2026-11` in its order.
 */
const unseen = /[\p{Cc}\p{Cf}\u00ad]/u;

/** What is wrong with a language, one line each; none where nothing is. */
export function compare(words: Words, rules: LanguageRules): string[] {
  const { lang } = words;
  const english = flat(en);
  const mine = new Map(flat(words));
  const problems = english.flatMap(([key, text]) => {
    const other = mine.get(key);
    if (other === undefined) return [`${key} is missing`];
    const wrong: string[] = [];
    const say = (what: string): void => {
      wrong.push(`${key} ${what}: ${other}`);
    };
    if (unseen.test(other.replace('\u200e{', '{'))) say('has a character that nobody sees');
    if (/[<>]|https?:|www\./.test(other)) say('has a tag or an address');
    if (own.includes(key)) return wrong;
    if (!other.trim() || other !== other.trim()) say('is empty, or has blanks around it');
    if (digits(`${other} ${rules.inWords?.[key] ?? ''}`) !== digits(text))
      say(`has other numbers than ${digits(text) || 'none'}`);
    if (places(other) !== places(text)) say(`has other places than ${places(text) || 'none'}`);
    if (/\bdo not\b/i.test(text) && !rules.negation.test(other)) say('lost its “do not”');
    if (rules.forbidden.test(other)) say('has a dose, or a word of one country');
    if (other === text && text.length > 12) say('is English');
    const long = other.length / text.length;
    if (key.startsWith('text.') && text.length > 25 && (long > longest || long < shortest(lang)))
      say(`is ${long.toFixed(1)} times as long`);
    return wrong;
  });
  const known = english.map(([key]) => key);
  problems.push(...[...mine.keys()].filter((key) => !known.includes(key)).map((key) => `${key} is too much`));
  if (places(words.translationChecked) !== '{date} {name} {role}')
    problems.push('translationChecked has other places than {date} {name} {role}');
  if (!words.translated.trim() || !words.original.trim())
    problems.push('it does not say that it is a translation');
  if (!kindOf(lang) || !kindOf(words.dates)?.startsWith(`${kindOf(lang)}`.split('-')[0] ?? ''))
    problems.push('lang or dates is no tag of this language');
  if (words.dir !== (/^(ar|he|fa|ur)\b/.test(lang) ? 'rtl' : 'ltr')) problems.push('dir is the other one');
  const { of } = translations[lang as Tag];
  if (of !== edition.hash)
    problems.push(
      `it was made from ${of}, the English is ${edition.hash}: look at it again (translations.ts)`,
    );
  const times = weigh(textsIn(words)) / weigh(textsIn(en));
  if (times > limit)
    problems.push(`it weighs ${times.toFixed(2)} times as much as English, at most ${limit}`);
  return problems;
}

/** A rough count of syllables, groups of vowels: what the published measures take. */
const syllables = (word: string): number =>
  Math.max(
    1,
    (
      word
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .match(/[aeiouy]+/giu) ?? []
    ).length,
  );

export function count(texts: readonly string[]): Counts {
  const text = texts.join(' ');
  const words = text.match(/[\p{L}\p{M}’']+/gu) ?? [];
  const each = words.map(syllables);
  return {
    sentences: (text.match(/[.?!:;…](?=\s|$)/g) ?? []).length,
    words: words.length,
    syllables: each.reduce((sum, one) => sum + one, 0),
    letters: words.join('').length,
    long: (least) => each.filter((one) => one >= least).length,
  };
}

export interface Figures {
  readonly lang: string;
  readonly keys: number;
  /** Entries in which English has a number, or a “do not”: all of them are held. */
  readonly digits: number;
  readonly negations: number;
  readonly bytes: number;
  readonly times: number;
  /** The measure's name, its value, and from where on it calls a text easy. */
  readonly reading: string;
  readonly hash: string;
}

export function figures(words: Words, { reading, negation }: LanguageRules): Figures {
  const all = flat(words);
  const bytes = weigh(textsIn(words));
  return {
    lang: words.lang,
    keys: keysIn(words),
    digits: all.filter(([, text]) => digits(text)).length,
    negations: all.filter(([, text]) => negation.test(text)).length,
    bytes,
    times: bytes / weigh(textsIn(en)),
    reading: reading
      ? `${reading.measure(count(Object.values(words.text))).toFixed(1)} (${reading.name}; easy: ${reading.easy} or ${reading.easier})`
      : 'none in use',
    hash: hashOfWords(words),
  };
}
