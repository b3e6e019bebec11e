// The leaflet as paper: what comes out of "Print this guide" and "Print one page" on somebody else's page, as PDF.
// The press alone is not enough for a PDF: a headless browser has no print window, so the page's print is put off, and
// the PDF is made where the window would be. WebKit cannot be driven so far (tests/element/leaflet.test.ts has its rules).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { TestContext } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { extractText } from 'unpdf';
import { english } from '../../src/element/english.js';
import { places, surround } from './noisy.js';
import type { Place } from './noisy.js';
import { newPage, plainPage, serve, startBrowser, startFirefox } from './site.js';
import type { Site } from './site.js';
import { bare } from './words.js';

/** Every danger sign and what else the words say, from the evidence's own ids. */
const { emergency, today, muscles, cards, questions, ui, edition, sources } = english;
const textOf = (line: readonly (readonly [string, ...unknown[]])[]): string[] => line.map(([text]) => text);
const day = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(iso));

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

interface Visit {
  readonly region?: string;
  readonly place?: Place;
  readonly format?: 'A4' | 'Letter';
  /** The reader's or the site's own size. */
  readonly size?: string;
}

/** Ticks every question as a reader does, as the longest page has it. @returns how many are ticked then */
function tickAll(): number {
  const root = document.querySelector('muscle-spasm-guide')!.shadowRoot!;
  for (const box of root.querySelectorAll<HTMLInputElement>('.ask input')) box.click();
  return root.querySelectorAll('.ask input:checked').length;
}

/** A site under the strictest policy. @returns what prints it as a press of the button does */
async function visit(name: string, t: TestContext, { region = '', place, format = 'A4', size }: Visit) {
  const browser = browsers[name];
  if (!browser) {
    assert.notEqual(process.env['CI'], 'true', `CI needs ${name}`);
    t.skip(`no ${name}`);
    return;
  }
  const { page } = await newPage(browser);
  t.after(() => page.browserContext().close());
  site.html = plainPage(`<muscle-spasm-guide region="${region}"></muscle-spasm-guide>`).replace(
    '<link rel="icon" href="data:,">',
    '',
  );
  site.headers = { 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'none'" };
  await page.goto(site.address);
  assert.equal(await page.evaluate(tickAll), questions.length);
  await page.evaluate((size) => {
    const guide = document.querySelector('muscle-spasm-guide')!;
    if (size) guide.style.setProperty('--spasm-font-size', size);
    const root = guide.shadowRoot!;
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => {
      broken.push(`${violatedDirective} ${sourceFile}`);
    });
    window.print = () => undefined;
    Object.assign(navigator, {
      press: (which: string, muscle: string) => {
        root.querySelector<HTMLElement>(`[value=${muscle}]`)!.click();
        root.querySelector<HTMLElement>(`[data-print="${which}"]`)!.click();
      },
      left: () => [broken, document.adoptedStyleSheets.length, root.querySelectorAll('.one').length],
    });
  }, size);
  if (place) await page.evaluate(surround, place);
  return async (which: '' | 'one', muscle = 'calf') => {
    await page.evaluate(
      (...args) => {
        (Reflect.get(navigator, 'press') as (...args: string[]) => void)(...args);
      },
      which,
      muscle,
    );
    const pdf = await page.pdf({ format });
    const { text, totalPages } = await extractText(new Uint8Array(pdf), { mergePages: false });
    const paper = bare(text.join(' '));
    return {
      pages: totalPages,
      first: bare(text[0] ?? ''),
      missing: (words: readonly string[]) => words.filter((each) => !paper.includes(bare(each))),
      found: (words: readonly string[]) => words.filter((each) => paper.includes(bare(each))),
      left: await page.evaluate(() => (Reflect.get(navigator, 'left') as () => unknown[])()),
    };
  };
}

const signs = emergency.flatMap(textOf);
const printed = [edition.id, day(edition.date), day(edition.lookAgain), 'Printed from http://127.0.0.1'];
/** Names of treatments, each with how sure we are of each use. */
const certainty = cards.flatMap(({ title, uses }) => [title, ...uses.map(([label]) => label)]);
const steps = (not: string): string[] =>
  muscles.filter(([id]) => id !== not).flatMap(([, , lines]) => lines.flatMap(textOf));

for (const name of Object.keys(engines)) {
  for (const format of ['A4', 'Letter'] as const) {
    test(`${name}: the whole guide is 7 pages of ${format} at most, danger signs and number first [H07]`, async (t) => {
      const print = await visit(name, t, { format, region: 'GB' });
      if (!print) return;
      const { pages, first, missing } = await print('');
      assert.ok(pages <= 7, `${pages} pages`);
      assert.deepEqual(
        ['Call 999', ...signs].filter((each) => !first.includes(bare(each))),
        [],
      );
      const words = [
        ...signs,
        ...today.flatMap(textOf),
        ...steps(''),
        ...certainty,
        ...questions,
        ...printed,
      ];
      assert.deepEqual(missing([...words, ...sources.map(([, title]) => title), ui.allSources]), []);
    });

    for (const region of ['', 'GB'])
      test(`${name}: one page is one page of ${format}, for each muscle, all questions ticked, region "${region}" [H07]`, async (t) => {
        const print = await visit(name, t, { format, region });
        for (const [muscle, , lines] of print ? muscles : []) {
          const { pages, missing, found } = await print!('one', muscle);
          assert.equal(pages, 1, muscle);
          const own = lines.flatMap(textOf);
          const words = [...signs, ...today.flatMap(textOf), ...own, ...certainty, ...questions, ...printed];
          assert.deepEqual(missing([...words, region ? 'Call 999' : ui.callLocal]), [], muscle);
          const others = steps(muscle).filter((step) => !own.join(' ').includes(step));
          assert.deepEqual(found([...others, ui.harms, ui.buying, ui.soonTitle, ui.sources]), [], muscle);
        }
      });
  }

  test(`${name}: one page in large print runs over, and loses nothing [H07]`, async (t) => {
    const print = await visit(name, t, { size: '40px', region: 'GB' });
    if (!print) return;
    const { pages, missing } = await print('one');
    assert.ok(pages > 1);
    assert.deepEqual(missing([...signs, ...today.flatMap(textOf), ...certainty, ...printed]), []);
  });

  for (const place of places)
    test(`${name}: of a noisy page nothing is printed, nothing left behind, no rule broken: ${place} [H07]`, async (t) => {
      const print = await visit(name, t, { region: 'GB', place });
      for (const which of print ? (['one', ''] as const) : []) {
        const { pages, missing, found, left } = await print!(which);
        assert.deepEqual(found(['noise']), []);
        assert.deepEqual(missing(['Call 999', ...signs, ...printed]), []);
        assert.ok(pages <= (which ? 1 : 7), `${pages} pages`);
        // The one sheet that is left is the noisy page's own.
        assert.deepEqual(left, [[], 1, 0]);
      }
    });
}
