// Over 250 lines because each way a page may have come stands beside what must be kept of it.
// The script comes to a panel that was there before it: nothing doubled, nothing moved, nothing lost, all of it works.
import { expect } from 'chai';
import { scriptUrl, target } from '../runner/load.js';
import { addScript, panelsIn } from '../element/frame.js';
import {
  all,
  byId,
  dangerSigns,
  drawn,
  emergency,
  expectSame,
  muscleIds,
  one,
  openIds,
  rootOf,
  sectionIds,
  sections,
  settled,
  shown,
  summaryOf,
  text,
  tidy,
} from '../element/panel.js';
import type { Panel } from '../element/panel.js';
import { panelIn, parsed, ssr } from './parsed.js';

const steps = (panel: Panel): string[] => muscleIds.filter((id) => shown(byId(panel, id)));

function expectOneCopy(panel: Panel): void {
  const ids = all(panel, '[id]').map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).to.deep.equal([]);
  for (const id of dangerSigns) expect(shown(byId(panel, id)), id).to.equal(true);
  expect(all(panel, '.p')).to.have.lengthOf(1);
  // One sheet: the one that came with the page, or that of the element.
  expect(all(panel, 'style').length + rootOf(panel).adoptedStyleSheets.length, 'sheets').to.equal(1);
  expect(all(panel, '.still'), 'dead parts').to.have.lengthOf(0);
  for (const child of panel.children) expect(child.getClientRects(), child.outerHTML).to.have.lengthOf(0);
}

/** Where everything in the panel is, and how it looks as far as it may move others. */
const places = (panel: Panel): string[] =>
  all(panel, '.p, .p *').map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${element.localName}#${element.id} ${[x, y, width, height].map((n) => n.toFixed(1)).join(' ')}`;
  });

describe(`a panel that came with the page (${target})`, function () {
  this.timeout(30_000);
  afterEach(tidy);

  it('is kept, node by node, with what was opened and picked before', async () => {
    const { renderElement } = await ssr();
    const frame = await parsed(renderElement({ region: 'GB', open: 'symptoms' }));
    const panel = panelIn(frame);
    summaryOf(panel, 'causes').click();
    summaryOf(panel, 'symptoms').click();
    one(panel, '[value=neck]').click();
    const nodes = all(panel, 'style, .p, .p *');
    const heading = byId(panel, 'emergency').firstChild;
    await addScript(frame);
    await settled(panel);
    const after = all(panel, 'style, .p, .p *');
    expect(after).to.have.lengthOf(nodes.length);
    nodes.forEach((node, i) => {
      expectSame(after[i], node);
    });
    // Not even written again: what is announced or translated would be announced or lost.
    expectSame(byId(panel, 'emergency').firstChild, heading);
    expectOneCopy(panel);
    expect(openIds(panel)).to.deep.equal(['causes']);
    expect(steps(panel)).to.deep.equal(['neck']);
  });

  for (const [name, options] of Object.entries({
    plain: {},
    'with a region, all open': { region: 'ZA', open: 'all' },
    'dark, other sections': { theme: 'dark', sections: 'questions causes', headingLevel: 4 },
  } as const))
    for (const size of [
      [360, 640],
      [1280, 800],
    ] as [number, number][])
      it(`does not move: ${name}, ${size[0]} px [H13]`, async () => {
        const { renderElement } = await ssr();
        const frame = await parsed(`<h1>A</h1><p>B</p>${renderElement(options)}<p id="next">C</p>`, { size });
        const panel = panelIn(frame);
        const next = frame.document.querySelector('#next')!;
        await drawn();
        const before = [...places(panel), next.getBoundingClientRect().y];
        await addScript(frame);
        await drawn();
        expect([...places(panel), next.getBoundingClientRect().y]).to.deep.equal(before);
      });

  it('is styled by the script where the page forbids the style that came', async () => {
    const { renderElement } = await ssr();
    const head = `<meta http-equiv="content-security-policy" content="style-src 'none'">`;
    const frame = await parsed(renderElement(), { head });
    const panel = panelIn(frame);
    const chip = (): string => frame.window.getComputedStyle(all(panel, '.chip')[0]!).textTransform;
    expect(chip(), 'without the script').to.equal('none');
    await addScript(frame);
    await settled(panel);
    expect(chip()).to.equal('uppercase');
    expect(shown(one(panel, '#all'))).to.equal(true);
  });

  it('works: sections, picker, buttons, events, another region', async () => {
    const { renderElement } = await ssr();
    const frame = await parsed(renderElement());
    const panel = panelIn(frame);
    summaryOf(panel, 'causes').click();
    one(panel, '[value=back]').click();
    await addScript(frame);
    await settled(panel);
    const events: string[] = [];
    panel.addEventListener('spasm-section-toggle', ({ section, open, by }) => {
      events.push(`${section} ${open} ${by}`);
    });
    summaryOf(panel, 'causes').click();
    await settled(panel);
    summaryOf(panel, 'questions').click();
    await settled(panel);
    expect(events).to.deep.equal(['causes false reader', 'questions true reader']);
    one(panel, '[value=hand]').click();
    expect(steps(panel)).to.deep.equal(['hand']);
    expect(shown(one(panel, 'select'))).to.equal(true);
    for (const button of all(panel, '#questions button, #questions input'))
      expect(shown(button)).to.equal(true);
    one(panel, '#all').click();
    await settled(panel);
    expect(openIds(panel)).to.deep.equal([...sectionIds]);
    expect(text(one(panel, '#all'))).to.equal('Hide all');
    panel.region = 'NO';
    await settled(panel);
    expect(text(emergency(panel))).to.contain('Call 113');
    expect(openIds(panel)).to.deep.equal([...sectionIds]);
    expect(steps(panel)).to.deep.equal(['hand']);
    expectOneCopy(panel);
  });

  it('what was picked before the script is still picked in the next picture', async () => {
    const { renderElement } = await ssr();
    const frame = await parsed(renderElement({ region: 'GB' }));
    const panel = panelIn(frame);
    one(panel, '[value=foot]').click();
    await addScript(frame);
    panel.headingLevel = 3;
    await settled(panel);
    expect(steps(panel)).to.deep.equal(['foot']);
  });

  it('moved and cloned it works; the clone makes its own', async () => {
    const { renderElement } = await ssr();
    const frame = await parsed(`<div>${renderElement({ region: 'GB' })}</div><div></div>`);
    const panel = panelIn(frame);
    await addScript(frame);
    summaryOf(panel, 'causes').click();
    frame.document.querySelectorAll('div')[1]!.append(panel);
    frame.document.body.append(panel.cloneNode(true));
    const clone = panelsIn(frame)[1]!;
    await settled(clone);
    for (const each of [panel, clone]) {
      expectOneCopy(each);
      expect(text(emergency(each))).to.contain('Call 999');
      summaryOf(each, 'treatments').click();
    }
    await settled(panel);
    expect([openIds(panel), openIds(clone)]).to.deep.equal([['causes', 'treatments'], ['treatments']]);
  });

  it('of other options, another edition or only half arrived, it is replaced; what is open stays open [H27]', async () => {
    const { renderElement } = await ssr();
    const html = renderElement({ region: 'GB' });
    const cases = {
      'another region in the tag': html.replace(' region="GB"', ' region="JP"'),
      'another edition': html.replace(/(data-key="[^";]*;)\w/, '$1other'),
      'the end is missing': html.replace(/<template data-key.*?<\/template>/, ''),
      'more to open': html.replace(' region="GB"', ' region="GB" open="symptoms"'),
    };
    for (const [name, changed] of Object.entries(cases)) {
      expect(changed, name).to.not.equal(html);
      const frame = await parsed(changed);
      const panel = panelIn(frame);
      summaryOf(panel, 'causes').click();
      one(panel, '[value=thigh]').click();
      const old = one(panel, '.p');
      await addScript(frame);
      await settled(panel);
      expect(old.isConnected, name).to.equal(false);
      expectOneCopy(panel);
      expect(openIds(panel), name).to.deep.equal(
        name === 'more to open' ? ['symptoms', 'causes'] : ['causes'],
      );
      expect(steps(panel), name).to.deep.equal(['thigh']);
      expect(text(emergency(panel))).to.contain(name.includes('region') ? '119' : '999');
    }
  });

  it('exclusive: one at a time, before and after; all at once where all were open', async () => {
    const { renderElement } = await ssr();
    const first = await parsed(renderElement({ exclusive: true }));
    const panel = panelIn(first);
    summaryOf(panel, 'causes').click();
    summaryOf(panel, 'symptoms').click();
    expect(openIds(panel)).to.deep.equal(['symptoms']);
    await addScript(first);
    summaryOf(panel, 'treatments').click();
    await settled(panel);
    expect(openIds(panel)).to.deep.equal(['treatments']);
    const second = await parsed(renderElement({ exclusive: true, open: 'all' }));
    const open = panelIn(second);
    summaryOf(open, 'prevention').click();
    await addScript(second);
    await settled(open);
    expect(openIds(open)).to.deep.equal(['symptoms', 'causes', 'treatments', 'questions']);
  });

  it('past the look-again date it says so, though its page was made before [H24]', async () => {
    const { renderElement } = await ssr();
    const frame = await parsed(renderElement());
    const panel = panelIn(frame);
    expect(shown(one(panel, '.stale'))).to.equal(false);
    Object.assign((frame.window as unknown as { Date: DateConstructor }).Date, {
      now: () => Date.parse('2037-01-01'),
    });
    await addScript(frame);
    expect(text(one(panel, '.stale'))).to.contain('due to be looked at again');
  });

  it("the site's note has its frame, before and after; without a note there is none", async () => {
    const { renderElement } = await ssr();
    for (const note of ['Open on Saturdays.', '']) {
      const frame = await parsed(renderElement({}, { note }));
      const panel = panelIn(frame);
      expect(shown(one(panel, '.note')), `before: ${note}`).to.equal(note !== '');
      await addScript(frame);
      await settled(panel);
      expect(shown(one(panel, '.note')), `after: ${note}`).to.equal(note !== '');
    }
  });

  it('where the script is there first there is one copy, and it works', async () => {
    const { renderElement } = await ssr();
    // The sources are a module, which waits for the page: there it is kept.
    const head =
      target === 'dist'
        ? `<script src="${scriptUrl}"></script>`
        : '<script type="module" src="/src/script.ts"></script>';
    const frame = await parsed(renderElement({ region: 'GB' }), { head });
    const panel = panelIn(frame);
    await settled(panel);
    expectOneCopy(panel);
    summaryOf(panel, 'causes').click();
    await settled(panel);
    expect([openIds(panel), sections(panel).length]).to.deep.equal([['causes'], 5]);
  });

  it('light HTML inside the tag makes way for the panel', async () => {
    const { renderLight } = await ssr();
    const frame = await parsed(
      `<muscle-spasm-guide region="GB">${renderLight({ region: 'GB' })}</muscle-spasm-guide>`,
    );
    const light = frame.document.querySelector<HTMLElement>('h2')!;
    expect(shown(light)).to.equal(true);
    await addScript(frame);
    expect(shown(light)).to.equal(false);
    expectOneCopy(panelIn(frame));
  });
});
