// Build room (Node only). Puts the joined English guide in place of the code that joins it, so that the one script
// carries each word, fact and source once, and no joining. Evaluated from the same modules that npm users run.
import { build } from 'esbuild';

const joined = /\/src\/element\/english\.ts$/;

/** The joined English guide, evaluated from its module. */
async function evaluate(/** @type {string} */ id) {
  const { outputFiles } = await build({ entryPoints: [id], bundle: true, write: false, format: 'esm' });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { english } = await import(`data:text/javascript;base64,${code}`);
  return english;
}

const english = await evaluate('src/element/english.ts');
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
    return { code: `export const english = ${literal(await evaluate(id))};`, map: { mappings: '' } };
  },
});
