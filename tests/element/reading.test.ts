// The panel as a screen reader reads it from top to bottom, kept as text that people have reviewed:
// reading/closed.txt and reading/open.txt. After a change that is meant, delete the file and run this test: it
// writes the new one, fails once, and the change shows in the diff.
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { writeFile } from '@web/test-runner-commands';
import { expect } from 'chai';
import { engine } from '../runner/commands.js';
import { target } from '../runner/load.js';
import { all, drawn, mount, one, settled, tidy } from './panel.js';
import type { Panel } from './panel.js';

/** What is spoken, one phrase a line. */
async function read(panel: Panel): Promise<string> {
  // It does not know what details hides.
  for (const folded of all(panel, 'details:not([open]) > :not(summary)')) folded.hidden = true;
  // It walks one tree only, so it is put inside the root; at the end it starts again.
  await virtual.start({ container: one(panel, '.p') });
  const first = await virtual.lastSpokenPhrase();
  do await virtual.next();
  while ((await virtual.lastSpokenPhrase()) !== first);
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return `${phrases.slice(0, -1).join('\n')}\n`;
}

describe(`reading (${target})`, function () {
  this.timeout(120_000);
  afterEach(tidy);

  for (const [name, attributes] of [
    ['closed', { region: 'GB' }],
    ['open', { open: 'all' }],
  ] as const)
    it(`is read as reviewed: ${name}`, async function () {
      // One engine is enough: the reader is the same script in all of them.
      if ((await engine()) !== 'chromium') this.skip();
      const panel = await mount(attributes);
      await settled(panel);
      await drawn();
      const spoken = await read(panel);
      const path = `reading/${name}.txt`;
      const reviewed = await fetch(`/tests/element/${path}`, { cache: 'no-store' });
      if (!reviewed.ok) {
        await writeFile({ path, content: spoken });
        throw new Error(`tests/element/${path} is new: review it, then run again`);
      }
      expect(spoken.split('\n')).to.deep.equal((await reviewed.text()).split('\n'));
    });
});
