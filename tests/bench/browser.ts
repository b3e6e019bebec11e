/** One Chromium; each load is in a context of its own, with nothing left of another. */
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import type { Browser, CDPSession, Page as Tab } from 'puppeteer-core';
import { findChromium } from '../runner/find-chromium.mjs';
import type { Page } from './page.js';

/** A phone. */
export const viewport = { width: 360, height: 640 };

/**
 * What the browser does beside the page, each time a window of a fresh context opens: a renderer in reserve, and what
 * its address bar unfolds, pages of its own with some 700 requests and two renderers, just as ours is loading.
 */
const apart = [
  'SpareRendererForSitePerProcess',
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
];

/** @param flags - of the command line, beyond those of every run */
export async function start(flags: readonly string[] = []): Promise<Browser> {
  const chromium = await findChromium();
  if (!chromium) throw new Error('No Chromium: set CHROME_PATH.');
  const { args, env, headless, executablePath } = chromium;
  return launch({
    executablePath,
    headless: headless ?? true,
    defaultViewport: viewport,
    protocolTimeout: 180_000,
    args: [
      ...args,
      // The certificate is this run's own. Told by the protocol instead, the browser would connect a second time.
      '--ignore-certificate-errors',
      `--disable-features=${apart.join()}`,
      ...flags,
    ],
    ...(env && { env }),
  });
}

/** The probe, as text. */
export async function probe(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tests/bench/client/probe.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

export interface Opening {
  /** How many times slower the processor is. */
  readonly slower?: number;
  /** Whether the probe is there. */
  readonly watched?: boolean;
}

export interface Opened {
  readonly tab: Tab;
  readonly cdp: CDPSession;
}

/**
 * What the main thread has done so far, by kind, in milliseconds of processor time: what other programs of the machine
 * do at the same time is not in it.
 */
export async function work(cdp: CDPSession): Promise<Record<'script' | 'style' | 'layout' | 'task', number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => (metrics.find((one) => one.name === name)?.value ?? 0) * 1000;
  return {
    script: of('ScriptDuration'),
    style: of('RecalcStyleDuration'),
    layout: of('LayoutDuration'),
    task: of('TaskDuration'),
  };
}

const shifts = `globalThis.shift = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) globalThis.shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });`;

export class Lab {
  readonly #browser: Browser;
  readonly #probe: string;

  constructor(browser: Browser, probe: string) {
    this.#browser = browser;
    this.#probe = probe;
  }

  /** Opens a page in a fresh context, hands it over and closes it. */
  async open<T>(
    page: Page | undefined,
    { slower = 1, watched = true }: Opening,
    use: (opened: Opened) => Promise<T>,
  ): Promise<T> {
    const context = await this.#browser.createBrowserContext();
    try {
      const tab = await context.newPage();
      const cdp = await tab.createCDPSession();
      const folding = `globalThis.folding = ${JSON.stringify(page?.folding ?? {})};`;
      await tab.evaluateOnNewDocument(watched ? folding + this.#probe : shifts);
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      if (slower > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
      return await use({ tab, cdp });
    } finally {
      await context.close();
    }
  }
}
