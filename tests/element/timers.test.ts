// The time is right: after a freeze, in a hidden page, on a phone that slept, with a clock that was set, when moved.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import {
  announcements,
  box,
  clockOf,
  fakeClock,
  nothingRuns,
  press,
  secondsOn,
  showPage,
  statusOf,
} from './clock.js';
import { heard, mount, text, tidy } from './panel.js';

const minute = 60_000;
const hour = 60 * minute;
const open = { region: 'GB', open: 'treatments' };

describe(`timers keep time (${target})`, () => {
  afterEach(() => {
    showPage();
    tidy();
  });

  it('a hold counts down second by second, and ends when 20 seconds are over', async () => {
    const panel = await mount();
    const clock = fakeClock();
    const ends = heard('spasm-timer-end');
    press(panel, 'hold', 'Start 20 seconds');
    expect(clockOf(panel, 'hold')).to.equal('0:20');
    for (let left = 19; left > 0; left--) {
      clock.pass(1000);
      expect(secondsOn(panel, 'hold')).to.equal(left);
    }
    clock.pass(998);
    expect(secondsOn(panel, 'hold')).to.equal(1);
    clock.pass(3);
    await Promise.resolve();
    nothingRuns(panel);
    expect(ends.map(({ kind, late }) => [kind, late < 3])).to.deep.equal([['hold', true]]);
    expect(text(statusOf(panel, 'hold')))
      .to.contain('Time is up.')
      .and.to.contain('Let go');
    expect(clock.waiting()).to.equal(0);
  });

  it('is right to 0.25 s after the page was frozen for 3 s [H17]', async () => {
    const panel = await mount(open);
    const clock = fakeClock();
    panel.startTimer('ice', 10);
    clock.pass(4400);
    clock.jump(3000);
    clock.pass(250);
    expect(secondsOn(panel, 'ice')).to.equal(593);
    clock.pass(593_000 - 651);
    expect(secondsOn(panel, 'ice')).to.equal(0 + 1);
    clock.pass(2);
    nothingRuns(panel);
  });

  it('is right to 0.25 s after 10 minutes in a hidden page where nothing fired [H17]', async () => {
    const panel = await mount(open);
    const clock = fakeClock();
    panel.startTimer('heat', 20);
    clock.pass(90_500);
    clock.hide(true);
    clock.jump(10 * minute);
    clock.hide(false);
    expect(secondsOn(panel, 'heat')).to.equal(1200 - 690);
    clock.pass(250);
    expect(secondsOn(panel, 'heat')).to.equal(1200 - 690);
    clock.pass(251);
    expect(secondsOn(panel, 'heat')).to.equal(1200 - 691);
  });

  for (const late of [false, true])
    it(`a phone that slept: its clock stood still, the time did not${late ? '; told only when it woke' : ''} [H17]`, async () => {
      const panel = await mount(open);
      const clock = fakeClock();
      panel.startTimer('ice', 15);
      clock.pass(60_000);
      if (!late) clock.hide(true);
      clock.jump(40, 8 * minute);
      if (late) clock.hide(true);
      clock.hide(false);
      expect(secondsOn(panel, 'ice')).to.equal(900 - 60 - 480);
    });

  for (const jump of [hour, -hour])
    it(`the wall clock set by ${jump / hour} h in view changes nothing [H17]`, async () => {
      const panel = await mount(open);
      const clock = fakeClock();
      panel.startTimer('ice', 10);
      clock.pass(30_000);
      clock.jump(100, jump);
      clock.pass(900);
      expect(secondsOn(panel, 'ice')).to.equal(569);
      clock.pass(568_999);
      expect(secondsOn(panel, 'ice')).to.equal(1);
      clock.pass(2);
      nothingRuns(panel);
    });

  it('the wall clock set back while the page is hidden gives no time away', async () => {
    const panel = await mount(open);
    const clock = fakeClock();
    panel.startTimer('heat', 15);
    clock.hide(true);
    clock.jump(minute, -hour);
    clock.hide(false);
    expect(secondsOn(panel, 'heat')).to.equal(840);
  });

  it('goes on when the element is moved twice', async () => {
    const panel = await mount(open);
    const clock = fakeClock();
    panel.startTimer('ice', 10);
    const parent = document.body.appendChild(document.createElement('div'));
    clock.pass(20_300);
    parent.append(panel);
    clock.pass(20_000);
    panel.remove();
    clock.jump(5000);
    document.body.append(panel);
    expect(secondsOn(panel, 'ice')).to.equal(600 - 45);
    clock.pass(700);
    expect(secondsOn(panel, 'ice')).to.equal(600 - 46);
    expect(clock.waiting()).to.equal(1);
  });

  it('goes on through a new picture, with what was ticked and what was said', async () => {
    const panel = await mount(open);
    const clock = fakeClock();
    press(panel, 'ice', 'Start 10 minutes');
    const sound = (): HTMLInputElement => box(panel, 'ice').querySelector('[name=sound]')!;
    sound().click();
    clock.pass(61_000);
    const before = box(panel, 'ice');
    panel.headingLevel = 3;
    await panel.updateComplete;
    expect(box(panel, 'ice') === before, 'a new picture').to.equal(false);
    expect([clockOf(panel, 'ice'), text(statusOf(panel, 'ice')), sound().checked]).to.deep.equal([
      '8:59',
      '9 minutes left.',
      true,
    ]);
    const said = announcements(panel, 'ice');
    clock.pass(1000);
    expect(clockOf(panel, 'ice')).to.equal('8:58');
    expect(said()).to.deep.equal([]);
  });

  it('pause keeps what is left, resume goes on from there, stop takes it all back', async () => {
    const panel = await mount(open);
    const clock = fakeClock();
    press(panel, 'heat', 'Start 15 minutes');
    clock.pass(10_400);
    press(panel, 'heat', 'Pause');
    expect(clock.waiting()).to.equal(0);
    clock.jump(hour);
    clock.hide(true);
    clock.hide(false);
    expect(clockOf(panel, 'heat')).to.equal('14:50');
    press(panel, 'heat', 'Resume');
    clock.pass(599);
    expect(clockOf(panel, 'heat')).to.equal('14:50');
    clock.pass(2);
    expect(clockOf(panel, 'heat')).to.equal('14:49');
    press(panel, 'heat', 'Stop');
    nothingRuns(panel);
    expect([text(statusOf(panel, 'heat')), clock.waiting()]).to.deep.equal(['', 0]);
    panel.resumeTimer('heat');
    nothingRuns(panel);
  });

  it('three run at once, each on its own time, with one timeout', async () => {
    const panel = await mount(open);
    const clock = fakeClock();
    panel.startTimer('ice', 10);
    clock.pass(300);
    panel.startTimer('heat', 20);
    clock.pass(300);
    panel.startTimer('hold', 20);
    expect(clock.waiting()).to.equal(1);
    clock.pass(20_001);
    expect(['ice', 'heat', 'hold'].map((kind) => clockOf(panel, kind))).to.deep.equal(['9:40', '19:40', '']);
    panel.pauseTimer('ice');
    clock.pass(5000);
    expect(['ice', 'heat'].map((kind) => clockOf(panel, kind))).to.deep.equal(['9:40', '19:35']);
  });

  it('started anew it counts from the start', async () => {
    const panel = await mount(open);
    const clock = fakeClock();
    panel.startTimer('ice', 15);
    clock.pass(5000);
    panel.startTimer('ice', 10);
    expect(clockOf(panel, 'ice')).to.equal('10:00');
  });
});
