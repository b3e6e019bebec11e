// The frame that the snippet writes: its sandbox lets readers call, which browsers otherwise drop without a word.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { sandbox } from '../../src/embed/snippets.js';
import { newPage, serve, startBrowser } from './site.js';
import type { Site } from './site.js';

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

/** What the browser says of a call pressed in a frame with these flags, until a word of our own comes. */
async function pressCall(on: Browser, flags: string): Promise<string[]> {
  site.html = `<!doctype html><link rel="icon" href="data:,"><iframe sandbox="${flags}" srcdoc='<a href="tel:999">Call</a><button onclick="console.log(1)">Say</button>'></iframe>`;
  const { page, said } = await newPage(on);
  await page.goto(site.address);
  const frame = await (await page.$('iframe'))?.contentFrame();
  await (await frame?.waitForSelector('a'))?.click();
  await (await frame?.waitForSelector('button'))?.click();
  await page.waitForFunction('true');
  for (let wait = 0; wait < 50 && !said.includes('log: 1'); wait++)
    await page.evaluate('new Promise(requestAnimationFrame)');
  return said;
}

test('a call from the sandboxed frame is not blocked', async (t) => {
  if (!browser) {
    t.skip('no Chromium');
    return;
  }
  const blocked = await pressCall(browser, 'allow-scripts');
  assert.match(blocked.join(), /external protocol blocked by sandbox/);
  assert.deepEqual(await pressCall(browser, sandbox), ['log: 1']);
});
