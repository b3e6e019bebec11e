// `node --import tsx tests/wordpress/run.ts`, after a build: the snippets posted to a real WordPress as administrator
// and as author, and its pages read in Chromium. Needs Debian's packages (.ci/run --full installs them) and a minute.
import { mkdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { newPage, startBrowser } from '../page/site.js';
import { add, line, recall, remember } from '../runner/counts.mjs';
import { faults, lostLinks, panelFaults, pasted, setup } from '../sanitizers/reader.js';
import { serveWordPress } from './serve.js';
import type { Post, WordPress } from './serve.js';

const pictures = 'node_modules/.cache/wordpress';
const script = '/wp-content/uploads/muscle-spasm-guide.js';
const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
  files: Record<string, string>;
};
const given = setup(script, files['muscle-spasm-guide.js']);

const texts = {
  element: pasted('wordpress', given),
  placeholder: pasted('wordpress-author', given),
  light: pasted('light', given),
  declarative: pasted('declarative', given),
};

/** In a Custom HTML block, as the snippet says; or bare, as the old editor saves it. */
const block = (html: string): string => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

/** What a reader should find: a panel by its selector; or else the guide's words alone, in links that lead there. */
interface Case extends Post {
  panel?: string;
  links?: boolean;
  of: keyof typeof texts;
}

const posted = (
  role: Post['role'],
  of: keyof typeof texts,
  more: { slug?: string; panel?: string; links?: boolean; old?: boolean } = {},
): Case => ({
  slug: [role, of, more.old && 'old-editor', more.slug].filter(Boolean).join('-'),
  role,
  of,
  content: more.old ? texts[of] : block(texts[of]),
  ...(more.panel && { panel: more.panel }),
  ...(more.links && { links: true }),
});

const placeholder = '.entry-content [data-muscle-spasm-guide]';
const element = '.entry-content muscle-spasm-guide';
const cases: Case[] = [
  posted('administrator', 'element', { panel: element }),
  posted('administrator', 'element', { panel: element, old: true }),
  posted('administrator', 'placeholder', { panel: placeholder }),
  posted('administrator', 'declarative', { panel: element }),
  posted('administrator', 'light', { links: true }),
  posted('author', 'element'),
  posted('author', 'element', { slug: 'with-script' }),
  posted('author', 'placeholder'),
  posted('author', 'placeholder', { slug: 'with-script', panel: placeholder }),
  posted('author', 'placeholder', { slug: 'with-script', panel: placeholder, old: true }),
  posted('author', 'light', { links: true }),
  posted('author', 'light', { links: true, old: true }),
  posted('author', 'declarative'),
];

async function visit(page: Page, site: WordPress, one: Case): Promise<string[]> {
  const { id, content } = site.posts[one.slug]!;
  await page.setViewport({ width: 1000, height: 2400 });
  await page.goto(`${site.address}/?p=${id}`);
  const found = one.panel
    ? await panelFaults(page, one.panel)
    : [
        ...(await faults(page, texts[one.of], '.entry-content')),
        ...(one.links ? await lostLinks(page) : []).map((href) => `leads nowhere: ${href}`),
        ...((await page.$(`${element}, ${placeholder} >>> .p`)) ? ['a panel nobody could expect'] : []),
      ];
  if (one.role === 'author' && /<script|<style|<muscle-spasm-guide/.test(content))
    found.push('WordPress filtered nothing: this author may do everything');
  await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path: `${pictures}/${one.slug}.png` });
  return found;
}

async function run(): Promise<{ passed: number; failed: number; skipped: number }> {
  const counts = add();
  const count = (title: string, found: string[]): void => {
    counts[found.length > 0 ? 'failed' : 'passed']++;
    console.log(found.length > 0 ? `${title}: FAILED\n  ${found.join('\n  ')}` : title);
  };
  const browser = await startBrowser();
  if (!browser) throw new Error('Chromium: not found');
  let site: WordPress | undefined;
  try {
    mkdirSync(pictures, { recursive: true });
    site = await serveWordPress(cases);
    for (const one of cases) {
      const { page, said } = await newPage(browser);
      const found = await visit(page, site, one).catch((error: unknown) => [String(error)]);
      const lines = said.filter((text) => !text.includes('JQMIGRATE'));
      count(`WordPress, ${one.slug}`, [...found, ...lines.map((text) => `the console says: ${text}`)]);
      await page.browserContext().close();
    }
    // The function alone, without what rendering a post does besides.
    for (const of of Object.keys(texts) as (keyof typeof texts)[]) {
      const { kses } =
        site.posts[cases.find((one) => one.of === of && one.content.includes('wp:html'))!.slug]!;
      const { page } = await newPage(browser);
      await page.setContent(`<!doctype html><meta charset="utf-8"><body>${kses}`);
      count(`wp_kses_post, ${of}`, await faults(page, texts[of]));
      await page.browserContext().close();
    }
    console.log(`Pictures: ${pictures}/`);
  } finally {
    await site?.close();
    await browser.close();
  }
  return counts;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
const { values } = parseArgs({ options: { remember: { type: 'boolean' } } });
const counts = await run().catch((error: unknown) => {
  console.log(error);
  return { passed: 0, failed: 1, skipped: 0 };
});
console.log(`\n${line(counts)}`);
// For `.ci/run --full`, whose last line counts everything.
if (values.remember) remember(add(recall(), counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
