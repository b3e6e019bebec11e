// Snippets in the hands of other people's sanitizers, as they come from npm: a danger sign that is lost, a number that
// was only in a link, style or script that becomes text, a placeholder that no script finds any more.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { rehype } from 'rehype';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import type { Options } from 'rehype-sanitize';
import sanitizeHtml from 'sanitize-html';
import { newPage, serve, startBrowser } from '../page/site.js';
import type { Site } from '../page/site.js';
import { faults, lostLinks, panelFaults, pasted, setup } from './reader.js';

const given = setup('/muscle-spasm-guide.js');
let site: Site;
let browser: Browser | undefined;

before(async () => {
  site = await serve('');
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await site.close();
});

const byRehype = (html: string, schema?: Options): string =>
  String(rehype().data('settings', { fragment: true }).use(rehypeSanitize, schema).processSync(html));

/** In a page, as sites use it. */
async function byDomPurify(html: string, page: Page, settings = {}): Promise<string> {
  await page.goto('about:blank');
  await page.addScriptTag({ path: 'node_modules/dompurify/dist/purify.js' });
  return page.evaluate(
    (dirty, how) =>
      (
        globalThis as unknown as { DOMPurify: { sanitize: (html: string, how: object) => string } }
      ).DOMPurify.sanitize(dirty, how),
    html,
    settings,
  );
}

type Sanitize = (html: string, page: Page) => string | Promise<string>;

/** As each comes; and whether it leaves ids, so that links within the text lead somewhere. */
const asTheyCome: Record<string, { clean: Sanitize; ids: boolean }> = {
  DOMPurify: { clean: byDomPurify, ids: true },
  'sanitize-html': { clean: (html) => sanitizeHtml(html), ids: false },
  // It puts `user-content-` before ids.
  'rehype-sanitize': { clean: (html) => byRehype(html), ids: false },
};

const show = async (page: Page, body: string): Promise<void> => {
  site.html = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Site</title><body>${body}`;
  await page.goto(site.address);
};

for (const [name, { clean, ids }] of Object.entries(asTheyCome))
  for (const place of ['element', 'placeholder', 'light', 'declarative'] as const)
    test(`${name}, ${place}: every danger sign and the number are text, and nothing else became text [H06]`, async (t) => {
      if (!browser) {
        t.skip('no Chromium');
        return;
      }
      const { page } = await newPage(browser);
      const snippet = pasted(place, given);
      const html = await clean(snippet, page);
      await show(page, html);
      // DOMPurify leaves a template, in which nothing lives.
      assert.equal(await page.$('script, style, svg, muscle-spasm-guide'), null);
      assert.deepEqual(await faults(page, snippet), []);
      if (place === 'light') assert.equal((await lostLinks(page)).length === 0, ids);
    });

/** Told to leave `data-*`, each as its manual says; DOMPurify does so by itself. */
const keepingData: Record<string, Sanitize> = {
  DOMPurify: byDomPurify,
  'sanitize-html': (html) =>
    sanitizeHtml(html, {
      allowedAttributes: { ...sanitizeHtml.defaults.allowedAttributes, div: ['data-*'] },
    }),
  'rehype-sanitize': (html) =>
    byRehype(html, {
      ...defaultSchema,
      attributes: { ...defaultSchema.attributes, div: ['data*'] },
    }),
};

for (const [name, clean] of Object.entries(keepingData))
  test(`${name} with data-*: the placeholder becomes a working panel with the owner's region`, async (t) => {
    if (!browser) {
      t.skip('no Chromium');
      return;
    }
    const { page, said } = await newPage(browser);
    const html = await clean(pasted('placeholder', given), page);
    await show(page, `${html}<script async src="/muscle-spasm-guide.js"></script>`);
    assert.deepEqual(await panelFaults(page, '[data-muscle-spasm-guide]'), []);
    assert.deepEqual(said, []);
  });

test('DOMPurify told of our tag: the element becomes a working panel', async (t) => {
  if (!browser) {
    t.skip('no Chromium');
    return;
  }
  const { page, said } = await newPage(browser);
  const html = await byDomPurify(pasted('element', given), page, {
    ADD_TAGS: ['muscle-spasm-guide'],
    ADD_ATTR: ['region'],
  });
  await show(page, `${html}<script async src="/muscle-spasm-guide.js"></script>`);
  assert.deepEqual(await panelFaults(page, 'muscle-spasm-guide'), []);
  assert.deepEqual(said, []);
});

test('the measure sees a sign or number that is lost, and style, script or data that became text', async (t) => {
  if (!browser) {
    t.skip('no Chromium');
    return;
  }
  const { page } = await newPage(browser);
  const snippet = pasted('declarative', given);
  const light = pasted('light', given);
  const see = async (html: string): Promise<string> => {
    await show(page, html);
    return (await faults(page, snippet + light)).join('\n').slice(0, 60);
  };
  assert.equal(await see(light), '');
  assert.match(await see(light.replace('Your face droops', '')), /^lost: Your face droops/);
  assert.match(await see(light.replaceAll('999', '')), /^lost: Call 999/);
  assert.match(await see(light.replace('Your face droops', '<b hidden>$&</b>')), /^lost: Your face droops/);
  // As what strips tags leaves it.
  const stripped = snippet
    .replace(/<(\/?)style>(<!--)?/g, '')
    .replace(/<\/?(template|muscle-spasm-guide).*?>/g, '');
  assert.match(await see(stripped), /^leaked: :host\{/);
  assert.match(await see(`${light}<p>["0.1.0","en"]</p>`), /^leaked: \["0/);
});
