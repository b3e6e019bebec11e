/**
 * Room: content. From which state of the English each translation was made, and who has checked it. When the English
 * changes, `npm run locales` fails until somebody has looked at each language again and written the new hash here; a
 * check by a person holds for the words that it was made of, and lapses by itself with the next change of either.
 */
import type { SignOff } from '../../model/types.js';

export interface Translation {
  /** The hash of the edition (edition.ts) that it says in its language. */
  readonly of: string;
  /** Who read it against the English: `hash` is what `npm run locales` prints for these words. Never invented. */
  readonly checked?: Omit<SignOff, 'edition'> & { readonly hash: string };
}

export type Tag = 'ar' | 'de' | 'es' | 'fr' | 'hi' | 'it' | 'ja' | 'nl' | 'pl' | 'pt-BR' | 'zh-Hans';

const of = '87379aa3423511d8';

export const translations: Readonly<Record<Tag, Translation>> = {
  ar: { of },
  de: { of },
  es: { of },
  fr: { of },
  hi: { of },
  it: { of },
  ja: { of },
  nl: { of },
  pl: { of },
  'pt-BR': { of },
  'zh-Hans': { of },
};
