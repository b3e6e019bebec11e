// `npm run languages`: each language as a reader first sees it, closed and with everything open, on a phone and on a
// desktop, to be looked at, screen by screen from the top. The pictures stay in node_modules/.cache/languages/: they are
// in no package.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { needChromium } from '../runner/start.mjs';

const folder = 'node_modules/.cache/languages';
/** Of a phone and of a desktop, in CSS pixels. */
const widths = { phone: 320, desktop: 1280 };
/** One picture of all is higher than a browser paints. */
const height = 2400;

/** @param {import('puppeteer-core').Page} page */
async function shoot(page, /** @type {string} */ name) {
  const screens = await page.evaluate(`Math.ceil(document.documentElement.scrollHeight / ${height})`);
  for (let i = 0; i < Number(screens); i++) {
    // What is off screen is skipped until it has been scrolled to: two frames.
    await page.evaluate(
      `new Promise((shown) => { scrollTo(0, ${i * height}); requestAnimationFrame(() => requestAnimationFrame(shown)); })`,
    );
    await page.screenshot({ path: `${folder}/${name}-${i + 1}.png` });
  }
}

const { values } = /** @type {{ values: string[] }} */ (
  await import('../../dist/options.js').then(({ options }) => options.lang)
);
const only = process.argv.slice(2);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await needChromium();
for (const lang of values.filter((tag) => only.length === 0 || only.includes(tag)))
  for (const [name, width] of Object.entries(widths)) {
    const page = await browser.newPage();
    await page.setViewport({ width, height });
    await page.setContent(
      `<!doctype html><html lang="${lang}"><body style="margin:${width > 400 ? 24 : 0}px"><muscle-spasm-guide></muscle-spasm-guide>`,
    );
    await page.evaluate(
      readFileSync(`dist/muscle-spasm-guide${lang === 'en' ? '' : `.${lang}`}.js`, 'utf8').replace(
        '\ufeff',
        '',
      ),
    );
    await shoot(page, `${lang}-${name}-closed`);
    await page.evaluate("document.querySelector('muscle-spasm-guide').showAll()");
    await shoot(page, `${lang}-${name}-open`);
    await page.close();
  }
await browser.close();
console.log(folder);
