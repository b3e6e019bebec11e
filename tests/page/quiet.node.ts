// One script on a stranger's page: nothing asked for, stored, said or left behind, also under the strictest policy.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { newPage, plainPage, serve, startBrowser } from './site.js';
import type { Site } from './site.js';
import { useAll } from './use.js';

let site: Site;
let browser: Browser | undefined;
const fallback = '<p id="own">Call your local emergency number for a tight chest.</p>';
const panel = `<muscle-spasm-guide class="host" feedback="https://example.org/tell">${fallback}</muscle-spasm-guide>`;

before(async () => {
  site = await serve(plainPage(panel));
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await site.close();
});

/** Everything a reader can do: each control is pressed, each list opened, the page printed. */
async function useEach(page: Page): Promise<void> {
  await page.evaluate(useAll);
  await page.emulateMediaType('print');
  await page.pdf();
  await page.emulateMediaType('screen');
}

/** All the places where a page can keep something. */
const stored = (page: Page): Promise<unknown> =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: self.isSecureContext ? (await caches.keys()).length : 0,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: history.state as unknown,
    name: window.name,
  }));

test('after full use: no request, no word on the console, nothing stored [H31]', async (t) => {
  if (!browser) {
    t.skip('no Chromium');
    return;
  }
  const { page, said, asked } = await newPage(browser);
  await page.goto(site.address);
  const before = await stored(page);
  await useEach(page);
  assert.deepEqual(asked, [site.address, `${site.address}muscle-spasm-guide.js`]);
  assert.deepEqual(site.requests, ['/', '/muscle-spasm-guide.js']);
  assert.deepEqual(said, []);
  const nothing = {
    cookie: '',
    local: 0,
    session: 0,
    databases: 0,
    caches: 0,
    workers: 0,
    state: null,
    name: '',
  };
  assert.deepEqual([before, await stored(page)], [nothing, nothing]);
  assert.deepEqual(await page.browserContext().cookies(), []);
});

test('no new key on window, document or a prototype; host attributes and children as they were', async (t) => {
  if (!browser) {
    t.skip('no Chromium');
    return;
  }
  const { page } = await newPage(browser);
  await page.evaluateOnNewDocument(() => {
    const names = (): Record<string, string> =>
      Object.fromEntries(
        [
          window,
          document,
          document.documentElement,
          Object.prototype,
          Array.prototype,
          HTMLElement.prototype,
          String.prototype,
        ].map((object, i) => [i, Reflect.ownKeys(object).map(String).sort().join(' ')]),
      );
    new MutationObserver((_, observer) => {
      if (!document.querySelector('muscle-spasm-guide')) return;
      observer.disconnect();
      const guide = document.querySelector('muscle-spasm-guide')!;
      const state = (): string => JSON.stringify([names(), guide.outerHTML, document.head.innerHTML]);
      const known = state();
      Object.defineProperty(navigator, 'changed', {
        value: () => (state() === known ? '' : `${known}\n${state()}`),
      });
    }).observe(document, { childList: true, subtree: true });
  });
  // The script comes after the picture of the page was taken.
  site.html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Site</title><body>${panel}`;
  await page.goto(site.address);
  await page.evaluate(async () => {
    const script = document.createElement('script');
    script.src = '/muscle-spasm-guide.js';
    const done = new Promise((resolve) => {
      script.addEventListener('load', resolve);
    });
    document.body.append(script);
    await done;
  });
  site.html = plainPage(panel);
  await useEach(page);
  const changed = await page.evaluate(() => (Reflect.get(navigator, 'changed') as () => string)());
  assert.equal(changed, '');
});

test("with JavaScript off the page's own words are shown [H05]", async (t) => {
  if (!browser) {
    t.skip('no Chromium');
    return;
  }
  const { page } = await newPage(browser);
  await page.setJavaScriptEnabled(false);
  await page.goto(site.address);
  const box = await (await page.$('#own'))?.boundingBox();
  assert.ok(box && box.height > 10 && box.width > 100);
});

test("where the script is missing the page's own words are shown [H05]", async (t) => {
  if (!browser) {
    t.skip('no Chromium');
    return;
  }
  const { page } = await newPage(browser);
  site.html = plainPage(panel).replace('/muscle-spasm-guide.js', '/missing.js');
  await page.goto(site.address);
  site.html = plainPage(panel);
  const box = await (await page.$('#own'))?.boundingBox();
  assert.ok(box && box.height > 10);
});

const policies = [
  "default-src 'none'; script-src 'self'",
  "default-src 'none'; script-src 'self'; style-src 'none'; base-uri 'none'; form-action 'none'",
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types theirs default",
];
for (const policy of policies)
  test(`under "${policy}" it works, and breaks no rule`, async (t) => {
    if (!browser) {
      t.skip('no Chromium');
      return;
    }
    const { page, said } = await newPage(browser);
    site.html = plainPage(panel).replace('<link rel="icon" href="data:,">', '');
    site.headers = { 'content-security-policy': policy };
    await page.evaluateOnNewDocument(() => {
      const list: string[] = [];
      Object.defineProperty(navigator, 'violations', { value: list });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        list.push(`${violatedDirective} ${blockedURI}`);
      });
    });
    await page.goto(site.address);
    site.headers = {};
    site.html = plainPage(panel);
    await useEach(page);
    const { violations, signs, styled } = await page.evaluate(() => {
      const root = document.querySelector('muscle-spasm-guide')!.shadowRoot!;
      return {
        violations: Reflect.get(navigator, 'violations') as string[],
        signs: root.querySelectorAll('#emergency ~ ul > li').length,
        styled: getComputedStyle(root.querySelector('.chip')!).textTransform,
      };
    });
    // A browser's own request for a favicon is not the panel's.
    assert.deepEqual(
      violations.filter((line) => !line.includes('favicon')),
      [],
    );
    assert.deepEqual(
      said.filter((line) => !line.includes('favicon')),
      [],
    );
    assert.ok(signs >= 4);
    assert.equal(styled, 'uppercase');
  });
