// Three builds: the one script for a page, the same as a module, and ES modules with types for npm (lit stays the site's own copy).
import { compile, moduleBuild, noModules, scriptBuild } from './src/build/script.mjs';
import { minifyCss } from './src/build/minify-css.mjs';

/** @type {import('rollup').RollupOptions[]} */
export default [
  scriptBuild(),
  moduleBuild(),
  {
    input: ['src/index.ts', 'src/element.ts', 'src/embed/structured-data.ts'],
    external: /^@lit\//,
    plugins: [
      compile({
        outDir: 'dist',
        declaration: true,
        inlineSources: true,
        exclude: [...noModules, 'src/script.ts', 'src/module.ts'],
      }),
      minifyCss(),
    ],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  },
];
