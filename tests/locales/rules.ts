/**
 * What the tests of a translation know of its language: one file a language beside this one, so that whoever writes
 * or checks that language finds it in one place.
 */
export interface LanguageRules {
  /** Finds a negation or prohibition of this language in a sentence: each Don't line must have one. */
  readonly negation: RegExp;
  /** Where its grammar says a number in the form of a word (a dual, one of a thing): key → what English has in digits. */
  readonly inWords?: Readonly<Record<string, string>>;
  /** What may not stand in it: doses and their units, words of one country where the guide serves several. */
  readonly forbidden: RegExp;
  /** A measure of reading that is in use for this language, where there is one. */
  readonly reading?: {
    /** Its name and who published it, as in `Fernández Huerta 1959`. */
    readonly name: string;
    /** The value up to (or down to) which a text counts as easy, and which way is easier. */
    readonly easy: number;
    readonly easier: 'higher' | 'lower';
    readonly measure: (counts: Counts) => number;
  };
}

/** Of a text: sentences, words, syllables (groups of vowels), letters, words of so many syllables or more. */
export interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  readonly letters: number;
  readonly long: (syllables: number) => number;
}
