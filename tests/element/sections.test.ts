// Which folding sections there are, and what the page's code can do with them.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import { consoleLines, make, mount, one, openIds, sectionIds, sections, settled, tidy } from './panel.js';
import type { Panel } from './panel.js';

const ids = (panel: Panel): string[] => sections(panel).map(({ id }) => id);

describe(`sections and methods (${target})`, () => {
  afterEach(tidy);

  describe('sections', () => {
    it("without it all of them, in the guide's order", async () => {
      expect(ids(await mount())).to.deep.equal([...sectionIds]);
    });

    it('shows those it names, in its order, each once', async () => {
      expect(ids(await mount({ sections: 'questions causes questions' }))).to.deep.equal([
        'questions',
        'causes',
      ]);
    });

    it('an unknown one is ignored and said; with none left, all are shown', async () => {
      const lines = consoleLines();
      expect(ids(await mount({ sections: `causes nope-${target}` }))).to.deep.equal(['causes']);
      expect(ids(await mount({ sections: `nope-${target}` }))).to.deep.equal([...sectionIds]);
      expect(lines).to.have.lengthOf(2);
      expect(lines[0]).to.contain('sections').and.to.contain('prevention');
    });

    it('open sections stay open when the order changes', async () => {
      const panel = await mount({ open: 'causes questions' });
      panel.sections = 'questions symptoms causes';
      await settled(panel);
      expect([ids(panel), openIds(panel)]).to.deep.equal([
        ['questions', 'symptoms', 'causes'],
        ['questions', 'causes'],
      ]);
    });

    it('takes none of what is always shown [H03]', async () => {
      const panel = await mount({ sections: 'questions' });
      for (const id of ['emergency', 'now', 'today', 'soon', 'about']) one(panel, `#${id}`);
    });
  });

  describe('methods', () => {
    it('show, hide, toggle, showAll and hideAll do what they say', async () => {
      const panel = await mount();
      panel.show('causes');
      panel.show('causes');
      expect(openIds(panel)).to.deep.equal(['causes']);
      panel.toggle('causes');
      panel.toggle('symptoms');
      expect(openIds(panel)).to.deep.equal(['symptoms']);
      panel.hide('symptoms');
      expect(openIds(panel)).to.deep.equal([]);
      panel.showAll();
      expect(openIds(panel)).to.deep.equal([...sectionIds]);
      panel.hideAll();
      expect(openIds(panel)).to.deep.equal([]);
    });

    it('an unknown id is said and throws nothing', async () => {
      const lines = consoleLines();
      const panel = await mount();
      for (const id of [`x-${target}`, undefined, 7, {}]) {
        panel.show(id as 'causes');
        panel.hide(id as 'causes');
        panel.toggle(id as 'causes');
      }
      expect(openIds(panel)).to.deep.equal([]);
      expect(lines.join()).to.contain(`x-${target}`).and.to.contain('treatments');
    });

    it('a panel that was never in a page throws nothing', async () => {
      consoleLines();
      const panel = await make();
      panel.show('causes');
      panel.showAll();
      panel.hideAll();
      document.body.append(panel);
      expect(sections(panel)).to.have.lengthOf(5);
    });
  });
});
