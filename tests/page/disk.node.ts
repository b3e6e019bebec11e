// A page saved on a disk, with the script beside it: no server, no origin, and the panel works.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { plainPage, startBrowser, startFirefox } from './site.js';

for (const [name, start] of Object.entries({ Chromium: startBrowser, Firefox: startFirefox }))
  test(`from a file, it is not blank: number, signs, sections, timers, links: ${name}`, async (t) => {
    const browser = await start();
    if (!browser) {
      t.skip(`no ${name}`);
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'guide-'));
    try {
      copyFileSync('dist/muscle-spasm-guide.js', join(folder, 'guide.js'));
      writeFileSync(
        join(folder, 'page.html'),
        plainPage('<muscle-spasm-guide region="GB"><p>999</p></muscle-spasm-guide>').replace(
          '/muscle-spasm-guide.js',
          'guide.js',
        ),
      );
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      await page.goto(`${pathToFileURL(join(folder, 'page.html')).href}#muscle-spasm-guide-treatments`);
      const seen = await page.evaluate(() => {
        const root = document.querySelector('muscle-spasm-guide')!.shadowRoot!;
        const open = [...root.querySelectorAll('.s[open]')].map(({ id }) => id);
        root.querySelector<HTMLElement>('[data-live=ice-10]')!.click();
        root.querySelector<HTMLElement>('#causes > summary')!.click();
        return {
          open,
          call: root.querySelector('.call')!.getAttribute('href'),
          signs: root.querySelectorAll('#emergency ~ ul > li').length,
          clock: root.querySelector('[data-live=ice-clock]')!.textContent,
          causes: root.querySelector<HTMLDetailsElement>('#causes')!.open,
        };
      });
      assert.deepEqual(
        { ...seen, signs: seen.signs > 4 },
        { open: ['treatments'], call: 'tel:999', signs: true, clock: '10:00', causes: true },
      );
      assert.deepEqual(said, []);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  });
