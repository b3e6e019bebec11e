/** How long until the panel is painted and until it folds; and what the browser did for it. */
import type { Times } from '../client/probe.js';
import { work } from '../browser.js';
import { isBound, wait } from './measure.js';
import type { Bed, Figures, Measure } from './measure.js';
import { median } from '../stats.js';
import type { Page } from '../page.js';

interface Condition {
  readonly name: 'plain' | 'cpu4' | 'slow4g';
  readonly slower?: number;
  readonly shaped?: boolean;
  /** Loads in each round; the round's figure is their median. A frame is 17 ms, so that one load says little. */
  readonly loads: number;
}

const conditions: readonly Condition[] = [
  { name: 'plain', loads: 2 },
  { name: 'cpu4', slower: 4, loads: 1 },
  { name: 'slow4g', shaped: true, loads: 1 },
];

/**
 * Three times as often as the others: pages whose own figures are bound or told beside them, and the blank one, which is
 * taken off these.
 */
const factor = (page: Page | undefined): number =>
  !page || isBound(page) || page.name === 'fieldless' ? 3 : 1;

async function times({ lab, fast, slow }: Bed, page: Page, condition: Condition): Promise<Figures> {
  const loads: Times[] = [];
  for (let i = 0; i < condition.loads * factor(page); i++)
    loads.push(
      await lab.open(page, condition, async ({ tab }) => {
        // From the first frame on: asked later, what was painted before would count as painted then.
        await tab.evaluateOnNewDocument(() => {
          globalThis.timed = probe.load();
        });
        await tab.goto(`${condition.shaped ? slow : fast}/${page.name}/`, { waitUntil: 'domcontentloaded' });
        const times = await tab.evaluate(() => timed);
        if (!times) throw new Error('The probe is not there.');
        return times;
      }),
    );
  const of = (read: (times: Times) => number): number => median(loads.map(read));
  return {
    [`${condition.name}.painted`]: of(({ painted }) => painted),
    [`${condition.name}.usable`]: of(({ usable }) => usable),
    [`${condition.name}.headPainted`]: of(({ painted, head }) => painted - head),
    [`${condition.name}.headUsable`]: of(({ usable, head }) => usable - head),
    // On loopback the request and the head of its response are one moment.
    ...(condition.shaped && {
      [`${condition.name}.requestPainted`]: of(({ painted, request }) => painted - request),
      [`${condition.name}.requestUsable`]: of(({ usable, request }) => usable - request),
    }),
  };
}

/** After the load event and so long the page rests. */
const rest = 400;

/** Nothing watches here but for layout shifts: all that the main thread does is the page's. */
async function cost({ lab, server, fast }: Bed, page: Page | undefined): Promise<Record<string, number>> {
  return lab.open(page, { watched: false }, async ({ tab, cdp }) => {
    server.sent();
    await tab.goto(`${fast}/${page?.name ?? 'blank'}/`, { waitUntil: 'load' });
    await wait(rest);
    const figures = await work(cdp);
    return { ...figures, bytes: server.sent(), shift: await tab.evaluate(() => shift) };
  });
}

/** Measured more than once in a round, as they are short. */
const costs = 2;

export const load: Measure = async (bed, page) => {
  const all: Record<string, number>[] = [];
  for (let i = 0; i < costs * factor(page); i++) all.push(await cost(bed, page));
  const figures: Figures = {};
  for (const name of Object.keys(all[0] ?? {})) figures[name] = median(all.map((one) => one[name] ?? 0));
  if (page) for (const condition of conditions) Object.assign(figures, await times(bed, page, condition));
  return figures;
};
