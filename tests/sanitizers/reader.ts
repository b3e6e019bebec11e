// What a reader has of a snippet after somebody's sanitizer: in a real page, by what is visible in it.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { english } from '../../src/element/english.js';
import { snippet } from '../../src/embed/platforms.js';
import type { Place } from '../../src/embed/platforms.js';
import type { Setup } from '../../src/embed/snippets.js';

export const setup = (address: string, integrity = 'sha384-AAAA'): Setup => ({
  options: { region: 'GB' },
  looks: { '--spasm-accent': '#123abc' },
  address,
  version: '0.1.0',
  integrity,
});

/** The style sheet as owners get it: the build has put it on one line. */
const [style = ''] = /<style>.*?<\/style>/s.exec(readFileSync('dist/static/en.dsd.html', 'utf8')) ?? [];

/** All that an owner is given for this form, as one text. */
export const pasted = (place: Place, given: Setup): string =>
  snippet(place, given)
    .blocks.map((block) => block.code.replace(/<style>.*?<\/style>/s, () => style))
    .join('\n');

/** Dashes, quotes and blanks are the site's business: WordPress sets its own. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The words of HTML for readers; nothing of its attributes, styles and lists of choices. */
const wordsOf = (html: string): string =>
  letters(
    html
      .replace(/<(style|script|select)[ >].*?<\/\1>/gs, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
  );

/** Every danger sign, and the number in figures. */
const needed = [...english.emergency.flat().map(([text]) => text), 'Call 999'];

/** What a reader sees of a part of the page: text by text, outside of any panel. */
const seen = (page: Page, selector: string): Promise<string[]> =>
  page.$eval(selector, (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode())
      if (walker.currentNode.parentElement?.checkVisibility())
        texts.push(walker.currentNode.textContent ?? '');
    return texts;
  });

/** @returns what the reader lost, and what stands there that is no word of the guide; empty when all is well */
export async function faults(page: Page, original: string, selector = 'body'): Promise<string[]> {
  const texts = await seen(page, selector);
  const all = letters(texts.join(''));
  const words = wordsOf(original);
  return [
    ...needed.filter((text) => !all.includes(letters(text))).map((text) => `lost: ${text}`),
    ...texts
      .filter((text) => /[{}<>]|sha384|--/.test(text) || !words.includes(letters(text)))
      .map((text) => `leaked: ${text.slice(0, 200)}`),
  ];
}

/** What does not work in a panel that should be there, by a real click; empty when all is well. */
export async function panelFaults(page: Page, panel: string): Promise<string[]> {
  const summary = await page.waitForSelector(`${panel} >>> #causes > summary`, { timeout: 10_000 });
  const text = await page.$eval(`${panel} >>> .e`, (part) => part.textContent);
  const lost = needed.filter((sign) => !letters(text).includes(letters(sign)));
  await summary?.click();
  const open = await page.$eval(`${panel} >>> #causes .in`, (part) => part.checkVisibility());
  return [...lost.map((sign) => `panel lost: ${sign}`), ...(open ? [] : ['causes did not open'])];
}

/** Links within the text that lead nowhere. */
export const lostLinks = (page: Page): Promise<string[]> =>
  page.$$eval('a[href^="#"]', (links) =>
    links.map((link) => link.getAttribute('href')!).filter((href) => !document.getElementById(href.slice(1))),
  );
