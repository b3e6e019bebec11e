// Questions for an appointment: ticked, added to, taken away as text; in memory only, and not lost on the way.
import { expect } from 'chai';
import { press } from '../runner/commands.js';
import { target } from '../runner/load.js';
import { boxes, button, clipboard, fields, notes, write } from './notes.js';
import { all, byId, mount, one, settled, stub, text, tidy } from './panel.js';
import type { Panel } from './panel.js';

const output = (panel: Panel): string => text(one(panel, '.acts output'));

const page = `${location.origin}${location.pathname}${location.search}`;

describe(`questions (${target})`, () => {
  afterEach(tidy);

  it('each has a tick box with the question as its name, none ticked; notes have a name too', async () => {
    const panel = await mount({ open: 'questions' });
    expect(boxes(panel).map(({ labels }) => text(labels![0]!))).to.deep.equal([
      'What could help me?',
      'What are the risks?',
      'What else is there?',
      'What if I do nothing?',
      'Could one of my medicines cause this?',
      'Do I need a test?',
      'When should I come back?',
    ]);
    expect(boxes(panel).some(({ checked }) => checked)).to.equal(false);
    expect(text(byId(panel, notes(panel).getAttribute('aria-labelledby')!))).to.equal('Your own notes');
  });

  it('with the keyboard alone: tick, write, copy', async function () {
    const written = clipboard();
    const panel = await mount({ open: 'questions' });
    boxes(panel)[1]!.focus();
    if (!(await press('Space'))) this.skip();
    expect(
      boxes(panel)
        .map(({ checked }) => Number(checked))
        .join(''),
    ).to.equal('0100000');
    notes(panel).focus();
    await press('a');
    // Past the button that prints.
    await press('Tab');
    await press('Tab');
    await press('Enter');
    await settled(panel);
    expect(written[0]).to.contain('What are the risks?').and.to.contain('a');
    expect(output(panel)).to.equal('Copied.');
  });

  it('takes what is ticked, the notes, and where it is from; no other question', async () => {
    const written = clipboard();
    const panel = await mount({ open: 'questions' });
    boxes(panel)[0]!.click();
    boxes(panel)[5]!.click();
    write(panel, '  Left calf, three nights.\n<b>worse</b> after runs ');
    button(panel, 'copy').click();
    await settled(panel);
    expect(written).to.deep.equal([
      'Questions for your appointment\n\n- What could help me?\n- Do I need a test?\n\n' +
        'Your own notes:\nLeft calf, three nights.\n<b>worse</b> after runs\n\n' +
        `Muscle spasms and cramps, ${panel.edition.id}: ${page}`,
    ]);
    expect(output(panel)).to.equal('Copied.');
  });

  it('with none ticked takes them all, and no empty heading for notes', async () => {
    const written = clipboard();
    const panel = await mount();
    button(panel, 'copy').click();
    await settled(panel);
    expect(written[0]!.match(/^- /gm)).to.have.lengthOf(7);
    expect(written[0]).to.not.contain('notes');
  });

  it('where the clipboard is not there the text is shown to copy by hand', async () => {
    stub(navigator, 'clipboard', undefined as unknown as Clipboard);
    const panel = await mount({ open: 'questions' });
    button(panel, 'copy').click();
    await settled(panel);
    expect(output(panel)).to.contain('What could help me?').and.to.contain(page);
  });

  it('is shared where the device can; else there is no button for it', async () => {
    const given: (ShareData | undefined)[] = [];
    stub(navigator, 'share', (data) => {
      given.push(data);
      return Promise.resolve();
    });
    const panel = await mount({ open: 'questions' });
    boxes(panel)[2]!.click();
    button(panel, 'share').click();
    await settled(panel);
    expect(given).to.have.lengthOf(1);
    expect(given[0]!.title).to.equal('Questions for your appointment');
    expect(given[0]!.text).to.contain('What else is there?').and.not.contain('risks');
    expect(output(panel)).to.equal('Shared.');
    tidy();
    if (!('share' in navigator)) expect(all(await mount(), '[data-take=share]')).to.deep.equal([]);
  });

  it('is saved as a text file of the same words', async () => {
    const saved: { name: string; address: string }[] = [];
    stub(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, address: this.href });
    });
    const panel = await mount({ open: 'questions' });
    boxes(panel)[6]!.click();
    write(panel, '100 % #1 日本');
    button(panel, 'save').click();
    expect(saved.map(({ name }) => name)).to.deep.equal(['Questions for your appointment.txt']);
    // As a browser reads it, to the last character: a question mark or a hash would end it.
    const file = await fetch(saved[0]!.address);
    expect(file.headers.get('content-type')).to.contain('text/plain');
    expect(await file.text())
      .to.contain('- When should I come back?')
      .and.contain('100 % #1 日本')
      .and.not.contain('risks');
  });

  it('ticks and notes outlive a new picture, a move, and the section taken away and put back', async () => {
    const panel = await mount({ open: 'questions' });
    boxes(panel)[3]!.click();
    write(panel, 'Left calf');
    for (const change of [
      () => (panel.headingLevel = 3),
      () => (panel.region = 'GB'),
      () => (panel.sections = 'causes'),
      () => (panel.sections = ''),
      () => {
        panel.show('questions');
      },
      () => {
        document.body.prepend(panel);
      },
    ]) {
      change();
      await settled(panel);
    }
    expect(
      boxes(panel)
        .map(({ checked }) => Number(checked))
        .join(''),
    ).to.equal('0001000');
    expect(fields(panel).map(({ value }) => value)).to.deep.equal(['Left calf']);
  });

  it('what one reader ticked is not in another panel, nor in a clone', async () => {
    const panel = await mount({ open: 'questions' });
    boxes(panel)[0]!.click();
    write(panel, 'Left calf');
    document.body.append(panel.cloneNode(true));
    const clone = document.querySelectorAll('muscle-spasm-guide')[1]!;
    await settled(clone);
    for (const other of [clone, await mount({ open: 'questions' })]) {
      expect(boxes(other).some(({ checked }) => checked)).to.equal(false);
      expect(fields(other)).to.have.lengthOf(0);
    }
  });

  it('the browser is asked to keep nothing of it, and the panel says that nothing is stored [H31]', async () => {
    const panel = await mount({ open: 'questions' });
    for (const control of [...boxes(panel), notes(panel)])
      expect(control.getAttribute('autocomplete')).to.equal('off');
    expect(text(one(panel, '#questions'))).to.contain('Nothing is stored');
  });
});
