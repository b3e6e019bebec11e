// Build room (Node only). The scripts of the demo's pages, as classic scripts: they run from a server and from a disk.
import { build } from 'esbuild';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The sheets are taken as they are shipped, minified: the style block in a snippet then has the published hash.
 * @type {import('esbuild').Plugin}
 */
const shippedSheets = {
  name: 'shipped-sheets',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\.\/style\/.+\.js$/ }, ({ path }) => ({ path: resolve('dist/embed', path) }));
  },
};

/** @type {import('esbuild').BuildOptions} */
export const demo = {
  entryPoints: ['demo/configurator.ts', 'demo/article.ts'],
  outdir: 'dist/demo',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  plugins: [shippedSheets],
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build(demo);
