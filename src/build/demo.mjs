// Build room (Node only). The scripts of the demo's pages, as classic scripts: they run from a server and from a disk.
import { build } from 'esbuild';
import { pathToFileURL } from 'node:url';

/** @type {import('esbuild').BuildOptions} */
export const demo = {
  entryPoints: ['demo/configurator.ts', 'demo/article.ts'],
  outdir: 'dist/demo',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build(demo);
