/**
 * Room: element. The timers of one panel. They live here and not in the page, so that a panel that is moved, or given
 * a new picture, keeps them running. They tick only while one runs in a panel that is in the page; what went by
 * meanwhile is read from the clocks when somebody looks again.
 */
import { elapsed, secondsOf, untilNext } from '../model/timer.js';
import type { Reading, TimerState } from '../model/timer.js';
import type { TimerKind } from '../model/types.js';
import type { PanelGuide } from '../view/lines.js';
import { timerWords } from '../view/timer.js';
import { english } from './english.js';
import { TimerEndEvent, TimerStartEvent } from './events.js';
import { isShown, own } from './native.js';
import type { PanelOnPage } from './page.js';
import { warnOption } from './say.js';
import { closeTone, openTone, signal } from './signal.js';

interface Timer extends TimerState {
  left: number;
  on: boolean;
  /** How the reader asked to be told of the end. */
  readonly vibrate?: boolean;
  readonly sound?: boolean;
  tone?: AudioContext | undefined;
}

/** Never started, or stopped. */
export const idle = { length: 0, left: 0, on: false };

export class Timers {
  readonly #host: HTMLElement & PanelOnPage;
  readonly #all = new Map<TimerKind, Timer>(
    // What a page put on the prototype of all objects is no reader's choice, and no tone.
    english.lengths.map(([kind]) => [kind, { ...idle, __proto__: null }]),
  );
  #at: Reading | undefined;
  #tick: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement & PanelOnPage) {
    this.#host = host;
  }

  start(kind: TimerKind, length: number): void {
    const seconds = secondsOf(english.lengths, kind, length);
    if (seconds) {
      this.change(kind, { length: seconds, left: seconds * 1000, on: true });
      this.#host.dispatchEvent(new TimerStartEvent({ kind, length: seconds }));
    } else this.#refuse(length);
  }

  /** @param button - its kind and what it does, as view/timer.ts names it */
  onClick(button: string): void {
    const [kind, what] = button.split('-') as [TimerKind, string?];
    if (!what) return;
    if (what === 'stop') this.change(kind, idle);
    else if (what === 'pause') this.change(kind, { on: !this.#all.get(kind)?.on });
    else this.start(kind, Number(what));
  }

  onInput({ name, value, checked }: HTMLInputElement): void {
    this.change(value as TimerKind, { [name]: checked });
  }

  /** Reads the clocks, counts down, tells of what ended, and sets the next tick. */
  read(): void {
    const host = this.#host;
    const last = this.#at;
    const at = (this.#at = {
      mono: performance.now(),
      wall: Date.now(),
      away: own(document, 'hidden') || !isShown(host),
    });
    let wait = Infinity;
    for (const [kind, timer] of this.#all) {
      const { left, on } = timer;
      if (!on) continue;
      timer.left -= elapsed(last ?? at, at);
      // Over, and nobody there: it goes on counting, to be able to tell how long ago that was.
      timer.on = timer.left > 0 || at.away;
      if (timer.left > 0) wait = Math.min(wait, untilNext(timer.left));
      else if (left > 0) {
        const end = new TimerEndEvent({ kind, late: Math.abs(timer.left) });
        signal(timer.vibrate, timer.tone);
        // Told once all of this is done: the page may answer by starting another.
        queueMicrotask(() => host.dispatchEvent(end));
      }
    }
    clearTimeout(this.#tick);
    if (wait <= 1000 && isShown(host))
      this.#tick = setTimeout(() => {
        host.refresh();
      }, wait);
  }

  /** Ticks what the reader ticked. @returns the words for the live spots */
  paint(root: ParentNode, guide: PanelGuide): Readonly<Record<string, string>> {
    for (const input of root.querySelectorAll<HTMLInputElement>('.timer input')) {
      const { name, value } = input;
      input.checked = !!this.#all.get(value as TimerKind)?.[name as 'sound'];
      input.parentElement?.classList.toggle('gone', name === 'vibrate' && !('vibrate' in navigator));
    }
    const words = {};
    for (const [kind, timer] of this.#all) Object.assign(words, timerWords(guide, kind, timer));
    return words;
  }

  /** Pauses (`on: false`), lets run on, stops (`idle`), or takes what the reader ticked. */
  change(kind: TimerKind, change: Partial<Timer>): void {
    const timer = this.#all.get(kind);
    if (timer) {
      this.read();
      Object.assign(timer, change);
      timer.on &&= timer.left > 0;
      closeTone(timer.tone);
      timer.tone = timer.sound && timer.on ? openTone() : undefined;
      this.#host.refresh();
    } else this.#refuse(kind);
  }

  #refuse(raw: unknown): void {
    warnOption('timer', raw, english.lengths.map(([kind, length]) => [kind, length]).join('; '));
  }
}
