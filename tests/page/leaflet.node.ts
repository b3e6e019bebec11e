// The leaflet as paper: what comes out of "Print this guide" and "Print one page" on somebody else's page, as PDF.
// The press alone is not enough for a PDF: a headless browser has no print window, so the page's print is put off, and
// the PDF is made where the window would be. WebKit cannot be driven so far (tests/element/leaflet.test.ts has its rules).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { extractText } from 'unpdf';
import { english } from '../../src/element/english.js';
import { places, surround } from './noisy.js';
import type { Place } from './noisy.js';
import { newPage, plainPage, serve, startBrowser, startFirefox } from './site.js';
import type { Site } from './site.js';

/** Every danger sign and what else the words say, from the evidence's own ids. */
const { emergency, today, muscles, cards, questions, ui, edition, sources } = english;
const textOf = (line: readonly (readonly [string, ...unknown[]])[]): string[] => line.map(([text]) => text);
const day = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(iso));

/** Letters and digits alone: a PDF knows little of blanks, hyphens and line ends; some words are set in capitals. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

let site: Site;
const browsers: Record<string, Browser | undefined> = {};
const engines = { Chromium: startBrowser, Firefox: startFirefox };

before(async () => {
  site = await serve('');
  for (const [name, start] of Object.entries(engines)) browsers[name] = await start();
});
after(async () => {
  for (const browser of Object.values(browsers)) await browser?.close();
  await site.close();
});

interface Print {
  readonly one?: boolean;
  readonly region?: string;
  readonly muscle?: string;
  readonly place?: Place;
  readonly format?: 'A4' | 'Letter';
  readonly size?: string;
}

/** Ticks every question, as the longest page has it. */
function tickAll(): void {
  const root = document.querySelector('muscle-spasm-guide')?.shadowRoot;
  for (const item of root?.querySelectorAll('#questions ul:not(.src ul) > li') ?? []) {
    const box = item.querySelector<HTMLInputElement>('input[type=checkbox]');
    if (box && !box.checked) box.click();
    item.parentElement!.classList.add('ask');
    item.classList.add('on');
  }
}

/** Presses the button, and prints where the browser would. */
async function print(name: string, t: TestContext, options: Print) {
  const { one = false, region = '', muscle = 'calf', place, format = 'A4', size } = options;
  const browser = browsers[name];
  if (!browser) {
    assert.notEqual(process.env['CI'], 'true', `CI needs ${name}`);
    t.skip(`no ${name}`);
    return;
  }
  const { page } = await newPage(browser);
  site.html = plainPage(`<muscle-spasm-guide region="${region}"></muscle-spasm-guide>`).replace(
    '<link rel="icon" href="data:,">',
    '',
  );
  site.headers = { 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'none'" };
  await page.goto(site.address);
  await page.evaluate(tickAll);
  await page.evaluate(
    (muscle, one, size) => {
      const guide = document.querySelector('muscle-spasm-guide')!;
      if (size) guide.style.setProperty('--spasm-font-size', size);
      const root = guide.shadowRoot!;
      const broken: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => {
        broken.push(`${violatedDirective} ${sourceFile ?? ''}`);
      });
      Object.assign(navigator, {
        press: () => {
          root.querySelector<HTMLElement>(`[value=${muscle}]`)!.click();
          window.print = () => undefined;
          root.querySelector<HTMLElement>(`[data-print="${one ? 'one' : ''}"]`)!.click();
        },
        left: () => [broken, document.adoptedStyleSheets.length, root.querySelectorAll('.one').length],
      });
    },
    muscle,
    one,
    size,
  );
  if (place) await page.evaluate(surround, place);
  await page.evaluate(() => (Reflect.get(navigator, 'press') as () => void)());
  const pdf = await page.pdf({ format });
  const { text, totalPages } = await extractText(new Uint8Array(pdf), { mergePages: false });
  const left = await page.evaluate(() => (Reflect.get(navigator, 'left') as () => unknown[])());
  await close(page);
  const paper = bare(text.join(' '));
  return {
    pages: totalPages,
    first: bare(text[0] ?? ''),
    missing: (words: readonly string[]) => words.filter((each) => !paper.includes(bare(each))),
    found: (words: readonly string[]) => words.filter((each) => paper.includes(bare(each))),
    left,
  };
}

const close = async (page: Page): Promise<void> => {
  site.headers = {};
  await page.browserContext().close();
};

const signs = emergency.flatMap(textOf);
const printed = [edition.id, day(edition.date), day(edition.lookAgain), 'Printed from http://127.0.0.1'];
/** Names of treatments, each with how sure we are of each use. */
const certainty = cards.flatMap(({ title, uses }) => [title, ...uses.map(([label]) => label)]);
const steps = (not: string): string[] =>
  muscles.filter(([id]) => id !== not).flatMap(([, , lines]) => lines.flatMap(textOf));

for (const name of Object.keys(engines)) {
  for (const format of ['A4', 'Letter'] as const) {
    test(`${name}: the whole guide is 7 pages of ${format} at most, danger signs and number first`, async (t) => {
      const paper = await print(name, t, { format, region: 'GB' });
      if (!paper) return;
      assert.ok(paper.pages <= 7, `${paper.pages} pages`);
      assert.ok(['Call 999', ...signs].every((each) => paper.first.includes(bare(each))));
      const words = [
        ...signs,
        ...today.flatMap(textOf),
        ...steps(''),
        ...certainty,
        ...questions,
        ...printed,
      ];
      assert.deepEqual(paper.missing([...words, ...sources.map(([, title]) => title), ui.allSources]), []);
    });

    for (const region of ['', 'ZA'])
      test(`${name}: one page is one page of ${format}, for each muscle, with all questions, region "${region}"`, async (t) => {
        for (const [muscle, , lines] of muscles) {
          const paper = await print(name, t, { one: true, format, region, muscle });
          if (!paper) return;
          assert.equal(paper.pages, 1, muscle);
          const words = [
            ...signs,
            ...today.flatMap(textOf),
            ...lines.flatMap(textOf),
            ...certainty,
            ...questions,
          ];
          assert.deepEqual(
            paper.missing([...words, ...printed, region ? 'Call 112' : ui.callLocal]),
            [],
            muscle,
          );
          const others = steps(muscle).filter((step) => !lines.flatMap(textOf).includes(step));
          assert.deepEqual(
            paper.found([...others, ui.harms, ui.buying, ui.soonTitle, ui.sources]),
            [],
            muscle,
          );
        }
      });
  }

  test(`${name}: one page in large print runs over, and loses nothing`, async (t) => {
    const paper = await print(name, t, { one: true, size: '40px', region: 'GB' });
    if (!paper) return;
    assert.ok(paper.pages > 1);
    assert.deepEqual(paper.missing([...signs, ...today.flatMap(textOf), ...certainty, ...printed]), []);
  });

  for (const place of places)
    test(`${name}: nothing of a noisy page is on the paper, nothing is left behind, no rule is broken: ${place}`, async (t) => {
      const plain = await print(name, t, { region: 'GB' });
      const paper = await print(name, t, { region: 'GB', place });
      const one = await print(name, t, { region: 'GB', place, one: true });
      if (!plain || !paper || !one) return;
      assert.deepEqual([paper.found(['noise']), one.found(['noise'])], [[], []]);
      assert.deepEqual([paper.pages, one.pages], [plain.pages, 1]);
      for (const each of [paper, one]) assert.deepEqual(each.missing(['Call 999', ...signs, ...printed]), []);
      assert.deepEqual(
        [paper.left, one.left],
        [
          [[], 1, 0],
          [[], 1, 0],
        ],
      );
    });
}
