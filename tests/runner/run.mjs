// `npm test`, after the build: Node tests, then browser tests in every engine found, then one line.
// Arguments: --only chromium,webkit (engines; `node` is Node alone), --coverage, and file names or parts of them.
import { startTestRunner } from '@web/test-runner';
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { casesLines, forgetCases, sumCases } from './cases.mjs';
import { add, countNode, countSession, forget, line, noteFailed, remember } from './counts.mjs';
import { engines } from './engines.mjs';
import { filesIn } from './files.mjs';
import { config } from './web-test-runner.config.mjs';

const { values, positionals } = parseArgs({
  options: { only: { type: 'string' }, coverage: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const ci = process.env['CI'] === 'true';
// A part of the tests says nothing of what all of them reach, and must not take the place of what they did.
const coverage = values.coverage || (ci && positionals.length === 0);
const wanted = (/** @type {string} */ file) =>
  positionals.length === 0 || positionals.some((part) => file.includes(part.replace(/^\.\//, '')));

// A run cut short takes its browsers along: their launchers kill them as the process exits.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

// Dates and clocks mean the same everywhere; every browser inherits it.
process.env['TZ'] = 'Europe/London';

/** @returns {Promise<import('./counts.mjs').Counts>} */
async function nodeTests() {
  const files = filesIn('tests', /\.node\.ts$/).filter(wanted);
  if (files.length === 0) return add();
  // Two at once, also on a machine of two cores: most of them wait for a browser. One that hangs is named, and does not
  // hang the run.
  const how = ['--test', '--test-concurrency=2', '--test-timeout=600000', '--test-reporter=spec'];
  const args = ['--import', 'tsx', ...how, ...files];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
    output += String(chunk);
    process.stdout.write(chunk);
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  const counts = countNode(output);
  for (const [, name] of output.matchAll(/^ *✖ (?!failing tests)(.+?)(?: \([\d.]+ms\))?$/gm))
    noteFailed(`Node: ${name}`);
  return status === 0 || counts.failed > 0 ? counts : add(counts, { passed: 0, failed: 1, skipped: 0 });
}

/** The engines found; one that is missing is named, and in CI counts as a failure. */
async function findEngines() {
  const only = values.only?.toLowerCase().split(',');
  /** @type {import('@web/test-runner-core').BrowserLauncher[]} */
  const found = [];
  let missing = 0;
  for (const [name, { find, get }] of Object.entries(engines)) {
    if (only && !only.includes(name.toLowerCase())) continue;
    const launcher = await find();
    if (launcher) {
      launcher.name = name;
      found.push(launcher);
    } else {
      missing++;
      console.log(`${name}: not found, ${ci ? 'and CI needs it' : 'left out'}. To have it: ${get}`);
    }
  }
  return { found, missing };
}

/** @returns {Promise<import('./counts.mjs').Counts>} */
async function browserTests() {
  const files = filesIn('tests', /\.test\.ts$/).filter(wanted);
  if (files.length === 0 || values.only?.toLowerCase() === 'node') return add();
  const { found, missing } = await findEngines();
  const absent = { passed: 0, failed: ci ? missing : 0, skipped: 0 };
  if (found.length === 0) return { ...absent, failed: Math.max(missing, 1) };
  const runner = await startTestRunner({
    config: config({ files, browsers: found, coverage }),
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The test runner did not start.');
  const passed = await new Promise((resolve) => runner.on('stopped', resolve));
  const sessions = [...runner.sessions.all()];
  const each = found.map(({ name }) => ({
    name,
    counts: add(...sessions.filter(({ browser }) => browser.name === name).map(countSession)),
  }));
  for (const { name, counts } of each) console.log(`${name}: ${line(counts)}`);
  const counts = add(absent, ...each.map(({ counts }) => counts));
  return passed || counts.failed > 0 ? counts : add(counts, { passed: 0, failed: 1, skipped: 0 });
}

// What an earlier run left must not pass for this one's.
forget();
forgetCases();
if (coverage) rmSync('coverage', { recursive: true, force: true });
const counts = add(await nodeTests(), await browserTests());
if (counts.passed + counts.failed === 0) {
  console.log('No test ran.');
  counts.failed++;
}
remember(counts);
console.log(`\n${[...casesLines(sumCases()), line(counts)].join('\n')}`);
process.exit(counts.failed > 0 ? 1 : 0);
