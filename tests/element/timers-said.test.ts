// What a timer says, and when: each thing once, politely; the end also to who was away.
import { expect } from 'chai';
import { axtree } from '../runner/commands.js';
import { target } from '../runner/load.js';
import { announcements, box, buttons, fakeClock, press, showPage, statusOf } from './clock.js';
import { drawn, heard, mount, text, tidy } from './panel.js';

const open = { region: 'GB', open: 'treatments' };
const minute = 60_000;

describe(`timers say (${target})`, () => {
  afterEach(() => {
    showPage();
    tidy();
  });

  it('ice: the start, each full minute, the last ten seconds and the end, each exactly once [H19]', async () => {
    const panel = await mount(open);
    const clock = fakeClock();
    const said = announcements(panel, 'ice');
    press(panel, 'ice', 'Start 10 minutes');
    clock.pass(11 * minute);
    expect(said()).to.deep.equal([
      ...[10, 9, 8, 7, 6, 5, 4, 3, 2].map((left) => `${left} minutes left.`),
      '1 minute left.',
      '10 seconds left.',
      'Time is up. Take it off. Check your skin.',
    ]);
  });

  it('a hold: the start, the last ten seconds, the end', async () => {
    const panel = await mount(open);
    const clock = fakeClock();
    const said = announcements(panel, 'hold');
    for (const round of [1, 2]) {
      press(panel, 'hold', 'Start 20 seconds');
      clock.pass(30_000);
      expect(said().slice(-3), `round ${round}`).to.deep.equal([
        '20 seconds left.',
        '10 seconds left.',
        'Time is up. Let go slowly. Do it again if it comes back.',
      ]);
    }
    expect(said()).to.have.lengthOf(6);
  });

  it('pause and resume say nothing again', async () => {
    const panel = await mount(open);
    const clock = fakeClock();
    press(panel, 'ice', 'Start 10 minutes');
    clock.pass(61_000);
    const said = announcements(panel, 'ice');
    for (let times = 0; times < 3; times++) {
      press(panel, 'ice', 'Pause');
      press(panel, 'ice', 'Resume');
    }
    clock.pass(1000);
    expect(said()).to.deep.equal([]);
  });

  it('ended in a hidden page: who comes back is told how long ago, to take it off and to check the skin [H19]', async () => {
    for (const kind of ['ice', 'heat'] as const) {
      const panel = await mount(open);
      const clock = fakeClock();
      panel.startTimer(kind, 15);
      clock.pass(5 * minute);
      clock.hide(true);
      // Hidden pages tick on, slowly: the end is seen there, by nobody.
      clock.pass(13 * minute);
      clock.hide(false);
      expect(text(statusOf(panel, kind)))
        .to.contain('3 minutes ago, while you were away')
        .and.to.contain('Take it off. Check your skin.');
      expect(buttons(panel, kind)).to.have.lengthOf(2);
      tidy();
    }
  });

  it('ended on a phone asleep, in a panel taken out, and in a page just hidden for a moment [H19]', async () => {
    const panel = await mount(open);
    const clock = fakeClock();
    const ends = heard('spasm-timer-end');
    panel.startTimer('hold', 20);
    clock.hide(true);
    clock.jump(10, 65_000);
    clock.hide(false);
    expect(text(statusOf(panel, 'hold'))).to.contain('45 seconds ago, while you were away');
    panel.startTimer('hold', 20);
    panel.remove();
    clock.jump(22_100);
    document.body.append(panel);
    expect(text(statusOf(panel, 'hold'))).to.contain('2 seconds ago, while you were away');
    panel.startTimer('hold', 20);
    clock.pass(19_000);
    clock.hide(true);
    clock.pass(2000);
    clock.hide(false);
    expect(text(statusOf(panel, 'hold'))).to.contain('Time is up.');
    await Promise.resolve();
    expect(ends.map(({ late }) => Math.round(late / 100) * 100)).to.deep.equal([45_000, 2100, 0]);
  });

  it('tells the page of the start and the end; a page may answer by starting the next', async () => {
    const panel = await mount(open);
    const clock = fakeClock();
    const starts = heard('spasm-timer-start');
    panel.addEventListener('spasm-timer-end', () => {
      panel.startTimer('heat', 15);
    });
    press(panel, 'hold', 'Start 20 seconds');
    clock.pass(20_001);
    await Promise.resolve();
    expect(starts.map(({ kind, length }) => [kind, length])).to.deep.equal([
      ['hold', 20],
      ['heat', 900],
    ]);
    expect(starts.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
    clock.pass(2000);
    expect(clock.waiting()).to.equal(1);
    expect(text(box(panel, 'heat'))).to.contain('14:58');
  });

  it('the clock is quiet, what is said is polite, and the group has a name', async function () {
    const panel = await mount(open);
    panel.startTimer('ice', 10);
    await drawn();
    const nodes = await axtree();
    if (!nodes) return this.skip();
    const [clock] = nodes.filter(({ role }) => role === 'timer');
    expect(clock?.['live'] ?? 'off').to.equal('off');
    const said = nodes.filter(({ role }) => role === 'status');
    expect(said.length).to.be.greaterThan(2);
    expect(said.filter((node) => node['live'] !== 'polite')).to.deep.equal([]);
    const groups = nodes.filter(({ role }) => role === 'group').map(({ name }) => name);
    expect(groups).to.include.members(['Hold timer', 'Ice timer', 'Heat timer']);
    panel.stopTimer('ice');
  });
});
