// The page for frames as a stranger's server has it, on an origin of its own: with JavaScript off, by its own policy,
// and sandboxed. It asks for its own files alone.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type Axe from 'axe-core';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { sandbox } from '../../src/embed/snippets.js';
import { newPage, serve, startBrowser, startFirefox } from './site.js';
import type { Site } from './site.js';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const files = createServer((request, response) => {
  const file = `dist${(request.url ?? '').replace(/\?.*/, '')}`;
  const found = /^dist\/[\w.-]+\.(html|js)$/.test(file) && existsSync(file);
  response.writeHead(found ? 200 : 404, {
    'content-type': file.endsWith('.js') ? 'text/javascript' : 'text/html',
  });
  response.end(found ? readFileSync(file) : '');
});
let site: Site;
/** Where the page for frames is: another origin than the site's. */
let origin = '';
const browsers: Partial<Record<'Chromium' | 'Firefox', Browser | undefined>> = {};

before(async () => {
  files.listen(0, '127.0.0.1');
  await once(files, 'listening');
  origin = `http://127.0.0.1:${(files.address() as AddressInfo).port}`;
  site = await serve('');
  [browsers.Chromium, browsers.Firefox] = await Promise.all([startBrowser(), startFirefox()]);
});
after(async () => {
  for (const browser of Object.values(browsers)) await browser?.close();
  files.closeAllConnections();
  files.close();
  await site.close();
});

const frameTag = (query = '', more = ''): string =>
  `<iframe title="Guide" src="${origin}/embed.html${query}" width="100%" height="640" style="border:0" ${more}></iframe>`;
const withFrame = (frame: string, script = '<script src="/muscle-spasm-guide.js"></script>'): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<link rel="icon" href="data:,"><title>Site</title><body><main><h1>An article</h1>${frame}</main>${script}</body></html>`;

const inside = async (page: Page): Promise<Frame> => {
  const frame = await (await page.$('iframe'))?.contentFrame();
  assert.ok(frame);
  return frame;
};
const fitted = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('iframe')!.getBoundingClientRect().height > 1000);

test('JavaScript off: every danger sign, whom to call, and sections that fold [H06]', async (t) => {
  const browser = browsers.Chromium;
  if (!browser) {
    t.skip('no Chromium');
    return;
  }
  const { page, asked } = await newPage(browser);
  await page.setJavaScriptEnabled(false);
  site.html = withFrame(frameTag('', `sandbox="${sandbox}"`));
  await page.goto(site.address);
  const frame = await inside(page);
  await (await frame.waitForSelector('muscle-spasm-guide >>> #causes > summary'))?.click();
  const seen = await frame.evaluate(() => {
    const root = document.querySelector('muscle-spasm-guide')!.shadowRoot!;
    const emergency = root.querySelector('#emergency')!.closest('section')!;
    return {
      words: emergency.textContent,
      signs: Array.from({ length: 12 }, (_, i) => emergency.querySelector(`[id="E${i + 1}"]`)).filter(
        (sign) => sign?.checkVisibility(),
      ).length,
      styled: getComputedStyle(root.querySelector('.chip')!).textTransform,
      opened: root.querySelector('#causes .in')!.checkVisibility(),
      scrolls: document.documentElement.scrollHeight > innerHeight,
      height: innerHeight,
    };
  });
  assert.match(seen.words, /Call your local emergency number/);
  assert.deepEqual(
    { ...seen, words: '' },
    { words: '', signs: 12, styled: 'uppercase', opened: true, scrolls: true, height: 640 },
  );
  assert.ok(
    asked.every(
      (url) =>
        url === site.address ||
        url === `${site.address}muscle-spasm-guide.js` ||
        url === `${origin}/embed.html`,
    ),
    asked.join(' '),
  );
});

for (const name of ['Chromium', 'Firefox'] as const) {
  test(`from another origin, ${name}: fitted, also sandboxed, and it asks for its own files alone [H31]`, async (t) => {
    const browser = browsers[name];
    if (!browser) {
      t.skip(`no ${name}`);
      return;
    }
    for (const more of ['', `sandbox="${sandbox}"`]) {
      const { page, said, asked } = await newPage(browser);
      site.html = withFrame(frameTag('?region=GB&open=causes', more));
      await page.goto(site.address);
      await fitted(page);
      const frame = await inside(page);
      const words = await frame.evaluate(
        () => document.querySelector('muscle-spasm-guide')!.shadowRoot!.querySelector('.e')!.textContent,
      );
      assert.match(words, /999/);
      assert.deepEqual(
        asked.filter((url) => url.startsWith(origin)).sort(),
        ['/embed.html?region=GB&open=causes', '/embed.js', '/muscle-spasm-guide.js']
          .map((path) => origin + path)
          .sort(),
      );
      assert.equal(asked.filter((url) => !url.startsWith(origin) && !url.startsWith(site.address)).length, 0);
      assert.deepEqual(said, []);
    }
  });
}

test('a site that keeps its address to itself still gets its frame fitted', async (t) => {
  const browser = browsers.Chromium;
  if (!browser) {
    t.skip('no Chromium');
    return;
  }
  const { page } = await newPage(browser);
  site.headers = { 'referrer-policy': 'no-referrer' };
  site.html = withFrame(frameTag('', `sandbox="${sandbox}" referrerpolicy="no-referrer"`));
  await page.goto(site.address);
  await fitted(page);
  site.headers = {};
});

test('axe finds nothing on the page in its frame, everything open', async (t) => {
  const browser = browsers.Chromium;
  if (!browser) {
    t.skip('no Chromium');
    return;
  }
  const { page } = await newPage(browser);
  site.html = withFrame(frameTag('?region=GB&open=all'));
  await page.goto(site.address);
  await fitted(page);
  // Each frame is given the tool: the page's own policy lets no script in but its files, a tester's own is not asked.
  for (const each of page.frames())
    await each.evaluate(`${axe};axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })`);
  const found = await page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: typeof Axe };
    const { violations, passes, incomplete } = await tool.run(document, {
      rules: { 'target-size': { enabled: true } },
    });
    return {
      passes: passes.flatMap(({ nodes }) => nodes).filter(({ target }) => target.length > 1).length,
      frames: incomplete.filter(({ id }) => id === 'frame-tested').length,
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    };
  });
  assert.deepEqual(found.violations, []);
  assert.equal(found.frames, 0);
  assert.ok(found.passes > 20, `${found.passes}`);
});

test('the page keeps strangers out by its own policy', () => {
  const page = readFileSync('dist/embed.html', 'utf8');
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  assert.match(
    policy,
    /^default-src 'none'; script-src 'nonce-muscle-spasm-guide'; style-src ('sha256-[\w+/=]{44}' ?)+;/,
  );
  assert.doesNotMatch(policy, /unsafe|\*|https?:/);
  assert.equal(page, readFileSync('dist/embed.en.html', 'utf8'));
  assert.match(page, /<title>Muscle spasms and cramps<\/title>/);
});
