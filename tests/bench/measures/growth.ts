/** What is left of panels that have gone: 1,000 are mounted and unmounted, some at a time. */
import type { Measure } from './measure.js';
import { state } from './many.js';
import { within } from './measure.js';

const batch = 20;
const batches = 50;
const patience = 60_000;

/**
 * For the browser that growth is measured in. What V8 notes of functions, and makes of those that run often, is in the
 * heap that is measured: so it takes its notes at once, and makes nothing of them later.
 */
export const steadily = '--js-flags=--no-lazy-feedback-allocation --no-sparkplug --no-maglev --no-turbofan';

export const growth: Measure = async ({ steady, fast }, page) => {
  if (!page) return {};
  return steady.open(page, {}, async ({ tab, cdp }) => {
    await tab.goto(`${fast}/${page.name}/many`, { waitUntil: 'load' });
    const cycle = (): Promise<true | null> =>
      within(
        patience,
        tab
          .evaluate((batches, batch) => probe.cycle(batches, batch), batches, batch)
          .then(() => true as const),
      );
    // What is made once and kept is no growth: code, sheets, the one template, and tables as large as they get.
    const before = (await cycle()) && (await state(tab, cdp));
    if (!before || !(await cycle()))
      return { 'growth.nodes': 'late', 'growth.listeners': 'late', 'growth.heap': 'late' };
    const after = await state(tab, cdp);
    return {
      'growth.nodes': after.nodes - before.nodes,
      'growth.listeners': after.listeners - before.listeners,
      'growth.heap': (after.heap - before.heap) / (batch * batches),
    };
  });
};
