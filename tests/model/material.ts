// Today's content, and copies of it to break.
import { expect } from 'chai';
import { check, fingerprint } from '../../src/model/check.js';
import type { Dated, Problem } from '../../src/model/check.js';
import { joinContent } from '../../src/model/join.js';
import type { Content } from '../../src/model/types.js';
import { edition } from '../../src/content/edition.js';
import { facts, numbers } from '../../src/content/facts.js';
import { en } from '../../src/content/locales/en.js';
import { regions } from '../../src/content/regions.js';
import { sources } from '../../src/content/sources.js';

type Draft<T> = T extends string | number | boolean | undefined
  ? T
  : { -readonly [K in keyof T]: Draft<T[K]> };

export const today: Dated = { facts, numbers, sources, regions, words: en, edition };

/** The day of the edition: what time brings is tested apart. */
export const thatDay = Date.parse(edition.date);

/** A copy that may be changed. */
export const copy = (): Draft<Dated> => structuredClone(today) as Draft<Dated>;

export const join = ({ facts, sources, regions, words, edition }: Dated): Omit<Content, 'said'> =>
  joinContent(facts, sources, regions, words, edition);

const same = (a: Problem) => (b: Problem) => a.rule === b.rule && a.where === b.where && a.says === b.says;

/** What is found in a copy once it is broken, and not in today's content; its hash is kept right. */
export function found(breaks: (draft: Draft<Dated>) => void): Problem[] {
  const draft = copy();
  breaks(draft);
  draft.edition.hash = fingerprint(draft);
  const known = check(today, thatDay);
  const problems = check(draft, thatDay).filter((problem) => !known.some(same(problem)));
  // Whoever breaks a rule is told what to do about it, in a sentence.
  for (const { says } of problems) expect(says).to.match(/^[A-Z].+\.$/);
  return problems;
}

/** The same as `rule where`, each once. */
export const rules = (breaks: (draft: Draft<Dated>) => void): string[] => [
  ...new Set(found(breaks).map(({ rule, where }) => `${rule} ${where}`)),
];
