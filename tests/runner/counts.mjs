// Counting test results, and the one line that closes a run.
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** Where the last test run left its counts, for the checks to add theirs. */
const record = 'node_modules/.cache/test-counts.json';
/** And the names of what failed, a line each: a long run says them again at its end. */
const failures = 'node_modules/.cache/test-failures.txt';

export const add = (/** @type {Counts[]} */ ...all) =>
  all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

export const line = (/** @type {Counts} */ { passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** What a browser session counts: its tests, and one failure for a file that did not run or has none. */
export function countSession(/** @type {import('@web/test-runner-core').TestSession} */ session) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const file = relative('.', session.testFile);
  const walk = (/** @type {import('@web/test-runner-core').TestSuiteResult} */ suite) => {
    for (const test of suite.tests) {
      counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      if (!test.skipped && !test.passed) noteFailed(`${session.browser.name}, ${file}: ${test.name}`);
    }
    suite.suites.forEach(walk);
  };
  if (session.testResults) walk(session.testResults);
  const empty = counts.passed + counts.failed + counts.skipped === 0;
  if (empty && session.passed) console.log(`${file}: no test in ${session.browser.name}`);
  // A session can fail beside its tests: an import, a hook, an error thrown later.
  if (empty || session.errors.length > 0 || (!session.passed && counts.failed === 0)) {
    counts.failed++;
    noteFailed(`${session.browser.name}, ${file}: the file itself`);
  }
  return counts;
}

/** Reads the closing figures of node's spec reporter. A run cut short has none: that is a failure. */
export function countNode(/** @type {string} */ output) {
  const figure = (/** @type {string} */ name) =>
    Number(new RegExp(`^\\S* ?${name} (\\d+)$`, 'm').exec(output)?.[1] ?? NaN);
  const counts = {
    passed: figure('pass'),
    failed: figure('fail') + figure('cancelled'),
    skipped: figure('skipped') + figure('todo'),
  };
  return Number.isNaN(counts.passed + counts.failed + counts.skipped)
    ? { passed: 0, failed: 1, skipped: 0 }
    : counts;
}

export function noteFailed(/** @type {string} */ name) {
  mkdirSync('node_modules/.cache', { recursive: true });
  appendFileSync(failures, `${name.replace(/\s+/g, ' ')}\n`);
}

/** What failed since the counts were forgotten, each once: Node says it twice. None where nothing is known. */
export const failed = () => [
  ...new Set(existsSync(failures) ? readFileSync(failures, 'utf8').trim().split('\n').filter(Boolean) : []),
];

export const forget = () => [record, failures].forEach((path) => rmSync(path, { force: true }));

export function remember(/** @type {Counts} */ counts) {
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync(record, JSON.stringify(counts));
}

/** @returns {Counts} the last run's counts; one failure where none finished */
export function recall() {
  try {
    return JSON.parse(readFileSync(record, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
