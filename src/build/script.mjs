// Build room (Node only). How the one script is made. rollup.config.mjs writes it to disk; the size check
// builds it in memory, whole and with parts emptied, and must measure the very same thing.
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { readFileSync } from 'node:fs';
import { minifyCss } from './minify-css.mjs';
import { keys, precompute } from './precompute.mjs';
import { trimLit } from './trim-lit.mjs';

const { version, license } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * Chromium compiles all functions as the script arrives, beside the page's own work, and not each as it is first
 * called. It reads the hint at the very top alone; others pass over it. Lit's licence asks that its notice travels
 * with it.
 */
const preamble = `//# allFunctionsCalledOnLoad
/* muscle-spasm-guide ${version} ${license}; Lit (c) Google LLC BSD-3-Clause */`;

/** Names that only code inside the script says, beside the keys of the guide. They become short. */
const own = [
  // What Lit's base class calls its own.
  '_\\$.*|isUpdatePending|hasUpdated|elementProperties|renderRoot|createProperty|getPropertyDescriptor',
  'getPropertyOptions|finalizeStyles|elementStyles|shadowRootOptions|requestUpdate|performUpdate',
  'createRenderRoot|finalize|attribute',
  // Members of our own helpers.
  'putBack|setAll|reveal|onToggle|onInput|onClick|mono|wall|away|tone|keep|paint|parts|instead|missing|fallback|many',
  'nodes|cssText|change',
];

/** Keys of the guide that are also said elsewhere: they stay as they are. Tests run against the result. */
const reserved = [
  // The element's public member, and a section's id.
  ...['edition', 'questions'],
];

/**
 * Short names in the same order whatever the words are: by default a changed word moves all, and the size with them.
 * These orders were found by trying, and pack smallest.
 * @param {string} letters
 */
const names = (letters) => ({
  letters,
  /** It runs in a worker, where nothing around it is. @param {number} n */
  get(n) {
    let name = this.letters.charAt(n % 54);
    for (n = Math.floor(n / 54); n-- > 0; n = Math.floor(n / 64))
      name += `${this.letters}0123456789`.charAt(n % 64);
    return name;
  },
});

const properties = {
  regex: new RegExp(`^(${[...own, ...keys].join('|')})$`),
  reserved,
  nth_identifier: names('rHNUxdlqIvnhKJYCTaXuEwLBS_FPyiOVbmMgjt$ZoRkezGQfsADpWc'),
};

const minify = () =>
  terser({
    ecma: 2022,
    module: true,
    compress: {
      passes: 4,
      pure_getters: true,
      inline: 1,
      unsafe_arrows: true,
      unsafe_methods: true,
    },
    mangle: {
      properties,
      nth_identifier: names('rstdTyfUzbkc$PMxwYVolgHJZnSRFQW_OpmeIuDBCvXqKNLiajEGAh'),
    },
    // ASCII: the page that loads the script may declare any encoding, or none.
    format: { comments: false, ascii_only: true, preamble },
  });

/**
 * Where a panel came with the page it can be read and folded already, and the script waits until the browser is idle:
 * to begin takes as long as half a picture. Not where the page may count on it at once, as its tag is not `async`; and
 * what the page has done to any of this is no reason not to begin.
 */
const begin = `try {
    const { currentScript } = document;
    if (currentScript.attributes.async && document.querySelector('muscle-spasm-guide').shadowRoot)
      requestIdleCallback(() => run(currentScript));
    else run();
  } catch {
    run();
  }`;

/**
 * Rollup ends a file with a line break, and brotli packs the script larger with it.
 * @type {() => import('rollup').OutputPlugin}
 */
const noLastBreak = () => ({
  name: 'no-last-break',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = chunk.code.trimEnd();
  },
});

/** Not for browsers. */
export const noModules = ['src/build/**'];

/**
 * Options both builds share. A type error fails the build; types of Node or mocha are out of reach in src/.
 * @param {import('@rollup/plugin-typescript').RollupTypescriptOptions} more
 */
export const compile = (more) =>
  typescript({
    tsconfig: './tsconfig.json',
    include: ['src/**/*.ts'],
    exclude: noModules,
    filterRoot: '.',
    rootDir: 'src',
    allowJs: false,
    checkJs: false,
    noEmit: false,
    noEmitOnError: true,
    types: [],
    ...more,
  });

/**
 * @param {{ input?: string, plugins?: import('rollup').Plugin[], literal?: import('./precompute.mjs').Literal }} [change]
 * @returns {import('rollup').RollupOptions & { output: import('rollup').OutputOptions }}
 */
export const scriptBuild = ({ input = 'src/script.ts', plugins = [], literal } = {}) => ({
  input,
  plugins: [...plugins, precompute(literal), trimLit(), resolve(), compile({}), minifyCss()],
  output: {
    file: 'dist/muscle-spasm-guide.js',
    format: 'iife',
    // Written beside the script but not named in it: the script asks for nothing, not even with tools open.
    sourcemap: 'hidden',
    // A server that renders the page may import what the page loads: without elements it does nothing there. And
    // nothing is thrown at the page, whatever it has done to what the browser brings: the words inside the tag stay.
    banner: '{ const run = (began) => { try { if (globalThis.HTMLElement)',
    footer: `} catch (error) { try { console.warn('[muscle-spasm-guide] ' + error) } catch {} } }; ${begin} }`,
    plugins: [minify(), noLastBreak()],
  },
});

/**
 * The same one file as a module, for import maps and `<script type="module">`.
 * @returns {import('rollup').RollupOptions}
 */
export const moduleBuild = () => ({
  ...scriptBuild({ input: 'src/module.ts' }),
  output: {
    file: 'dist/muscle-spasm-guide.mjs',
    format: 'es',
    sourcemap: 'hidden',
    intro: 'const { HTMLElement = class {}, customElements = { get() {}, define() {} } } = globalThis;',
    plugins: [minify(), noLastBreak()],
  },
});
