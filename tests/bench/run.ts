/**
 * `npm run bench`: builds, then measures every page side by side, round by round. Arguments: --rounds 7, --minutes 60
 * (begins no round that would end later; what is kept says how many there were), --only static,element (pages),
 * --measure load,toggle,many,growth, --write (keeps the figures in results.json and writes docs/benchmarks.md), --smoke
 * (folds each page's sections and finds the words, and measures nothing), --remember (adds the smoke's counts to those
 * of the tests).
 */
import { parseArgs } from 'node:util';
import { Lab, probe, start } from './browser.js';
import { build } from './build.js';
import { readParts } from './content.js';
import { install } from './install.js';
import { growth, steadily } from './measures/growth.js';
import { load } from './measures/load.js';
import { many } from './measures/many.js';
import { isIn } from './measures/measure.js';
import type { Bed, Passes } from './measures/measure.js';
import { toggle } from './measures/toggle.js';
import { pages as known } from './pages.js';
import type { Page } from './page.js';
import { writeReport } from './report.js';
import { write } from './results.js';
import { serve } from './server.js';
import { shape } from './shape.js';
import { smoke } from './smoke.js';
import { middle, order, spread } from './stats.js';
import type { Figure } from './stats.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    minutes: { type: 'string', default: 'Infinity' },
    only: { type: 'string' },
    measure: { type: 'string' },
    write: { type: 'boolean', default: false },
    smoke: { type: 'boolean', default: false },
    remember: { type: 'boolean', default: false },
  },
});
const measures: Readonly<Record<string, Passes>> = {
  load: { measure: load, passes: 4, others: 4 },
  toggle: { measure: toggle, passes: 3, others: 3 },
  many: { measure: many, passes: 1, others: Infinity },
  growth: { measure: growth, passes: 1, others: Infinity },
};
const asked = values.measure?.split(',') ?? Object.keys(measures);
const rounds = Number(values.rounds);
const minutes = Number(values.minutes);
const only = values.only?.split(',');
const pages = known.filter(({ name }) => !only || only.includes(name));
const unknown = [
  ...asked.filter((name) => !(name in measures)),
  ...(only ?? []).filter((name) => !known.some((page) => page.name === name)),
];
if (unknown.length || !(rounds > 0) || !(minutes > 0))
  throw new Error(`There is no ${unknown.join(', ') || `${rounds} rounds in ${minutes} minutes`}.`);
if (values.write && only) throw new Error('A run of some pages is not kept.');
// A run cut short takes its browser along: puppeteer kills it as the process exits.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

const begin = Date.now();
install();
const site = await build(pages, await readParts());
const server = await serve(site);
const proxy = await shape(server.port);
const browser = await start();
const version = await browser.version();
const steady = await start([steadily]);
const watcher = await probe();
const bed: Bed = {
  lab: new Lab(browser, watcher),
  steady: new Lab(steady, watcher),
  server,
  fast: `https://127.0.0.1:${server.port}`,
  slow: `https://127.0.0.1:${proxy.port}`,
};

/** Page → figure → rounds. */
const samples: Record<string, Record<string, (Figure | null)[]>> = {};

/** Puts the pages' figures of one round into `samples`: of several passes the median. */
async function measureRound(how: Passes, round: number) {
  const { measure, passes } = how;
  const found: Record<string, Record<string, Figure[]>> = {};
  for (let pass = 0; pass < passes; pass++)
    // The blank page takes its turn like any other.
    for (const page of order<Page | undefined>([undefined, ...pages], round * passes + pass)) {
      if (!isIn(page, round * passes + pass, how)) continue;
      const of = (found[page?.name ?? 'blank'] ??= {});
      for (const [figure, value] of Object.entries(await measure(bed, page, pass)))
        (of[figure] ??= []).push(value);
    }
  for (const [name, figures] of Object.entries(found))
    for (const [figure, values] of Object.entries(figures))
      ((samples[name] ??= {})[figure] ??= [])[round] = middle(values);
}

/** @returns how many rounds there were */
async function measureAll(): Promise<number> {
  let last = 0;
  for (let round = 0; round < rounds; round++) {
    const begun = Date.now();
    if (begun - begin + last > minutes * 60_000) return round;
    for (const [name, one] of Object.entries(measures)) {
      if (!asked.includes(name)) continue;
      const from = Date.now();
      await measureRound(one, round);
      console.log(`round ${round + 1}, ${name}: ${Math.round((Date.now() - from) / 1000)} s`);
    }
    last = Date.now() - begun;
  }
  return rounds;
}

/** For whoever measures a part while working on it; the whole has docs/benchmarks.md. */
function print(): void {
  for (const [page, figures] of Object.entries(samples))
    for (const [figure, all] of Object.entries(figures)) {
      const { median, min, max } = spread(all) ?? { median: NaN, min: NaN, max: NaN };
      console.log(
        page.padEnd(12),
        figure.padEnd(20),
        ...[median, min, max].map((value) => value.toFixed(2).padStart(12)),
      );
    }
}

let failed = 0;
let measured = 0;
if (values.smoke) failed = await smoke(bed, pages, values.remember);
else measured = await measureAll();
await browser.close();
await steady.close();
await proxy.close();
await server.close();
const seconds = Math.round((Date.now() - begin) / 1000);
if (values.write) {
  const command = ['npm run bench --', ...process.argv.slice(2)].join(' ');
  await write(pages, samples, { command, rounds: measured, seconds, browser: version });
  await writeReport(false);
} else if (!values.smoke) print();
console.log(`${seconds} s`);
process.exitCode = failed ? 1 : 0;
