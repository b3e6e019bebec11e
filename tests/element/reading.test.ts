// The panel as a screen reader reads it from top to bottom, kept as text that people have reviewed:
// reading/*.txt. After a change that is meant, delete the file and run this test: it writes the new one, fails once,
// and the change shows in the diff.
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { writeFile } from '@web/test-runner-commands';
import { expect } from 'chai';
import { engine } from '../runner/commands.js';
import { target } from '../runner/load.js';
import { fakeClock, showPage } from './clock.js';
import { all, drawn, mount, one, settled, tidy } from './panel.js';
import type { Attributes, Panel } from './panel.js';

/** What is spoken of a part of the panel, one phrase a line. */
async function read(panel: Panel, container: HTMLElement): Promise<string> {
  // It does not know what details hides.
  for (const folded of all(panel, 'details:not([open]) > :not(summary)')) folded.hidden = true;
  // Nor that a box is ticked, but by its attribute.
  for (const input of all<HTMLInputElement>(panel, 'input')) input.toggleAttribute('checked', input.checked);
  // It walks one tree only, so it is put inside the root; at the end it starts again.
  await virtual.start({ container });
  const first = await virtual.lastSpokenPhrase();
  do await virtual.next();
  while ((await virtual.lastSpokenPhrase()) !== first);
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return `${phrases.slice(0, -1).join('\n')}\n`;
}

function startAll(panel: Panel): ReturnType<typeof fakeClock> {
  const clock = fakeClock();
  panel.startTimer('hold', 20);
  panel.startTimer('ice', 10);
  panel.startTimer('heat', 20);
  return clock;
}

/** Each reading: its options, what is read of the panel, and what the reader did before. */
const readings: Readonly<
  Record<string, [attributes: Attributes, parts: string, reach?: (panel: Panel) => void]>
> = {
  closed: [{ region: 'GB' }, '.p'],
  open: [{ open: 'all' }, '.p'],
  'timers-running': [
    { open: 'treatments' },
    '.timer',
    (panel) => {
      const clock = startAll(panel);
      clock.pass(5000);
      panel.pauseTimer('heat');
    },
  ],
  'timers-ended': [
    { open: 'treatments' },
    '.timer',
    (panel) => {
      const clock = startAll(panel);
      clock.pass(10 * 60_000);
      // Of heat it is told on the way back.
      clock.hide(true);
      clock.pass(13 * 60_000);
      clock.hide(false);
    },
  ],
  'questions-ticked': [
    { open: 'questions' },
    '#questions',
    (panel) => {
      for (const at of [0, 5]) all(panel, '.ask input')[at]!.click();
      one(panel, '#own').click();
    },
  ],
};

describe(`reading (${target})`, function () {
  this.timeout(120_000);
  afterEach(() => {
    showPage();
    tidy();
  });

  for (const [name, [attributes, parts, reach]] of Object.entries(readings))
    it(`is read as reviewed: ${name}`, async function () {
      // One engine is enough: the reader is the same script in all of them.
      if ((await engine()) !== 'chromium') this.skip();
      const panel = await mount(attributes);
      await settled(panel);
      await drawn();
      reach?.(panel);
      let spoken = '';
      for (const part of all(panel, parts)) spoken += await read(panel, part);
      const path = `reading/${name}.txt`;
      const reviewed = await fetch(`/tests/element/${path}`, { cache: 'no-store' });
      if (!reviewed.ok) {
        await writeFile({ path, content: spoken });
        throw new Error(`tests/element/${path} is new: review it, then run again`);
      }
      expect(spoken.split('\n')).to.deep.equal((await reviewed.text()).split('\n'));
    });
});
