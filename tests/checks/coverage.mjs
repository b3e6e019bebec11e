// Reads coverage/lcov.info (written by the Chromium run over the sources): lines overall, every branch of
// the rules in src/model/, and no file that no test ever loaded.
import { transformSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { filesIn } from '../runner/files.mjs';

/** Lines of src/ that tests must run, in per cent. */
export const minimum = 95;

/** @typedef {{ path: string, lines: number, hit: number, missedLines: number[], missedBranches: number[] }} Covered */

/** @returns {Covered[]} */
export const readLcov = (/** @type {string} */ text) =>
  text
    .split('end_of_record')
    .filter((record) => record.includes('SF:'))
    .map((record) => {
      const rows = (/** @type {string} */ key) =>
        [...record.matchAll(new RegExp(`^${key}:(.*)$`, 'gm'))].map((match) => String(match[1]).split(','));
      const lines = rows('DA').map(([line, hits]) => ({ line: Number(line), hits: Number(hits) }));
      const path = String(rows('SF')[0]?.[0]).replaceAll('\\', '/');
      return {
        path: path.slice(path.lastIndexOf('src/')),
        lines: lines.length,
        hit: lines.filter(({ hits }) => hits > 0).length,
        missedLines: lines.filter(({ hits }) => hits === 0).map(({ line }) => line),
        missedBranches: rows('BRDA')
          .filter((row) => row[3] === '0' || row[3] === '-')
          .map(([line]) => Number(line)),
      };
    });

export const percent = (/** @type {Covered[]} */ files) => {
  const sum = (/** @type {'lines' | 'hit'} */ key) => files.reduce((total, file) => total + file[key], 0);
  return sum('lines') === 0 ? 0 : (100 * sum('hit')) / sum('lines');
};

/**
 * @param {Covered[]} files
 * @param {string[]} expected sources with something to run
 * @returns {string[]} what is wrong, a line each
 */
export function gaps(files, expected) {
  const wrong = [];
  const share = percent(files);
  if (share < minimum) wrong.push(`${share.toFixed(2)} % of lines, ${minimum} % are asked for`);
  for (const { path, missedBranches, missedLines } of files) {
    if (!path.startsWith('src/model/')) continue;
    // V8 knows no branches inside a function that never ran: its lines tell.
    const missed = [...new Set([...missedBranches, ...missedLines])].sort((a, b) => a - b);
    if (missed.length > 0) wrong.push(`${path}: branches never taken at line ${missed.join(', ')}`);
  }
  const seen = new Set(files.map(({ path }) => path));
  for (const path of expected) if (!seen.has(path)) wrong.push(`${path}: no test loads it`);
  return wrong;
}

/** Types alone leave no code behind, so no browser can load them. */
const hasCode = (/** @type {string} */ path) =>
  transformSync(readFileSync(path, 'utf8'), { loader: 'ts', format: 'esm' })
    .code.replace('export {};', '')
    .trim() !== '';

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = readLcov(readFileSync('coverage/lcov.info', 'utf8'));
  for (const { path, missedLines } of files)
    if (missedLines.length > 0) console.log(`${path}: not run: line ${missedLines.join(', ')}`);
  const sources = filesIn('src', /\.ts$/).filter((path) => !path.startsWith('src/build/') && hasCode(path));
  const wrong = gaps(files, sources);
  for (const text of wrong) console.log(text);
  if (wrong.length === 0) console.log(`${percent(files).toFixed(2)} % of lines`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
