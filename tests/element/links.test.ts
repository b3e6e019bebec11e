// Links into the guide: from the page's address, on load and later, with one panel and with several.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import { addScript, open, panelsIn } from './frame.js';
import {
  byId,
  consoleLines,
  make,
  mount,
  muscleIds,
  one,
  openIds,
  rootOf,
  settled,
  shown,
  summaryOf,
  tidy,
  expectSame,
} from './panel.js';
import type { Panel } from './panel.js';

/** Changes the page's address as a link of the page does. */
async function go(id: string, panel: Panel): Promise<void> {
  const heard = new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = `#muscle-spasm-guide-${id}`;
  await heard;
  await settled(panel);
}

const focused = (panel: Panel): Element | null =>
  document.activeElement === panel ? rootOf(panel).activeElement : null;

/** Something tall, so that there is something to scroll. */
function spacer(): void {
  const div = document.body.appendChild(document.createElement('div'));
  div.style.height = '3000px';
}

function inView(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= -1 && top < innerHeight;
}

describe(`links (${target})`, () => {
  afterEach(tidy);

  it('a section: opened, scrolled to, its summary focused', async () => {
    spacer();
    const panel = await mount();
    spacer();
    await go('treatments', panel);
    expect(openIds(panel)).to.deep.equal(['treatments']);
    expectSame(focused(panel), summaryOf(panel, 'treatments'));
    expect(inView(byId(panel, 'treatments'))).to.equal(true);
  });

  it('a treatment: its section opened, the card scrolled to and focused', async () => {
    spacer();
    const panel = await mount();
    spacer();
    await go('magnesium', panel);
    expect(openIds(panel)).to.deep.equal(['treatments']);
    expectSame(focused(panel), byId(panel, 'magnesium'));
    expect(inView(byId(panel, 'magnesium'))).to.equal(true);
  });

  it('a muscle: picked, so that its steps are shown', async () => {
    spacer();
    const panel = await mount();
    await go('neck', panel);
    expect(muscleIds.filter((id) => shown(byId(panel, id)))).to.deep.equal(['neck']);
    expect(one<HTMLInputElement>(panel, 'input:checked').value).to.equal('neck');
    expectSame(focused(panel), byId(panel, 'neck'));
    expect(inView(byId(panel, 'neck'))).to.equal(true);
  });

  it('a danger sign and a claim, by the ids of the evidence', async () => {
    spacer();
    const panel = await mount();
    spacer();
    await go('E5', panel);
    expect(openIds(panel)).to.deep.equal([]);
    expect(inView(byId(panel, 'E5'))).to.equal(true);
    await go('CAU-3', panel);
    expect(openIds(panel)).to.deep.equal(['causes']);
    expectSame(focused(panel), byId(panel, 'CAU-3'));
    expect(inView(byId(panel, 'CAU-3'))).to.equal(true);
  });

  it('an address that names nothing here changes nothing and says nothing [H26]', async () => {
    const lines = consoleLines();
    const panel = await mount();
    for (const id of [
      'nothing',
      '',
      '%',
      '"><img src=x onerror=alert(1)>',
      '[',
      'constructor',
      '__proto__',
    ]) {
      if (location.hash !== `#muscle-spasm-guide-${encodeURI(id)}`)
        location.hash = `#muscle-spasm-guide-${id}`;
      await settled(panel);
    }
    location.hash = '#treatments';
    await settled(panel);
    expect([openIds(panel), lines]).to.deep.equal([[], []]);
    expectSame(document.activeElement, document.body);
  });

  it('the address that the page was opened with is answered by a panel that comes later', async () => {
    const frame = await open(
      '<muscle-spasm-guide></muscle-spasm-guide>',
      [320, 480],
      '#muscle-spasm-guide-causes',
    );
    await addScript(frame);
    const [panel] = panelsIn(frame);
    expect(openIds(panel!)).to.deep.equal(['causes']);
    expectSame(rootOf(panel!).activeElement, summaryOf(panel!, 'causes'));
  });

  it('an address already answered is not answered again when the panel is moved, or by one that comes later', async () => {
    const panel = await mount();
    await go('causes', panel);
    panel.hideAll();
    await settled(panel);
    document.body.append(document.createElement('p'), panel);
    const later = await mount();
    await settled(panel);
    expect([...openIds(panel), ...openIds(later)]).to.deep.equal([]);
  });

  it('of several panels the first in the page answers', async () => {
    const second = await mount();
    const first = await make();
    second.before(first);
    await go('symptoms', first);
    expect([openIds(first), openIds(second)]).to.deep.equal([['symptoms'], []]);
  });

  it('where the first panel has no such section, the next one answers', async () => {
    const first = await mount({ sections: 'causes' });
    const second = await mount();
    const third = await mount();
    await go('quinine', first);
    expect([first, second, third].map(openIds)).to.deep.equal([[], ['treatments'], []]);
    expectSame(focused(second), byId(second, 'quinine'));
  });

  it('the skip link of the second panel goes to its own steps', async () => {
    const first = await mount();
    const second = await mount();
    const before = location.href;
    one(second, '.head a').click();
    expectSame(focused(second), byId(second, 'now'));
    expectSame(rootOf(first).activeElement, null);
    expect(location.href).to.equal(before);
  });

  it('a link opens one section in the place of another where one only may be open', async () => {
    const panel = await mount({ exclusive: '', open: 'causes' });
    await go('stretching', panel);
    expect(openIds(panel)).to.deep.equal(['treatments']);
  });

  it('a removed panel does not answer', async () => {
    const first = await mount();
    const second = await mount();
    first.remove();
    await go('causes', second);
    expect([openIds(first), openIds(second)]).to.deep.equal([[], ['causes']]);
  });
});
