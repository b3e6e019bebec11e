/**
 * Room: model. The arithmetic of the timers: what may run, how much time went by, what is left to show and to say. It
 * has no clock of its own: whoever uses it reads the clocks.
 *
 * No clock of a page is right alone. The monotonic one cannot be set, but on a phone it stands still in sleep. The
 * wall clock goes on in sleep, but people, networks and daylight rules set it. So the monotonic clock decides; only
 * where nobody was looking (the page hidden or frozen, the panel out of it) and the wall clock went further does the
 * wall clock decide. A clock set while the page is in view, or set back, changes nothing.
 */
import type { Length, TimerFacts } from './types.js';

/** A length of the facts in seconds. */
export const secondsIn = (unit: TimerFacts['unit'], length: number): number =>
  unit === 'minutes' ? length * 60 : length;

/** A length in seconds; 0 for whatever is not among those that may run. */
export const secondsOf = (lengths: readonly Length[], kind: unknown, length: unknown): number =>
  lengths.find((one) => one[0] === kind && one[1] === length)?.[2] ?? 0;

/** Both clocks at one moment, in milliseconds, and whether nobody is looking. */
export interface Reading {
  readonly mono: number;
  readonly wall: number;
  readonly away: boolean;
}

/**
 * Milliseconds between two readings, never less than 0. Away at either end counts: some phones tell a page that it
 * was hidden only when it is shown again.
 */
export const elapsed = (from: Reading, to: Reading): number => {
  const mono = Math.max(0, to.mono - from.mono);
  const wall = to.wall - from.wall;
  return (from.away || to.away) && wall > mono + 1000 ? wall : mono;
};

export interface TimerState {
  /** Seconds it was started with; 0: never started, or stopped. */
  readonly length: number;
  /** Milliseconds left; below 0, how long ago it ended. */
  readonly left: number;
  /** It counts: not paused, not over. */
  readonly on: boolean;
}

/** The seconds shown: 0 only when the time is up. */
export const secondsLeft = ({ left }: TimerState): number => Math.max(0, Math.ceil(left / 1000));

/** Milliseconds until other seconds are shown. */
export const untilNext = (left: number): number => left % 1000 || 1000;

/** The seconds last said to be left: those at the start, then each full minute, then the last ten. */
export const secondsSaid = (timer: TimerState): number => {
  const seconds = secondsLeft(timer);
  return seconds > 10 ? Math.min(timer.length, Math.ceil(seconds / 60) * 60) : 10;
};

/** Whether it ended so long ago that readers must be told when. */
export const isLate = ({ left }: TimerState): boolean => left < -2000;
