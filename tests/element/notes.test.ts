// The field for the reader's own notes: there when it is asked for, and as it was in each new picture.
import { expect } from 'chai';
import { press } from '../runner/commands.js';
import { target } from '../runner/load.js';
import { boxes, button, clipboard, fields, notes, write } from './notes.js';
import { mount, one, openIds, rootOf, settled, stub, summaryOf, tidy } from './panel.js';
import type { Panel } from './panel.js';

describe(`notes (${target})`, () => {
  afterEach(tidy);

  it('one press leads into the field for notes, and each further one back into the same', async () => {
    const panel = await mount({ open: 'questions' });
    expect(fields(panel)).to.have.lengthOf(0);
    one(panel, '#own').click();
    expect(rootOf(panel).activeElement?.localName).to.equal('textarea');
    write(panel, 'Left calf');
    boxes(panel)[0]!.focus();
    one(panel, '#own').click();
    expect(fields(panel).map(({ value }) => value)).to.deep.equal(['Left calf']);
    expect(rootOf(panel).activeElement?.localName).to.equal('textarea');
    expect(openIds(panel)).to.deep.equal(['questions']);
  });

  it('with the keyboard alone: from the last box into the field and back', async function () {
    const panel = await mount({ open: 'questions' });
    boxes(panel)[6]!.focus();
    if (!(await press('Tab'))) this.skip();
    await press('Enter');
    await press('a');
    expect(notes(panel).value).to.equal('a');
    await press('Shift+Tab');
    expect(rootOf(panel).activeElement?.id).to.equal('own');
  });

  it('the empty field that was asked for is in a new picture too, with the focus', async () => {
    const panel = await mount({ open: 'questions' });
    notes(panel).focus();
    panel.headingLevel = 3;
    await settled(panel);
    expect(rootOf(panel).activeElement?.localName).to.equal('textarea');
  });

  for (const [how, make] of Object.entries({
    'the section opened': (panel: Panel) => {
      summaryOf(panel, 'questions').click();
    },
    'a link followed': (panel: Panel) => {
      panel.followLink('questions');
    },
    'the page printed': () => {
      dispatchEvent(new Event('beforeprint'));
    },
    'the panel alone printed': (panel: Panel) => {
      stub(window, 'print', () => undefined);
      one(panel, '[data-print=""]').click();
      dispatchEvent(new Event('afterprint'));
    },
  }))
    it(`notes are in the field, made anew: ${how}`, async () => {
      const panel = await mount({ open: 'questions' });
      write(panel, 'Left calf');
      summaryOf(panel, 'questions').click();
      await settled(panel);
      panel.headingLevel = 3;
      await settled(panel);
      make(panel);
      await settled(panel);
      expect(fields(panel).map(({ value }) => value)).to.deep.equal(['Left calf']);
      write(panel, 'Right calf');
      panel.show('questions');
      await settled(panel);
      expect(notes(panel).value).to.equal('Right calf');
      const written = clipboard();
      button(panel, 'copy').click();
      await settled(panel);
      expect(written[0]).to.contain('Right calf').and.not.contain('Left');
    });

  it('a new picture leaves the focus in the notes, and what is written', async () => {
    const panel = await mount({ open: 'questions' });
    write(panel, 'Left calf');
    notes(panel).focus();
    panel.headingLevel = 3;
    await settled(panel);
    expect(rootOf(panel).activeElement?.localName).to.equal('textarea');
    expect(notes(panel).value).to.equal('Left calf');
  });
});
