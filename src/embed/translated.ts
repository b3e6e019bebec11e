/**
 * Room: embed. The guide in a language whose words are at hand: what packs, static files and servers are made from.
 * The status of a translation is settled here: checked by somebody, for these very words, or not yet.
 */
import type { Words } from '../content/locales/en.js';
import { translations } from '../content/locales/translations.js';
import type { Translation } from '../content/locales/translations.js';
import { english, guideOf, listOf } from '../element/english.js';
import type { GuideContent } from '../element/english.js';
import { hashOf } from '../model/fingerprint.js';
import { fill } from '../view/html.js';
import { date } from '../view/names.js';

/** What a check of a translation holds for: the English it was read against, and its own words. */
export const hashOfWords = (words: Words): string => hashOf(english.edition.hash + JSON.stringify(words));

/** The words with what is true of them today. */
const withStatus = (words: Words): Words => {
  const { checked }: Partial<Translation> =
    (translations as Readonly<Record<string, Translation>>)[words.lang] ?? {};
  if (checked?.hash !== hashOfWords(words)) return words;
  return {
    ...words,
    translated: fill(words.translationChecked, {
      ...checked,
      date: date(words.dates, checked.date),
    }),
  };
};

/** All texts of a language, as a pack carries them. */
export const textsIn = (words: Words): readonly string[] => listOf(withStatus(words));

export const guideIn = (words: Words): GuideContent => guideOf(textsIn(words));
