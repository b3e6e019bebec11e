/** What is left of panels that have gone: 1,000 are mounted and unmounted, some at a time. */
import type { Measure } from './measure.js';
import { state } from './many.js';
import { takesPart, within } from './measure.js';

const batch = 20;
const batches = 50;
const patience = 60_000;

/** V8 learns of code as it runs, and keeps that in the heap that is measured: it learns at once, and nothing later. */
export const steady = '--js-flags=--no-lazy-feedback-allocation --no-sparkplug --no-maglev --no-turbofan';

export const growth: Measure = async ({ steady, fast }, page, round) => {
  if (!page || !takesPart(page, round)) return {};
  return steady.open(page, {}, async ({ tab, cdp }) => {
    await tab.goto(`${fast}/${page.name}/many`, { waitUntil: 'load' });
    const cycle = (times: number): Promise<true | null> =>
      within(
        patience,
        tab.evaluate((times, batch) => probe.cycle(times, batch), times, batch).then(() => true as const),
      );
    // What is made once and kept is no growth: code, sheets, the one template, and tables as large as they get.
    const warm = await cycle(batches);
    const before = await state(tab, cdp);
    if (!warm || !(await cycle(batches)))
      return { 'growth.nodes': 'late', 'growth.listeners': 'late', 'growth.heap': 'late' };
    const after = await state(tab, cdp);
    return {
      'growth.nodes': after.nodes - before.nodes,
      'growth.listeners': after.listeners - before.listeners,
      'growth.heap': (after.heap - before.heap) / (batch * batches),
    };
  });
};
