// Browsers that a script in Node drives by itself, for tests and for pictures.
import { launch } from 'puppeteer-core';
import { findFirefox } from './engines.mjs';
import { findChromium } from './find-chromium.mjs';

/**
 * undefined where there is no Chromium on this machine.
 * @param {import('puppeteer-core').LaunchOptions} [more]
 */
export async function startChromium({ args = [], ...more } = {}) {
  const found = await findChromium();
  if (!found) return undefined;
  const { executablePath, headless = true, env } = found;
  return launch({
    executablePath,
    args: [...found.args, ...args],
    headless,
    ...(env ? { env } : {}),
    ...more,
  });
}

/** The same, for what cannot do without. */
export async function needChromium() {
  const browser = await startChromium();
  if (!browser) throw new Error('no Chromium on this machine');
  return browser;
}

/**
 * undefined where there is no Firefox on this machine.
 * @param {Record<string, unknown>} [extraPrefsFirefox]
 * @param {import('puppeteer-core').LaunchOptions} [more]
 */
export async function startFirefox(extraPrefsFirefox = {}, more = {}) {
  const executablePath = findFirefox();
  return executablePath
    ? launch({ browser: 'firefox', executablePath, extraPrefsFirefox, ...more })
    : undefined;
}
