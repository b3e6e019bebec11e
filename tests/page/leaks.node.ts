// A thousand panels mounted, used and taken out, by each way there is, and two hundred moves between documents: not one
// panel more is alive, and no node, listener or document more. Asked of the engine itself, after it has collected.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { newPage, plainPage, serve, startBrowser } from './site.js';
import type { Site } from './site.js';
import { runs } from '../fuzz/amount.js';
import { noCard } from '../runner/engines.mjs';
import { cycles } from './cycles.js';

let site: Site;
let browser: Browser | undefined;

before(async () => {
  site = await serve(plainPage('<main></main>'));
  browser = await startBrowser({ args: noCard });
});
after(async () => {
  await browser?.close();
  await site.close();
});

interface Alive {
  panels: number;
  nodes: number;
  listeners: number;
  documents: number;
}

/** What is alive once the engine has let go of all it can. */
async function alive(page: Page, devtools: CDPSession): Promise<Alive> {
  // What was queued comes first; and what one round sets free may hold what the next does.
  for (let round = 0; round < 3; round++) {
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => {
            setTimeout(resolve);
          });
        }),
    );
    await devtools.send('HeapProfiler.collectGarbage');
  }
  const prototype = await page.evaluateHandle(
    () => customElements.get('muscle-spasm-guide')!.prototype as object,
  );
  const instances = await page.queryObjects(prototype);
  const panels = await instances.evaluate((all) => (all as unknown[]).length);
  await Promise.all([prototype.dispose(), instances.dispose()]);
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? NaN;
  return {
    panels,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    documents: metric('Documents'),
  };
}

/** More alive after many cycles than after a few. */
async function grown(page: Page, cycle: string, count: number): Promise<Alive> {
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable');
  const run = async (from: number, to: number): Promise<void> => {
    // In portions: a page that is busy for minutes is taken for one that hangs.
    for (let at = from; at < to; at += 50)
      await page.evaluate(`cycles[${JSON.stringify(cycle)}](${at}, ${Math.min(at + 50, to)})`);
  };
  // The first ones fill caches.
  await run(0, 50);
  const before = await alive(page, devtools);
  await run(50, 50 + count);
  const after = await alive(page, devtools);
  await devtools.detach();
  return {
    panels: after.panels - before.panels,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    documents: after.documents - before.documents,
  };
}

/** A page with the cycles in it. */
async function prepared(): Promise<Page> {
  const { page } = await newPage(browser!);
  await page.goto(site.address);
  await page.evaluate(`globalThis.cycles = (${cycles.toString()})()`);
  return page;
}

/** A panel has some 1,500 nodes and a handful of listeners: a leak of one in a hundred would show. */
function expectFlat({ panels, nodes, listeners, documents }: Alive, what: string): void {
  assert.equal(panels, 0, `${what}: panels that stay alive`);
  assert.ok(nodes < 200, `${what}: ${nodes} nodes more`);
  assert.ok(listeners < 10, `${what}: ${listeners} listeners more`);
  assert.ok(documents <= 0, `${what}: ${documents} documents more`);
}

// The first is the plainest; the others are as many in a long run.
const thousand = ['element', 'mount', 'placeholder', 'script alone', 'other options each time'] as const;
for (const [i, cycle] of thousand.entries()) {
  const count = i === 0 || runs >= 100_000 ? 1000 : 150;
  test(`${count} times in and out, ${cycle}: nothing stays`, async (t) => {
    if (!browser) {
      t.skip('no Chromium');
      return;
    }
    const page = await prepared();
    await page.evaluate(
      (built) => Object.assign(globalThis, { built }),
      readFileSync('dist/muscle-spasm-guide.mjs', 'utf8'),
    );
    expectFlat(await grown(page, cycle, count), cycle);
    await page.browserContext().close();
  });
}

for (const [cycle, count] of [
  ['moved between documents', 200],
  ['printed', 100],
  ['left in a document that goes', 100],
  ['frame', 25],
] as const)
  test(`${count} times ${cycle}: nothing stays`, async (t) => {
    if (!browser) {
      t.skip('no Chromium');
      return;
    }
    const page = await prepared();
    expectFlat(await grown(page, cycle, count), cycle);
    await page.browserContext().close();
  });

test('the test itself: one panel in a hundred that is kept is found', async (t) => {
  if (!browser) {
    t.skip('no Chromium');
    return;
  }
  const page = await prepared();
  const more = await grown(page, 'one in a hundred kept', 200);
  assert.ok(more.panels >= 2, `${more.panels} panels`);
  assert.throws(() => {
    expectFlat(more, 'kept');
  });
  assert.ok(existsSync('dist/embed.html'));
  await page.browserContext().close();
});
