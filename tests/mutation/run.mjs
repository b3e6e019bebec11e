// `npm run mutation`: changes the pure rules in every small way there is, and asks their tests whether they notice.
// Fails under the goal, and on a change that nobody noticed and no reason is given for (equivalent.json). --write keeps
// the figures for README; --remember is for `.ci/run --full`. What it needs is a package of its own, as few need it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { add, line, recall, remember } from '../runner/counts.mjs';
import { compare, score, tally } from './score.mjs';

const home = 'tests/mutation';
const report = 'node_modules/.cache/mutation/report.json';
/** Percent of changes that a test must notice. */
const goal = 90;

const { values } = parseArgs({ options: { write: { type: 'boolean' }, remember: { type: 'boolean' } } });

const must = (/** @type {string} */ command, /** @type {string[]} */ args, cwd = '.') => {
  const { status, signal } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${status ?? signal}`);
};

const read = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'));

function install() {
  const installed = `${home}/node_modules/.package-lock.json`;
  const fresh =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${home}/package-lock.json`).mtimeMs;
  if (!fresh) must('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], home);
}

/** @returns {boolean} whether it is good */
function run() {
  install();
  rmSync(report, { force: true });
  const stryker = resolve(home, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  must(process.execPath, [stryker, 'run', `${home}/stryker.config.mjs`]);
  const found = tally(read(report));
  const { unknown, gone } = compare(found.survived, read(`${home}/equivalent.json`));
  for (const { file, line, from, to } of unknown)
    console.log(`${file}:${line} nobody notices:\n  - ${from}\n  + ${to}`);
  for (const { file, from } of gone)
    console.log(`${home}/equivalent.json: take out ${file} “${from}”: it is noticed`);
  console.log(
    `${score(found)} %: ${found.caught} of ${found.all} changes noticed, ${found.survived.length - unknown.length} cannot be, ${unknown.length} not`,
  );
  if (values.write) {
    /** @type {import('./score.mjs').MutationResults} */
    const results = {
      date: new Date().toISOString().slice(0, 10),
      score: score(found),
      caught: found.caught,
      all: found.all,
      equivalent: found.survived.length - unknown.length,
    };
    writeFileSync(`${home}/results.json`, `${JSON.stringify(results, null, 2)}\n`);
  }
  return score(found) >= goal && unknown.length === 0 && gone.length === 0;
}

let good = false;
try {
  good = run();
} catch (error) {
  console.log(error);
}
const counts = { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 };
console.log(`\n${line(counts)}`);
if (values.remember) remember(add(recall(), counts));
process.exitCode = good ? 0 : 1;
