// The guide in another language, as strings and as files: what servers and sites without script show.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { english } from '../../src/element/english.js';
import type * as Ssr from '../../src/embed/ssr.js';
import type * as Data from '../../src/embed/structured-data.js';
import { languages } from '../locales/all.js';

// As a stranger has them: by the package's own names.
const entry = (name: string): string => ['muscle-spasm-guide', name].join('/');
const { renderElement, renderFallback, renderLight } = (await import(entry('ssr'))) as typeof Ssr;
const { structuredData } = (await import(entry('structured-data'))) as typeof Data;

/** By their ids, written here once more. */
const signs = Array.from(
  { length: 12 },
  (_, i) => `E${i + 1}`,
) as `E${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`[];
const plain = (html: string): string =>
  html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

for (const { tag, words } of languages) {
  test(`${tag}: panel, text and fallback have every danger sign and the number, in its language and direction`, () => {
    const strings = {
      panel: renderElement({ region: 'IE' }, { words }),
      text: renderLight({ region: 'IE' }, { words }),
      fallback: renderFallback({ region: 'IE' }, { words }),
      file: readFileSync(`dist/static/${tag}.html`, 'utf8'),
      'declarative file': readFileSync(`dist/static/${tag}.dsd.html`, 'utf8'),
      frame: readFileSync(`dist/embed.${tag}.html`, 'utf8'),
    };
    for (const [what, html] of Object.entries(strings)) {
      for (const sign of signs) assert.ok(plain(html).includes(words.text[sign]), `${what} ${sign}`);
      if (/file|frame/.test(what)) assert.ok(plain(html).includes(words.ui.callLocal), what);
      else assert.match(html, /href="tel:112">[^<]*112/, what);
      if (what !== 'fallback') assert.ok(html.includes(` lang="${tag}" dir="${words.dir}"`), what);
      if (what !== 'fallback') assert.ok(plain(html).includes(words.translated), what);
    }
    assert.match(strings.panel, new RegExp(`^<muscle-spasm-guide lang="${tag}" region="IE">`));
    assert.match(strings.frame, new RegExp(`^<!doctype html>\n<html lang="${tag}">`));
    assert.ok(strings.frame.includes(`src="muscle-spasm-guide.${tag}.js"`));
  });

  test(`${tag}: its words are an entry of the package`, async () => {
    const module = (await import(entry(`words/${tag}`))) as Record<string, unknown>;
    assert.deepEqual(Object.values(module), [JSON.parse(JSON.stringify(words))]);
  });
}

test('a language without its words, and words of another than asked for, are thrown back', () => {
  const [ar] = languages;
  for (const render of [renderElement, renderLight, renderFallback]) {
    assert.throws(() => render({ lang: 'es' }), {
      name: 'TypeError',
      message: /lang="es" cannot be used\. Use: en; /,
    });
    assert.throws(() => render({ lang: 'es' }, { words: ar!.words }), {
      name: 'TypeError',
      message: /words=object .*words\/es/,
    });
    assert.throws(() => render({ lang: 'en' }, { words: ar!.words }), TypeError);
    assert.equal(
      render({ lang: 'ar-EG' }, { words: ar!.words }).includes(ar!.words.ui.callLocal.slice(0, 9)),
      true,
    );
  }
});

test('structured data are in the language of the page, and name no more than in English', () => {
  const of = (words?: Ssr.Extras['words']): Record<string, unknown> =>
    JSON.parse(structuredData({ url: 'https://clinic.example/', words })) as Record<string, unknown>;
  for (const { tag, words } of languages) {
    const data = of(words);
    assert.equal(data['inLanguage'], tag);
    assert.equal(data['name'], words.ui.title);
    assert.deepEqual(Object.keys(data), Object.keys(of()));
  }
  assert.equal(of()['name'], english.ui.title);
});
