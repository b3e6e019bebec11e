// What pages are made of: the panel taken apart and put together again, and the slow line.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lightSheet, panelOf, readParts, split, withField } from './content.js';
import { details, own } from './own.js';
import { load } from './measures/load.js';
import { isIn } from './measures/measure.js';
import { pages } from './pages.js';
import { line } from './shape.js';

test('the panel, taken apart and put together, is what it was', async () => {
  const parts = await readParts();
  assert.equal(parts.sections.length, 5);
  for (const { title, heading, summary, body } of parts.sections)
    for (const part of [title, heading, summary, body]) assert.ok(part.length > 5, part);
  const [, whole = ''] = /<\/style>([^]*?)<template data-key/.exec(parts.declarative) ?? [];
  assert.equal(panelOf(parts, details(parts)), `<div class="msg">${withField(whole)}</div>`);
});

test('pages without the script of ours have the field for notes, where the panel has its button', async () => {
  const { declarative, sections } = await readParts();
  assert.doesNotMatch(declarative, /<textarea/);
  const fields = sections.filter(({ body }) => body.includes('Your own notes <textarea name="own"'));
  assert.deepEqual(
    fields.map(({ id }) => id),
    ['questions'],
  );
  assert.throws(() => withField('<p></p>'), /no button for notes/);
});

test('one page of static HTML has no field for notes, and else the same', async () => {
  const parts = await readParts();
  const [still = '', fieldless = ''] = ['static', 'fieldless'].map((name) =>
    own.find((page) => page.name === name)?.panel(parts),
  );
  const [field = '', ...more] = still.match(/<textarea [^]*?<\/textarea>/g) ?? [];
  assert.ok(field);
  assert.deepEqual(more, []);
  assert.equal(fieldless, still.replace(field, ''));
  assert.doesNotMatch(fieldless, /<textarea/);
});

test('a panel without sections is refused', () => {
  assert.throws(() => split('<div class="p"></div>'), /no sections/);
});

test('the sheet for light HTML: no host, nothing skipped', () => {
  const sheet = lightSheet(
    ":host{display:block}:host([theme='dark']) .p{color:red}.p{content-visibility:var(--_m-late);contain-intrinsic-size:9em auto 5em;color:blue}.doc{content-visibility:var(--_m-late)}",
  );
  assert.ok(
    sheet.startsWith(".msg{display:block}.msg[theme='dark'] .p{color:red}.p{color:blue}.doc{}"),
    sheet,
  );
});

test('the sheet of the panel: what is taken out is found', async () => {
  const { sheet, declarative } = await readParts();
  assert.match(declarative, /content-visibility:var\(--_m-late\)/);
  assert.doesNotMatch(sheet, /:host|content-visibility|contain-intrinsic-size/);
});

test('a line carries one packet after the other, and all of them late', () => {
  // 8,000 bits a second: a byte takes a millisecond.
  const arrives = line(8000, 75);
  assert.equal(arrives(100, 1000), 1175);
  assert.equal(arrives(100, 1000), 1275);
  assert.equal(arrives(100, 5000), 5175);
});

test('what a bound rests on is in every pass, with the blank page; a library in some, or in the first alone', () => {
  const passes = [0, 1, 2, 3, 4, 5];
  const times = (name: string, others: number): number => {
    const page = pages.find((one) => one.name === name);
    assert.equal(!page, name === 'blank', name);
    return passes.filter((pass) => isIn(page, pass, { measure: load, passes: 3, others })).length;
  };
  for (const name of ['blank', 'static', 'again', 'fieldless', 'element', 'declarative'])
    assert.deepEqual([times(name, 3), times(name, Infinity)], [6, 6], name);
  for (const name of ['vanilla', 'skipping', 'nhsuk', 'radix'])
    assert.deepEqual([times(name, 3), times(name, Infinity)], [2, 1], name);
});
