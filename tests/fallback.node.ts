// Without the script a reader has what stands inside the tag. The snippet of README and the demo must not lose a sign.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { english } from '../src/element/english.js';
import { sandbox } from '../src/embed/snippets.js';

/** The words inside the first tag of a page, as a reader sees them. */
const inside = (page: string): string =>
  (/<muscle-spasm-guide[^>]*>(.*?)<\/muscle-spasm-guide/s.exec(page)?.[1] ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const signs = english.emergency.flat().map(([text]) => text);

for (const path of ['README.md', 'demo/article.html'])
  test(`script off: ${path} shows the number and every danger sign [H06]`, () => {
    const words = inside(readFileSync(path, 'utf8'));
    assert.ok(signs.length >= 12);
    assert.deepEqual(
      signs.filter((sign) => !words.includes(sign)),
      [],
    );
    assert.match(words, /999/);
  });

test('script off: a sign that is missing is seen', () => {
  assert.equal(
    inside('<muscle-spasm-guide region="GB"><p>Call <b>999</b></p></muscle-spasm-guide>'),
    ' Call 999 ',
  );
});

for (const path of ['README.md', 'demo/frame.html'])
  test(`a press on the number is let out of the sandboxed frame of ${path} [H02]`, () => {
    const [, frame] =
      /<iframe[^>]*? sandbox="([^"]*)"/.exec(readFileSync(path, 'utf8').replace(/\s+/g, ' ')) ?? [];
    assert.equal(frame, sandbox);
  });
