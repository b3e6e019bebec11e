// Build room (Node only). Runs one TypeScript module of src/ and what it imports, as Node would if it read TypeScript.
import { build } from 'esbuild';

/** @returns {Promise<any>} what the module exports */
export async function load(/** @type {string} */ path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: 'esm' });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
