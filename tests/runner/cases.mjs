// How many cases the randomised tests have tried, where and from which seed: each test adds a line to a record, and the
// run ends with their sums.
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

/** @typedef {{ what: string, cases: number, seed: number, engine: string }} Cases */

const record = 'node_modules/.cache/test-cases.jsonl';

export const forgetCases = () => rmSync(record, { force: true });

export function addCases(/** @type {Cases} */ cases) {
  mkdirSync('node_modules/.cache', { recursive: true });
  appendFileSync(record, `${JSON.stringify(cases)}\n`);
}

/** @returns {Cases[]} one for each kind, engine and seed */
export function sumCases() {
  /** @type {Map<string, Cases>} */
  const sums = new Map();
  for (const text of existsSync(record) ? readFileSync(record, 'utf8').split('\n') : []) {
    if (!text) continue;
    /** @type {Cases} */
    const one = JSON.parse(text);
    const key = `${one.what} ${one.engine} ${one.seed}`;
    sums.set(key, { ...one, cases: one.cases + (sums.get(key)?.cases ?? 0) });
  }
  return [...sums.values()].sort((a, b) => `${a.what}${a.engine}`.localeCompare(`${b.what}${b.engine}`));
}

/** @returns {string[]} a line for each kind, such as `host input: 10000 cases, seed 5 (Node 8400, …)` */
export const casesLines = (/** @type {Cases[]} */ sums) =>
  [...new Set(sums.map(({ what }) => what))].map((what) => {
    const of = sums.filter((one) => one.what === what);
    const all = of.reduce((sum, { cases }) => sum + cases, 0);
    const seeds = [...new Set(of.map(({ seed }) => seed))].join(', ');
    return `${what}: ${all} cases, seed ${seeds} (${of.map(({ engine, cases }) => `${engine} ${cases}`).join(', ')})`;
  });
