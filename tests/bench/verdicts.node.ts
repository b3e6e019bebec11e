// The bounds: each can be met and missed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measured, Results } from './results.js';
import { ahead, page, ratioOf, roundsOf, still, verdicts, within } from './verdicts.js';
import type { Verdict } from './verdicts.js';

const figures = (value: number): Record<string, number> => ({
  bytes: 20_000 * value,
  task: 10 + 40 * value,
  shift: 0,
  'plain.headUsable': 100 * value,
  'cpu4.headUsable': 400 * value,
  'slow4g.headUsable': 200 * value,
  'slow4g.requestUsable': 350 * value,
  'toggle.task': 5 * value,
  'toggle.paint': 17 * value,
  'many.1000.time': 6000 * value,
  'many.1000.memory': 1e6 * value,
  'growth.nodes': 0,
  'growth.listeners': 0,
  'growth.heap': 10 * value,
});

const measured = (name: string, value: number, more: Record<string, number> = {}): Measured => ({
  name,
  label: name,
  kind: /element|declarative/.test(name) ? 'ours' : /static|again/.test(name) ? 'limit' : 'library',
  versions: [],
  samples: Object.fromEntries(
    Object.entries({ ...figures(value), ...more }).map(([figure, one]) => [
      figure,
      [one, one * 1.02, one * 0.98],
    ]),
  ),
});

/** A run in which every bound is met; ours as named there is changed. */
const run = (changes: Readonly<Record<string, Record<string, number>>> = {}, code = 14_000): Results => ({
  date: '2026-11-26',
  command: '',
  seconds: 60,
  rounds: 3,
  machine: { processor: '', cores: 2, gigabytes: 8 },
  browser: '',
  node: '',
  script: { whole: 25_000, code },
  blank: { task: [10, 10.2, 9.8] },
  pages: [
    measured('static', 1, changes['static']),
    measured('again', 1.02, changes['again']),
    measured('element', 1.03, {
      'many.1000.time': 600,
      'many.1000.memory': 4e5,
      'growth.heap': 9,
      ...changes['element'],
    }),
    measured('declarative', 1.03, { 'growth.heap': 9, ...changes['declarative'] }),
    ...['shoelace', 'vaadin', 'fluent', 'ionic', 'webawesome', 'spectrum', 'radix'].map((name) =>
      measured(name, 4, changes[name]),
    ),
  ],
});

const missed = (results: Results): string[] =>
  verdicts(results).flatMap(([number, all]) =>
    all.filter(({ met }) => !met).map(({ bound }) => `${number} ${bound}`),
  );

test('all of them can be met', () => {
  assert.deepEqual(missed(run()), []);
});

const misses: readonly (readonly [string, Parameters<typeof run>, RegExp, number])[] = [
  ['bytes', [{}, 15_001], /^1 Bytes/, 1],
  ['a library that is lighter', [{ vaadin: { bytes: 30_000 } }], /^1 The same/, 1],
  ['main-thread time', [{ element: { task: 10 + 40 * 1.5 } }], /^2 element: main-thread/, 1],
  ['that of the declarative form', [{ declarative: { task: 10 + 40 * 1.2 } }], /^2 declarative/, 1],
  ['usable at 4×', [{ element: { 'cpu4.headUsable': 600 } }], /^3 element: .*4×/, 1],
  ['usable on slow 4G', [{ declarative: { 'slow4g.headUsable': 240 } }], /^3 declarative: .*4G/, 1],
  [
    'usable on slow 4G from the request',
    [{ element: { 'slow4g.requestUsable': 700 } }],
    /^3 element: request/,
    1,
  ],
  ['any shift of the declarative form', [{ declarative: { shift: 0.001 } }], /^3 declarative: layout/, 1],
  ['a toggle', [{ element: { 'toggle.paint': 30 } }], /^4 element/, 1],
  ['1,000 panels', [{ element: { 'many.1000.time': 1000 } }], /^5 element: 1,000/, 1],
  ['a node that stays', [{ element: { 'growth.nodes': 1 } }], /^5 element: left/, 1],
  ['heap that grows', [{ declarative: { 'growth.heap': 11 } }], /^5 declarative: left/, 1],
];
for (const [what, given, pattern, count] of misses)
  test(`missed: ${what}`, () => {
    const found = missed(run(...given));
    assert.equal(found.length, count, found.join('; '));
    assert.match(found[0] ?? '', pattern);
  });

test('what is not above a page against itself is met, and said to be', () => {
  assert.equal(within(1.2, 1.1, 1.25), 'noise');
  assert.equal(within(1.2, 1.1, 1.15), 'not met');
  assert.equal(within(1.1, 1.1, 1), 'met');
  assert.equal(within(0.2, 0.15, 1.02), 'not met');
  const noisy = run({ again: { 'toggle.paint': 17 * 1.4 }, element: { 'toggle.paint': 17 * 1.3 } });
  assert.deepEqual(missed(noisy), []);
  const all = verdicts(noisy).flatMap(([, group]): readonly Verdict[] => group);
  assert.equal(all.filter(({ noise }) => noise).length, 1);
});

test('nothing measured is nothing met', () => {
  const results = run();
  const empty: Results = { ...results, pages: results.pages.map((one) => ({ ...one, samples: {} })) };
  // What is left is the script's weight, which is no measure of a page.
  assert.deepEqual(
    verdicts(empty).flatMap(([, all]) => all.filter(({ met }) => met).map(({ bound }) => bound)),
    ['Bytes beyond words, sources and figures, Lit’s part included'],
  );
});

test('main-thread time is net of the blank page', () => {
  const results = run({ element: { task: 10 + 40 * 2 } });
  const [first] = roundsOf(results, page(results, 'element'), 'task.net');
  assert.equal(first, 80);
  assert.equal(ratioOf(results, page(results, 'element'), 'task.net')?.median.toFixed(2), '2.00');
  assert.equal(
    ratioOf(results, page(results, 'element'), 'task.net', 'declarative')?.median.toFixed(2),
    '1.94',
  );
});

test('a library that is not behind is named; one that moves the page is no yardstick', () => {
  const quick = run({ shoelace: { 'plain.headUsable': 90 } });
  const verdict = ahead(quick, 'element', 'plain.headUsable', '');
  assert.equal(verdict.met, false);
  assert.match(verdict.found, /shoelace/);
  const moving = run({ shoelace: { 'plain.headUsable': 90, shift: 0.4 } });
  assert.ok(!still(moving).some(({ name }) => name === 'shoelace'));
  assert.deepEqual(missed(moving), []);
});

test('a run without a page that is asked for says so', () => {
  assert.throws(() => page(run(), 'nobody'), /no page nobody/);
});

test('a little less than nothing is said as nothing, not as minus nothing', () => {
  const results = run({
    static: { 'growth.heap': -0.1 },
    again: { 'growth.heap': -0.1 },
    element: { 'growth.heap': -0.2 },
  });
  const growth = verdicts(results)
    .flatMap(([, all]) => all)
    .find(({ bound }) => bound.startsWith('element: left'));
  const nothing = '0 nodes, 0 listeners, 0 B each';
  assert.deepEqual([growth?.limit, growth?.found], [nothing, nothing]);
});
