// Over 250 lines because a walk through one page shares its browsers and helpers.
// The page a site owner uses, from the built files on a plain server: three actions to a snippet that works where it
// is pasted, every control seen in preview and snippet, nothing lost in a link, nothing asked of another site.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { change, inEach, seen, serveDemo, snippet, visit } from './site.js';
import type { Demo } from './site.js';

let demo: Demo;
before(async () => {
  demo = await serveDemo();
});
after(() => demo.close());

const home = (): string => `${demo.address}demo/`;
/** What the reader's clipboard holds, told by pasting it. */
const pasted = async (page: Page): Promise<string> => {
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.id = 'paste';
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.$eval('#paste', (field) => (field as HTMLTextAreaElement).value);
};

const saidAloud = (page: Page): Promise<unknown> =>
  page.waitForFunction('document.querySelector("#blocks output").textContent', { timeout: 10_000 });

/** Another site's page with the snippet and nothing else, the built files beside it. */
const pageWith = (code: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Site</title><body><h1>Site</h1><p>Words.</p>${code}<p>What follows.</p></body></html>`;

/** Each control, what the snippet then says, and what is then seen of the guide. */
const controls: readonly (readonly [control: string, value: string, says: RegExp, seen: string])[] = [
  ['#region', 'JP', / region="JP"/, 'root.querySelector(".call").textContent === "Call 119"'],
  ['#theme', 'dark', / theme="dark"/, 'getComputedStyle(root.querySelector(".p")).colorScheme === "dark"'],
  ['#heading-level', '3', / heading-level="3"/, 'root.querySelector("#title").localName === "h3"'],
  ['#heading-level', '1', / heading-level="1"/, 'document.querySelectorAll("h1").length === 0'],
  ['[name=open][value=causes]', '', / open="causes"/, 'root.querySelector("#causes").open'],
  ['[name=exclusive]', '', / exclusive>/, 'guide.exclusive'],
  [
    '[name=sections][value=causes]',
    '',
    / sections="symptoms treatments prevention questions"/,
    '!root.querySelector("#causes")',
  ],
  [
    '[aria-label="Move Causes up"]',
    '',
    / sections="causes symptoms /,
    'root.querySelector(".s").id === "causes"',
  ],
  [
    '#feedback',
    'https://example.org/a?b="><i>',
    /<muscle-spasm-guide>/,
    'root.querySelector(".foot").textContent.includes("Something wrong") && !root.querySelector(".foot [href*=example]")',
  ],
  [
    '#feedback',
    'https://example.org/a?b&c',
    / feedback="https:\/\/example.org\/a\?b&#38;c"/,
    'root.querySelector(".foot [href=\'https://example.org/a?b&c\']")',
  ],
  [
    '#sign-off',
    'A. Name; nurse; 2026-11-20; 2026-11',
    / sign-off="A. Name; nurse; 2026-11-20; 2026-11"/,
    'root.querySelector(".foot").textContent.includes("A. Name")',
  ],
  [
    '[id="--spasm-accent"]',
    '#ff0000',
    /--spasm-accent:#ff0000/,
    'getComputedStyle(root.querySelector(".head a")).color === "rgb(255, 0, 0)"',
  ],
  [
    '[id="--spasm-background"]',
    '#ffff00',
    /--spasm-background:#ffff00/,
    'getComputedStyle(root.querySelector(".p")).backgroundColor === "rgb(255, 255, 0)"',
  ],
  ['#address', '/files/guide.js', / src="\/files\/guide.js\?v=/, 'guide'],
  ['[name=pin]', '', /^<script async src="muscle-spasm-guide.js"><\/script>/, 'guide'],
  ['[name=width]', '320', /^<script/, 'innerWidth === 320'],
  ['[name=page]', 'sepia', /^<script/, 'document.documentElement.dataset.page === "sepia"'],
];

inEach('configurator', (it, name) => {
  it('from opening it to a copied snippet in one action, three at most with a number and a place', async (b) => {
    const { page, said, asked } = await visit(b, home());
    let actions = 0;
    const press = async (selector: string): Promise<void> => {
      actions++;
      await page.click(selector);
    };
    await press('#blocks .copy');
    await saidAloud(page);
    assert.equal(await page.$eval('#blocks output', (output) => output.textContent), 'Copied.');
    assert.ok(actions <= 3);
    const text = await pasted(page);
    assert.equal(text, await snippet(page));
    assert.match(text, / integrity="sha384-[\w+/]{64}"/);
    assert.deepEqual(said, []);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(demo.address)),
      [],
    );
  });

  it('what was copied works in an empty page with the script beside it', async (b) => {
    const { page } = await visit(b, home());
    await change(page, '#region', 'GB');
    await change(page, '#theme', 'dark');
    await change(page, '[id="--spasm-accent"]', '#00ff00');
    const code = await snippet(page);
    demo.pages.set('/site/page.html', pageWith(code));
    const site = await visit(b, `${demo.address}site/page.html`);
    await site.page.waitForFunction('document.querySelector("muscle-spasm-guide").shadowRoot');
    const is = await site.page.evaluate(() => {
      const root = document.querySelector('muscle-spasm-guide')!.shadowRoot!;
      return {
        number: root.querySelector('.call')!.getAttribute('href'),
        scheme: getComputedStyle(root.querySelector('.p')!).colorScheme,
        accent: getComputedStyle(root.querySelector('.head a')!).color,
      };
    });
    assert.deepEqual(is, { number: 'tel:999', scheme: 'dark', accent: 'rgb(0, 255, 0)' });
    assert.deepEqual(site.said, []);
  });

  it('a changed file is refused by the hash, and the danger signs are shown', async (b) => {
    const { page } = await visit(b, home());
    await change(page, '#region', 'GB');
    demo.pages.set('/other/page.html', pageWith(await snippet(page)));
    demo.pages.set('/other/muscle-spasm-guide.js', 'document.title = "changed"');
    const site = await visit(b, `${demo.address}other/page.html`);
    assert.equal(await site.page.title(), 'Site');
    const box = await (await site.page.$('muscle-spasm-guide li'))!.boundingBox();
    assert.ok(box && box.height > 10);
  });

  it('each control is seen in the preview and in the snippet, and comes back from the link', async (b) => {
    const { page, said } = await visit(b, home());
    const again = await visit(b, home());
    for (const [control, value, says, expression] of controls) {
      await change(page, control, value);
      assert.match(await snippet(page), says, control);
      await seen(page, expression);
      const [code, link] = [await snippet(page), page.url()];
      await again.page.goto(link);
      await again.page.waitForFunction(
        (text) => document.querySelector<HTMLTextAreaElement>('#blocks textarea')?.value === text,
        {},
        code,
      );
      await seen(again.page, expression);
      await change(page, '#start-over');
      assert.equal(page.url(), home());
    }
    assert.deepEqual([...said, ...again.said], []);
  });

  it('a link with everything in it is restored from a fresh start', async (b) => {
    const { page } = await visit(b, home());
    for (const [control, value] of controls) await change(page, control, value);
    const again = await visit(b, page.url());
    assert.equal(await snippet(again.page), await snippet(page));
    assert.equal(again.page.url(), page.url());
  });

  it('opened from a disk it works, and says why there is no hash', async (b) => {
    const { page, said } = await visit(b, pathToFileURL('demo/index.html').href);
    await change(page, '#region', 'GB');
    await seen(page, 'root.querySelector(".call").textContent === "Call 999"');
    assert.match(await snippet(page), /^<script async src="muscle-spasm-guide.js"><\/script>/);
    assert.match(await page.$eval('#pin-help', ({ textContent }) => textContent), /opened from a disk/);
    assert.deepEqual(said, []);
  });

  if (name === 'Chromium')
    for (const [width, height] of [
      [360, 640],
      [1280, 800],
    ] as const)
      it(`nothing jumps when the guide comes, at ${width} x ${height}`, async (b) => {
        const { page } = await visit(b, `${home()}#region=GB`);
        const code = await snippet(page);
        const shift = async (html: string): Promise<number> => {
          let open: (value?: unknown) => void = () => undefined;
          demo.gate = new Promise((resolve) => {
            open = resolve;
          });
          demo.pages.set('/site/slow.html', pageWith(html));
          const { page: site } = await visit(b, 'about:blank', width, height);
          await site.goto(`${demo.address}site/slow.html`, { waitUntil: 'domcontentloaded' });
          const frames = (): Promise<unknown> =>
            site.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
          await frames();
          open();
          await site.waitForFunction('document.querySelector("muscle-spasm-guide").shadowRoot');
          await frames();
          return (await site.evaluate(`new Promise((resolve) => {
            const sum = (entries) => entries.reduce((all, { value }) => all + value, 0);
            new PerformanceObserver((list) => resolve(sum(list.getEntries()))).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(0))));
          })`)) as number;
        };
        assert.ok((await shift(code)) <= 0.02);
        // What it guards against: a short fallback and no room kept.
        const bare = code.replace(/ style="[^"]*"/, '').replace(/<ul>.*<\/ul>/s, '');
        assert.ok((await shift(bare)) > 0.02);
      });

  it('each place has its own text, says what does not work there, and is in the link', async (b) => {
    const { page, said } = await visit(b, `${home()}#region=GB`);
    const places = await page.$$eval('#place option', (all) => all.map(({ value }) => value));
    assert.equal(places.length, 23);
    const texts = new Set<string>();
    for (const place of places) {
      await change(page, '#place', place);
      const all = await page.$$eval('#blocks textarea', (fields) =>
        fields.map((field) => field.value).join('\n'),
      );
      assert.ok(all.length > 40, place);
      texts.add(all);
      assert.ok((await page.$$('#limits li')).length > 0, place);
      assert.match(page.url(), place === 'element' ? /#region=GB$/ : new RegExp(`place=${place}`));
    }
    // WordPress, Squarespace, Webflow and Ghost paste what any page does, WordPress' authors a placeholder.
    assert.ok(texts.size >= places.length - 5);
    assert.deepEqual(said, []);
  });

  it('by keyboard alone: choose, look at the order, copy', async (b) => {
    const { page } = await visit(b, home());
    const at = (): Promise<string> =>
      page.evaluate(() => {
        const { activeElement } = document;
        return [activeElement?.id, activeElement?.className].filter(Boolean).join();
      });
    const tabTo = async (id: string): Promise<void> => {
      for (let presses = 0; (await at()) !== id; presses++) {
        assert.ok(presses < 40, `${id} cannot be reached`);
        await page.keyboard.press('Tab');
      }
    };
    await tabTo('region');
    await page.keyboard.type('United K');
    await tabTo('copy');
    assert.match(await snippet(page), /region="GB"/);
    await page.keyboard.press('Enter');
    await saidAloud(page);
    assert.match(await pasted(page), /Call 999/);
  });

  it('sections are put in order by keyboard: focus stays, the new place is said', async (b) => {
    const { page } = await visit(b, home());
    await change(page, '[aria-label="Move Treatments up"]', '');
    await page.focus('[aria-label="Move Treatments up"]');
    await page.keyboard.press('Enter');
    const { focus, words } = await page.evaluate(() => ({
      focus: document.activeElement?.getAttribute('aria-label'),
      words: document.querySelector('#moved')!.textContent,
    }));
    assert.equal(focus, 'Move Treatments up');
    assert.equal(words, 'Treatments: 1 of 5');
    assert.match(await snippet(page), /sections="treatments symptoms causes prevention questions"/);
  });

  it('where no page may write to the clipboard the text is selected, and that is said', async (b) => {
    const { page } = await visit(b, home());
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.click('#blocks .copy');
    await saidAloud(page);
    const { words, selected } = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return {
        words: document.querySelector('#blocks output')!.textContent,
        selected: field.value.slice(field.selectionStart, field.selectionEnd),
      };
    });
    assert.match(words, /Selected\. Press Ctrl\+C/);
    assert.equal(selected, await snippet(page));
  });

  it('colours that are hard to read are said, with the contrast', async (b) => {
    const { page } = await visit(b, `${home()}#theme=light`);
    await page.waitForFunction('document.querySelector("#contrast").textContent.startsWith("Every text")');
    await change(page, '[id="--spasm-accent"]', '#aaaaaa');
    await page.waitForFunction(
      'document.querySelector("#contrast").textContent.startsWith("Hard to read: accent")',
    );
    const ratio = await page.$eval('[id="--spasm-accent-ratio"]', ({ textContent }) => textContent);
    // #aaa on #fff is 2.32:1, on the boxes (#f3f7f5) 2.15:1.
    assert.equal(ratio, '2.1:1, too low');
    await change(page, '#reset-colours', '');
    await page.waitForFunction('document.querySelector("#contrast").textContent.startsWith("Every text")');
    // No colour is set; the font of what stands inside the tag is only read.
    assert.doesNotMatch(await snippet(page), /--spasm[\w-]*:/);
  });

  it('a value that cannot be used is named beside its field', async (b) => {
    const { page } = await visit(b, home());
    await change(page, '#feedback', 'nonsense');
    await change(page, '#address', 'javascript:alert(1)');
    for (const field of ['feedback', 'address']) {
      const words = await page.$eval(`#${field}-problem`, (problem) => (problem as HTMLElement).innerText);
      assert.match(words, /^Left out\. It must look like: /, field);
      assert.equal(await page.$eval(`#${field}`, (input) => input.getAttribute('aria-invalid')), 'true');
    }
    assert.doesNotMatch(await snippet(page), /nonsense|javascript/);
    await change(page, '#feedback', '');
    assert.equal(await page.$eval('#feedback-problem', (problem) => (problem as HTMLElement).hidden), true);
  });

  it('a hostile link changes nothing but values that the table allows', async (b) => {
    const hostile = '"><img src=x onerror=document.title=1>';
    const names = [
      'region',
      'theme',
      'open',
      'sections',
      'feedback',
      'sign-off',
      'address',
      'place',
      'width',
    ];
    const query = new URLSearchParams(
      [...names, 'page', 'pin', '--spasm-accent', '__proto__'].map((n) => [n, hostile]),
    );
    const plain = await visit(b, home());
    const { page, said, asked } = await visit(b, `${home()}#${query.toString()}`);
    await seen(page);
    assert.equal(await snippet(page), await snippet(plain.page));
    assert.equal(await page.title(), await plain.page.title());
    assert.equal(await page.$eval('#feedback', (input) => (input as HTMLInputElement).value), '');
    assert.deepEqual(said, []);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(demo.address)),
      [],
    );
  });
});
