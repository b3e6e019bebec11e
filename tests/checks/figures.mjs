// `npm run figures`: the contact sheet of demo/figures.html as pictures (light and dark, forced colours, print), so
// that all figures can be looked at without a server, and what they weigh. After a build.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { needChromium } from '../runner/start.mjs';
import { limits, weighFigures } from './size.mjs';

const folder = resolve('node_modules/.cache/figures');

/** Each look: the media type, and the media features by name. @type {Record<string, [string, string]>} */
const looks = {
  'light-and-dark': ['screen', 'none'],
  'forced-colours': ['screen', 'active'],
  print: ['print', 'none'],
};

const browser = await needChromium();
mkdirSync(folder, { recursive: true });
for (const [look, [media, forced]] of Object.entries(looks)) {
  const page = await browser.newPage();
  // Wide enough for a row; with motion reduced nothing is caught halfway.
  await page.setViewport({ width: 2200, height: 800 });
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    media,
    features: [
      { name: 'forced-colors', value: forced },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  await page.goto(pathToFileURL('demo/figures.html').href);
  const path = `${folder}/${look}.png`;
  await page.screenshot({ path, fullPage: true });
  console.log(path);
  await page.close();
}
await browser.close();
const { brotli } = await weighFigures();
console.log(`all figures together: ${brotli} B brotli, at most ${limits.figures}`);
