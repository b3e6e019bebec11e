// Accessibility by axe-core in each state of a timer: nothing found, light and dark, either direction.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import { expectNoViolations } from './axe.js';
import { nothingRuns, showPage, statusOf } from './clock.js';
import { mount, stub, text, tidy } from './panel.js';
import type { Panel } from './panel.js';

const kinds = ['hold', 'ice', 'heat'] as const;

function startAll(panel: Panel): void {
  panel.startTimer('hold', 20);
  panel.startTimer('ice', 10);
  panel.startTimer('heat', 20);
}

/** Every state, reached as time and readers reach it. */
const states: Readonly<Record<string, (panel: Panel) => void>> = {
  idle: nothingRuns,
  running: startAll,
  paused(panel) {
    startAll(panel);
    for (const kind of kinds) panel.pauseTimer(kind);
  },
  ended(panel) {
    startAll(panel);
    const now = performance.now() + 1_200_500;
    stub(performance, 'now', () => now);
    panel.refresh();
    expect(text(statusOf(panel, 'heat'))).to.contain('Time is up.');
  },
  'ended while away'(panel) {
    startAll(panel);
    panel.remove();
    const now = performance.now() + 2e6;
    stub(performance, 'now', () => now);
    document.querySelector('main')!.append(panel);
    for (const kind of kinds) expect(text(statusOf(panel, kind))).to.contain('while you were away');
  },
};

describe(`timers by axe (${target})`, function () {
  this.timeout(60_000);
  afterEach(() => {
    showPage();
    tidy();
  });

  for (const [name, reach] of Object.entries(states))
    for (const [theme, dir] of [
      ['light', 'ltr'],
      ['dark', 'rtl'],
    ])
      it(`no violation: ${name}, ${theme!} ${dir!}`, async () => {
        document.documentElement.dir = dir!;
        const main = document.body.appendChild(document.createElement('main'));
        const panel = await mount({ region: 'GB', open: 'treatments', theme: theme! }, main);
        reach(panel);
        await expectNoViolations(panel);
        for (const kind of kinds) panel.stopTimer(kind);
      });
});
