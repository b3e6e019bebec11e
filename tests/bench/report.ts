/** Writes docs/benchmarks.md from results.json; with --check it fails where the file is not what it would write. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { read } from './results.js';
import type { Results } from './results.js';
import { spread } from './stats.js';
import { groups, groupTable, table } from './tables.js';
import { page, ratioOf, verdicts } from './verdicts.js';
import type { Verdict } from './verdicts.js';

const path = 'docs/benchmarks.md';

/** Said of what is not met: why, and what would move it. By bound. */
const notes = JSON.parse(readFileSync('tests/bench/notes.json', 'utf8')) as Record<string, string>;

const said = ({ met, noise }: Verdict): string =>
  noise ? 'met (within noise)' : met ? 'met' : '**not met**';

const bounds = (results: Results): string => {
  const all = verdicts(results);
  const why = all
    .filter(([number, group]) => notes[number] && group.some(({ met }) => !met))
    .map(([number]) => `- Bound ${number}: ${notes[number]}`);
  return `${table(
    ['', 'Bound', 'Limit', 'Found', ''],
    all.flatMap(([number, group]) =>
      group.map((one) => [`${number}`, one.bound, one.limit, one.found, said(one)]),
    ),
  )}${why.length ? `\n\nWhat is not met:\n\n${why.join('\n')}` : ''}`;
};

const how = `Each page shows the guide’s own words, sources and figures in the same HTML with the same sheet, and folds
the five sections in its own way. Each is a production build with only what it needs, minified, its sheet in the page,
served by HTTP/2 over TLS with brotli, in a fresh browser context for each load. Rounds are interleaved: in each round
every page is measured in another order. A cell has the median of the rounds, in brackets the least and the most, and in
**bold** the ratio to static HTML: the median of each round’s own ratio. Memory, 1,000 panels and growth are measured for
all but ours and static HTML in the first round alone: no bound rests on these. Loads and toggles are measured several
times in a round, in turn with the other pages, for ours and static HTML more often than for the others: a round has
their median.

- Static HTML is the panel’s own HTML and sheet with native \`details\`, without the sheet’s \`content-visibility\`:
  that is a page of its own, and is in ours. Buttons that need a script keep their room there, unseen.
- The field for the reader’s notes, which the panel makes when it is asked for, is in the other pages at once, as HTML
  has it. Without it Chromium takes less for them, too, as it lays out a closed section around a field
  (docs/decisions/0007): static HTML without it is a page of its own. No bound is measured against that.
- Peers have the words in the page and fold them with their own elements; React and Radix and the vanilla script bring
  the words in the script, as ours does. Radix has its closed sections in the page, as the others have.
- NHS.UK’s expander is a native one with a sheet; GOV.UK and NHS.UK come without their fonts.
- Ours as an element is README’s snippet, with the danger signs inside the tag; painted means the panel, not these.
- To mount many, HTML is cloned from a template, where a library has no way of its own; ours is made by
  \`createElement\`, and its declarative form parsed.`;

/** A page that does nothing takes as long in each round, unless something else has the machine. */
const calm = ({ blank }: Results): string => {
  const found = spread(blank['task']);
  return found
    ? `The blank page took ${found.median.toFixed(1)} ms of main-thread time, in the quickest round ${found.min.toFixed(1)} ms, in the slowest ${found.max.toFixed(1)} ms.`
    : '';
};

/** Both forms of ours, as ratios to a page. */
const ours = (results: Results, figure: string, against?: string): string => {
  const ratio = (name: string): string =>
    ratioOf(results, page(results, name), figure, against)?.median.toFixed(2) ?? '–';
  return `element and script ${ratio('element')}, declarative ${ratio('declarative')}`;
};

/** Without the field static HTML takes less: told, so that nobody takes our bounds for more than they are. */
const fieldless = (results: Results): string => {
  const line = (says: string, figure: string): string => `- ${says}: ${ours(results, figure, 'fieldless')}.`;
  return `Times of static HTML without the field for notes, which no bound is measured against:

${line('Main-thread time', 'task.net')}
${line('Head to usable, unthrottled', 'plain.headUsable')}
${line('Processor time of a toggle', 'toggle.task')}`;
};

export const report = (results: Results): string => {
  const { date, command, seconds, rounds, machine, browser, node, pages } = results;
  const versions = pages.flatMap((one) => one.versions);
  return `# Benchmarks

<!-- Written by tests/bench/report.ts from tests/bench/results.json. -->

${date}, \`${command}\`, ${rounds} rounds, ${Math.round(seconds / 60)} minutes, on ${machine.processor}, ${
    machine.cores
  } cores, ${machine.gigabytes} GB; ${browser}; Node ${node}. ${versions.join(', ')}.

${how}

## Bounds

A bound counts as met also where the ratio is not above what static HTML measured against itself gives in this run,
if the bound is to be no slower and not to be faster.

${bounds(results)}

${fieldless(results)}

${calm(results)}

${groups.map((group) => groupTable(results, group)).join('\n\n')}
`;
};

/** The two lines that README quotes. */
export const quoted = (results: Results): string => {
  const slowest = (figure: string): string => {
    const all = results.pages
      .filter(({ kind }) => kind === 'library')
      .map((one) => ratioOf(results, one, figure)?.median ?? NaN);
    const found = spread(all.filter(Number.isFinite));
    return found ? `${found.min.toFixed(2)} to ${found.max.toFixed(2)}` : '–';
  };
  const line = (says: string, figure: string): string =>
    `- ${says}: ${ours(results, figure)}; libraries ${slowest(figure)}.`;
  return `Times of static HTML with the same words, side by side in one run on ${results.date} ([all of it](docs/benchmarks.md)):\n\n${line(
    'Main-thread time to show the panel',
    'task.net',
  )}\n${line('1,000 panels, time to painted', 'many.1000.time')}`;
};

export async function writeReport(check: boolean): Promise<boolean> {
  const { prettier } = JSON.parse(readFileSync('package.json', 'utf8')) as { prettier: object };
  const fresh = await format(report(read()), { ...prettier, parser: 'markdown' });
  const old = ((): string => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return '';
    }
  })();
  const same = fresh === old;
  if (!same && !check) writeFileSync(path, fresh);
  console.log(same ? `${path} is up to date` : check ? `${path} is not up to date` : `${path} written`);
  return same || !check;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = (await writeReport(process.argv.includes('--check'))) ? 0 : 1;
