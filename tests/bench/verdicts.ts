/** The bounds of the project's own (issue 6), and whether a run meets them. Pure. */
import { net, ratios, spread } from './stats.js';
import type { Measured, Results } from './results.js';
import type { Rounds, Spread } from './stats.js';

export interface Verdict {
  readonly bound: string;
  readonly limit: string;
  readonly found: string;
  readonly met: boolean;
  /** Met because a page measured against itself is no better. */
  readonly noise?: boolean;
}

/** Figures in a page's rounds, by name; `task.net` is without the blank page's. */
export const roundsOf = ({ blank }: Results, { samples }: Measured, figure: string): Rounds =>
  figure === 'task.net' ? net(samples['task'], blank['task']) : (samples[figure] ?? []);

export const page = (results: Results, name: string): Measured => {
  const found = results.pages.find((one) => one.name === name);
  if (!found) throw new Error(`The run has no page ${name}.`);
  return found;
};

/** The ratio to static HTML, or to another page, in the same rounds. */
export const ratioOf = (
  results: Results,
  one: Measured,
  figure: string,
  against = 'static',
): Spread | undefined =>
  spread(ratios(roundsOf(results, one, figure), roundsOf(results, page(results, against), figure)));

const two = (value: number | undefined): string => value?.toFixed(2) ?? 'not measured';

/**
 * A ratio meets its bound as well where it is not above what the page measured against itself gives. That says
 * something of a bound to be no slower; one to be faster than the page it is measured against has to be met.
 */
export const within = (ratio: number, limit: number, noise: number): 'met' | 'noise' | 'not met' =>
  ratio <= limit ? 'met' : limit >= 1 && ratio <= noise ? 'noise' : 'not met';

const atMost = (results: Results, name: string, figure: string, limit: number, says: string): Verdict => {
  const ratio = ratioOf(results, page(results, name), figure)?.median;
  const itself = ratioOf(results, page(results, 'again'), figure)?.median;
  const outcome = within(ratio ?? Infinity, limit, itself ?? 0);
  return {
    bound: `${page(results, name).label}: ${says}`,
    limit: `at most ${limit}`,
    found: `${two(ratio)} (against itself ${two(itself)})`,
    met: outcome !== 'not met',
    ...(outcome === 'noise' && { noise: true }),
  };
};

const libraries = ({ pages }: Results): Measured[] => pages.filter(({ kind }) => kind === 'library');

/** Every library of these is behind; those that are not are named. */
export const ahead = (
  results: Results,
  name: string,
  figure: string,
  says: string,
  others = libraries(results),
): Verdict => {
  const ratio = (one: Measured): number => ratioOf(results, one, figure)?.median ?? Infinity;
  const own = ratio(page(results, name));
  const before = others.filter((one) => ratio(one) <= own);
  return {
    bound: `${page(results, name).label}: ${says}`,
    limit: `ahead of ${others.length} libraries`,
    found: before.length
      ? `${two(own)}; not ahead of ${before.map((one) => `${one.label} (${two(ratio(one))})`).join(', ')}`
      : two(own),
    met: before.length === 0 && Number.isFinite(own),
  };
};

const shiftOf = (one: Measured): number => spread(one.samples['shift'])?.median ?? Infinity;

/** What moves the page as it comes is no yardstick for when it is there. */
export const still = (results: Results): Measured[] =>
  libraries(results).filter((one) => shiftOf(one) <= 0.02);

const shift = (results: Results, name: string, limit: number): Verdict => {
  const found = shiftOf(page(results, name));
  return {
    bound: `${page(results, name).label}: layout shift`,
    limit: limit ? `at most ${limit}` : '0',
    found: found.toFixed(3),
    met: found <= limit,
  };
};

/** What a library weighs beyond static HTML of the same words. */
const beyond = (results: Results, name: string): number =>
  (spread(page(results, name).samples['bytes'])?.median ?? NaN) -
  (spread(page(results, 'static').samples['bytes'])?.median ?? NaN);

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const bytes = (results: Results): Verdict[] => {
  const { code } = results.script;
  const heavy = ['shoelace', 'vaadin', 'fluent', 'ionic', 'webawesome', 'spectrum', 'radix'];
  const lighter = heavy.filter((name) => !(code < beyond(results, name)));
  const named = (names: readonly string[]): string =>
    names.map((name) => `${page(results, name).label} ${kB(beyond(results, name))}`).join(', ');
  return [
    {
      bound: 'Bytes beyond words, sources and figures, Lit’s part included',
      limit: 'at most 15.0 kB',
      found: kB(code),
      met: code <= 15_000,
    },
    {
      bound: 'The same, beside what libraries need for bare folding sections',
      limit: `below ${heavy.length} libraries`,
      found: lighter.length ? `not below ${named(lighter)}` : named(heavy),
      met: lighter.length === 0,
    },
  ];
};

const loads: readonly (readonly [figure: string, says: string, limit: number])[] = [
  ['plain.headUsable', 'head to painted and usable, unthrottled', 1.3],
  ['cpu4.headUsable', 'head to painted and usable, at 4×', 1.3],
  ['slow4g.headUsable', 'head to painted and usable, on slow 4G', 1.9],
  ['slow4g.requestUsable', 'request to painted and usable, on slow 4G', 1.9],
];

/** Nothing is left: no node, no listener, and no more memory a panel than static HTML leaves. */
const growth = (results: Results, name: string): Verdict => {
  const most = (of: string, figure: string): number =>
    spread(page(results, of).samples[`growth.${figure}`])?.max ?? NaN;
  const slope = (of: string): number => spread(page(results, of).samples['growth.heap'])?.median ?? NaN;
  const [nodes, listeners, own] = [most(name, 'nodes'), most(name, 'listeners'), slope(name)];
  const limit = Math.max(slope('static'), slope('again'));
  const known = ![nodes, listeners, own, limit].some(Number.isNaN);
  const says = (some: number, others: number, bytes: number): string =>
    `${some} nodes, ${others} listeners, ${Math.round(bytes) || 0} B each`;
  return {
    bound: `${page(results, name).label}: left of 1,000 mounts and unmounts`,
    limit: known ? says(0, 0, limit) : 'no more than static HTML',
    found: known ? says(nodes, listeners, own) : 'not measured',
    met: known && nodes <= 0 && listeners <= 0 && own <= limit,
  };
};

/** The bounds by number, in the issue's order. */
export const verdicts = (results: Results): readonly (readonly [number, readonly Verdict[]])[] => {
  const ours = ['element', 'declarative'];
  return [
    [1, bytes(results)],
    [
      2,
      [
        atMost(results, 'element', 'task.net', 1.4, 'main-thread time, net of the blank page'),
        atMost(results, 'declarative', 'task.net', 1.1, 'main-thread time, net of the blank page'),
        ...ours.map((name) => ahead(results, name, 'task.net', 'main-thread time')),
      ],
    ],
    [
      3,
      [
        ...loads.map(([figure, says, limit]) => atMost(results, 'element', figure, limit, says)),
        ...loads.map(([figure, says]) => ahead(results, 'element', figure, says, still(results))),
        ...loads.map(([figure, says]) => atMost(results, 'declarative', figure, 1.05, says)),
        shift(results, 'declarative', 0),
        shift(results, 'element', 0.02),
      ],
    ],
    [
      4,
      ours.flatMap((name) => [
        atMost(results, name, 'toggle.task', 1.1, 'processor time of a toggle'),
        atMost(results, name, 'toggle.paint', 1.1, 'toggle to next paint'),
      ]),
    ],
    [
      5,
      [
        atMost(results, 'element', 'many.1000.time', 0.15, '1,000 panels, time to painted'),
        atMost(results, 'element', 'many.1000.memory', 0.5, '1,000 panels, memory'),
        growth(results, 'element'),
        growth(results, 'declarative'),
      ],
    ],
  ];
};
