/** What it takes to fold and unfold a section: work of the main thread, and the time until it is painted. */
import { work } from '../browser.js';
import { wait } from './measure.js';
import type { Measure } from './measure.js';
import { median } from '../stats.js';

/** Sections that are unfolded and folded again, all there are, and how long each may move. */
const sections = 5;
const pause = 300;
/** How long a page that is painted may still have to do. */
const settle = 600;
/** How many sections long the same clock is looked at without a click: one alone is too rough. */
const still = 2;

export const toggle: Measure = async ({ lab, fast }, page) => {
  if (!page) return {};
  return lab.open(page, {}, async ({ tab, cdp }) => {
    await tab.goto(`${fast}/${page.name}/`, { waitUntil: 'load' });
    await tab.evaluate(() => probe.painted());
    await wait(settle);
    const task = async (): Promise<number> => (await work(cdp)).task;
    const before = await task();
    const times = await tab.evaluate((count, pause) => probe.toggle(count, pause), sections, pause);
    const after = await task();
    await tab.evaluate((count, pause) => probe.idle(count, pause), still, pause);
    const idle = (await task()) - after;
    // What the same clock costs without a click is taken off.
    const each = (after - before - (idle / still) * sections) / (sections * 2);
    return { 'toggle.task': each, 'toggle.paint': median(times) };
  });
};
