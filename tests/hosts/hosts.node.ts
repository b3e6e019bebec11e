// Host pages: what is kept of the last run is that of today's hosts, and the harness can fail.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engineNames } from './host.js';
import type { Host, Result } from './host.js';
import { hosts } from './hosts.js';
import { differences } from './judge/looks.js';
import type { Picture } from './judge/looks.js';
import { changesBetween } from './judge/snapshot.js';
import { compare, read } from './results.js';
import type { Kept } from './results.js';
import { faults, table } from './table.js';

const all = hosts().filter(({ full }) => !full);

test('a host without a result of all three engines, or a result without its host, is caught', () => {
  const kept = read()!;
  assert.deepEqual(Object.keys(kept.hosts).sort(), all.map(({ name }) => name).sort());
  for (const [name, host] of Object.entries(kept.hosts))
    for (const engine of engineNames)
      assert.match(host[engine] ?? '', /^(works|fallback)$/, `${name}: ${engine}`);
});

test('two hosts of one name are caught', () => {
  assert.equal(new Set(hosts().map(({ name }) => name)).size, hosts().length);
});

test('at least 20 real sheets both ways, 30 hostile ones, 45 pages of scripts, 16 policies', () => {
  const count = (...kinds: string[]): number => all.filter(({ kind }) => kinds.includes(kind)).length;
  assert.ok(count('style sheets') >= 2 * 20);
  assert.ok(count('hostile style') >= 30);
  assert.ok(count('loading', 'libraries', 'prototypes', 'clobbering', 'natives') >= 45);
  assert.ok(count('content policies', 'Trusted Types', 'delivery', 'sandboxes', 'XML') >= 16);
});

test('an exception without a reason is caught', () => {
  for (const { name, looks, allows = [] } of all)
    for (const [, reason] of [...allows, ...(looks?.except ?? []), ...(looks?.only ? [looks.only] : [])])
      assert.ok(reason.length > 10, name);
});

const host: Host = { name: 'x', kind: 'y', html: '', must: 'works' };
const result: Result = { name: 'x', outcome: 'works', wrong: [], milliseconds: 1 };

test('blank, dead, another outcome than must be, a line of the judge, no result at all: each is a fault', () => {
  assert.deepEqual(faults(host, result), []);
  assert.deepEqual(faults({ ...host, must: 'either' }, { ...result, outcome: 'fallback' }), []);
  for (const must of ['works', 'fallback', 'either'] as const)
    for (const outcome of ['blank', 'dead'] as const)
      assert.equal(faults({ ...host, must }, { ...result, outcome }).length, 1);
  assert.equal(faults(host, { ...result, outcome: 'fallback' }).length, 1);
  assert.equal(faults(host, { ...result, wrong: ['x'] }).length, 1);
  assert.equal(faults(host, undefined).length, 1);
  const runs = [['Chromium', [result]] as const, ['Firefox', []] as const];
  assert.deepEqual(table([host], runs, () => []).counts, { passed: 1, failed: 1, skipped: 0 });
});

test('another outcome than that of the last run is a fault', () => {
  const kept: Kept = {
    date: '',
    command: '',
    seconds: 1,
    compared: {},
    hosts: { x: { kind: 'y', Chromium: 'fallback' } },
  };
  assert.equal(compare(kept)('Chromium', result).length, 1);
  assert.equal(compare(kept)('Firefox', result).length, 0);
});

test('looks: one value of one node is seen; an exception and the lengths of a resized panel are not', () => {
  const picture = (values: string[][], width = '9/9'): Picture => ({
    names: ['color', 'width'],
    nodes: ['p', 'li'],
    values,
    width,
  });
  const bare = picture([
    ['red', '1px'],
    ['red', '1px'],
  ]);
  const pink = picture([
    ['red', '1px'],
    ['pink', '1px'],
  ]);
  assert.deepEqual(differences(bare, bare, []), []);
  assert.deepEqual(differences(bare, pink, []), ['li color: red is now pink']);
  assert.deepEqual(differences(bare, pink, [/^color$/]), []);
  const wide = [
    ['red', '2px'],
    ['red', '1px'],
  ];
  assert.equal(differences(bare, picture(wide), []).length, 1);
  assert.equal(differences(bare, picture(wide, '8/8'), []).length, 0);
  assert.equal(differences(bare, { ...bare, nodes: ['p'] }, []).length, 1);
});

test('window and prototypes: a key that came or went, another function under it, are seen', () => {
  const picture = (values: [string, unknown][]) =>
    new Map([['window', new Map(values.map(([key, value]) => [key, [value]]))]]);
  const known = picture([['a', 1]]);
  assert.deepEqual(changesBetween(known, picture([['a', 1]])), []);
  assert.equal(changesBetween(known, picture([['a', 2]])).length, 1);
  assert.equal(changesBetween(known, picture([['b', 1]])).length, 2);
});
