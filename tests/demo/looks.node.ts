// The configurator as it looks and is read: no width runs over, no finding by axe in light, dark and right-to-left.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before } from 'node:test';
import type Axe from 'axe-core';
import { inEach, seen, serveDemo, visit } from './site.js';
import type { Demo } from './site.js';

let demo: Demo;
before(async () => {
  demo = await serveDemo();
});
after(() => demo.close());

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Choices that show what else there is to show: a warning, a problem, several parts. */
const busy =
  '#region=ZA&--spasm-accent=%23aaaaaa&sections=causes+questions&feedback=mailto:a@example.org&place=gtm';

inEach('looks', (it, name) => {
  for (const width of [320, 360, 768, 1280])
    it(`${width} px: nothing runs out of the page, no control is too small to hit, whatever is open`, async (b) => {
      const { page } = await visit(b, `${demo.address}demo/${busy}`, width, 800);
      const { over, small } = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        const { scrollWidth, clientWidth } = document.documentElement;
        const hit = [...document.querySelectorAll('button, select, input, textarea, summary, .pages a')].map(
          (control) => control.closest('label') ?? control,
        );
        return {
          over: scrollWidth - clientWidth,
          small: hit
            .filter((control) => {
              const { width: x, height: y } = control.getBoundingClientRect();
              return Math.min(x, y) < 24;
            })
            .map(({ outerHTML }) => outerHTML),
        };
      });
      assert.equal(over, 0);
      assert.deepEqual(small, []);
    });

  for (const [scheme, dir] of [
    ['light', 'ltr'],
    ['dark', 'ltr'],
    ['light', 'rtl'],
  ] as const) {
    // Only Chromium can be told the scheme.
    if (scheme === 'dark' && name !== 'Chromium') continue;
    it(`axe finds nothing: ${scheme}, ${dir}, everything unfolded`, async (b) => {
      for (const link of ['', busy]) {
        const { page } = await visit(b, `${demo.address}demo/${link}`, 1280, 900);
        if (name === 'Chromium')
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await seen(page);
        await page.evaluate((way: string) => {
          document.documentElement.dir = way;
          for (const details of document.querySelectorAll('details')) details.open = true;
        }, dir);
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { axe: tool } = globalThis as unknown as { axe: typeof Axe };
          const { violations, passes } = await tool.run(document, {
            resultTypes: ['violations'],
            iframes: false,
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            rules: { 'target-size': { enabled: true } },
          });
          return {
            passes: passes.length,
            violations: violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
            ),
          };
        });
        assert.ok(found.passes > 20);
        assert.deepEqual(found.violations, []);
      }
    });
  }

  it('one title, and headings that skip no level', async (b) => {
    const { page } = await visit(b, `${demo.address}demo/`);
    const levels = await page.$$eval('h1, h2, h3, h4', (all) =>
      all.map(({ localName }) => Number(localName[1])),
    );
    assert.deepEqual(
      levels.filter((level) => level === 1),
      [1],
    );
    assert.ok(levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1));
  });
});
