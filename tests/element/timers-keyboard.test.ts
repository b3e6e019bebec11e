// Timers by keyboard alone, in a narrow page: every act is reached, and the focus is never lost.
import { expect } from 'chai';
import { press, viewport } from '../runner/commands.js';
import { target } from '../runner/load.js';
import { box, buttons, clockOf, fakeClock, nothingRuns, showPage, statusOf } from './clock.js';
import { mount, pageStyle, rootOf, shown, text, tidy } from './panel.js';
import type { Panel } from './panel.js';

const focused = (panel: Panel): string => {
  const at = rootOf(panel).activeElement;
  return document.activeElement === panel && at ? text(at) : 'lost';
};

describe(`timers by keyboard (${target})`, function () {
  this.timeout(30_000);
  afterEach(async () => {
    showPage();
    tidy();
    await viewport(800, 600);
  });

  for (const key of ['Enter', 'Space'])
    it(`${key} starts, pauses, resumes and stops, and the focus goes on to what is there`, async () => {
      const panel = await mount({ open: 'treatments' });
      buttons(panel, 'ice')[0]!.focus();
      await press('Tab');
      expect(focused(panel)).to.contain('Start 15 minutes');
      await press(key);
      expect([focused(panel), buttons(panel, 'ice').map(text)]).to.deep.equal(['Pause', ['Pause', 'Stop']]);
      await press(key);
      expect(focused(panel)).to.equal('Resume');
      await press(key);
      expect(focused(panel)).to.equal('Pause');
      await press('Tab');
      expect(focused(panel)).to.equal('Stop');
      await press(key);
      expect(focused(panel)).to.contain('Start 10 minutes');
      expect(shown(rootOf(panel).activeElement as HTMLElement)).to.equal(true);
      nothingRuns(panel);
      await press('Shift+Tab');
      await press('Tab');
      expect(focused(panel)).to.contain('Start 10 minutes');
    });

  it('the time is up while Stop has the focus: it goes to the button that starts', async () => {
    const panel = await mount();
    const clock = fakeClock();
    panel.startTimer('hold', 20);
    buttons(panel, 'hold')[1]!.focus();
    clock.pass(20_001);
    expect(focused(panel)).to.contain('Start 20 seconds');
  });

  it('the time is up while the focus is elsewhere: it stays there', async () => {
    const panel = await mount();
    const clock = fakeClock();
    const sound = box(panel, 'hold').querySelector<HTMLElement>('[name=sound]')!;
    sound.focus();
    panel.startTimer('hold', 20);
    clock.pass(20_001);
    expect(rootOf(panel).activeElement === sound).to.equal(true);
  });

  it('what is said while it runs is not seen twice; the end is seen', async () => {
    const panel = await mount();
    const clock = fakeClock();
    panel.startTimer('hold', 20);
    expect(statusOf(panel, 'hold').getBoundingClientRect().width).to.be.at.most(1);
    clock.pass(20_001);
    expect(statusOf(panel, 'hold').getBoundingClientRect().width).to.be.greaterThan(100);
  });

  for (const size of ['medium', '400%'])
    it(`at 320 px and a font of ${size} nothing sticks out, in each state [H10]`, async () => {
      await viewport(320, 640);
      pageStyle(`muscle-spasm-guide { --spasm-font-size: ${size === 'medium' ? 'medium' : '32px'} }`);
      const panel = await mount({ open: 'treatments' });
      const clock = fakeClock();
      const check = (): void => {
        for (const kind of ['hold', 'ice', 'heat']) {
          const { left, right } = box(panel, kind).getBoundingClientRect();
          for (const part of box(panel, kind).querySelectorAll('*')) {
            const at = part.getBoundingClientRect();
            if (!at.width || part.matches('.vh, [role=status]')) continue;
            expect(at.right, `${kind} ${part.localName}`).to.be.at.most(right);
            expect(at.left, `${kind} ${part.localName}`).to.be.at.least(left);
          }
          for (const button of buttons(panel, kind)) expect(button.offsetHeight).to.be.at.least(24);
        }
      };
      check();
      panel.startTimer('hold', 20);
      panel.startTimer('ice', 15);
      panel.startTimer('heat', 20);
      check();
      panel.pauseTimer('ice');
      check();
      clock.pass(20 * 60_000 + 5000);
      check();
      expect(clockOf(panel, 'heat')).to.equal('');
    });

  it('the digits are not turned round from right to left [H09]', async () => {
    document.documentElement.dir = 'rtl';
    const panel = await mount();
    fakeClock();
    panel.startTimer('hold', 20);
    const clock = box(panel, 'hold').querySelector('[role=timer]')!;
    expect(getComputedStyle(clock).direction).to.equal('ltr');
    expect(text(clock)).to.equal('0:20');
  });
});
