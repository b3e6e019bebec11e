// The site's own note: framed and named as the site's, after the sections, never among the danger signs.
import { expect } from 'chai';
import { media } from '../runner/commands.js';
import { target } from '../runner/load.js';
import {
  after,
  all,
  byId,
  drawn,
  emergency,
  expectSame,
  mount,
  one,
  openIds,
  rootOf,
  settled,
  shown,
  stub,
  text,
  tidy,
} from './panel.js';
import type { Panel } from './panel.js';

const frame = (panel: Panel): HTMLElement => one(panel, '.note');

/** A light child for the slot. */
function note(words: string): HTMLElement {
  const element = document.createElement('p');
  element.slot = 'host-note';
  element.textContent = words;
  return element;
}

describe(`host note (${target})`, () => {
  afterEach(async () => {
    await media({});
    tidy();
  });

  it('without a note there is no frame', async () => {
    const panel = await mount();
    panel.innerHTML = '<p>fallback</p>';
    await settled(panel);
    expect(shown(frame(panel))).to.equal(false);
  });

  it('a note is framed, named as the site’s, and stays the site’s own child [H30]', async () => {
    const panel = await mount();
    const child = panel.appendChild(note('Open on Saturdays'));
    await settled(panel);
    await drawn();
    expect(shown(frame(panel)) && shown(child)).to.equal(true);
    expect(text(frame(panel))).to.match(/^Added by this site/);
    expect(parseFloat(getComputedStyle(frame(panel)).borderTopWidth)).to.be.at.least(1);
    expectSame(child.parentElement, panel);
    expectSame(child.assignedSlot?.parentElement, frame(panel));
    child.remove();
    await settled(panel);
    expect(shown(frame(panel))).to.equal(false);
  });

  it('a note that was there before the first picture, and one after a new picture, are framed', async () => {
    const panel = await mount();
    panel.append(note('Open on Saturdays'));
    panel.remove();
    panel.headingLevel = 3;
    document.body.append(panel);
    await settled(panel);
    expect(shown(frame(panel))).to.equal(true);
  });

  it('stands after the sections and both lists of signs, whatever the sections are', async () => {
    for (const sections of ['', 'questions causes']) {
      const panel = await mount({ sections });
      panel.append(note('Open on Saturdays'));
      await settled(panel);
      for (const before of [
        emergency(panel),
        byId(panel, 'causes'),
        byId(panel, 'today'),
        byId(panel, 'soon'),
      ])
        expect(after(before, frame(panel)), before.id).to.equal(true);
      expect(after(frame(panel), byId(panel, 'about'))).to.equal(true);
      expect(all(panel, 'slot')).to.have.lengthOf(1);
    }
  });

  it('what it has of its own, named as parts of the panel are, does nothing in the panel [H30]', async () => {
    const panel = await mount();
    const done: string[] = [];
    for (const type of ['spasm-section-toggle', 'spasm-link-copy', 'spasm-timer-start'])
      panel.addEventListener(type, () => done.push(type));
    stub(window, 'print', () => done.push('print'));
    stub(URL, 'createObjectURL', () => `${done.push('save')}`);
    const child = panel.appendChild(note(''));
    child.innerHTML = `<button id="all">1</button><button id="original">2</button><button id="own">o</button><button data-copy="causes">3</button>
      <button data-take="save">4</button><button data-print="one">5</button><button data-live="hold-20">6</button>
      <a href="#muscle-spasm-guide-causes">7</a><details class="s" id="causes"><summary>8</summary>9</details>
      <input name="own"><input type="radio" name="muscle" value="back">`;
    await settled(panel);
    const followed = (event: Event): void => {
      if (event.defaultPrevented) done.push('link');
      // The page would follow its own link, and tell the panel by its address.
      event.preventDefault();
    };
    document.addEventListener('click', followed, { once: true });
    child.querySelector('a')!.click();
    for (const control of child.querySelectorAll<HTMLElement>('button, summary')) control.click();
    const [field, radio] = child.querySelectorAll('input');
    field!.value = 'Not a note';
    radio!.checked = true;
    for (const input of [field!, radio!])
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await settled(panel);
    panel.headingLevel = 3;
    await settled(panel);
    expect(done).to.deep.equal([]);
    expect(openIds(panel)).to.deep.equal([]);
    expect(text(one(panel, '.noted'))).to.equal('');
    expect(all(panel, 'textarea')).to.have.lengthOf(0);
    expect(all(panel, 'input:checked').map((input) => (input as HTMLInputElement).value)).to.deep.equal([
      'calf',
    ]);
    expect(child.querySelector('details')!.open).to.equal(true);
  });

  it('cannot be had anywhere else, nor hide a danger sign by its own style [H03]', async () => {
    const panel = await mount();
    const child = panel.appendChild(note('CALL US FIRST'));
    child.style.cssText = 'position: fixed; inset: 0; z-index: 9; background: #fff';
    await settled(panel);
    await drawn();
    expect(rootOf(panel).querySelectorAll('slot[name="host-note"]')).to.have.lengthOf(1);
    const { x, y, width, height } = emergency(panel).getBoundingClientRect();
    expectSame(document.elementFromPoint(x + width / 2, y + height / 2), panel);
  });

  it('is on paper, with the words that say whose it is [H30]', async function () {
    const panel = await mount();
    panel.append(note('Open on Saturdays'));
    if (!(await media({ media: 'print' }))) this.skip();
    await settled(panel);
    await drawn();
    expect(shown(frame(panel))).to.equal(true);
    expect(all(panel, '.note .chip').map((chip) => [text(chip), shown(chip)])).to.deep.equal([
      ['Added by this site', true],
    ]);
  });
});
