// `npm run pictures`: renews README's pictures in demo/ from the built script: the panel, light and dark, and the
// leaflet. It needs a Chromium and, for the leaflet, pdftoppm (poppler-utils).
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { needChromium } from '../runner/start.mjs';

const script = readFileSync('dist/muscle-spasm-guide.js', 'utf8');
const browser = await needChromium();

/** A page of a site with the panel in it. */
async function open(attributes = '', style = '') {
  const page = await browser.newPage();
  await page.setViewport({ width: 640, height: 1180 });
  // The address is printed; nothing is asked of it.
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void request.respond({
      contentType: 'text/html',
      body: `<!doctype html><body style="${style}"><muscle-spasm-guide region="GB" ${attributes}></muscle-spasm-guide>`,
    });
  });
  await page.goto('https://example.org/cramps');
  await page.evaluate(script);
  return page;
}

for (const [theme, background] of [
  ['light', '#fff'],
  ['dark', '#161b20'],
]) {
  const page = await open(`theme="${theme}"`, `margin: 24px 16px; background: ${background}`);
  await page.screenshot({ path: `demo/${theme}.png` });
}

const page = await open();
for (const which of ['one', 'full']) {
  // The paper is taken where the print window would open.
  await page.evaluate(`{
    window.print = () => undefined;
    const root = document.querySelector('muscle-spasm-guide').shadowRoot;
    for (const box of root.querySelectorAll('#questions [type=checkbox]:not(:checked)')) box.click();
    root.querySelector('[data-print="${which.replace('full', '')}"]').click();
  }`);
  const file = `demo/leaflet-${which}`;
  writeFileSync(`${file}.pdf`, await page.pdf({ format: 'A4' }));
  execFileSync('pdftoppm', ['-r', '80', '-l', '1', '-png', '-singlefile', `${file}.pdf`, file]);
  rmSync(`${file}.pdf`);
}
await browser.close();
