// Clocks and timeouts that only the test moves, and a page that is hidden when the test says so.
import { expect } from 'chai';
import { all, one, stub, text } from './panel.js';
import type { Panel } from './panel.js';

interface Clock {
  /** Time goes by, and every timeout fires when it is due. */
  pass: (ms: number) => void;
  /** Time goes by and nothing fires: the page is frozen, busy or asleep. The wall clock may go elsewhere. */
  jump: (ms: number, wall?: number) => void;
  /** Hides the page, or shows it again, and tells it. */
  hide: (hidden: boolean) => void;
  /** How many timeouts wait. */
  waiting: () => number;
}

export function fakeClock(): Clock {
  let mono = 5000.25;
  let wall = Date.parse('2026-12-01T08:00:00Z');
  let hidden = false;
  let last = 0;
  const timeouts = new Map<number, { due: number; run: () => void }>();
  stub(performance, 'now', () => mono);
  stub(Date, 'now', () => wall);
  stub(window, 'setTimeout', ((run: () => void, ms = 0) => {
    // As engines do: whole milliseconds, and at least one.
    timeouts.set(++last, { due: mono + Math.max(1, Math.trunc(ms)), run });
    return last;
  }) as typeof setTimeout);
  stub(window, 'clearTimeout', (id) => {
    timeouts.delete(id as unknown as number);
  });
  // What stands on the document itself may be a form or an image of the page: nobody asks there.
  Object.defineProperty(Document.prototype, 'hidden', { configurable: true, get: () => hidden });
  const jump = (ms: number, moved = ms): void => {
    mono += ms;
    wall += moved;
  };
  const next = (): [number, { due: number; run: () => void }] | undefined =>
    [...timeouts].sort(([, a], [, b]) => a.due - b.due)[0];
  return {
    jump,
    pass(ms) {
      const until = mono + ms;
      for (let first = next(); first && first[1].due <= until; first = next()) {
        jump(Math.max(0, first[1].due - mono));
        timeouts.delete(first[0]);
        first[1].run();
      }
      jump(until - mono);
    },
    hide(now) {
      hidden = now;
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    },
    waiting: () => timeouts.size,
  };
}

const ownHidden = Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')!;

/** Puts the page's own `hidden` back; call it after each test. */
export function showPage(): void {
  Object.defineProperty(Document.prototype, 'hidden', ownHidden);
}

export const box = (panel: Panel, kind: string): HTMLElement =>
  one(panel, `[role=group][aria-labelledby="${kind}-timer"]`);

const inside = (panel: Panel, kind: string, role: string): HTMLElement =>
  box(panel, kind).querySelector<HTMLElement>(`[role=${role}]`)!;

export const clockOf = (panel: Panel, kind: string): string => text(inside(panel, kind, 'timer'));
export const statusOf = (panel: Panel, kind: string): HTMLElement => inside(panel, kind, 'status');

/** The buttons of a timer that are there now, by their words. */
export const buttons = (panel: Panel, kind: string): HTMLButtonElement[] =>
  [...box(panel, kind).querySelectorAll('button')].filter((button) => button.checkVisibility());

export function press(panel: Panel, kind: string, words: string): void {
  const found = buttons(panel, kind).find((button) => text(button).startsWith(words));
  if (!found) throw new Error(`no ${words}: ${buttons(panel, kind).map(text).join(', ')}`);
  found.click();
}

export const tick = (panel: Panel, kind: string, name: string): void => {
  box(panel, kind).querySelector<HTMLElement>(`[name=${name}]`)!.click();
};

/** Everything that the quiet line was made to say from now on. @returns it, when asked */
export function announcements(panel: Panel, kind: string): () => string[] {
  const seen: string[] = [];
  const observer = new MutationObserver(() => undefined);
  observer.observe(statusOf(panel, kind), { childList: true, characterData: true, subtree: true });
  return () => {
    for (const { addedNodes } of observer.takeRecords())
      for (const node of addedNodes) if (node.textContent) seen.push(node.textContent);
    return seen;
  };
}

/** Seconds shown, from m:ss. */
export function secondsOn(panel: Panel, kind: string): number {
  const [, minutes, seconds] = /^(\d+):([0-5]\d)$/.exec(clockOf(panel, kind)) ?? [];
  expect(seconds, clockOf(panel, kind)).to.be.a('string');
  return Number(minutes) * 60 + Number(seconds);
}

export const nothingRuns = (panel: Panel): void => {
  expect(all(panel, '[role=timer]').map(text)).to.deep.equal(['', '', '']);
};
