/**
 * Room: view. A timer: a button for each length, or what is left with pause and stop; what is said of it, how to stay
 * safe, and two more ways to be told. What is said has a line of its own: the clock itself is quiet, or it would be
 * read aloud every second. While nothing runs the clock and its buttons are empty, and not shown; while they are
 * there, the buttons that start are not (style/guide.ts).
 */
import { isLate, secondsLeft, secondsSaid } from '../model/timer.js';
import type { TimerState } from '../model/timer.js';
import type { TimerKind } from '../model/types.js';
import { button, each, fill, unseen } from './html.js';
import { line } from './lines.js';
import type { PanelGuide } from './lines.js';
import { duration } from './names.js';

/** The timer of this kind. Its spots and buttons are named `<kind>-<what>`. */
export const timer = (guide: PanelGuide, of: TimerKind): string => {
  const { ui, lengths, timers, said } = guide.content;
  const press = (what: string | number, words?: string): string => button(`data-live="${of}-${what}"`, words);
  const [name, safety] = timers[of];
  return `<div class="timer" role="group" aria-labelledby="${of}-timer"><b id="${of}-timer">${name}</b><span role="timer" dir="ltr" data-live="${of}-clock"></span>${
    press('pause') +
    press('stop') +
    each(lengths, ([kind, length], i) =>
      kind === of ? press(length, fill(ui.start, { n: said[2 + i] ?? '' }) + unseen(name)) : '',
    )
  }<p role="status" data-live="${of}-said"></p><p>${line(guide, safety)}</p>${each(
    ['sound', 'vibrate'] as const,
    (signal) =>
      `<label><input type="checkbox" name="${signal}" value="${of}"> ${signal === 'sound' ? ui.sound : ui.vibrate}</label>`,
  )}</div>`;
};

/** What a timer shows and says, for its spots. */
export const timerWords = (
  guide: PanelGuide,
  of: TimerKind,
  state: TimerState,
): Readonly<Record<string, string>> => {
  const { ui, timers, dates } = guide.content;
  const { length, left, on } = state;
  const busy = left > 0;
  // Most say nothing.
  const n = length ? duration(dates, busy ? secondsSaid(state) : -left / 1000) : '';
  const seconds = secondsLeft(state);
  const over = `${fill(isLate(state) ? ui.ago : ui.over, { n })} ${timers[of][2]}`;
  return {
    [`${of}-clock`]: busy ? `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}` : '',
    [`${of}-pause`]: busy ? (on ? ui.pause : ui.resume) : '',
    [`${of}-stop`]: busy ? ui.stop : '',
    [`${of}-said`]: busy ? fill(ui.left, { n }) : length ? over : '',
  };
};
