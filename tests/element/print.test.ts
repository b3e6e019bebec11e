// On paper: everything, whatever is folded on the screen, and which guide this is (Chromium alone can say).
import { expect } from 'chai';
import { media } from '../runner/commands.js';
import { target } from '../runner/load.js';
import {
  all,
  byId,
  dangerSigns,
  drawn,
  mount,
  muscleIds,
  one,
  sectionIds,
  settled,
  shown,
  stub,
  text,
  tidy,
} from './panel.js';
import type { Panel } from './panel.js';

async function onPaper(this: Mocha.Context, panel: Panel): Promise<void> {
  if (!(await media({ media: 'print' }))) this.skip();
  // As a browser says it before it prints.
  dispatchEvent(new Event('beforeprint'));
  await settled(panel);
  await drawn();
}

describe(`print (${target})`, () => {
  afterEach(async () => {
    await media({});
    tidy();
  });

  for (const open of ['', 'treatments'])
    it(`every word of every section is on the paper, with open="${open}" [H07]`, async function () {
      const panel = await mount({ region: 'GB', open });
      await onPaper.call(this, panel);
      const missing = all(panel, '.p *')
        .filter(
          (element) =>
            !element.closest('.bar, .copy, .pick, .stale, .note, .acts, .timer') &&
            !element.matches('[data-live=mobile], title'),
        )
        .filter((element) => text(element) && !shown(element));
      expect(missing.map((element) => element.outerHTML.slice(0, 80))).to.deep.equal([]);
      for (const id of [...dangerSigns, ...sectionIds, ...muscleIds, 'today', 'soon', 'about'])
        expect(shown(byId(panel, id)), id).to.equal(true);
    });

  it('no timer is on the paper: nobody can press it there', async function () {
    const panel = await mount({ open: 'all' });
    const timers = all(panel, '[role=group]');
    expect(timers.map(shown)).to.deep.equal([true, true, true]);
    await onPaper.call(this, panel);
    expect(timers.map(shown)).to.deep.equal([false, false, false]);
  });

  it('the steps of every muscle are on the paper, whichever is picked', async function () {
    const panel = await mount();
    one<HTMLInputElement>(panel, '[value=neck]').click();
    await onPaper.call(this, panel);
    expect(muscleIds.filter((id) => !shown(byId(panel, id)))).to.deep.equal([]);
  });

  it('the address of the page, the edition and both dates are on the paper', async function () {
    const panel = await mount();
    const address = all(panel, '.foot p').at(-1)!;
    expect(shown(address), 'not on the screen').to.equal(false);
    await onPaper.call(this, panel);
    expect(shown(address)).to.equal(true);
    expect(text(address)).to.contain(location.href);
    const footer = text(one(panel, '.foot'));
    const { id, date, lookAgain } = panel.edition;
    const words = (iso: string): string =>
      new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(iso));
    for (const part of [id, words(date), words(lookAgain)]) expect(footer).to.contain(part);
  });

  it('an address that a router changed is the one on the paper', async function () {
    const panel = await mount();
    const before = location.href;
    history.replaceState(null, '', '?page=2');
    dispatchEvent(new Event('beforeprint'));
    const printed = text(all(panel, '.foot p').at(-1)!);
    history.replaceState(null, '', before);
    expect(printed).to.contain('?page=2');
  });

  it('what can only be pressed is not on the paper', async function () {
    const panel = await mount({ open: 'all' });
    one(panel, '#own').click();
    await onPaper.call(this, panel);
    const pressed = all(panel, 'button, select, input, textarea').filter(shown);
    expect(pressed.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  });

  it('a note of the reader is on the paper to its last line, and no empty place for one', async function () {
    const panel = await mount({ open: 'questions' });
    one(panel, '#own').click();
    await onPaper.call(this, panel);
    const mirror = one(panel, '.noted');
    expect(shown(mirror)).to.equal(false);
    const notes = one<HTMLTextAreaElement>(panel, 'textarea');
    notes.value = Array.from({ length: 40 }, (_, i) => `Night ${i + 1}: left calf`).join('\n');
    notes.dispatchEvent(new Event('input', { bubbles: true }));
    expect(shown(mirror)).to.equal(true);
    expect(mirror.innerText)
      .to.match(/^Your own notes:\nNight 1:/)
      .and.to.match(/Night 40: left calf$/);
    const { lineHeight } = getComputedStyle(mirror);
    // In columns: the parts together.
    const height = [...mirror.getClientRects()].reduce((sum, part) => sum + part.height, 0);
    expect(height).to.be.at.least(40 * parseFloat(lineHeight));
  });

  it('ticked questions can be told from the others on the paper', async function () {
    const panel = await mount({ open: 'questions' });
    all(panel, '.ask input')[1]!.click();
    await onPaper.call(this, panel);
    const marks = all(panel, '.ask li').map((item) => getComputedStyle(item).listStyleType);
    expect(marks.map((mark) => mark.includes('☑'))).to.deep.equal([0, 1, 0, 0, 0, 0, 0].map(Boolean));
  });

  it("the one page, from the questions' own button: those that are ticked; all of them where none is", async function () {
    const panel = await mount({ open: 'questions' });
    stub(window, 'print', () => undefined);
    const printed: number[] = [];
    for (const ticked of [[], [1, 3]]) {
      for (const i of ticked) all(panel, '.ask input')[i]!.click();
      one(panel, '#questions [data-print=one]').click();
      await onPaper.call(this, panel);
      printed.push(...all(panel, '.ask li').flatMap((item, i) => (shown(item) ? i : [])));
      dispatchEvent(new Event('afterprint'));
      await media({});
    }
    expect(printed).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 1, 3]);
  });

  it('the number is on the paper in ink, not told by a background [H07]', async function () {
    const panel = await mount({ region: 'GB', theme: 'dark' });
    await onPaper.call(this, panel);
    const number = one(panel, '.number a');
    expect(shown(number)).to.equal(true);
    const { color } = getComputedStyle(number);
    const [r = 255, g = 255, b = 255] = (color.match(/[\d.]+/g) ?? []).map(Number);
    expect((r + g + b) / 3, `${color} on white paper`).to.be.lessThan(120);
  });
});
