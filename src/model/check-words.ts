/**
 * Room: model. Rules about English wording: numbers, doses, and prohibitions that cannot be misread.
 */
import type { Dated, Problem } from './problem.js';
import { own, said } from './problem.js';
import { statementsOf } from './statements.js';

/** Digits that no letter stands before: `B12` and `K2` are names. Halves and the like count. */
const digits = /(?<![\p{L}\p{N}])\p{N}+(?:[.,]\p{N}+)*/gu;

const spelt =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|half';
/** Numbers in words, where they count time or turns; `one leg` and `two kinds` are plain English. */
const speltNumber = new RegExp(
  `\\b(?:(?:${spelt})[ -](?:of )?(?:an? )?(?:second|minute|hour|day|week|month|year|time)s?|an hour)\\b`,
  'gi',
);

const takenUnits =
  'tablets?|pills?|capsules?|caplets?|puffs?|doses?|cups?|glass(?:es)?|(?:tea|table)?spoon(?:ful)?s?|lit(?:re|er)s?|grams?|ounces?';
const dose = new RegExp(
  [
    // An amount: of anything in short units, of what is taken in long ones.
    `(?<![\\p{L}\\p{N}])\\p{N}+(?:[.,]\\p{N}+)* ?(?:mg|mcg|µg|μg|kg|g|ml|cl|l|iu|oz|tsp|tbsp|units?|${takenUnits})(?![\\p{L}\\p{N}])`,
    `\\b(?:an?|half an?|${spelt}) (?:${takenUnits})\\b`,
    // Units that measure nothing but doses here, and how often to take one.
    '\\b(?:milligrams?|micrograms?|millilit(?:re|er)s?|mcg|international units?)\\b',
    '\\b(?:once|twice) (?:an?|each|every|per|daily)\\b',
  ].join('|'),
  'giu',
);

const contraction = /\b(?:\w+n[’'‘]t|dont|cant|wont|shouldnt|doesnt|isnt)\b/gi;
const prohibition = /\b(?:never|avoid|stop (?:using|taking)|(?:must|should|shall) not)\b/i;
const doNot = /\bdo not\b/i;

type Phrase = readonly [where: string, words: string];

/** What a language says of itself; the rest of it are words. */
const tags = ['lang', 'dates', 'dir'];

/** All words that a reader sees, with where they stand. */
function phrasesOf({ words }: Dated): Phrase[] {
  const flat = (where: string, value: unknown): Phrase[] =>
    typeof value === 'string'
      ? [[where, value]]
      : Object.entries(value as object).flatMap(([key, inner]) => flat(`${where}.${key}`, inner));
  return Object.entries(words).flatMap(([where, value]) => (tags.includes(where) ? [] : flat(where, value)));
}

const matches = (words: string, pattern: RegExp): string[] =>
  [...words.matchAll(pattern)].map(([match]) => match);

/**
 * A number stands in words only where the facts allow it, in digits; an allowed number that no words hold is a sign
 * that one of both is out of date.
 */
export function checkNumbers(all: Dated): Problem[] {
  const { numbers, words } = all;
  const wrong = phrasesOf(all).flatMap(([where, phrase]) => {
    const allowed = where.startsWith('text.') ? (own(numbers, where.slice(5)) ?? []) : [];
    return [
      ...matches(phrase, digits)
        .filter((digit) => !allowed.includes(Number(digit)))
        .map((digit): Problem => ({
          where,
          rule: 'number',
          says: `Take out ${digit}, or allow it in facts.ts (numbers) if the statement’s own source says it.`,
        })),
      ...matches(phrase, speltNumber).map((spelled): Problem => ({
        where,
        rule: 'number',
        says: `Write “${spelled}” in digits, so that it is held to what the facts allow.`,
      })),
    ];
  });
  const unused = Object.entries(numbers).flatMap(([id, allowed]) => {
    const held = matches(own(words.text, id) ?? '', digits).map(Number);
    return allowed
      .filter((number) => !held.includes(number))
      .map((number): Problem => ({
        where: id,
        rule: 'number-unused',
        says: `Take ${number} out of numbers: no words hold it.`,
      }));
  });
  return [...wrong, ...unused];
}

/** No dose anywhere: packs differ between countries, and the guide is not a leaflet. */
export const checkDoses = (all: Dated): Problem[] =>
  phrasesOf(all).flatMap(([where, phrase]) =>
    matches(phrase, dose).map((found) => ({
      where,
      rule: 'dose' as const,
      says: `Take out “${found}”: no doses. Say “follow the pack” or “ask a pharmacist”.`,
    })),
  );

/**
 * A prohibition says “do not”, spelt out. Held to it are:
 * 1. all words: no contraction (`don’t`, `can’t`, `shouldn’t`), which is easily read as its opposite;
 * 2. each sentence of a statement with never, avoid, stop using, stop taking, or must, should or shall not;
 * 3. each statement of `facts.never`, whose place says that it is one;
 * 4. of each treatment that experts advise against, at least one statement.
 */
export function checkProhibitions(all: Dated): Problem[] {
  const { facts, words } = all;
  const problem = (where: string, says: string): Problem => ({ where, rule: 'do-not', says });
  const textOf = (id: string): string => own(words.text, id) ?? '';
  const statements = statementsOf(facts);
  const against = Object.entries({ ...facts.treatments, ...facts.brief }).filter(([, { uses }]) =>
    Object.values(uses).includes('against'),
  );
  return [
    ...phrasesOf(all).flatMap(([where, phrase]) =>
      matches(phrase, contraction).map((found): Problem => ({
        where,
        rule: 'contraction',
        says: `Spell out “${found}”: “do not”, “cannot”.`,
      })),
    ),
    ...statements.flatMap(({ id }) =>
      textOf(id)
        .split(/(?<=[.?!:;])\s+/)
        .filter((sentence) => prohibition.test(sentence) && !doNot.test(sentence))
        .map((sentence) => problem(id, `Say “do not” in “${sentence}”.`)),
    ),
    ...statements
      .filter(({ id, list }) => list === 'never' && said(textOf(id)) && !doNot.test(textOf(id)))
      .map(({ id }) => problem(id, 'Say “do not”: it stands where readers look for what not to do.')),
    ...against
      .filter(([card]) => {
        const of = statements.filter(({ list }) => list.split('.')[1] === card);
        return !of.some(({ id }) => doNot.test(textOf(id)));
      })
      .map(([card]) => problem(card, 'Say “do not” on the card: experts advise against it.')),
  ];
}
