// `npm run languages`: each language as a reader first sees it, closed and with everything open, on a phone and on a
// desktop, to be looked at. The pictures stay in node_modules/.cache/languages/: they are in no package.
import { mkdirSync, readFileSync } from 'node:fs';
import { needChromium } from '../runner/start.mjs';

const folder = 'node_modules/.cache/languages';
/** Of a phone and of a desktop, in CSS pixels. */
const widths = { phone: 320, desktop: 1280 };

const { values } = /** @type {{ values: string[] }} */ (
  await import('../../dist/options.js').then(({ options }) => options.lang)
);
const only = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await needChromium();
for (const lang of values.filter((tag) => only.length === 0 || only.includes(tag)))
  for (const [name, width] of Object.entries(widths)) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 800 });
    await page.setContent(
      `<!doctype html><html lang="${lang}"><body style="margin:${width > 400 ? 24 : 0}px"><muscle-spasm-guide></muscle-spasm-guide>`,
    );
    await page.evaluate(
      readFileSync(`dist/muscle-spasm-guide${lang === 'en' ? '' : `.${lang}`}.js`, 'utf8').replace(
        '\ufeff',
        '',
      ),
    );
    await page.screenshot({ path: `${folder}/${lang}-${name}-closed.png`, fullPage: true });
    await page.evaluate("document.querySelector('muscle-spasm-guide').showAll()");
    await page.screenshot({ path: `${folder}/${lang}-${name}-open.png`, fullPage: true });
    await page.close();
  }
await browser.close();
console.log(folder);
