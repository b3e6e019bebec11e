// `npm run size`: what the one script weighs on the wire, and what makes it heavy. Everything is built in
// memory with the real script's own settings, so the figures are those of the file users download.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { literalOf } from '../../src/build/precompute.mjs';
import { scriptBuild } from '../../src/build/script.mjs';

/** Bytes, brotli quality 11. */
export const limits = { whole: 25_300, figures: 2_800 };

/** @typedef {{ brotli: number, gzip: number }} Weight */

/** @returns {Weight} */
export const weigh = (/** @type {string} */ code) => ({
  brotli: brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  gzip: gzipSync(code, { level: 9 }).length,
});

/** @param {Parameters<typeof scriptBuild>[0]} [change] */
export async function build(change) {
  const { output, ...input } = scriptBuild(change);
  const bundle = await rollup(input);
  const { output: chunks } = await bundle.generate(output);
  await bundle.close();
  return chunks[0].code;
}

/**
 * The guide with empty words, facts and sources; regions and edition stay and count as code. What is left out comes
 * from outside, so that the minifier cannot work out what becomes of it and drop code that belongs to the element.
 * @type {import('../../src/build/precompute.mjs').Literal}
 */
export const emptied = ({ numbers, edition }) => [
  `{ ...globalThis._, numbers: ${JSON.stringify(numbers)}, edition: ${JSON.stringify(edition)} }`,
  'globalThis._',
];

const yardsticks = {
  '\0lit': "import { LitElement } from 'lit'; customElements.define('x-x', class extends LitElement {});",
  '\0base':
    "import { ReactiveElement } from '@lit/reactive-element'; customElements.define('x-x', class extends ReactiveElement {});",
};
/** @type {import('rollup').Plugin} */
const yardstick = {
  name: 'yardstick',
  resolveId: {
    order: 'pre',
    handler(id, importer = '') {
      if (id in yardsticks) return id;
      // A module of no file finds its packages from the project.
      return importer in yardsticks
        ? this.resolve(id, `${process.cwd()}/src/script.ts`, { skipSelf: true })
        : null;
    },
  },
  load: (id) => yardsticks[/** @type {keyof typeof yardsticks} */ (id)] ?? null,
};

const minus = (/** @type {Weight} */ a, /** @type {Weight} */ b) => ({
  brotli: a.brotli - b.brotli,
  gzip: a.gzip - b.gzip,
});

/**
 * A sheet without the rules of figures, and without their movement: nothing else moves. A rule that figures share with
 * others counts as theirs.
 */
export const withoutFigures = (/** @type {string} */ css) =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/[^{};]*\.fig\b[^{};]*\{[^{}]*\}/g, '')
    .replace(/@keyframes [^{}]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '')
    .replace(/[^{};]*\{\s*\}/g, '');

const isFile = (/** @type {string} */ id, /** @type {string} */ path) =>
  id.replaceAll('\\', '/').endsWith(`/src/${path}`);

/** @type {import('rollup').Plugin} */
const noFigures = {
  name: 'no-figures',
  load: (id) => (isFile(id, 'view/figures/figure.ts') ? "export const figure = () => '';" : null),
  transform(code, id) {
    if (!isFile(id, 'style/guide.ts')) return null;
    const less = code.replace(/(?<=css ?`).*(?=`)/s, withoutFigures);
    if (less === code) this.error('the style of figures is not found');
    return { code: less, map: null };
  },
};

/**
 * What all figures together add to the script: code, rows of numbers, words and style.
 * @param {Weight} [whole] of the script, if it is known
 */
export async function weighFigures(whole) {
  /** @type {import('../../src/build/precompute.mjs').Literal} */
  const literal = (guide, texts, { muscles }) => {
    const titles = muscles.map((/** @type {unknown[]} */ one) => one[3]);
    return [
      literalOf({
        ...guide,
        muscles: guide.muscles.map((/** @type {unknown[]} */ one) => one.slice(0, 3)),
      }),
      JSON.stringify(texts.filter((text) => !titles.includes(text))),
    ];
  };
  const without = weigh(await build({ literal, plugins: [noFigures] }));
  return minus(whole ?? weigh(await build()), without);
}

/** @returns {Promise<Record<'whole' | 'content' | 'lit' | 'code' | 'base' | 'own' | 'figures', Weight> & { built: string }>} */
export async function measure() {
  const built = await build();
  const whole = weigh(built);
  const empty = weigh(await build({ literal: emptied }));
  const bare = async (/** @type {keyof typeof yardsticks} */ input) =>
    weigh(await build({ input, plugins: [yardstick] }));
  const lit = await bare('\0lit');
  const base = await bare('\0base');
  return {
    whole,
    content: minus(whole, empty),
    lit,
    code: minus(empty, lit),
    base,
    own: minus(empty, base),
    figures: await weighFigures(whole),
    built,
  };
}

/**
 * @param {Record<keyof typeof limits, Weight>} sizes
 * @returns {string[]} one line for each limit passed
 */
export const tooHeavy = (sizes) =>
  /** @type {(keyof typeof limits)[]} */ (Object.keys(limits))
    .filter((part) => sizes[part].brotli > limits[part])
    .map((part) => `${part} is ${sizes[part].brotli} B, over its limit of ${limits[part]} B`);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { built, ...sizes } = await measure();
  const row = (/** @type {unknown[]} */ ...cells) =>
    console.log(cells.map((cell) => String(cell).padStart(9)).join(''));
  row('bytes', 'brotli', 'gzip', 'limit');
  for (const [part, { brotli, gzip }] of Object.entries(sizes))
    row(part, brotli, gzip, limits[/** @type {keyof typeof limits} */ (part)] ?? '');
  console.log(
    'lit: a bare LitElement. The script carries less of it, only the base class: base; the rest is own.',
  );
  const wrong = tooHeavy(sizes);
  // The file in dist/ was built by another process: equal bytes show that a build can be repeated.
  if (process.argv.includes('--same-as-dist') && built !== readFileSync('dist/muscle-spasm-guide.js', 'utf8'))
    wrong.push('dist/muscle-spasm-guide.js is not what the sources build: run npm run build');
  for (const text of wrong) console.log(text);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
