// `npm run check`: the tests, then every other check; all of them run, whatever fails. Each check counts one.
// `.ci/run` has run the tests already and leaves --with-tests out: their counts are read from its record.
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { add, failed as failedTests, forget, line, recall } from '../runner/counts.mjs';

/** Title and command line. */
const checks = [
  ['Types', 'tsc -p .'],
  ['Lint', 'eslint -c tests/eslint.config.mjs --max-warnings 0 .'],
  ['Format', 'prettier --check --log-level warn .'],
  ['Import arrows', 'node tests/checks/arrows.mjs'],
  ['Coverage', 'node tests/checks/coverage.mjs'],
  ['Size, and a build that can be repeated', 'node tests/checks/size.mjs --same-as-dist'],
  ['Package: publint', 'publint --strict'],
  ['Package: types as other compilers see them', 'attw --pack --profile esm-only --format ascii -q'],
  ['Package: entries in Node', 'node tests/checks/package.mjs'],
  ['Package: types for frameworks', 'tsc -p tests/types'],
  ['Package: integrity hashes', 'node tests/checks/integrity.mjs'],
  ['Package: the same bytes elsewhere', 'node tests/checks/reproducible.mjs'],
  ['Generated files', 'node tests/checks/generated.mjs'],
  ['Content, on this day', 'node tests/checks/content.mjs'],
  ['Hazards and their tests', 'node tests/checks/hazards.mjs'],
  ['Reading level', 'node tests/checks/reading.mjs'],
  ['Languages', 'node --import tsx tests/checks/locales.ts'],
  ['File length', 'node tests/checks/file-length.mjs'],
];

// The project's own tools are found as npm would find them.
const env = { ...process.env, PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH']}` };

let counts = recall();
if (process.argv.includes('--with-tests')) {
  forget();
  spawnSync('npm test -- --coverage', { shell: true, env, stdio: ['ignore', 'inherit', 'inherit'] });
  counts = recall();
}

/** What a check says, and whether all is well, once it is done. */
const run = (/** @type {string} */ command) =>
  new Promise((/** @type {(done: { good: boolean, output: string }) => void} */ resolve) => {
    const child = spawn(command, { shell: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('close', (status) => {
      resolve({ good: status === 0, output });
    });
  });

/** @type {string[]} */
const failed = [];
const next = checks.values();
async function work() {
  for (const [title = '', command = ''] of next) {
    const { good, output } = await run(command);
    if (!good) failed.push(title);
    console.log(`\n## ${title}\n${output}${good ? 'passed' : `FAILED: ${command}`}`);
    counts = add(counts, { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 });
  }
}
// Two side by side, as most keep one core busy; told as they end. None writes what another reads.
await Promise.all([work(), work()]);

for (const name of failedTests()) console.log(`\nFailed test: ${name}`);
if (failed.length > 0) console.log(`\nFailed checks: ${failed.join('; ')}`);
console.log(`\n${line(counts)}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
