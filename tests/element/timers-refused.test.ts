// Only the five lengths there are: every other value is refused with one warning, and what runs is left alone.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import { clockOf, fakeClock, nothingRuns, showPage } from './clock.js';
import { consoleLines, heard, mount, tidy } from './panel.js';
import type { Panel } from './panel.js';

type Start = (kind: unknown, length: unknown) => void;
const starter =
  (panel: Panel): Start =>
  (kind, length) => {
    (panel.startTimer as Start).call(panel, kind, length);
  };

const refused: readonly (readonly [kind: unknown, length: unknown, shown: string])[] = [
  ['ice', -1, '-1'],
  ['ice', NaN, 'NaN'],
  ['heat', '30', '30'],
  ['ice', 3e9, '3000000000'],
  ['ice', '10', '10'],
  ['ice', 10.5, '10.5'],
  ['heat', Infinity, 'Infinity'],
  ['heat', 0, '0'],
  ['heat', 21, '21'],
  ['ice', null, 'object'],
  ['ice', undefined, 'undefined'],
  ['ice', true, 'boolean'],
  ['ice', Symbol('ten'), 'symbol'],
  ['ice', () => 10, 'function'],
  ['ice', 10n, 'bigint'],
  ['hold', 19, '19'],
  ['pickle', 15, '15'],
  [Symbol('ice'), 20, '20'],
];

describe(`timers refuse (${target})`, () => {
  afterEach(() => {
    showPage();
    tidy();
  });

  for (const [kind, length, name] of refused)
    it(`${typeof kind === 'string' ? kind : 'a symbol'} for ${name} (${typeof length}): one warning, nothing starts, what runs runs on [H18]`, async () => {
      const panel = await mount({ open: 'treatments' });
      const lines = consoleLines();
      const starts = heard('spasm-timer-start');
      const clock = fakeClock();
      const start = starter(panel);
      start(kind, length);
      start(kind, length);
      nothingRuns(panel);
      expect([clock.waiting(), starts.length]).to.deep.equal([0, 0]);
      // Each thing is said once for the whole page: a value of the same words before may have said it.
      expect(lines.length).to.be.at.most(1);
      for (const line of lines)
        expect(line)
          .to.contain(`timer="${name}"`)
          .and.to.contain('hold,20; ice,10; ice,15; heat,15; heat,20');
      panel.startTimer('ice', 15);
      panel.startTimer('heat', 15);
      clock.pass(1000);
      start(kind, length);
      expect([clockOf(panel, 'ice'), clockOf(panel, 'heat'), clockOf(panel, 'hold')]).to.deep.equal([
        '14:59',
        '14:59',
        '',
      ]);
      panel.remove();
    });

  it('says so, once, what was refused and what is allowed', async () => {
    const panel = await mount();
    const lines = consoleLines();
    const start = starter(panel);
    for (let times = 0; times < 3; times++) for (const length of [-7, 77, '7']) start('ice', length);
    expect(lines.map((line) => /timer="([^"]*)"/.exec(line)?.[1])).to.deep.equal(['-7', '77', '7']);
  });

  it('an unknown kind is no error to pause, resume or stop, and is warned of', async () => {
    const panel = await mount();
    const lines = consoleLines();
    for (const name of ['pauseTimer', 'resumeTimer', 'stopTimer'] as const)
      for (const kind of ['jam', null, Symbol('ice'), {}])
        (panel[name] as (kind: unknown) => void).call(panel, kind);
    expect(lines.filter((line) => line.includes('"jam"'))).to.have.lengthOf(1);
    nothingRuns(panel);
  });

  it('nothing runs past 20 minutes, whatever was tried [H18]', async () => {
    const panel = await mount({ open: 'treatments' });
    consoleLines();
    const clock = fakeClock();
    panel.startTimer('heat', 20);
    panel.startTimer('ice', 15);
    const start = starter(panel);
    for (const [kind, length] of refused) start(kind, length);
    clock.pass(20 * 60_000 + 1);
    nothingRuns(panel);
    expect(clock.waiting()).to.equal(0);
  });

  it('pausing, resuming or stopping what does not run changes nothing', async () => {
    const panel = await mount();
    const clock = fakeClock();
    panel.pauseTimer('hold');
    panel.resumeTimer('hold');
    panel.stopTimer('hold');
    nothingRuns(panel);
    panel.startTimer('hold', 20);
    clock.pass(20_500);
    panel.resumeTimer('hold');
    clock.pass(5000);
    nothingRuns(panel);
    expect(clock.waiting()).to.equal(0);
  });
});
