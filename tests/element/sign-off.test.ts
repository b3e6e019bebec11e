// A site's own clinician checks an edition: shown as just that, never as more, and gone with the next edition.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import { all, consoleLines, mount, one, settled, text, tidy, today } from './panel.js';
import type { Panel } from './panel.js';

const foot = (panel: Panel): string => text(one(panel, '.foot'));
const unreviewed = 'Not yet reviewed by a clinician';

describe(`sign-off (${target})`, () => {
  beforeEach(() => {
    today('2026-12-01');
  });
  afterEach(tidy);

  it('without one the panel says that no clinician has reviewed it [H30]', async () => {
    const panel = await mount();
    expect(foot(panel)).to.contain(unreviewed).and.not.contain('Checked');
  });

  it('names who, as what, for whom and when; and does not say the opposite as well', async () => {
    const lines = consoleLines();
    const panel = await mount();
    panel.signOff = `A. Osei; physiotherapist; 2026-11-30; ${panel.edition.id}`;
    await settled(panel);
    expect(foot(panel)).to.contain('Checked for this site by A. Osei, physiotherapist, on 30 November 2026.');
    expect(foot(panel)).to.not.contain(unreviewed);
    expect(text(one(panel, '.p'))).to.not.match(/medically reviewed/i);
    expect(lines).to.deep.equal([]);
  });

  it('of another edition it has lapsed: nothing of it is shown, and the console says why, once [H29]', async () => {
    const lines = consoleLines();
    const attributes = { 'sign-off': 'B. Lapsed; doctor; 2026-05-02; 2026-05' };
    const panel = await mount(attributes);
    await mount(attributes);
    expect(foot(panel)).to.contain(unreviewed).and.not.contain('B. Lapsed');
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.contain('2026-05').and.to.contain(panel.edition.id).and.to.contain('lapsed');
  });

  it('malformed it is left out, with one warning that shows the form', async () => {
    const lines = consoleLines();
    const panel = await mount({ 'sign-off': 'Reviewed by doctors' });
    panel.region = 'GB';
    await settled(panel);
    expect(foot(panel)).to.contain(unreviewed).and.not.contain('Reviewed by doctors');
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.contain('sign-off="Reviewed by doctors"').and.to.contain('name; role; ');
  });

  it('a hostile name is shown as the text it is [H26]', async () => {
    const panel = await mount();
    panel.signOff = `<img src=x onerror=alert(1)>"{date}; role\u202e & <b>; 2026-11-30; ${panel.edition.id}`;
    await settled(panel);
    expect(foot(panel)).to.contain('by <img src=x onerror=alert(1)>"{date}, role & <b>, on');
    expect(all(panel, '.foot :is(img, b)')).to.deep.equal([]);
  });
});
