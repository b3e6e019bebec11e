/** Opens each page, unfolds and folds its sections, and finds the words: a page with less would be measured for less. */
import { add, line, recall, remember } from '../runner/counts.mjs';
import type { Page } from './page.js';
import type { Bed } from './measures/measure.js';
import { wait, within } from './measures/measure.js';

const patience = 20_000;
/** Longer than any of them moves. */
const pause = 700;

/** @returns what is wrong with a page, and its words */
async function look({ lab, fast }: Bed, page: Page): Promise<{ wrong: string[]; words: string[] }> {
  return lab.open(page, {}, async ({ tab }) => {
    const wrong: string[] = [];
    tab.on('pageerror', (error) => wrong.push(String(error)));
    await tab.goto(`${fast}/${page.name}/`, { waitUntil: 'load' });
    if (
      !(await within(
        patience,
        tab.evaluate(() => probe.load()),
      ))
    )
      wrong.push('no panel that folds');
    const { words, sections } = await tab.evaluate(() => probe.words());
    if (sections !== 5) wrong.push(`${sections} sections`);
    await wait(pause);
    await tab
      .evaluate((pause) => probe.toggle(5, pause), pause)
      .catch((error: unknown) => wrong.push(String(error)));
    await tab.goto(`${fast}/${page.name}/many`, { waitUntil: 'load' });
    if (
      !(await within(
        patience,
        tab.evaluate(() => probe.mount(3)),
      ))
    )
      wrong.push('it mounts no three panels');
    return { wrong, words };
  });
}

/** @returns how many pages are not as they should be; the first is what the words of others are compared with */
export async function smoke(bed: Bed, pages: readonly Page[], counted: boolean): Promise<number> {
  let all: readonly string[] | undefined;
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const page of pages) {
    const { wrong, words } = await look(bed, page);
    all ??= words;
    const missing = all.filter((word) => !words.includes(word));
    if (words.length < 500 || missing.length)
      wrong.push(`${words.length} words, without ${missing.join(' ')}`);
    counts[wrong.length ? 'failed' : 'passed']++;
    console.log(`${wrong.length ? 'wrong' : 'fine '} ${page.name} ${wrong.join('; ')}`);
  }
  console.log(`\n${line(counts)}`);
  if (counted) remember(add(recall(), counts));
  return counts.failed;
}
