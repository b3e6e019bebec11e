// Three builds: the one script for a page, the same as a module, and ES modules with types for npm (lit stays the
// site's own copy). What the modules render is written beside them as static HTML.
import { readdirSync } from 'node:fs';
import { compile, moduleBuild, noModules, scriptBuild } from './src/build/script.mjs';
import { minifyCss } from './src/build/minify-css.mjs';
import { staticFiles } from './src/build/static.mjs';

/** @type {import('rollup').RollupOptions[]} */
export default [
  scriptBuild(),
  moduleBuild(),
  {
    input: [
      'src/index.ts',
      'src/element.ts',
      'src/embed/ssr.ts',
      'src/embed/structured-data.ts',
      ...readdirSync('src/content/locales').map((file) => `src/content/locales/${file}`),
    ],
    external: /^@lit\//,
    plugins: [
      compile({
        outDir: 'dist',
        declaration: true,
        inlineSources: true,
        exclude: [...noModules, 'src/script.ts', 'src/module.ts'],
      }),
      minifyCss(),
      staticFiles(),
    ],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  },
];
