// From 150 px to 1400 px, in either direction, at twice the size: nothing is cut, nothing jumps.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import { cut } from './cut.js';
import { all, byId, drawn, mount, one, sectionIds, settled, summaryOf, text, tidy, today } from './panel.js';
import type { Attributes } from './panel.js';

const states: Readonly<Record<string, Attributes>> = {
  closed: {},
  'with a region': { region: 'ZA' },
  'all open': {
    open: 'all',
    region: 'GB',
    feedback: 'https://example.org/a-very-long-address-that-never-ends',
  },
};

function box(width: number, style = ''): HTMLElement {
  const div = document.body.appendChild(document.createElement('div'));
  div.style.cssText = `width: ${width}px; ${style}`;
  return div;
}

/** The words of an element that stand on more than one line. */
function broken(element: HTMLElement): string[] {
  const node = element.firstChild as Text;
  const range = document.createRange();
  return [...node.data.matchAll(/\S+/g)]
    .filter(({ 0: word, index }) => {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size !== 1;
    })
    .map(([word]) => word);
}

describe(`layout (${target})`, function () {
  this.timeout(60_000);
  afterEach(tidy);

  for (const width of [150, 320, 768, 1400])
    for (const dir of ['ltr', 'rtl'])
      for (const size of ['medium', '32px'])
        it(`nothing is cut at ${width} px, ${dir}, font ${size} [H10]`, async () => {
          document.documentElement.dir = dir;
          const parent = box(width, `--spasm-font-size: ${size}`);
          for (const [name, attributes] of Object.entries(states)) {
            const panel = await mount(attributes, parent);
            await drawn();
            expect(panel.offsetWidth).to.equal(width);
            expect(cut(panel), name).to.deep.equal([]);
            expect(panel.scrollWidth, name).to.be.at.most(panel.clientWidth);
            panel.remove();
          }
        });

  it('nothing is cut past the look-again date [H10]', async () => {
    today('2037-01-01');
    const panel = await mount({ region: 'GB' }, box(150));
    await drawn();
    expect(cut(panel)).to.deep.equal([]);
  });

  for (const width of [320, 340, 360, 380, 400])
    it(`the words beside the print buttons break between words only, at ${width} px`, async () => {
      const panel = await mount({}, box(width));
      await drawn();
      const words = one(panel, '.bar > span');
      expect(text(words).split(' ').length).to.be.greaterThan(1);
      expect(broken(words)).to.deep.equal([]);
    });

  it('English on a right-to-left page reads from the left [H09]', async () => {
    document.documentElement.dir = 'rtl';
    const panel = await mount({}, box(400));
    const style = getComputedStyle(byId(panel, 'emergency'));
    expect([style.direction, style.textAlign]).to.deep.equal(['ltr', 'start']);
    expect(byId(panel, 'emergency').closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });

  for (const [how, style] of [
    ['a flex item that may shrink', 'display: flex'],
    ['as wide as its content', 'display: inline-flex; max-width: 100%'],
  ] as const)
    it(`keeps a width that can be read: ${how}`, async () => {
      const parent = box(320, style);
      const panel = await mount({}, parent);
      panel.style.flex = '1 1 0';
      const other = parent.appendChild(document.createElement('div'));
      other.style.cssText = 'flex: 0 0 300px; width: 300px';
      await drawn();
      expect(panel.offsetWidth).to.be.at.least(140);
      expect(cut(panel)).to.deep.equal([]);
    });

  it('opening a section moves only what comes after it [H13]', async () => {
    const panel = await mount({ region: 'GB' }, box(500));
    await drawn();
    const places = (elements: readonly Element[]): number[] =>
      elements.flatMap((element) => {
        const { top, left, width } = element.getBoundingClientRect();
        return [top + scrollY, left, width];
      });
    for (const id of sectionIds) {
      const section = byId(panel, id);
      const before = all(panel, '*').filter(
        (element) => element.compareDocumentPosition(section) === Node.DOCUMENT_POSITION_FOLLOWING,
      );
      const still = [...before, section, summaryOf(panel, id)];
      expect(still.length).to.be.greaterThan(50);
      const [placesBefore, after] = [places(still), section.nextElementSibling!.getBoundingClientRect().top];
      summaryOf(panel, id).click();
      await settled(panel);
      expect(places(still), id).to.deep.equal(placesBefore);
      expect(section.nextElementSibling!.getBoundingClientRect().top).to.be.greaterThan(after);
      summaryOf(panel, id).click();
      await settled(panel);
    }
  });
});
