// Build room (Node only). Puts the joined English guide in place of the code that joins it, so that the one script
// carries each word, fact and source once, and no joining. Evaluated from the same modules that npm users run.
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

/**
 * @param {(guide: any) => string} [literal] the guide as JavaScript; the size check empties it
 * @returns {import('rollup').Plugin}
 */
export const precompute = (literal = JSON.stringify) => ({
  name: 'precompute',
  async load(id) {
    if (!joined.test(id.replaceAll('\\', '/'))) return null;
    // Once more, as it is now: while `npm start` watches, the words change. (Their keys are of its start.)
    const { english } = await load(id);
    return { code: `export const english = ${literal(english)};`, map: { mappings: '' } };
  },
});
