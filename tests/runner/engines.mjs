// The engines the tests run in, and how to get one that is missing.
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';
import { hasWebkit, WebkitLauncher } from './webkit.mjs';

/** @typedef {import('@web/test-runner-core').BrowserLauncher} BrowserLauncher */

/**
 * Puppeteer kills its browsers as the process exits, but of two running ones it forgets the second.
 * @param {import('puppeteer-core').Browser} browser
 */
const endWithUs = (browser) => process.once('exit', () => browser.process()?.kill('SIGKILL'));

/** For Chromium: painted by the processor, and not by a graphics card that it would have to imitate. */
export const noCard = ['--disable-gpu'];

async function chromium() {
  const found = await findChromium();
  if (!found) return undefined;
  const launchOptions = { ...found, args: [...found.args, ...noCard, '--lang=en-GB', '--accept-lang=en-GB'] };
  return chromeLauncher({
    launchOptions,
    createPage: async ({ browser, context }) => {
      endWithUs(browser);
      const page = await context.newPage();
      // Pages run side by side; key presses in one that thinks it is in the background hang.
      const devtools = await page.createCDPSession();
      await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      // A page serves one test file after another: none finds the media another one left.
      const goto = page.goto.bind(page);
      page.goto = async (...where) => {
        await devtools.send('Emulation.setEmulatedMedia', { media: '', features: [] });
        return goto(...where);
      };
      return page;
    },
  });
}

const firefoxPaths = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * Where nobody asks what a page requests: to tell of each takes Firefox a quarter of a run.
 * @type {import('puppeteer-core').LaunchOptions}
 */
export const unwatched = { networkEnabled: false };

/** undefined where there is no Firefox on this machine. */
export const findFirefox = () => firefoxPaths.find((path) => path && existsSync(path));

async function firefox() {
  const executablePath = findFirefox();
  if (!executablePath) return undefined;
  return chromeLauncher({
    concurrency: 1, // its background tabs lose focus
    puppeteer: /** @type {any} */ (puppeteerCore),
    launchOptions: {
      ...unwatched,
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: { 'intl.accept_languages': 'en-GB, en' },
    },
    createPage: async ({ browser, context }) => {
      endWithUs(browser);
      const page = await context.newPage();
      // ESR 140 lacks the last command setViewport sends; the size is set all the same.
      const setViewport = page.setViewport.bind(page);
      page.setViewport = (size) => setViewport(size).catch(() => undefined);
      return page;
    },
  });
}

const webkit = async () => (hasWebkit() ? /** @type {BrowserLauncher} */ (new WebkitLauncher()) : undefined);

/** @type {Record<string, { find: () => Promise<BrowserLauncher | undefined>, get: string }>} */
export const engines = {
  Chromium: { find: chromium, get: 'apt-get install chromium, or set CHROME_PATH' },
  Firefox: { find: firefox, get: 'apt-get install firefox-esr, or set FIREFOX_PATH' },
  WebKit: { find: webkit, get: 'apt-get install webkit2gtk-driver xvfb xdotool' },
};
