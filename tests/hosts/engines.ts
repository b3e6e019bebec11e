/**
 * The three engines, as far as hosts need them: an address is opened, a piece of JavaScript gives its value. The pages
 * judge themselves (judge/), so no further control is needed and all three are driven alike.
 */
import { startBrowser, startFirefox } from '../page/site.js';
import type { EngineName } from './host.js';
import { noCard, unwatched } from '../runner/engines.mjs';
import { hasWebkit, WebkitLauncher } from '../runner/webkit.mjs';

export interface Engine {
  readonly name: EngineName;
  open: (address: string) => Promise<void>;
  /** The value of an expression in the page; it must be JSON. */
  evaluate: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
}

const size = { width: 1000, height: 900 };

const viaPuppeteer =
  (name: EngineName, start: () => ReturnType<typeof startBrowser>) =>
  async (): Promise<Engine | undefined> => {
    const browser = await start();
    if (!browser) return undefined;
    // Should the run be cut short, no browser outlives it.
    process.once('exit', () => browser.process()?.kill('SIGKILL'));
    const page = await browser.newPage();
    // ESR 140 lacks the last command of this; the size is set all the same.
    await page.setViewport(size).catch(() => undefined);
    return {
      name,
      // The judge tells when it is done: no need to wait for its page, and on a busy machine that may take long.
      open: async (address) => {
        await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 120_000 });
      },
      evaluate: (expression) => page.evaluate(expression),
      close: () => browser.close(),
    };
  };

const webkit = async (): Promise<Engine | undefined> => {
  if (!hasWebkit()) return undefined;
  const launcher = new WebkitLauncher();
  await launcher.initialize();
  await launcher.startSession('hosts', 'about:blank');
  await launcher.resize(size.width, size.height);
  return {
    name: 'WebKit',
    open: async (url) => {
      await launcher.call('POST', '/url', { url });
    },
    evaluate: (expression) =>
      launcher.call('POST', '/execute/sync', { script: `return ${expression}`, args: [] }),
    close: () => launcher.stop(),
  };
};

export const engines: Readonly<Record<EngineName, () => Promise<Engine | undefined>>> = {
  Chromium: viaPuppeteer('Chromium', () => startBrowser({ args: noCard })),
  Firefox: viaPuppeteer('Firefox', () => startFirefox({}, unwatched)),
  WebKit: webkit,
};
