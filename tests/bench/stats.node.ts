// The arithmetic of the bench.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median, middle, net, order, ratios, spread } from './stats.js';

test('the median: the middle one, or half way between two', () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([10, 1, 2, 5]), 3.5);
  assert.equal(median([7]), 7);
  assert.ok(Number.isNaN(median([])));
});

test('one figure of several passes: the median, and late where one was', () => {
  assert.equal(middle([3, 1, 2]), 2);
  assert.equal(middle([1, 'late', 3]), 'late');
});

test('the spread is of the rounds that have a figure', () => {
  assert.deepEqual(spread([3, null, 1, 2]), { median: 2, min: 1, max: 3 });
  assert.equal(spread([null, null]), undefined);
  // The rounds that were not late would be too good.
  assert.equal(spread([1, 'late', 3]), undefined);
  assert.equal(spread(undefined), undefined);
});

test('a ratio is that of its round, not of two medians', () => {
  // The medians are 4 and 2; no round has a ratio of 2.
  assert.deepEqual(ratios([4, 1, 9], [1, 2, 3]), [4, 0.5, 3]);
  assert.equal(spread(ratios([4, 1, 9], [1, 2, 3]))?.median, 3);
});

test('no ratio without both, or to nothing', () => {
  assert.deepEqual(ratios([1, null, 3, 4], [2, 2, null, 0]), [0.5, null, null, null]);
  assert.deepEqual(ratios([1], undefined), [null]);
  assert.deepEqual(ratios(['late', 2], [1, 'late']), ['late', 'late']);
});

test('net: without what the blank page has in the same round', () => {
  assert.deepEqual(net([10, 20, null], [1, 2, 3]), [9, 18, null]);
});

test('each round has every page once, and begins with another one', () => {
  const pages = 'abcdefg'.split('');
  const rounds = Array.from({ length: 7 }, (_, round) => order(pages, round));
  for (const round of rounds) assert.deepEqual(round.toSorted(), pages);
  assert.ok(new Set(rounds.map(([first]) => first)).size >= 5);
  // Not always after the same one.
  assert.ok(new Set(rounds.map((round) => round[round.indexOf('d') - 1])).size > 1);
  assert.deepEqual(order([], 3), []);
});
