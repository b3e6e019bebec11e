/**
 * `npm run bench`, after a build: every page side by side, round by round. Arguments: --rounds 7, --only static,element
 * (pages), --measure load,network,toggle,many,growth, --write (keeps the figures in results.json and writes
 * docs/benchmarks.md), --smoke (opens each page, folds a section and finds the words, and measures nothing).
 */
import { parseArgs } from 'node:util';
import { Lab, probe, start } from './browser.js';
import { build } from './build.js';
import { readParts } from './content.js';
import { install } from './install.js';
import type { Bed, Figures, Measure } from './measures/measure.js';
import { growth } from './measures/growth.js';
import { load } from './measures/load.js';
import { many } from './measures/many.js';
import { toggle } from './measures/toggle.js';
import { pages as known } from './pages.js';
import type { Page } from './page.js';
import { smoke } from './smoke.js';
import { serve } from './server.js';
import { shape } from './shape.js';
import { median, order } from './stats.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string' },
    measure: { type: 'string' },
    write: { type: 'boolean', default: false },
    smoke: { type: 'boolean', default: false },
  },
});
const measures: Readonly<Record<string, Measure>> = { load, toggle, many, growth };
const begin = Date.now();

install();
const pages = known.filter(({ name }) => !values.only || values.only.split(',').includes(name));
const site = await build(pages, await readParts());
const server = await serve(site);
const proxy = await shape(server.port);
const browser = await start();
const bed: Bed = {
  lab: new Lab(browser, await probe()),
  server,
  fast: `https://127.0.0.1:${server.port}`,
  slow: `https://127.0.0.1:${proxy.port}`,
};

/** Page → figure → rounds. */
const samples: Record<string, Record<string, (number | null)[]>> = {};
const keep = (name: string, round: number, figures: Figures): void => {
  for (const [figure, value] of Object.entries(figures))
    ((samples[name] ??= {})[figure] ??= [])[round] = value;
};

if (values.smoke) {
  await smoke(bed, pages);
  process.exit(0);
}

const wanted = values.measure?.split(',') ?? Object.keys(measures);
const rounds = Number(values.rounds);
const spent: Record<string, number> = {};
for (let round = 0; round < rounds; round++)
  for (const name of wanted)
    for (const page of order<Page | undefined>([undefined, ...pages], round)) {
      const from = Date.now();
      const figures = await measures[name]?.(bed, page);
      keep(page?.name ?? 'blank', round, figures ?? {});
      spent[`${name} ${page?.name}`] = (spent[`${name} ${page?.name}`] ?? 0) + Date.now() - from;
    }
await browser.close();
await proxy.close();
await server.close();
for (const [page, figures] of Object.entries(samples)) {
  console.log(page);
  for (const [figure, all] of Object.entries(figures))
    console.log('  ', figure, all.map((one) => one?.toFixed(2)).join(' '), '|', median(all.filter((x) => x !== null)).toFixed(2));
}
console.log(spent);
console.log(`${Math.round((Date.now() - begin) / 1000)} s`);
