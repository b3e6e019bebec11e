/**
 * Room: element. The guide in its own language, and in any other from a list of its texts. The build puts the joined
 * value here in place of this module's code (src/build/precompute.mjs), so the one script says each thing once.
 */
import type { Content } from '../model/types.js';
import { joinContent } from '../model/join.js';
import { marked, textsOf, withTexts } from '../model/texts.js';
import { edition } from '../content/edition.js';
import { facts } from '../content/facts.js';
import { en } from '../content/locales/en.js';
import type { Words } from '../content/locales/en.js';
import { regions } from '../content/regions.js';
import { sources } from '../content/sources.js';
import { date, duration } from '../view/names.js';

export { instead } from '../content/locales/en.js';

export type GuideContent = Content<Words['ui']>;

/**
 * The edition's dates and the timers' lengths are said here, and not by each panel: Intl's first date, and its first
 * length, take half of the time to show one.
 */
const joined = (words: Words): GuideContent => {
  const content = joinContent(facts, sources, regions, marked(words), edition);
  const { dates } = words;
  return {
    ...content,
    said: marked<GuideContent['said']>([
      date(dates, edition.date),
      date(dates, edition.lookAgain),
      ...content.lengths.map(([, , seconds]) => duration(dates, seconds)),
    ]),
  };
};

/** Where words stand is the same in every language. */
const places = joined(en);

/** A language's words as the list that `guideOf` reads. */
export const listOf = (words: Words): readonly string[] => textsOf(joined(words));

/** The guide in the words of a list; what is missing in it is empty. */
export const guideOf = (list: readonly string[]): GuideContent => {
  let at = 0;
  return withTexts(places, () => list[at++] ?? '');
};

/** The English ones. */
export const texts = textsOf(places);

export const english = guideOf(texts);
