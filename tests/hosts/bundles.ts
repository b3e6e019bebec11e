/** Libraries that sites bundle themselves: another Lit, React. */
import { build } from 'esbuild';
import type { File } from './host.js';

const bundle = async (contents: string): Promise<File> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'tests/hosts' },
    bundle: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  return { type: 'text/javascript', body: outputFiles[0]?.text ?? '' };
};

/** By their address. */
export const bundles = async (): Promise<Record<string, File>> => ({
  '/lit.js': await bundle("export * from 'lit';"),
  // In development it says aloud where the page is not what it expects.
  '/react.js': await bundle(
    "export { StrictMode, createElement, useState } from 'react'; export { hydrateRoot } from 'react-dom/client';",
  ),
});
