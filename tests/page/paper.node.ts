// The PDF that a reader prints: every danger sign, the number, the edition and the page it is from, as text.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { extractText } from 'unpdf';
import { newPage, plainPage, serve, startBrowser } from './site.js';
import type { Site } from './site.js';
import { bare } from './words.js';

let site: Site;
let browser: Browser | undefined;

before(async () => {
  site = await serve(
    plainPage('<main><h1>An article</h1><muscle-spasm-guide region="GB"></muscle-spasm-guide></main>'),
  );
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await site.close();
});

for (const [format, state] of [
  ['A4', 'closed'],
  ['Letter', 'one section open, another muscle picked'],
] as const)
  test(`all of the guide is on ${format}: ${state} [H07]`, async (t) => {
    if (!browser) {
      t.skip('no Chromium');
      return;
    }
    const { page } = await newPage(browser);
    await page.goto(site.address);
    const { words, edition } = await page.evaluate((touched: boolean) => {
      const guide = document.querySelector('muscle-spasm-guide')!;
      const root = guide.shadowRoot!;
      if (touched) {
        guide.show('causes');
        root.querySelector<HTMLElement>('[value=neck]')!.click();
      }
      const blocks = 'h2, h3, h4, li > span, dd > span, dt, .sure li, .number a, p:not(.copy, .stale)';
      const printed = [...root.querySelectorAll(blocks)].filter(
        (element) => !element.closest('.bar, .note, .acts, .timer'),
      );
      return { words: printed.map(({ textContent }) => textContent), edition: guide.edition };
    }, state !== 'closed');
    assert.ok(words.length > 250);
    const pdf = await page.pdf({ format });
    const { text } = await extractText(pdf, { mergePages: true });
    const paper = bare(text);
    assert.deepEqual(
      words.filter((block) => !paper.includes(bare(block))),
      [],
    );
    for (const part of ['999', edition.id, site.address, edition.lookAgain.slice(0, 4)])
      assert.ok(paper.includes(bare(part)), part);
  });
