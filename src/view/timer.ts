/**
 * Room: view. A timer: a button for each length, or what is left with pause and stop; what is said of it, how to stay
 * safe, and two more ways to be told. What is said has a line of its own: the clock itself is quiet, or it would be
 * read aloud every second. Without a script all of it is empty, and an empty button is not shown.
 */
import { allowed, isLate, secondsLeft, secondsOf, secondsSaid } from '../model/timer.js';
import type { TimerState } from '../model/timer.js';
import { each, fill } from './html.js';
import { line } from './lines.js';
import type { PanelGuide } from './lines.js';
import { duration } from './names.js';

const lengths = (of: string): number[] => allowed.flatMap(([kind, length]) => (kind === of ? length : []));

/** The timer of this kind; nothing for what has none. Its spots and buttons are named `<kind>-<what>`. */
export const timer = (guide: PanelGuide, of: string): string => {
  const { ui, timers } = guide.content;
  const button = (what: string | number): string =>
    `<button type="button" part="button" data-live="${of}-${what}"></button>`;
  return each(
    timers.filter(([kind]) => kind === of),
    ([, , statements]) =>
      `<div class="timer" role="group" aria-labelledby="${of}-timer"><b id="${of}-timer" data-live="${of}-name"></b>${each(
        lengths(of),
        button,
      )}<span role="timer" dir="ltr" data-live="${of}-clock"></span>${button('pause')}${button(
        'stop',
      )}<p role="status" data-live="${of}-said"></p><p>${line(guide, statements.slice(0, -1))}</p>${each(
        ['vibrate', 'sound'] as const,
        (signal) => `<label><input type="checkbox" name="${signal}" value="${of}"> ${ui[signal]}</label>`,
      )}</div>`,
  );
};

/** What a timer shows and says, for its spots. */
export const timerWords = (
  guide: PanelGuide,
  of: string,
  state: TimerState,
): (readonly [string, string])[] => {
  const { ui, timers } = guide.content;
  const { length, left, on } = state;
  const [, name = '', statements = []] = timers.find(([kind]) => kind === of) ?? [];
  const [end, refs = []] = statements.at(-1) ?? [];
  const busy = left > 0;
  const seconds = secondsLeft(state);
  const called = (all: number): string => fill(name, { n: duration(guide, all) });
  const n = duration(guide, busy ? secondsSaid(state) : -left / 1000);
  const over = `${fill(isLate(state) ? ui.ago : ui.over, { n })} ${end}${refs.length ? '' : ` (${ui.caution})`}`;
  return [
    ...lengths(of).map((one) => [`${of}-${one}`, busy ? '' : called(secondsOf(of, one))] as const),
    [`${of}-name`, busy ? called(length) : ui.timer],
    [`${of}-clock`, busy ? `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}` : ''],
    [`${of}-pause`, busy ? (on ? ui.pause : ui.resume) : ''],
    [`${of}-stop`, busy ? ui.stop : ''],
    [`${of}-said`, busy ? fill(ui.left, { n }) : length ? over : ''],
  ];
};
