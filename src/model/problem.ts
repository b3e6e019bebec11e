/**
 * Room: model. What checking the content takes and gives. The rule codes are stable: tests and people name them.
 */
import type { WordsShape } from './join.js';
import type { Edition, Facts, Region, Source } from './types.js';

/** All that an edition stands for. */
export interface Material {
  readonly facts: Facts;
  /** The numbers that a statement's words may hold, by statement id. */
  readonly numbers: Readonly<Record<string, readonly number[]>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly regions: readonly Region[];
  /** English: the rules about wording know no other language. */
  readonly words: WordsShape;
}

export interface Dated extends Material {
  readonly edition: Edition;
}

export type Rule =
  // Facts
  | 'empty-item'
  | 'no-source'
  | 'benefit-without-source'
  | 'id-twice'
  | 'no-use'
  | 'timer-length'
  // Facts and words belong together
  | 'no-words'
  | 'words-unused'
  | 'certainty-words'
  | 'use-words'
  // Danger signs
  | 'no-action'
  | 'sign-missing'
  | 'sign-twice'
  | 'sign-part'
  | 'too-many-signs'
  // Wording
  | 'number'
  | 'number-unused'
  | 'dose'
  | 'contraction'
  | 'do-not'
  // Sources, regions, edition
  | 'source-unknown'
  | 'source-unused'
  | 'source-words'
  | 'address'
  | 'address-twice'
  | 'region-number'
  | 'region-code'
  | 'region-twice'
  | 'edition-date'
  | 'edition-expired'
  | 'edition-hash'
  /** The data is not what types.ts says, so that a rule could not read it. */
  | 'shape';

export interface Problem {
  /** Statement, card, source, region or key of the words. */
  readonly where: string;
  readonly rule: Rule;
  /** One sentence that tells what to do. */
  readonly says: string;
}

/** Whether there are words in it. */
export const said = (words: unknown): boolean => typeof words === 'string' && words.trim() !== '';

/** The value under a key of the object's own: `constructor` is no statement. */
export const own = <Value>(all: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(all, key) ? all[key] : undefined;
