// Build room (Node only). Renews demo/leaflet-*.png, README's pictures of the leaflet, from the built script: run it
// after `npm run build`. It needs a Chromium and pdftoppm (poppler-utils).
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findChromium } from '../../tests/runner/find-chromium.mjs';

const script = readFileSync('dist/muscle-spasm-guide.js', 'utf8');
const found = await findChromium();
if (!found) throw new Error('no Chromium');
const browser = await launch({ executablePath: found.executablePath, args: found.args });
const page = await browser.newPage();
// The address that is printed; nothing is asked of it.
await page.setRequestInterception(true);
page.on('request', (request) => {
  void request.respond({
    contentType: 'text/html',
    body: '<!doctype html><h1>A page</h1><muscle-spasm-guide region="GB"></muscle-spasm-guide>',
  });
});
await page.goto('https://example.org/cramps');
await page.evaluate(script);
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
