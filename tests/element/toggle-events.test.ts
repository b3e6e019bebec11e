// What the page is told when sections open and close: which, how, by whom, and each change once.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import {
  heard,
  mount,
  one,
  rootOf,
  sectionIds,
  sections,
  settled,
  summaryOf,
  tidy,
  expectSame,
} from './panel.js';
import type { Panel } from './panel.js';

interface Told {
  section: string;
  open: boolean;
  by: string;
}

/** The changes told since it was last asked. */
function listen(): (panel: Panel) => Promise<string[]> {
  const events = heard('spasm-section-toggle');
  return async (panel) => {
    await settled(panel);
    return events
      .splice(0)
      .map(({ section, open, by }: Told) => `${section} ${open ? 'open' : 'closed'} by ${by}`);
  };
}

describe(`toggle events (${target})`, () => {
  afterEach(tidy);

  it('a click on a summary is the reader', async () => {
    const told = listen();
    const panel = await mount();
    summaryOf(panel, 'causes').click();
    expect(await told(panel)).to.deep.equal(['causes open by reader']);
    summaryOf(panel, 'causes').querySelector<HTMLElement>('h3')!.click();
    expect(await told(panel)).to.deep.equal(['causes closed by reader']);
  });

  it('a method or the attribute is code', async () => {
    const told = listen();
    const panel = await mount();
    panel.show('causes');
    expect(await told(panel)).to.deep.equal(['causes open by code']);
    panel.open = 'symptoms';
    expect(await told(panel)).to.have.members(['causes closed by code', 'symptoms open by code']);
    panel.showAll();
    expect((await told(panel)).length).to.equal(4);
  });

  it('what finds text, and opens a section by that, is find', async () => {
    const told = listen();
    const panel = await mount();
    sections(panel)[1]!.open = true;
    expect(await told(panel)).to.deep.equal(['causes open by find']);
  });

  it('the address of the page is a link', async () => {
    const told = listen();
    const panel = await mount();
    history.replaceState(null, '', '#muscle-spasm-guide-magnesium');
    dispatchEvent(new HashChangeEvent('hashchange'));
    expect(await told(panel)).to.deep.equal(['treatments open by link']);
  });

  it('the button for all sections is the reader, each section once', async () => {
    const told = listen();
    const panel = await mount();
    one(panel, '#all').click();
    expect(await told(panel)).to.have.members(sectionIds.map((id) => `${id} open by reader`));
    one(panel, '#all').click();
    expect(await told(panel)).to.have.members(sectionIds.map((id) => `${id} closed by reader`));
  });

  it('a section that makes room for another is told, by who opened the other', async () => {
    const told = listen();
    const panel = await mount({ exclusive: '', open: 'causes' });
    summaryOf(panel, 'symptoms').click();
    expect(await told(panel)).to.have.members(['symptoms open by reader', 'causes closed by reader']);
    panel.show('questions');
    expect(await told(panel)).to.have.members(['questions open by code', 'symptoms closed by code']);
  });

  it('what was open from the start is no change', async () => {
    const told = listen();
    for (const open of ['causes', 'all']) expect(await told(await mount({ open }))).to.deep.equal([]);
    expect(await told(await mount({ open: 'causes', exclusive: '' }))).to.deep.equal([]);
  });

  it('a new picture of the same sections is no change', async () => {
    const told = listen();
    const panel = await mount({ open: 'causes' });
    summaryOf(panel, 'symptoms').click();
    await told(panel);
    panel.headingLevel = 4;
    expect(await told(panel)).to.deep.equal([]);
    panel.remove();
    document.body.append(panel);
    expect(await told(panel)).to.deep.equal([]);
  });

  it('a section that was taken away open comes back closed, and each change of it is told again', async () => {
    const told = listen();
    const panel = await mount({ open: 'causes' });
    panel.sections = 'symptoms';
    expect(await told(panel)).to.deep.equal([]);
    panel.sections = '';
    expect(await told(panel)).to.deep.equal(['causes closed by code']);
    panel.show('causes');
    expect(await told(panel)).to.deep.equal(['causes open by code']);
  });

  it('a section that is closed just before a new picture comes is told, and so is its next opening', async () => {
    const told = listen();
    const panel = await mount({ open: 'causes' });
    panel.hide('causes');
    panel.headingLevel = 4;
    expect(await told(panel)).to.deep.equal(['causes closed by code']);
    panel.show('causes');
    expect(await told(panel)).to.deep.equal(['causes open by code']);
  });

  it('nothing else that folds is told as a section', async () => {
    const told = listen();
    const panel = await mount({ open: 'all' });
    for (const summary of rootOf(panel).querySelectorAll<HTMLElement>('.src > summary')) summary.click();
    expect(await told(panel)).to.deep.equal([]);
  });

  it('the event can be heard outside every root, and comes from the panel', async () => {
    const events = heard('spasm-section-toggle');
    const outer = document.body.appendChild(document.createElement('div'));
    const frame = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    const panel = await mount({}, frame);
    panel.show('causes');
    await settled(panel);
    expect(events).to.have.lengthOf(1);
    expect(events[0]).to.include({ bubbles: true, composed: true, cancelable: false });
    expectSame(events[0]?.target, outer);
  });

  it('ready is told once, when the danger signs are there', async () => {
    const events = heard('spasm-guide-ready');
    let signs = 0;
    const count = ({ target: panel }: Event): void => {
      signs = rootOf(panel as Panel).querySelectorAll('#E1, #E2').length;
    };
    document.addEventListener('spasm-guide-ready', count, { once: true });
    const panel = await mount();
    expect([events.length, signs]).to.deep.equal([1, 2]);
    panel.headingLevel = 3;
    panel.remove();
    document.body.append(panel);
    await settled(panel);
    expect(events).to.have.lengthOf(1);
  });
});
