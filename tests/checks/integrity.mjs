// The hashes that pages rely on: dist/integrity.json is that of the files beside it, and a page of ours that names a
// hash names the one of that file. With a wrong one the browser drops the script, and readers get the fallback alone.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { integrityOf } from '../../src/build/integrity.mjs';
import { filesIn } from '../runner/files.mjs';

/**
 * @param {string} page
 * @param {Record<string, string>} files name → hash
 * @returns {string[]} one line for each tag whose hash is not that of the file it loads
 */
export const wrongHashes = (page, files) =>
  [...page.matchAll(/<(?:script|link)\b[^>]*?\sintegrity="([^"]*)"[^>]*>/g)].flatMap(([tag, hash = '']) => {
    const [, name = ''] = /\s(?:src|href)="(?:[^"]*\/)?([^"/?]+)/.exec(tag) ?? [];
    return files[name] === hash ? [] : [`${name}: ${hash} is not ${files[name]}`];
  });

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const now = integrityOf();
  const written = readFileSync('dist/integrity.json', 'utf8');
  const wrong =
    JSON.stringify(JSON.parse(written)) === JSON.stringify(now)
      ? []
      : ['dist/integrity.json is not that of dist/: run npm run build'];
  for (const path of ['README.md', ...filesIn('demo', /\.html$/)])
    wrong.push(...wrongHashes(readFileSync(path, 'utf8'), now.files).map((text) => `${path}: ${text}`));
  for (const text of wrong) console.log(text);
  console.log(`${Object.keys(now.files).length} files, ${wrong.length} wrong`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
