/**
 * Many panels in one page: time until all are painted, nodes, and memory. Memory is the private and shared part (PSS)
 * of the page's process, from /proc, so that nodes, styles and layout count and not only what JavaScript holds; where
 * there is no /proc it is the JavaScript heap alone. Both are read after the garbage is collected.
 */
import { readFileSync } from 'node:fs';
import type { CDPSession, Page as Tab } from 'puppeteer-core';
import { wait, within } from './measure.js';
import type { Bed, Figures, Measure } from './measure.js';
import type { Page } from '../page.js';

/** Panels at once, and how long they may take. */
export const counts = [1, 100, 1000];
const patience = 60_000;

interface State {
  readonly memory: number;
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

const pssOf = (pid: number): number => {
  try {
    const [, kilobytes] = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
};

/** The largest of the renderers: each load has one browser context, and its page is by far the largest in it. */
async function pss(tab: Tab): Promise<number> {
  const browser = await tab.browser().target().createCDPSession();
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  await browser.detach();
  return Math.max(0, ...processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => pssOf(id)));
}

/** Twice: what is freed by the first may have held something. */
export async function collect(cdp: CDPSession): Promise<void> {
  for (let i = 0; i < 2; i++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await wait(100);
  }
}

export async function state(tab: Tab, cdp: CDPSession): Promise<State> {
  await collect(cdp);
  const { JSHeapUsedSize: heap = 0 } = await tab.metrics();
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { heap, nodes, listeners: jsEventListeners, memory: (await pss(tab)) || heap };
}

async function mount({ lab, fast }: Bed, page: Page, count: number): Promise<Figures> {
  return lab.open(page, {}, async ({ tab, cdp }) => {
    await tab.goto(`${fast}/${page.name}/many`, { waitUntil: 'load' });
    await wait(200);
    const before = await state(tab, cdp);
    const time = await within(
      patience,
      tab.evaluate((count) => probe.mount(count), count),
    );
    const names = ['time', 'memory', 'heap', 'nodes'].map((name) => `many.${count}.${name}`);
    if (time === null) return Object.fromEntries(names.map((name) => [name, 'late']));
    await wait(200);
    const after = await state(tab, cdp);
    const each = (name: keyof State): number => (after[name] - before[name]) / count;
    return {
      [`many.${count}.time`]: time,
      [`many.${count}.memory`]: each('memory'),
      [`many.${count}.heap`]: each('heap'),
      [`many.${count}.nodes`]: each('nodes'),
    };
  });
}

export const many: Measure = async (bed, page) => {
  const figures: Figures = {};
  if (page) for (const count of counts) Object.assign(figures, await mount(bed, page, count));
  return figures;
};
