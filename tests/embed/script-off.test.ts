// Where no script runs: the declarative panel is styled and folds, nothing dead looks alive; light HTML can be read.
// The script is not loaded in this file's page either.
import { expect } from 'chai';
import { expectNoViolations } from '../element/axe.js';
import { target } from '../runner/load.js';
import {
  all,
  byId,
  dangerSigns,
  emergency,
  muscleIds,
  one,
  openIds,
  shown,
  summaryOf,
  text,
  tidy,
} from '../element/panel.js';
import { parsed, ssr } from './parsed.js';

describe(`script off (${target})`, function () {
  this.timeout(30_000);
  afterEach(tidy);

  const declared = async (options = {}): Promise<HTMLElement> => {
    const { renderElement } = await ssr();
    const { document } = await parsed(renderElement(options), { sandbox: true, size: [360, 640] });
    return document.querySelector<HTMLElement>('muscle-spasm-guide')!;
  };

  it('declarative: the panel is there in its looks, every sign and the number too [H06]', async () => {
    const panel = await declared({ region: 'GB' });
    expect(getComputedStyle(one(panel, '.e .chip')).textTransform).to.equal('uppercase');
    for (const id of dangerSigns) expect(shown(byId(panel, id)), id).to.equal(true);
    expect(one<HTMLAnchorElement>(panel, '.call').href).to.equal('tel:999');
    expect(shown(one(panel, '.call'))).to.equal(true);
    expect([...panel.children].some((child) => child.getClientRects().length > 0)).to.equal(false);
  });

  it('declarative: themes hold', async () => {
    const colour = async (theme: string): Promise<string> =>
      getComputedStyle(one(await declared({ theme }), '.p')).backgroundColor;
    expect(await colour('dark')).to.not.equal(await colour('light'));
    expect(await colour('auto')).to.equal(await colour('light'));
  });

  it('declarative: sections fold; the steps of each muscle are there, with nothing to pick', async () => {
    const panel = await declared();
    summaryOf(panel, 'causes').click();
    summaryOf(panel, 'treatments').click();
    summaryOf(panel, 'causes').click();
    expect(openIds(panel)).to.deep.equal(['treatments']);
    expect(muscleIds.filter((each) => shown(byId(panel, each)))).to.deep.equal([...muscleIds]);
    expect(all(panel, '.pick, .pick input').some(shown)).to.equal(false);
  });

  it('declarative: nothing that needs the script looks alive, with everything open', async () => {
    for (const options of [{ open: 'all' }, { open: 'all', region: 'GB' }]) {
      const panel = await declared(options);
      for (const details of all<HTMLDetailsElement>(panel, 'details')) details.open = true;
      const dead = all(
        panel,
        'button, select, textarea, input:not([type=radio]), a:not([href^=http], [href^=tel])',
      );
      expect(dead.length).to.be.greaterThan(30);
      expect(dead.filter(shown).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      for (const label of all(panel, 'label')) {
        const control = label.querySelector('input, select, textarea')!;
        if (!label.closest('.ask')) expect(shown(label), text(label)).to.equal(shown(control as HTMLElement));
      }
      expect(all(panel, '.ask li').every(shown)).to.equal(true);
    }
  });

  it('declarative: without a region the words are neutral', async () => {
    const panel = await declared();
    expect(text(byId(panel, 'emergency'))).to.equal('Call your local emergency number now for any of these');
    expect(shown(one(panel, '.call'))).to.equal(false);
    expect(shown(emergency(panel))).to.equal(true);
  });

  it('light: everything can be read, links stay in the page or go to a source', async () => {
    const { renderLight } = await ssr();
    const { document } = await parsed(renderLight({ region: 'GB' }), { sandbox: true, size: [360, 640] });
    const leaves = [...document.body.querySelectorAll<HTMLElement>('h2, h3, h4, li, dt, dd, p')];
    expect(leaves.length).to.be.greaterThan(300);
    expect(leaves.filter((leaf) => !shown(leaf)).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    for (const link of document.links) {
      const href = link.getAttribute('href')!;
      if (href.startsWith('#')) expect(document.getElementById(href.slice(1)), href).to.not.equal(null);
      else expect(href).to.match(/^(https:\/\/|tel:999$)/);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
  });

  for (const form of ['declarative', 'light'] as const)
    it(`axe finds nothing: ${form}`, async () => {
      const { renderElement, renderLight } = await ssr();
      const main = document.body.appendChild(document.createElement('main'));
      const options = { region: 'GB', open: 'all', feedback: 'https://example.org/tell' } as const;
      main.setHTMLUnsafe(form === 'light' ? renderLight(options) : renderElement(options, { note: 'Ours' }));
      for (const details of main.firstElementChild!.shadowRoot?.querySelectorAll('details') ?? [])
        details.open = true;
      await expectNoViolations(main);
    });
});
