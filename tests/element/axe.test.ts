// Accessibility by axe-core, over every state, theme and direction, and every id reference resolved.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import { axe, expectNoViolations } from './axe.js';
import { all, drawn, make, mount, one, rootOf, settled, shown, stub, text, tidy, today } from './panel.js';
import type { Attributes, Panel } from './panel.js';

const full: Attributes = { open: 'all', region: 'ZA', feedback: 'https://example.org/tell' };

/** Every state once; all of them in the light theme. */
const states: Readonly<Record<string, Attributes>> = {
  'all open': full,
  closed: {},
  'closed, with a region': { region: 'GB' },
  'one open': { open: 'treatments', exclusive: '' },
  'two sections, turned round': { sections: 'questions causes', open: 'causes' },
  'heading level 1': { 'heading-level': '1', open: 'all' },
  'heading level 3': { 'heading-level': '3', open: 'all' },
  'heading level 4': { 'heading-level': '4', open: 'all' },
};

const press = (panel: Panel, button: string): void => {
  one(panel, button).click();
};

/** States that a reader or the site brings about; each gives what shows it then, and its words. */
const reached: Readonly<Record<string, (panel: Panel) => [selector: string, words: string]>> = {
  'questions ticked, notes written'(panel) {
    for (const box of all(panel, '.ask input')) box.click();
    one(panel, '#own').click();
    const notes = one<HTMLTextAreaElement>(panel, 'textarea');
    notes.value = 'Left calf';
    notes.dispatchEvent(new Event('input', { bubbles: true }));
    return ['.ask .on:last-child', 'When should I come back?'];
  },
  'questions to copy by hand'(panel) {
    press(panel, '[data-take=copy]');
    return ['.acts output', '- What could help me?'];
  },
  'a link to copy by hand'(panel) {
    press(panel, '[data-copy=causes]');
    return ['[data-copy=causes] + output', '#muscle-spasm-guide-causes'];
  },
  'questions and a link shared'(panel) {
    press(panel, '[data-take=share]');
    press(panel, '[data-copy=causes]');
    return ['[data-copy=causes] + output', 'Shared.'];
  },
  'a note of the site'(panel) {
    panel.innerHTML = '<p slot="host-note">Open on Saturdays</p>';
    return ['.note', 'Added by this site'];
  },
  'signed off'(panel) {
    panel.signOff = `A. Osei; physiotherapist; 2026-11-30; ${panel.edition.id}`;
    return ['.foot', 'Checked for this site by A. Osei'];
  },
};

/** ARIA's and HTML's attributes that name other elements by id. */
const references = [
  'for',
  'form',
  'list',
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-details',
  'aria-controls',
  'aria-owns',
  'aria-flowto',
  'aria-activedescendant',
  'aria-errormessage',
  'popovertarget',
  'commandfor',
];

function expectIdrefsResolve(panel: Element): void {
  const root = rootOf(panel);
  for (const name of references)
    for (const element of all(panel, `[${name}]`))
      for (const id of element.getAttribute(name)!.split(/\s+/))
        expect(root.getElementById(id), `${name}="${id}"`).to.not.equal(null);
  for (const link of all(panel, '[href^="#"]')) {
    const id = link.getAttribute('href')!.replace('#muscle-spasm-guide-', '');
    expect(root.getElementById(id), link.outerHTML).to.not.equal(null);
  }
  const ids = all(panel, '[id]').map(({ id }) => id);
  expect(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    'ids used twice',
  ).to.deep.equal([]);
}

/** A page as axe's best practices want it, so that what it finds is ours. */
function page(dir = 'ltr', colours = ''): HTMLElement {
  document.documentElement.dir = dir;
  const main = document.body.appendChild(document.createElement('main'));
  main.style.cssText = colours;
  return main;
}

describe(`axe (${target})`, function () {
  this.timeout(60_000);
  afterEach(tidy);

  for (const [name, attributes] of Object.entries(states))
    it(`no violation, no dangling id: ${name} [H28]`, async () => {
      const panel = await mount(attributes, page());
      await expectNoViolations(panel);
      expectIdrefsResolve(panel);
    });

  it('no violation, no dangling id: past the look-again date', async () => {
    today('2037-01-01');
    const panel = await mount({ region: 'GB' }, page());
    await expectNoViolations(panel);
    expectIdrefsResolve(panel);
  });

  for (const [name, reach] of Object.entries(reached))
    for (const theme of ['light', 'dark'])
      it(`no violation, no dangling id: ${name}, ${theme}`, async () => {
        today('2026-12-01');
        stub(navigator, 'clipboard', undefined as unknown as Clipboard);
        if (name.endsWith('shared')) stub(navigator, 'share', () => Promise.resolve());
        // The other sections are looked at in the states above.
        const panel = await mount({ ...full, theme, sections: 'causes questions' }, page());
        const [selector, words] = reach(panel);
        await settled(panel);
        expect(shown(one(panel, selector))).to.equal(true);
        expect(text(one(panel, selector))).to.contain(words);
        await expectNoViolations(panel);
        expectIdrefsResolve(panel);
      });

  it('no violation with every source list unfolded', async () => {
    const panel = await mount(full, page());
    for (const details of all<HTMLDetailsElement>(panel, 'details')) details.open = true;
    await settled(panel);
    await expectNoViolations(panel);
  });

  it('adds no banner or footer to a page that has its own, wherever the panel is put', async () => {
    const panel = await make({ region: 'GB' });
    document.body.innerHTML = '<header>A</header><main>B</main><div></div><footer>C</footer>';
    document.querySelector('div')!.append(panel);
    await drawn();
    const values = ['banner', 'contentinfo'].flatMap((name) => [
      `landmark-no-duplicate-${name}`,
      `landmark-${name}-is-top-level`,
    ]);
    const { violations, passes } = await axe.run(document.body, { runOnly: { type: 'rule', values } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).to.deep.equal(
      [],
    );
    expect(passes.length).to.be.greaterThan(0);
  });

  for (const dir of ['ltr', 'rtl'])
    for (const [theme, colours] of [
      ['auto', ''],
      ['auto', 'color-scheme: dark; background: #111; color: #eee'],
      ['light', 'color-scheme: dark; background: #111; color: #eee'],
      ['dark', ''],
      ['host', 'background: rgb(255, 250, 240); color: rgb(60, 30, 0)'],
      ['host', 'background: #102030; color: #cde'],
      ['host', 'background: rgb(230, 230, 230); color: rgb(160, 160, 160)'],
    ] as const)
      it(`no violation: theme ${theme} ${dir}, page "${colours}" [H28]`, async () => {
        await expectNoViolations(await mount({ ...full, theme }, page(dir, colours)));
      });
});
