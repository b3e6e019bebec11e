// A timer on a page: gone with its panel, there before it, only for limbs, deaf to a double click.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import { box, buttons, fakeClock, nothingRuns, press, secondsOn, showPage } from './clock.js';
import { mount, one, shown, text, tidy } from './panel.js';
import type { Panel } from './panel.js';

const open = { region: 'GB', open: 'treatments' };

describe(`timers on a page (${target})`, () => {
  afterEach(() => {
    showPage();
    tidy();
  });

  it('removed for good it leaves no timeout, also a thousand times', async () => {
    const panels: Panel[] = [await mount(open)];
    const clock = fakeClock();
    for (let count = 0; count < 1000; count++) {
      const panel = panels.at(-1)!;
      panel.startTimer('ice', 10);
      expect(clock.waiting()).to.equal(1);
      panel.remove();
      expect(clock.waiting()).to.equal(0);
      panels[0] = document.body.appendChild(document.createElement('muscle-spasm-guide'));
    }
  }).timeout(60_000);

  it('counts also before it is in the page, and shows it there', async () => {
    const panel = await mount(open);
    panel.remove();
    const clock = fakeClock();
    const fresh = document.createElement('muscle-spasm-guide');
    fresh.startTimer('hold', 20);
    clock.jump(3000);
    document.body.append(fresh);
    expect(secondsOn(fresh, 'hold')).to.equal(17);
  });

  it('a hold is for limbs: picking the back or neck stops it and takes it away [H16]', async () => {
    const panel = await mount();
    const clock = fakeClock();
    for (const muscle of ['back', 'neck']) {
      one<HTMLInputElement>(panel, '[value=calf]').click();
      expect(shown(box(panel, 'hold'))).to.equal(true);
      press(panel, 'hold', 'Start');
      one<HTMLInputElement>(panel, `[value=${muscle}]`).click();
      expect([shown(box(panel, 'hold')), clock.waiting()]).to.deep.equal([false, 0]);
      nothingRuns(panel);
    }
  });

  it('a double click starts it, and does not pause it as well', async () => {
    const panel = await mount(open);
    fakeClock();
    const start = buttons(panel, 'ice').find((button) => text(button).startsWith('Start 10'))!;
    start.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    const pause = buttons(panel, 'ice').find((button) => text(button) === 'Pause')!;
    pause.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    expect(text(pause)).to.equal('Pause');
    pause.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    expect(text(pause)).to.equal('Resume');
  });

  it('leaves the title of the page alone', async () => {
    document.title = 'Their page';
    const panel = await mount(open);
    const clock = fakeClock();
    panel.startTimer('hold', 20);
    clock.pass(5000);
    expect(document.title).to.equal('Their page');
    clock.pass(20_000);
    expect(document.title).to.equal('Their page');
  });
});
