// `node tests/fuzz/run.mjs`: host input and soak for as long as `.ci/run --full` has: 100,000 cases and operations.
// --runs 1e6 --steps 1e6 --seed 7 ask for others; --only fuzz or soak for one of the two; --engine for other engines
// (`node` for Node alone); --write keeps the figures for README; --remember adds the tests to those that the checks
// count. Host input runs in each engine found, the soak in Chromium.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { parseArgs } from 'node:util';
import { casesLines, sumCases } from '../runner/cases.mjs';
import { add, line, recall, remember } from '../runner/counts.mjs';

const file = 'tests/fuzz/results.json';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1e5' },
    steps: { type: 'string', default: '1e5' },
    seed: { type: 'string', default: '5' },
    only: { type: 'string' },
    engine: { type: 'string' },
    write: { type: 'boolean' },
    remember: { type: 'boolean' },
  },
});

/** A whole number that is said in one way only, such as 100000 for 1e5. */
const whole = (/** @type {string} */ text) => {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return String(number);
  throw new Error(`${text} is no number of cases`);
};
const [runs, steps, seed] = [whole(values.runs), whole(values.steps), whole(values.seed)];

const { engine } = values;
const parts = [
  {
    name: 'fuzz',
    env: { FUZZ_RUNS: runs, FUZZ_SEED: seed },
    args: [...(engine ? ['--only', engine] : []), 'tests/fuzz'],
  },
  {
    name: 'soak',
    env: { SOAK_STEPS: steps, FUZZ_SEED: seed },
    args: ['--only', engine ?? 'chromium', 'tests/soak'],
  },
].filter(({ name }) => !values.only || values.only === name);

// Whoever works at this machine goes first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const before = recall();
let counts = add();
/** @type {(import('../runner/cases.mjs').Cases & { date: string, command: string })[]} */
const results = [];
for (const { name, env, args } of parts) {
  const command = ['tests/runner/run.mjs', ...args];
  const child = spawn(process.execPath, command, { stdio: 'inherit', env: { ...process.env, ...env } });
  await once(child, 'exit');
  const found = recall();
  counts = add(counts, found);
  // A run that failed proves nothing.
  if (found.failed > 0) continue;
  const date = new Date().toISOString().slice(0, 10);
  const said = `node tests/fuzz/run.mjs --only ${name} ${name === 'fuzz' ? `--runs ${runs}` : `--steps ${steps}`} --seed ${seed}${engine ? ` --engine ${engine}` : ''}`;
  for (const one of sumCases()) results.push({ ...one, date, command: said });
}

if (values.write) {
  /** @type {typeof results} */
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const others = known.filter(({ command }) => !results.some((one) => one.command === command));
  writeFileSync(file, `${JSON.stringify([...others, ...results], null, 2)}\n`);
}
console.log(`\n${[...casesLines(results), line(counts)].join('\n')}`);
// For `.ci/run --full`, whose last line counts everything.
if (values.remember) remember(add(before, counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
