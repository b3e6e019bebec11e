// No file of src/, demo/ or tests/ is over 250 lines, unless its first five say why.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { filesIn } from '../runner/files.mjs';

export const limit = 250;

/** @returns {boolean} */
export function tooLong(/** @type {string} */ text) {
  const lines = text.replace(/\n$/, '').split('\n');
  return (
    lines.length > limit && !lines.slice(0, 5).some((line) => line.includes(`Over ${limit} lines because`))
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = ['src', 'demo', 'tests'].flatMap((folder) => filesIn(folder, /\.(ts|mjs|js|html|css)$/));
  const long = files.filter((path) => tooLong(readFileSync(path, 'utf8')));
  for (const path of long) console.log(`${path}: over ${limit} lines`);
  console.log(`${files.length} files, ${long.length} too long`);
  process.exitCode = long.length > 0 ? 1 : 0;
}
