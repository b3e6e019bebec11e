// The arithmetic of the timers: what runs, how much time went by, what is shown and said. Limits to the millisecond.
import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  allowed,
  elapsed,
  isHeld,
  isLate,
  secondsLeft,
  secondsOf,
  secondsSaid,
  untilNext,
} from '../../src/model/timer.js';
import type { Reading, TimerState } from '../../src/model/timer.js';

const at = (mono: number, wall: number, away = false): Reading => ({ mono, wall, away });
const of = (left: number, length = 600): TimerState => ({ length, left, on: true });
const hour = 3_600_000;
/** Milliseconds as an engine gives them: with fractions. */
const ms = fc.double({ min: 0, max: 1e12, noNaN: true });
/** Milliseconds to the microsecond, as clocks give them. */
const micro = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((count) => count / 1000);

describe('timer: what may run', () => {
  it('a hold of 20 seconds, ice for 10 or 15 minutes, heat for 15 or 20, each in seconds', () => {
    expect(secondsOf('hold', 20)).to.equal(20);
    expect([10, 15].map((length) => secondsOf('ice', length))).to.deep.equal([600, 900]);
    expect([15, 20].map((length) => secondsOf('heat', length))).to.deep.equal([900, 1200]);
  });

  it('nothing else, whatever is given as kind or length [H18]', () => {
    const known = (kind: unknown, length: unknown): boolean =>
      allowed.some((one) => one[0] === kind && one[1] === length);
    const kind = fc.oneof(fc.constantFrom('hold', 'ice', 'heat', 'Ice', 'toString', ''), fc.anything());
    const length = fc.oneof(
      fc.constantFrom<unknown>(-1, 0, 10, 15, 20, '10', 10.5, NaN, 3e9, [10]),
      fc.anything(),
    );
    fc.assert(
      fc.property(kind, length, (one, other) => {
        expect(secondsOf(one, other) > 0).to.equal(known(one, other));
      }),
    );
    for (const wrong of [-1, 0, NaN, '10', 10.5, Infinity, -Infinity, 3e9, null, undefined, [10], 10n])
      expect(secondsOf('ice', wrong), typeof wrong).to.equal(0);
    expect([secondsOf('ice', 20), secondsOf('heat', 10), secondsOf('hold', 10)]).to.deep.equal([0, 0, 0]);
  });

  it('nothing runs past 20 minutes [H18]', () => {
    for (const [kind, length] of allowed) expect(secondsOf(kind, length)).to.be.within(20, 1200);
  });

  it('the stretches of back and neck are not held, those of the limbs are [H16]', () => {
    const muscles = ['calf', 'hamstring', 'thigh', 'foot', 'back', 'neck', 'hand'];
    expect(muscles.filter((muscle) => !isHeld(muscle))).to.deep.equal(['back', 'neck']);
  });
});

describe('timer: how much time went by', () => {
  it('in view the monotonic clock decides, wherever the wall clock goes [H17]', () => {
    fc.assert(
      fc.property(ms, ms, ms, ms, (start, gone, wall, later) => {
        expect(elapsed(at(start, wall), at(start + gone, later))).to.be.closeTo(gone, 0.01);
      }),
    );
    for (const jump of [hour, -hour, 1001])
      expect(elapsed(at(5, 100), at(1005, 1100 + jump)), `${jump}`).to.equal(1000);
  });

  it('away, a wall clock that went further by more than a second decides: the other one slept [H17]', () => {
    for (const [from, to] of [
      [true, false],
      [false, true],
      [true, true],
    ] as const) {
      expect(elapsed(at(0, 0, from), at(20, hour, to))).to.equal(hour);
      expect(elapsed(at(0, 0, from), at(500, 1501, to)), 'a second and a bit').to.equal(1501);
      expect(elapsed(at(0, 0, from), at(500, 1500, to)), 'a second').to.equal(500);
    }
    expect(elapsed(at(0, 0), at(500, 1501)), 'in view').to.equal(500);
  });

  it('a wall clock set back changes nothing, away or not [H17]', () => {
    for (const away of [true, false]) expect(elapsed(at(0, hour, away), at(7000, 0, away))).to.equal(7000);
  });

  it('is never less than nothing', () => {
    const reading = fc.record({ mono: ms, wall: ms, away: fc.boolean() });
    fc.assert(
      fc.property(reading, reading, (from, to) => {
        expect(elapsed(from, to)).to.be.at.least(0);
      }),
    );
    expect(elapsed(at(10, 10), at(4, 4))).to.equal(0);
    expect(elapsed(at(0, 0), at(3, 3))).to.equal(3);
  });
});

describe('timer: what is shown and said', () => {
  it('0 is shown only when the time is up', () => {
    const shown = [600_000, 599_999.5, 599_000, 598_999, 1001, 1000, 0.1, 0, -0.1, -5000];
    expect(shown.map((left) => secondsLeft(of(left)))).to.deep.equal([600, 600, 599, 599, 2, 1, 1, 0, 0, 0]);
  });

  it('what is shown is right to a second, and never past the length [H17]', () => {
    fc.assert(
      fc.property(micro(-1_000_000, 600_000), (left) => {
        const seconds = secondsLeft(of(left));
        expect(seconds).to.be.within(0, 600);
        expect(seconds * 1000 - Math.max(0, left)).to.be.within(0, 1000);
      }),
    );
  });

  it('the next tick comes when other seconds are to be shown', () => {
    expect([1000, 999, 1500, 2000, 0.5].map(untilNext)).to.deep.equal([1000, 999, 500, 1000, 0.5]);
    fc.assert(
      fc.property(micro(0.001, 1_200_000), (left) => {
        const wait = untilNext(left);
        expect(wait).to.be.within(0, 1000);
        expect(secondsLeft(of(left - wait))).to.be.within(secondsLeft(of(left)) - 1, secondsLeft(of(left)));
        expect(secondsLeft(of(left - wait - 0.01))).to.be.below(secondsLeft(of(left)));
      }),
    );
  });

  it('said are the length, each full minute, and the last ten seconds once', () => {
    const said = (length: number): number[] => [
      ...new Set(Array.from({ length }, (_, gone) => secondsSaid(of((length - gone) * 1000, length)))),
    ];
    expect(said(600)).to.deep.equal([600, 540, 480, 420, 360, 300, 240, 180, 120, 60, 10]);
    expect(said(20)).to.deep.equal([20, 10]);
  });

  it('a minute is said when it is full, not a second sooner or later', () => {
    const at = [600, 541, 540, 539, 481, 480, 61, 60, 59, 11, 10, 9, 1];
    expect(at.map((seconds) => secondsSaid(of(seconds * 1000)))).to.deep.equal([
      600, 600, 540, 540, 540, 480, 120, 60, 60, 60, 10, 10, 10,
    ]);
  });

  it('more than 2 seconds after its end it is late [H19]', () => {
    expect([5000, 0, -1999, -2000, -2000.1, -1e6].map((left) => isLate(of(left)))).to.deep.equal([
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});
