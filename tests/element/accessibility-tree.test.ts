// What assistive technology is given: the engine's own accessibility tree (Chromium alone shows it).
import { expect } from 'chai';
import { axtree } from '../runner/commands.js';
import type { AxNode } from '../runner/commands.js';
import { target } from '../runner/load.js';
import { all, byId, drawn, mount, sectionIds, settled, summaryOf, text, tidy } from './panel.js';
import type { Panel } from './panel.js';

/** The tree, or undefined where the engine has none to show. Without a screen reader it lacks what is not drawn. */
async function tree(panel: Panel): Promise<AxNode[] | undefined> {
  byId(panel, 'today').scrollIntoView();
  await drawn();
  return (await axtree()) || undefined;
}

const headings = (nodes: readonly AxNode[]): string[] =>
  nodes.filter(({ role }) => role === 'heading').map(({ level, name }) => `${String(level)} ${name!}`);

/** A summary's words, as its node is found: the roles that engines give it differ. */
const fold = (nodes: readonly AxNode[], words: string): AxNode =>
  nodes.find(
    ({ role, name, expanded }) =>
      /disclosure/i.test(role) && name?.startsWith(words) && expanded !== undefined,
  )!;

describe(`accessibility tree (${target})`, () => {
  afterEach(tidy);

  for (const level of [1, 2, 3, 4])
    it(`every heading is one, at its level, with heading-level ${level}`, async function () {
      const panel = await mount({ 'heading-level': `${level}`, open: 'all', region: 'GB' });
      const nodes = await tree(panel);
      if (!nodes) return this.skip();
      const seen = headings(nodes);
      const at = (below: number, ids: readonly string[]): string[] =>
        ids.map((id) => {
          const element = byId(panel, id);
          const heading = /^H\d$/.test(element.tagName)
            ? element
            : element.querySelector('h1,h2,h3,h4,h5,h6')!;
          return `${level + below} ${text(heading)}`;
        });
      expect(seen[0]).to.equal(at(0, ['title'])[0]);
      expect(seen).to.include.members(at(1, ['emergency', 'now', ...sectionIds, 'today', 'soon', 'about']));
      expect(seen).to.include.members(at(2, ['calf', 'buying', 'stretching', 'magnesium']));
      expect(seen.filter((heading) => heading.startsWith(`${level} `))).to.have.lengthOf(1);
      const cards = all(panel, '[part=card]').map(({ id }) => id);
      expect(cards.length).to.be.greaterThan(12);
      expect(seen).to.include.members(at(2, cards));
    });

  it('a folded section keeps its heading, and says whether it is open', async function () {
    const panel = await mount({ region: 'GB' });
    const words = text(summaryOf(panel, 'causes').querySelector('h3')!);
    const closed = await tree(panel);
    if (!closed) return this.skip();
    for (const id of sectionIds)
      expect(headings(closed)).to.include(`3 ${text(summaryOf(panel, id).querySelector('h3')!)}`);
    expect(fold(closed, words)).to.include({ expanded: false, focusable: true });
    summaryOf(panel, 'causes').click();
    await settled(panel);
    expect(fold((await tree(panel))!, words)).to.include({ expanded: true });
  });

  it('the emergency region comes directly after the title block [H28]', async function () {
    const panel = await mount({ region: 'GB' });
    const nodes = await tree(panel);
    if (!nodes) return this.skip();
    const heading = text(byId(panel, 'emergency'));
    const region = nodes.findIndex(({ role, name }) => role === 'region' && name === heading);
    expect(region, 'a region named by its heading').to.be.greaterThan(0);
    const before = headings(nodes.slice(0, region));
    expect(before).to.deep.equal([`2 ${text(byId(panel, 'title'))}`]);
    const skip = nodes.findIndex(({ role }) => role === 'link');
    expect(nodes.slice(skip + 1, region).every(({ role }) => /text|generic|none/i.test(role))).to.equal(true);
    const links = nodes.slice(region).filter(({ role }) => role === 'link');
    expect(links[0]?.name).to.contain('999');
  });

  it('the list of places, the muscles and every button have a name', async function () {
    const panel = await mount({ open: 'all' });
    const nodes = await tree(panel);
    if (!nodes) return this.skip();
    const called = (role: string): string[] =>
      nodes.filter((node) => node.role === role).map(({ name }) => name?.trim() ?? '');
    expect(called('combobox')).to.deep.equal([
      text(one(panel))
        .replace(text(all(panel, 'select')[0]!), '')
        .trim(),
    ]);
    expect(called('radio')).to.deep.equal(all(panel, '.pick label').map(text));
    const group = nodes.find(({ role, name }) => role === 'group' && name === text(all(panel, 'legend')[0]!));
    expect(group, 'the muscles are a named group').to.not.equal(undefined);
    const buttons = called('button');
    expect(buttons).to.have.length.greaterThan(18);
    expect(buttons.filter((name, i) => !name || buttons.indexOf(name) !== i)).to.deep.equal([]);
  });

  it('no word is hidden behind an aria-label', async () => {
    const panel = await mount({ open: 'all' });
    expect(all(panel, '[aria-label]')).to.deep.equal([]);
    expect(all(panel, '[title], [aria-hidden], [role=presentation], [role=none]')).to.deep.equal([]);
  });
});

const one = (panel: Element): HTMLElement => all(panel, 'label:has(select)')[0]!;
