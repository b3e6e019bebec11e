// A print as a reader makes it, by the browser itself: taken back at its end. (A stub of `print` did not show that
// Chromium dispatches no `abort` event inside `afterprint`.) Needs a window, and so Xvfb; CI has it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { after, before, test } from 'node:test';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { findChromium } from '../runner/find-chromium.mjs';
import { newPage, plainPage, serve } from './site.js';
import type { Site } from './site.js';

let site: Site;
let screen: ChildProcess | undefined;
let browser: Browser | undefined;

/** Starts a screen that nobody sees. @returns its name, or undefined where there is no Xvfb */
const display = (): Promise<string | undefined> =>
  new Promise((resolve) => {
    screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '800x600x24'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    screen.on('error', () => {
      resolve(undefined);
    });
    screen.stdout?.once('data', (number: Buffer) => {
      resolve(`:${String(number).trim()}`);
    });
  });

before(async () => {
  site = await serve(plainPage('<h1>Noise</h1><muscle-spasm-guide region="GB"></muscle-spasm-guide>'));
  const found = await findChromium();
  // The Chromium from npm has no window at all.
  const DISPLAY = found && !found.headless && (await display());
  if (DISPLAY)
    browser = await launch({
      executablePath: found.executablePath,
      headless: false,
      // Prints at once, without asking where.
      args: ['--no-sandbox', '--disable-gpu', '--kiosk-printing'],
      env: { ...process.env, DISPLAY },
    });
});
after(async () => {
  await browser?.close();
  screen?.kill();
  await site.close();
});

for (const which of ['one', ''])
  test(`after a real print nothing is left on the page: data-print="${which}"`, async (t) => {
    if (!browser) {
      assert.notEqual(process.env['CI'], 'true', 'Xvfb and Chromium must be there in CI');
      t.skip('no Chromium with a window');
      return;
    }
    const { page, said } = await newPage(browser);
    await page.goto(site.address);
    const seen = await page.evaluate(async (wanted: string) => {
      const root = document.querySelector('muscle-spasm-guide')!.shadowRoot!;
      const events: string[] = [];
      const ended = new Promise((resolve) => {
        addEventListener('afterprint', resolve, { once: true });
      });
      addEventListener('beforeprint', () => {
        events.push(`${document.adoptedStyleSheets.length} ${root.querySelector('.p')!.className}`);
      });
      root.querySelector<HTMLElement>(`[data-print="${wanted}"]`)!.click();
      await ended;
      return [...events, `${document.adoptedStyleSheets.length} ${root.querySelector('.p')!.className}`];
    }, which);
    assert.deepEqual(seen, [`1 ${which ? 'p one' : 'p'}`, '0 p']);
    assert.deepEqual(said, []);
  });
