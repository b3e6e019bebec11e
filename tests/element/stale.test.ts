// Past the look-again date: said calmly, told once, and the danger signs stay.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import {
  after,
  all,
  byId,
  consoleLines,
  dangerSigns,
  heard,
  make,
  mount,
  settled,
  shown,
  stub,
  text,
  tidy,
  today,
  expectSame,
} from './panel.js';
import type { Panel } from './panel.js';

const notice = (panel: Panel): HTMLElement | undefined =>
  all(panel, '.stale').find((element) => text(element) !== '' && shown(element));

const day = 24 * 60 * 60 * 1000;
const at = (panel: Panel, days: number): void => {
  const again = Date.parse(panel.edition.lookAgain);
  stub(Date, 'now', () => again + days * day);
};

describe(`look-again date (${target})`, () => {
  afterEach(tidy);

  it('before it there is no notice and no event', async () => {
    const events = heard('spasm-guide-stale');
    const panel = await make();
    at(panel, -1);
    document.body.append(panel);
    await settled(panel);
    expectSame(notice(panel), undefined);
    expect(events).to.have.lengthOf(0);
  });

  it('past it there is a notice, one event, no console line, and every danger sign [H24]', async () => {
    const lines = consoleLines();
    const events = heard('spasm-guide-stale');
    const panel = await make({ region: 'GB' });
    at(panel, 1);
    document.body.append(panel);
    expect(notice(panel)).to.not.equal(undefined);
    expect(text(notice(panel)!)).to.contain(`${new Date(panel.edition.lookAgain).getUTCFullYear()}`);
    panel.headingLevel = 3;
    panel.remove();
    document.body.append(panel);
    await settled(panel);
    expect(notice(panel)).to.not.equal(undefined);
    expect(events).to.have.lengthOf(1);
    expect(events[0]?.edition).to.equal(panel.edition);
    for (const id of dangerSigns) expect(shown(byId(panel, id)), id).to.equal(true);
    expect(text(byId(panel, 'emergency'))).to.contain('999');
    expect(lines).to.deep.equal([]);
  });

  it('it never stands before the danger signs', async () => {
    today('2040-01-01');
    const panel = await mount();
    expect(after(byId(panel, 'emergency'), notice(panel)!)).to.equal(true);
    expectSame(notice(panel)!.closest('details'), null);
  });

  it('it comes also to a panel that was open when the date passed [H24]', async () => {
    const panel = await make();
    at(panel, -1);
    document.body.append(panel);
    expectSame(notice(panel), undefined);
    at(panel, 1);
    panel.remove();
    document.body.append(panel);
    expect(notice(panel)).to.not.equal(undefined);
  });

  it('the edition says when it was written and when it must be looked at again', async () => {
    const { id, date, lookAgain, hash } = (await make()).edition;
    expect(id).to.match(/^\d{4}-\d{2}/);
    for (const iso of [date, lookAgain]) expect(iso).to.match(/^\d{4}-\d{2}-\d{2}$/);
    expect(Date.parse(lookAgain)).to.be.greaterThan(Date.parse(date));
    expect(hash).to.be.a('string');
  });
});
