/** The tables of docs/benchmarks.md, one for each group of measures. Pure. */
import { ratioOf, roundsOf } from './verdicts.js';
import { spread } from './stats.js';
import type { Measured, Results } from './results.js';

interface Column {
  readonly title: string;
  readonly figure: string;
  readonly unit: (value: number) => string;
  /** Without a ratio: a share of nothing says nothing. */
  readonly alone?: boolean;
}

interface Group {
  readonly title: string;
  readonly says: string;
  readonly columns: readonly Column[];
}

const digits = (value: number): string => value.toFixed(Math.abs(value) < 10 ? 1 : 0);
const ms = (value: number): string => `${digits(value)} ms`;
const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`;
const kB = (value: number): string => `${(value / 1000).toFixed(1)} kB`;
// Of a little less than nothing it is nothing, and not minus nothing.
const plain = (value: number): string => (Math.round(value) || 0).toLocaleString('en');

/** From navigation and from the response's head, to painted and to usable. */
const times = (condition: string): Column[] => [
  { title: 'painted', figure: `${condition}.painted`, unit: ms },
  { title: 'usable', figure: `${condition}.usable`, unit: ms },
  { title: 'head to painted', figure: `${condition}.headPainted`, unit: ms },
  { title: 'head to usable', figure: `${condition}.headUsable`, unit: ms },
];

/** Memory of one, a hundred, a thousand. */
const each = (title: string, figure: string, unit: Column['unit']): Column[] =>
  [1, 100, 1000].map((count) => ({
    title: `${title}, of ${plain(count)}`,
    figure: `many.${count}.${figure}`,
    unit,
  }));

export const groups: readonly Group[] = [
  {
    title: 'Bytes',
    says: 'All bodies that a page needs, brotli at its best: HTML, styles and script.',
    columns: [{ title: 'over the wire', figure: 'bytes', unit: kB }],
  },
  {
    title: 'Until painted and usable, unthrottled',
    says: 'From navigation, and from the head of the response. Painted: the whole panel, from its danger signs to the foot’s last line. Usable: then a click unfolds the first section, and that is painted. Both are asked after at every frame, from the first on.',
    columns: times('plain'),
  },
  {
    title: 'The same on a processor 4 times slower',
    says: 'Chromium’s own throttling.',
    columns: times('cpu4'),
  },
  {
    title: 'The same on slow 4G',
    says: '1.6 Mbit/s down, 0.75 up, 150 ms there and back, shaped by a proxy on loopback; connection and TLS 1.3 included, slow start not. Also from the page’s request, when the connection is made: that is one moment for all pages. A head is seen once the first TLS record is whole, and so the later the more of the page is in that record.',
    columns: [
      ...times('slow4g'),
      { title: 'request to painted', figure: 'slow4g.requestPainted', unit: ms },
      { title: 'request to usable', figure: 'slow4g.requestUsable', unit: ms },
    ],
  },
  {
    title: 'Main thread',
    says: 'Processor time until 400 ms after the load event; task is all of it, net of the blank page.',
    columns: [
      { title: 'task, net', figure: 'task.net', unit: ms },
      { title: 'script', figure: 'script', unit: ms, alone: true },
      { title: 'style', figure: 'style', unit: ms },
      { title: 'layout', figure: 'layout', unit: ms },
    ],
  },
  {
    title: 'Layout shift',
    says: 'On a phone of 360 × 640.',
    columns: [{ title: 'shift', figure: 'shift', unit: (value) => value.toFixed(3), alone: true }],
  },
  {
    title: 'Toggle',
    says: 'All five sections, each unfolded and folded: processor time with all that moves after it, and the time to the next paint. A frame is 17 ms.',
    columns: [
      { title: 'task', figure: 'toggle.task', unit: ms },
      { title: 'to next paint', figure: 'toggle.paint', unit: ms },
    ],
  },
  {
    title: 'Memory of each panel',
    says: 'With 1, 100 and 1,000 in a page: how much the page’s process grew for each, after garbage was collected (PSS: nodes, styles and layout are in it). With one, it is mostly what the process keeps for the first.',
    columns: each('memory', 'memory', kB),
  },
  {
    title: 'JavaScript heap of each panel',
    says: 'The same, but what JavaScript alone holds.',
    columns: each('heap', 'heap', kB).map((column) => ({ ...column, alone: true })),
  },
  {
    title: 'Nodes of each panel',
    says: 'Shadow roots, text and what the parser keeps in templates count.',
    columns: each('nodes', 'nodes', plain),
  },
  {
    title: '1,000 panels',
    says: 'From the call that mounts them until the last one is painted.',
    columns: [
      { title: '1', figure: 'many.1.time', unit: ms },
      { title: '100', figure: 'many.100.time', unit: ms },
      { title: '1,000', figure: 'many.1000.time', unit: seconds },
    ],
  },
  {
    title: 'Left of 1,000 mounts and unmounts',
    says: 'After as many before them, and after garbage was collected: live nodes and listeners more than before, and bytes of the JavaScript heap for each. In a Chromium of its own, whose V8 does not go on learning of code: what it keeps of that is no panel’s.',
    columns: [
      { title: 'nodes', figure: 'growth.nodes', unit: plain, alone: true },
      { title: 'listeners', figure: 'growth.listeners', unit: plain, alone: true },
      { title: 'heap', figure: 'growth.heap', unit: (value) => `${plain(value)} B`, alone: true },
    ],
  },
];

/** Median, least and most, and the ratio to static HTML in the same rounds. */
const cell = (results: Results, page: Measured, { figure, unit, alone }: Column): string => {
  const rounds = roundsOf(results, page, figure);
  const found = spread(rounds);
  if (!found) return rounds.includes('late') ? 'not finished in 60 s' : 'not measured';
  const range = found.min === found.max ? '' : ` (${unit(found.min)}–${unit(found.max)})`;
  const ratio = alone ? undefined : ratioOf(results, page, figure);
  return unit(found.median) + range + (ratio ? ` **${ratio.median.toFixed(2)}**` : '');
};

export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row).join('\n');

export const groupTable = (results: Results, { title, says, columns }: Group): string =>
  `## ${title}\n\n${says}\n\n${table(
    ['Page', ...columns.map((column) => column.title)],
    results.pages.map((page) => [page.label, ...columns.map((column) => cell(results, page, column))]),
  )}`;
