// Build room (Node only). Puts the joined guide in place of the code that joins it, so that the one script carries each
// word, fact and source once, and no joining. Evaluated from the same modules that npm users run. Words and the rest
// stand apart: the rest is a function of a list of texts, so that another language is another list.
import { load } from './load.mjs';

const joined = /\/src\/element\/english\.ts$/;

const { english } = await load('src/element/english.ts');
/** The keys of its lists and phrases, which only our own code names. */
export const keys = Object.keys({
  ...english,
  ...english.ui,
  ...english.cards[0],
  ...english.groups.symptoms[0],
});

/** Stands where a text goes. */
const place = '\u0001';

/**
 * The guide with a place for each text, and the texts, as JavaScript; the size check leaves out what it weighs.
 * @typedef {(guide: any, texts: readonly string[], english: any) => readonly [guide: string, texts: string]} Literal
 */

/** @type {Literal} */
const whole = (guide, texts) => [JSON.stringify(guide), JSON.stringify(texts)];

/**
 * @param {Literal} [literal]
 * @returns {import('rollup').Plugin}
 */
export const precompute = (literal = whole) => ({
  name: 'precompute',
  async load(id) {
    if (!joined.test(id.replaceAll('\\', '/'))) return null;
    // Once more, as it is now: while `npm start` watches, the words change. (Their keys are of its start.)
    const { english, guideOf, texts, instead } = await load(id);
    const [guide, words] = literal(guideOf(texts.map(() => place)), texts, english);
    // The sources first: brotli packs the rest 50 bytes smaller.
    const sources = JSON.stringify(english.sources);
    const code = `
const sources = ${guide.includes(sources) ? sources : '[]'};
export const texts = ${words};
export const guideOf = (list) => {
  let at = 0;
  const next = () => list[at++];
  return ${guide.replaceAll(JSON.stringify(place), 'next()').replace(sources, 'sources')};
};
export const english = guideOf(texts);
export const instead = ${JSON.stringify(instead)};`;
    return { code, map: { mappings: '' } };
  },
});
