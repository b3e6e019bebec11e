// Away to another page and back through the history: the browser brings back the page it kept, and the panel works.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { plainPage, serve, startBrowser, startFirefox } from './site.js';
import type { Site } from './site.js';

let site: Site;
before(async () => {
  site = await serve(plainPage('<muscle-spasm-guide region="GB"><p>999</p></muscle-spasm-guide>'));
});
after(() => site.close());

const engines: Readonly<Record<string, () => Promise<Browser | undefined>>> = {
  Chromium: () => startBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
  Firefox: () => startFirefox(),
};

for (const [name, start] of Object.entries(engines))
  test(`back from the history: what was open is open, a timer is right, sections fold [H12]: ${name}`, async (t) => {
    const browser = await start();
    if (!browser) {
      t.skip(`no ${name}`);
      return;
    }
    try {
      const page = await browser.newPage();
      await page.goto(site.address);
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          document.title = `kept: ${persisted}`;
        });
        const panel = document.querySelector('muscle-spasm-guide')!;
        panel.show('treatments');
        panel.startTimer('heat', 20);
      });
      await page.goto(`${site.address}away`);
      // Not `goBack`: it waits for a load, and a page that was kept does not load.
      await page.evaluate(() => {
        history.back();
      });
      // Asked from here: what waits in a page that is on its way out may never answer.
      const title = (): Promise<string> => page.evaluate(() => document.title).catch(() => '');
      for (let tries = 0; tries < 300 && !(await title()).startsWith('kept'); tries++) await wait(100);
      const seen = await page.evaluate(async () => {
        const panel = document.querySelector('muscle-spasm-guide')!;
        const root = panel.shadowRoot!;
        const summary = root.querySelector<HTMLElement>('#causes > summary')!;
        summary.click();
        await new Promise((resolve) => setTimeout(resolve));
        panel.region = 'NO';
        await panel.updateComplete;
        return {
          title: document.title,
          open: [...root.querySelectorAll('.s[open]')].map(({ id }) => id),
          clock: root.querySelector('[data-live=heat-clock]')!.textContent,
          call: root.querySelector('.call')!.textContent,
        };
      });
      assert.equal(seen.title, 'kept: true');
      assert.deepEqual(seen.open, ['causes', 'treatments']);
      assert.match(seen.clock, /^(20:00|19:\d\d)$/);
      assert.match(seen.call, /113/);
    } finally {
      await browser.close();
    }
  });
