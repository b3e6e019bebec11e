/** How long until the panel is painted and until it folds; and what the browser did for it. */
import { work } from '../browser.js';
import { wait } from './measure.js';
import type { Bed, Figures, Measure } from './measure.js';
import type { Page } from '../page.js';

interface Condition {
  readonly name: 'plain' | 'cpu4' | 'slow4g';
  readonly slower?: number;
  readonly shaped?: boolean;
  /** In every so many passes: what a network takes varies little. */
  readonly every: number;
}

const conditions: readonly Condition[] = [
  { name: 'plain', every: 1 },
  { name: 'cpu4', slower: 4, every: 1 },
  { name: 'slow4g', shaped: true, every: 2 },
];

async function times({ lab, fast, slow }: Bed, page: Page, condition: Condition): Promise<Figures> {
  const { request, head, painted, usable } = await lab.open(page, condition, async ({ tab }) => {
    // From the first frame on: asked later, what was painted before would count as painted then.
    await tab.evaluateOnNewDocument(() => {
      globalThis.timed = probe.load();
    });
    await tab.goto(`${condition.shaped ? slow : fast}/${page.name}/`, { waitUntil: 'domcontentloaded' });
    const times = await tab.evaluate(() => timed);
    if (!times) throw new Error('The probe is not there.');
    return times;
  });
  return {
    [`${condition.name}.painted`]: painted,
    [`${condition.name}.usable`]: usable,
    [`${condition.name}.headPainted`]: painted - head,
    [`${condition.name}.headUsable`]: usable - head,
    // On loopback the request and the head of its response are one moment.
    ...(condition.shaped && {
      [`${condition.name}.requestPainted`]: painted - request,
      [`${condition.name}.requestUsable`]: usable - request,
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

export const load: Measure = async (bed, page, pass) => {
  const figures: Figures = await cost(bed, page);
  if (page)
    for (const condition of conditions)
      if (pass % condition.every === 0) Object.assign(figures, await times(bed, page, condition));
  return figures;
};
