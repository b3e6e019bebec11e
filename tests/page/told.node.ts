// What a screen reader is told in Chromium of a panel that is not on the screen. Its accessibility tree is another while
// one runs, so this has a Chromium that takes it that one does.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { newPage, plainPage, serve, startBrowser } from './site.js';
import type { Site } from './site.js';

let site: Site;
let browser: Browser | undefined;

before(async () => {
  site = await serve('');
  browser = await startBrowser({ args: ['--force-renderer-accessibility'] });
});
after(async () => {
  await browser?.close();
  await site.close();
});

/** Roles and names of all that is told, in the order of the tree's list. */
async function toldOn(page: Page): Promise<string[]> {
  const devtools = await page.createCDPSession();
  const { nodes } = await devtools.send('Accessibility.getFullAXTree', {});
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(
      ({ role, name }) => `${role?.value as string}: ${((name?.value as string | undefined) ?? '').trim()}`,
    );
}

/** The steps of the muscles that are not picked. */
const unpicked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document
        .querySelector('muscle-spasm-guide')!
        .shadowRoot!.querySelectorAll<HTMLElement>('.step.off li > span'),
    ].map(({ textContent }) => textContent.trim()),
  );

/** How each line, heading and control begins that is displayed and not folded, wherever it is on the page. */
const displayed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('muscle-spasm-guide')!.shadowRoot!;
    const folded = 'details:not([open]) > :not(summary)';
    return [...root.querySelectorAll<HTMLElement>('h2, h3, h4, li > span, .step span, button, label')]
      .filter((one) => one.checkVisibility() && !one.closest(folded) && !one.querySelector('select'))
      .map(({ firstChild, innerText }) => (firstChild instanceof Text ? firstChild.data : innerText).trim());
  });

for (const [where, space] of [
  ['at the top', 0],
  ['a little below the screen', 700],
  ['far below it', 9000],
] as const)
  for (const state of ['', ' open="all"'])
    test(`a screen reader is told what is displayed, and nothing else: ${where}${state} [H28]`, async (t) => {
      if (!browser) {
        t.skip('no Chromium');
        return;
      }
      const { page } = await newPage(browser);
      await page.setViewport({ width: 360, height: 640 });
      site.html = plainPage(
        `<div style="height:${space}px"></div><muscle-spasm-guide region="GB"${state}></muscle-spasm-guide>`,
      );
      await page.goto(site.address);
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      const told = await toldOn(page);
      assert.deepEqual(
        told.filter((one) => /^(button|img|image|radio|combobox|textbox|timer): $/i.test(one)),
        [],
        'controls and pictures without a name',
      );
      const words = told.join('\n');
      assert.ok(!words.includes('Added by this site'), 'a frame for a note that is not there');
      const stretches = told.filter((one) => /^(image|img|graphics-document): /i.test(one));
      assert.equal(stretches.length, 1, `the picked muscle's picture alone: ${stretches.join(', ')}`);
      const here = await displayed(page);
      const others = (await unpicked(page)).filter((step) => !here.some((line) => line.includes(step)));
      assert.ok(others.length > 6, `${others.length} steps of other muscles`);
      assert.deepEqual(
        others.filter((step) => words.includes(step)),
        [],
        'steps of muscles that are not picked',
      );
      assert.ok(here.length > 60, `${here.length} are displayed`);
      assert.deepEqual(
        here.filter((one) => one && !words.includes(one)),
        [],
        'what is displayed and not told',
      );
      await page.close();
    });
