// Which sections there are and which are open: attributes, `exclusive`, methods and the button for all.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import { consoleLines, mount, one, openIds, sectionIds, settled, summaryOf, text, tidy } from './panel.js';
import type { Attributes, Panel } from './panel.js';

const button = (panel: Panel): HTMLElement => one(panel, '#all');

async function click(panel: Panel, id: string): Promise<void> {
  summaryOf(panel, id).click();
  await settled(panel);
}

describe(`folding (${target})`, () => {
  afterEach(tidy);

  describe('open', () => {
    const cases: [attribute: string, open: readonly string[]][] = [
      ['', []],
      ['treatments', ['treatments']],
      ['questions symptoms', ['symptoms', 'questions']],
      [' CAUSES,prevention ', ['causes', 'prevention']],
      ['all', sectionIds],
    ];
    for (const [open, expected] of cases)
      it(`open="${open}" opens just those, at once`, async () => {
        const lines = consoleLines();
        const panel = await mount({ open });
        expect(openIds(panel)).to.deep.equal(expected);
        await settled(panel);
        expect(openIds(panel)).to.deep.equal(expected);
        expect(lines).to.deep.equal([]);
      });

    it('without it every section is closed', async () => {
      expect(openIds(await mount())).to.deep.equal([]);
    });

    it('an unknown id is ignored and said once, with what is allowed', async () => {
      const lines = consoleLines();
      const attributes = { open: `causes unknown-${target}` };
      const panels = [await mount(attributes), await mount(attributes)];
      expect(panels.map(openIds)).to.deep.equal([['causes'], ['causes']]);
      expect(lines).to.have.lengthOf(1);
      for (const word of ['warn', 'open', `unknown-${target}`, ...sectionIds, 'all'])
        expect(lines[0]).to.contain(word);
    });

    it('a changed attribute opens what it says and closes the rest', async () => {
      const panel = await mount({ open: 'causes symptoms' });
      panel.setAttribute('open', 'causes treatments');
      await settled(panel);
      expect(openIds(panel)).to.deep.equal(['causes', 'treatments']);
      panel.open = '';
      await settled(panel);
      expect(openIds(panel)).to.deep.equal([]);
    });

    it('what the reader opens is not written on the element', async () => {
      const panel = await mount({ region: 'GB' });
      const before = panel.outerHTML;
      await click(panel, 'causes');
      button(panel).click();
      await settled(panel);
      expect(panel.outerHTML).to.equal(before);
    });

    it('another attribute leaves open what the reader opened', async () => {
      const panel = await mount({ open: 'symptoms' });
      await click(panel, 'causes');
      panel.setAttribute('heading-level', '3');
      panel.setAttribute('theme', 'dark');
      await settled(panel);
      expect(openIds(panel)).to.deep.equal(['symptoms', 'causes']);
    });
  });

  describe('exclusive', () => {
    const exclusive: Attributes = { exclusive: '' };

    it('one section closes the other, by whomever it is opened', async () => {
      const panel = await mount(exclusive);
      await click(panel, 'symptoms');
      await click(panel, 'treatments');
      expect(openIds(panel)).to.deep.equal(['treatments']);
      panel.show('questions');
      await settled(panel);
      expect(openIds(panel)).to.deep.equal(['questions']);
      await click(panel, 'questions');
      expect(openIds(panel)).to.deep.equal([]);
    });

    it('of several ids in open, one is open', async () => {
      expect(openIds(await mount({ ...exclusive, open: 'causes treatments questions' }))).to.have.lengthOf(1);
    });

    it('open="all" lifts it, until a section is next opened', async () => {
      const panel = await mount({ ...exclusive, open: 'all' });
      await settled(panel);
      expect(openIds(panel)).to.deep.equal([...sectionIds]);
      await click(panel, 'causes');
      expect(openIds(panel), 'closing lifts nothing').to.have.lengthOf(4);
      await click(panel, 'causes');
      expect(openIds(panel)).to.deep.equal(['causes']);
      await click(panel, 'symptoms');
      expect(openIds(panel)).to.deep.equal(['symptoms']);
    });

    it('Show all lifts it, until a section is next opened', async () => {
      const panel = await mount({ ...exclusive, open: 'questions' });
      button(panel).click();
      await settled(panel);
      expect(openIds(panel)).to.deep.equal([...sectionIds]);
      panel.hide('prevention');
      await settled(panel);
      panel.show('prevention');
      await settled(panel);
      expect(openIds(panel)).to.deep.equal(['prevention']);
    });

    it('Show all, and one closed and opened in the same moment: that one alone is open', async () => {
      const panel = await mount(exclusive);
      panel.showAll();
      panel.hide('prevention');
      panel.show('prevention');
      await settled(panel);
      expect(openIds(panel)).to.deep.equal(['prevention']);
    });

    it('Hide all puts it back', async () => {
      const panel = await mount(exclusive);
      panel.showAll();
      await settled(panel);
      panel.hideAll();
      await settled(panel);
      await click(panel, 'causes');
      await click(panel, 'symptoms');
      expect(openIds(panel)).to.deep.equal(['symptoms']);
    });

    it('holds in its own panel only', async () => {
      const panels = [await mount(exclusive), await mount(exclusive)] as const;
      await click(panels[0], 'causes');
      await click(panels[1], 'symptoms');
      expect(panels.map(openIds)).to.deep.equal([['causes'], ['symptoms']]);
    });

    it('a text as the property is refused, and not taken for true', async () => {
      const lines = consoleLines();
      const panel = await mount({ open: 'causes symptoms' });
      for (const text of ['false', 'true', ' ']) {
        Reflect.set(panel, 'exclusive', text);
        await settled(panel);
        expect(openIds(panel), text).to.deep.equal(['symptoms', 'causes']);
        expect(lines.pop()).to.contain(`exclusive="${text}" cannot be used. Use: true, false.`);
      }
    });

    it('can be set and taken away later', async () => {
      const panel = await mount({ open: 'causes' });
      panel.exclusive = true;
      await settled(panel);
      await click(panel, 'symptoms');
      expect(openIds(panel)).to.deep.equal(['symptoms']);
      panel.removeAttribute('exclusive');
      await settled(panel);
      await click(panel, 'causes');
      expect(openIds(panel)).to.deep.equal(['symptoms', 'causes']);
    });
  });

  it('the button says what it will do', async () => {
    const panel = await mount();
    const [show] = [text(button(panel))];
    button(panel).click();
    await settled(panel);
    const hide = text(button(panel));
    expect([show, hide].every(Boolean)).to.equal(true);
    expect(hide).to.not.equal(show);
    await click(panel, 'causes');
    expect(text(button(panel))).to.equal(show);
    await click(panel, 'causes');
    expect(text(button(panel))).to.equal(hide);
    button(panel).click();
    await settled(panel);
    expect([text(button(panel)), openIds(panel).length]).to.deep.equal([show, 0]);
  });

  it('the button is not written anew by a section that does not change what it will do', async () => {
    const panel = await mount();
    const [words] = button(panel).childNodes;
    await click(panel, 'causes');
    expect(button(panel).firstChild === words).to.equal(true);
  });

  it('the button is right from the start when everything is open', async () => {
    const closed = text(button(await mount()));
    const open = text(button(await mount({ open: 'all' })));
    expect(open).to.not.equal(closed);
  });
});
