// What waits until it is shown: nobody who reads, follows a link, finds a word or prints goes without it, nor where a
// page has a thousand panels.
import { expect } from 'chai';
import { loadGuide, target } from '../runner/load.js';
import { english } from '../../src/element/english.js';
import { makeGuide } from '../../src/model/guide.js';
import { whole as wholeOf } from '../../src/view/declarative.js';
import {
  all,
  byId,
  dangerSigns,
  expectSame,
  mount,
  muscleIds,
  one,
  openIds,
  rootOf,
  sections,
  settled,
  shown,
  stub,
  summaryOf,
  text,
  tidy,
} from './panel.js';
import type { Panel } from './panel.js';

/** The whole guide as static HTML has it, where nothing waits. */
const whole = (): DocumentFragment => {
  const template = document.createElement('template');
  template.innerHTML = wholeOf(makeGuide(english, { region: 'GB', share: 'share' in navigator }));
  return template.content;
};
/** Panels in one page. A thousand take a minute, once in each engine is enough. */
const many = target === 'dist' ? 1000 : 100;
/** Names of all tags with the words of their own, but for what the element fills in. */
const outline = (root: ParentNode): string[] =>
  [...root.querySelectorAll('.p *')].map((node) => {
    const own = [...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const filled = node.matches('[data-live], #all, .noted');
    return `${node.localName} ${filled ? '' : own.map(({ nodeValue }) => nodeValue).join('')}`;
  });
const sourcesIn = (panel: Panel, within: string): number => all(panel, `${within} .src a`).length;

async function openAll(panel: Panel): Promise<void> {
  one(panel, '#all').click();
  await settled(panel);
  for (const summary of all(panel, '.src > summary')) summary.click();
  for (const id of muscleIds) one(panel, `[value=${id}]`).click();
  await settled(panel);
}

async function print(panel: Panel): Promise<void> {
  dispatchEvent(new Event('beforeprint'));
  await settled(panel);
}

describe(`what waits (${target})`, function () {
  this.timeout(120_000);
  // Asked for with the first panel of a page: idle.test.ts.
  stub(globalThis, 'requestIdleCallback', () => 0);
  afterEach(tidy);

  it('all that is said is there from the start: danger signs, steps, each statement of each closed section [H03]', async () => {
    const panel = await mount({ region: 'GB' });
    const full = whole();
    for (const { id } of full.querySelectorAll('[id]'))
      expect(all(panel, `[id="${id}"]`), id).to.have.lengthOf(1);
    const said = [
      ...full.querySelectorAll('li > span, dd > span, .step span, .warn span, .ask label, h2, h3, h4'),
    ];
    const here = new Set(all(panel, '.p *').map(text));
    expect(said.map(text).filter((words) => words && !here.has(words))).to.deep.equal([]);
    for (const id of dangerSigns) expect(shown(byId(panel, id)), id).to.equal(true);
    expect(all(panel, '.fig').filter(shown)).to.have.lengthOf(1);
  });

  for (const [how, show] of Object.entries({ opened: openAll, printed: print }))
    it(`all of it ${how}, a panel is the whole guide, in its order [H07]`, async () => {
      const panel = await mount({ region: 'GB' });
      await show(panel);
      expect(outline(rootOf(panel))).to.deep.equal(outline(whole()));
      expect(all(panel, 'template')).to.have.lengthOf(0);
    });

  it('all sections have their sources and buttons with the first, none before, and none twice', async () => {
    const panel = await mount();
    const made = (root: ParentNode): number => root.querySelectorAll('.s .src, .s .copy').length;
    expect(made(rootOf(panel))).to.equal(0);
    for (const open of ['symptoms', 'all']) {
      panel.open = open;
      await settled(panel);
      expect(made(rootOf(panel))).to.equal(made(whole()));
    }
  });

  it('a section has its sources and buttons as it is opened, by whomever', async () => {
    const panel = await mount();
    const opened = (id: string): number => all(panel, `#${id} .src, #${id} .copy`).filter(shown).length;
    summaryOf(panel, 'symptoms').click();
    await settled(panel);
    expect(opened('symptoms'), 'a reader').to.be.greaterThan(1);
    panel.show('causes');
    await settled(panel);
    expect(opened('causes'), 'the page').to.be.greaterThan(1);
    panel.followLink('magnesium');
    expect(opened('treatments'), 'a link').to.be.greaterThan(20);
    // As find-in-page does.
    (byId(panel, 'prevention') as HTMLDetailsElement).open = true;
    await settled(panel);
    expect(opened('prevention'), 'a search').to.be.greaterThan(1);
    expect(sourcesIn(panel, '.s'), 'links of lists that are folded').to.equal(0);
    all(panel, '#symptoms .src > summary')[0]!.click();
    await settled(panel);
    expect(sourcesIn(panel, '#symptoms')).to.be.greaterThan(0);
  });

  it('a list of sources has its lines as it is opened: at the foot, below what is always shown, and in sections', async () => {
    const panel = await mount({ open: 'all' });
    const lists = all<HTMLDetailsElement>(panel, '.src');
    const links = [...whole().querySelectorAll('.src')];
    expect(lists).to.have.lengthOf(links.length);
    for (const [i, list] of lists.entries()) {
      expect(list.querySelectorAll('li').length).to.equal(0);
      list.querySelector('summary')!.click();
      await settled(panel);
      expect([...list.querySelectorAll('li')].map(text)).to.deep.equal(
        [...links[i]!.querySelectorAll('li')].map(text),
      );
      expect(list.querySelectorAll('li').length).to.be.greaterThan(list.closest('.s') ? 0 : 2);
    }
    expect(lists.filter((list) => list.closest('.e, .now, .today, .soon'))).to.have.lengthOf(4);
  });

  it('where a page’s own cleaner takes out a piece, every other piece is where it belongs', async () => {
    const { prototype } = Element;
    const { setHTML } = prototype as { setHTML?: (html: string, options?: object) => void };
    const inner = Object.getOwnPropertyDescriptor(prototype, 'innerHTML')!;
    const clean = (made: Element): void => {
      if (made instanceof HTMLTemplateElement)
        for (const button of made.content.querySelectorAll('[data-copy=massage]'))
          button.parentElement!.remove();
    };
    if (setHTML)
      Object.assign(prototype, {
        setHTML(this: Element, html: string, options?: object): void {
          setHTML.call(this, html, options);
          clean(this);
        },
      });
    Object.defineProperty(prototype, 'innerHTML', {
      ...inner,
      set(this: Element, html: string): void {
        inner.set!.call(this, html);
        clean(this);
      },
    });
    try {
      // No other panel has shown these words yet.
      const panel = await mount({ feedback: 'https://example.org/cleaned' });
      panel.show('treatments');
      await settled(panel);
      const cards = all(panel, '.card');
      expect(
        cards.map((card) => card.querySelector<HTMLElement>('[data-copy]')?.dataset['copy']),
      ).to.deep.equal(cards.map(({ id }) => (id === 'massage' ? undefined : id)));
      for (const card of cards)
        expect(text(card.querySelector('.src .vh')!), card.id).to.equal(text(card.querySelector('h3, h4')!));
    } finally {
      Object.defineProperty(prototype, 'innerHTML', inner);
      if (setHTML) Object.assign(prototype, { setHTML });
    }
  });

  it('a new picture leaves the focus on the same control, also among what was made since', async () => {
    const panel = await mount({ open: 'causes' });
    // Opened and closed: what was made there stays, and is not made in the next picture.
    const list = all(panel, '#symptoms .src > summary')[0]!;
    list.click();
    await settled(panel);
    list.click();
    await settled(panel);
    const button = one(panel, '[data-copy=causes]');
    button.focus();
    panel.headingLevel = 3;
    await settled(panel);
    expectSame(rootOf(panel).activeElement, one(panel, '[data-copy=causes]'));
    expect(button.isConnected).to.equal(false);
  });

  it('a new picture has what is open and picked, and nothing twice', async () => {
    const panel = await mount({ open: 'causes' });
    one(panel, '[value=neck]').click();
    await print(panel);
    panel.headingLevel = 3;
    await settled(panel);
    expect(all(panel, '#causes > .in > .copy')).to.have.lengthOf(1);
    expect(all(panel, '#neck > .fig')).to.have.lengthOf(1);
    expect(all(panel, '#symptoms > .in > .copy')).to.have.lengthOf(1);
    expect(sourcesIn(panel, '.s')).to.equal(0);
  });

  it('what a page or a translator changed in one panel is not in the next that shows the same', async () => {
    const panel = await mount();
    const title = one(panel, '#calf .fig title');
    const words = title.textContent;
    title.textContent = 'Changed';
    all(panel, '#calf .fig path')[0]!.remove();
    const next = await mount();
    expect(one(next, '#calf .fig title').textContent).to.equal(words);
    expect(all(next, '#calf .fig path')).to.have.lengthOf(all(panel, '#calf .fig path').length + 1);
  });

  it(`of ${many} panels each is reached: by its words, by a link, by print [H07]`, async () => {
    await loadGuide();
    const box = document.body.appendChild(document.createElement('div'));
    box.innerHTML =
      '<muscle-spasm-guide sections="causes"></muscle-spasm-guide>'.repeat(many - 1) +
      '<muscle-spasm-guide></muscle-spasm-guide>';
    const panels = [...box.children] as Panel[];
    const last = panels.at(-1)!;
    for (const panel of panels) {
      // What find-in-page goes through: words under nothing but closed details.
      expect(text(byId(panel, 'CAU-3')).length).to.be.greaterThan(20);
      expect(rootOf(panel).querySelectorAll('[hidden], [inert]')).to.have.lengthOf(0);
    }
    for (const [id, section] of [
      ['quinine', 'treatments'],
      ['DEF-2', 'symptoms'],
    ] as const) {
      const heard = new Promise((resolve) => {
        addEventListener('hashchange', resolve, { once: true });
      });
      location.hash = `#muscle-spasm-guide-${id}`;
      await heard;
      await settled(last);
      expect(openIds(last), id).to.contain(section);
      expectSame(rootOf(last).activeElement, byId(last, id));
      const { top } = byId(last, id).getBoundingClientRect();
      expect(top >= -1 && top < innerHeight, `${id} at ${top}`).to.equal(true);
    }
    await print(last);
    for (const panel of panels) {
      expect(all(panel, 'template')).to.have.lengthOf(0);
      expect(all(panel, '.fig')).to.have.lengthOf(muscleIds.length);
      expect(sections(panel)).to.have.lengthOf(panel === last ? 5 : 1);
      expect(sourcesIn(panel, '#causes')).to.be.greaterThan(0);
    }
  });
});
