// How much the page below jumps when the script comes, for each form as its snippet has it; the declarative panel
// with JavaScript off for good, and under a policy that names its style block alone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { styleHashOf } from '../../src/build/static.mjs';
import { newPage, serve, startBrowser } from './site.js';
import type { Site } from './site.js';

let site: Site;
let browser: Browser | undefined;

const declarative = readFileSync('dist/static/en.dsd.html', 'utf8');
/** README's snippet without its script: that one comes when a test lets it. */
const [, snippet = ''] =
  /```html\n<script[^>]*><\/script>\n(.*?)```/s.exec(readFileSync('README.md', 'utf8')) ?? [];
const article = (panel: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<link rel="icon" href="data:,"><title>Site</title><body><h1>An article</h1><p>It begins with a few words.</p>` +
  `${panel}<p id="next">It goes on.</p>${'<p>And on, for a while.</p>'.repeat(9)}</body></html>`;

before(async () => {
  site = await serve(article(declarative));
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await site.close();
});

/** The sum of all layout shifts from the first paint until the panel has been drawn. */
async function shiftOf(page: Page, panel: string): Promise<number> {
  site.html = article(panel);
  await page.goto(site.address);
  return page.evaluate(async () => {
    const drawn = (): Promise<unknown> =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    let sum = 0;
    const add = (entries: PerformanceEntryList): void => {
      for (const entry of entries) sum += (entry as unknown as { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => {
      add(list.getEntries());
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await drawn();
    const script = document.createElement('script');
    script.src = '/muscle-spasm-guide.js';
    const loaded = new Promise((resolve) => {
      script.addEventListener('load', resolve);
    });
    document.body.append(script);
    await loaded;
    await drawn();
    // The entry of a frame is written after it.
    await drawn();
    add(observer.takeRecords());
    if (document.querySelector('muscle-spasm-guide')?.shadowRoot?.querySelector('.still') !== null)
      throw new Error('The script did not take the panel over.');
    return sum;
  });
}

for (const [width, height] of [
  [360, 640],
  [1280, 800],
] as const) {
  test(`nothing jumps at ${width} × ${height}: the declarative form not at all, the snippet hardly [H13]`, async (t) => {
    if (!browser) {
      t.skip('no Chromium');
      return;
    }
    const { page } = await newPage(browser);
    await page.setViewport({ width, height });
    assert.equal(await shiftOf(page, declarative), 0);
    assert.ok(snippet.includes('<muscle-spasm-guide'));
    const shift = await shiftOf(page, snippet);
    assert.ok(shift <= 0.02, `${shift}`);
  });
}

test('the measure can see a jump: a tag with nothing in it and no height', async (t) => {
  if (!browser) {
    t.skip('no Chromium');
    return;
  }
  const { page } = await newPage(browser);
  await page.setViewport({ width: 1280, height: 800 });
  const shift = await shiftOf(page, '<muscle-spasm-guide></muscle-spasm-guide>');
  assert.ok(shift > 0.1, `${shift}`);
});

test('JavaScript off: the declarative panel folds by a real click, and the steps of each muscle are there', async (t) => {
  if (!browser) {
    t.skip('no Chromium');
    return;
  }
  const { page } = await newPage(browser);
  await page.setJavaScriptEnabled(false);
  site.html = article(declarative);
  await page.goto(site.address);
  const summary = await page.$('muscle-spasm-guide >>> #causes > summary');
  await summary?.click();
  const seen = await page.evaluate(() =>
    ['#causes .in', '#symptoms .in', '#hamstring', '#calf', '.pick'].map((selector) =>
      document.querySelector('muscle-spasm-guide')!.shadowRoot!.querySelector(selector)!.checkVisibility(),
    ),
  );
  assert.deepEqual(seen, [true, false, true, true, false]);
});

test('a policy that names the style block and the script, and nothing else, is kept', async (t) => {
  if (!browser) {
    t.skip('no Chromium');
    return;
  }
  const { page, said } = await newPage(browser);
  site.html = article(declarative).replace('<link rel="icon" href="data:,">', '');
  site.headers = {
    'content-security-policy': `default-src 'none'; script-src 'self'; style-src '${styleHashOf(declarative)}'; require-trusted-types-for 'script'`,
  };
  await page.setJavaScriptEnabled(true);
  await page.goto(site.address);
  const look = (): Promise<string> =>
    page.evaluate(() => {
      const root = document.querySelector('muscle-spasm-guide')!.shadowRoot!;
      return `${getComputedStyle(root.querySelector('.chip')!).textTransform} ${getComputedStyle(root.querySelector('#all')!).visibility}`;
    });
  assert.equal(await look(), 'uppercase hidden');
  site.html = site.html.replace('</body>', '<script src="/muscle-spasm-guide.js"></script></body>');
  await page.goto(site.address);
  assert.equal(await look(), 'uppercase visible');
  site.headers = {};
  assert.deepEqual(
    said.filter((line) => !line.includes('favicon')),
    [],
  );
});
