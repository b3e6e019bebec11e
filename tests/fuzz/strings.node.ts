// The strings of ./ssr, read by the parser that browsers' rules are written down in (parse5): whatever a host gave, there
// is the same tree of elements and attributes as for a name and an address of ours, or a TypeError that says what to do.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { rehype } from 'rehype';
import type * as Ssr from '../../src/embed/ssr.js';
import { english } from '../../src/element/english.js';
import { held } from './amount.js';
import { holds } from './holds.js';
import { payloads } from './payloads.js';
import { names, some, taken, told, traps, valueFor } from './values.js';

// As users have it. Not a literal: it is there after a build only.
const built = '../../dist/embed/ssr.js';
const { renderElement, renderFallback, renderLight } = (await import(built)) as typeof Ssr;
const forms = { renderElement, renderLight, renderFallback };

interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
  content?: Node;
}

const today = new Date('2026-12-01');
const parser = rehype().data('settings', { fragment: true });
const parse = (html: string): Node => parser.parse(html) as Node;
const inside = ({ children = [], content }: Node): Node[] => [...children, ...(content ? [content] : [])];
const wordsOf = (node: Node): string => (node.value ?? '') + inside(node).map(wordsOf).join('');

/** Elements and attributes, with the values of those that are not the host's own text. */
const treeOf = (node: Node, own: readonly string[]): string =>
  `${node.type} ${node.tagName ?? ''} ${Object.entries(node.properties ?? {})
    .map(
      ([name, value]) =>
        `${name}=${own.some((text) => String(value).includes(text)) || name === 'dataKey' ? '…' : String(value)}`,
    )
    .join(' ')}\n${inside(node)
    .map((each) => treeOf(each, own))
    .join('')}`;

const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '');

const ours = {
  signOff: `Ours; Ours; 2026-11-20; ${english.edition.id}`,
  feedback: 'https://ours.example/',
};
const expected = Object.fromEntries(
  Object.entries(forms).map(([name, render]) => [
    name,
    treeOf(parse(render(ours, { today, note: 'Ours' })), ['Ours', 'ours.example']),
  ]),
);

/** @returns whether it could be used */
function check(name: keyof typeof forms, options: object, note: string): boolean {
  let html;
  try {
    html = forms[name]({ ...ours, ...options }, { today, note });
  } catch (error) {
    assert.match(String(error), /^TypeError: muscle-spasm-guide: [\w-]+=.* cannot be used\. Use: .+\.$/s);
    assert.ok(String(error).length < 500);
    return false;
  }
  const tree = parse(html);
  const { signOff = ours.signOff, feedback = ours.feedback } = options as Partial<typeof ours>;
  const own = ['Ours', 'ours.example', clean(signOff.trim()), clean(feedback.trim())];
  const [lines, right] = [treeOf(tree, own), expected[name] ?? ''].map((text) => text.split('\n'));
  // The first line that differs: the whole of them nobody can read.
  const at = right!.findIndex((line, i) => line !== lines![i]);
  assert.equal(lines![at], right![at]);
  assert.equal(lines!.length, right!.length);
  if (name === 'renderFallback') return true;
  const words = wordsOf(tree);
  const [by = '', role = ''] = clean(signOff).split(';');
  for (const text of [by.trim(), role.trim(), clean(note)])
    // A parser makes one line break of two characters for one.
    assert.ok(words.includes(text.replace(/\r\n?/g, '\n')), `shown as text: ${text}`);
  return true;
}

test('each hostile text as name, role, address and note: literal text or a TypeError', async () => {
  const used = new Set<string>();
  for (const [kind, text] of payloads)
    for (const name of Object.keys(forms) as (keyof typeof forms)[])
      try {
        const signOff = `A ${text}; ${text} B; 2026-11-20; ${english.edition.id}`;
        if (check(name, { signOff }, clean(text) ? text : 'Ours')) used.add(kind);
        if (check(name, { feedback: `https://a.example/${text}` }, 'Ours')) used.add(kind);
        if (check(name, { feedback: text }, 'Ours')) used.add(kind);
      } catch (error) {
        throw new Error(`${kind}, ${name}: ${String(error).slice(0, 600)}`, { cause: error });
      }
  // The test itself: most of them are names that somebody may have.
  assert.ok(used.size > payloads.length / 2, `${used.size} used`);
  for (const [, text] of payloads)
    if (!clean(text))
      assert.equal(renderLight({}, { note: text }), renderLight({}), 'a note of nothing is none');
  await held('host input', payloads.length * 9);
});

test('any values of any type: a string with all danger signs, or a TypeError that says what can be', async () => {
  /** Of many one is nearly always refused. */
  const single = fc.constantFrom(...names).chain((name) => valueFor(name).map((one) => ({ [name]: one })));
  let used = 0;
  await holds(
    fc.property(fc.oneof(some(valueFor), single), (given) => {
      try {
        const html = renderFallback(taken(given) as Ssr.GuideOptions);
        assert.equal(html.match(/<li>/g)?.length, english.emergency.length);
        used++;
      } catch (error) {
        assert.match(String(error), /^TypeError: muscle-spasm-guide: [\w-]+=.* cannot be used\. Use: .+\.$/s);
        assert.ok(String(error).length < 500);
      }
    }),
    400,
  );
  assert.ok(used > 0);
});

test('options, notes and days that are none: a TypeError that says what can be', () => {
  const none = traps.filter((trap) => trap !== undefined && trap !== null);
  const says = { name: 'TypeError', message: /^muscle-spasm-guide: / };
  for (const trap of none) {
    for (const render of [renderElement, renderLight]) {
      if (typeof trap !== 'string')
        assert.throws(() => render({}, { note: trap as string }), says, told(trap));
      assert.throws(() => render({}, { today: trap as Date }), says, told(trap));
      assert.throws(() => render({}, { words: trap as never }), says, told(trap));
    }
    if (typeof trap !== 'object') assert.throws(() => renderFallback(trap), says, told(trap));
  }
  assert.throws(() => renderFallback(null as never), says);
  assert.throws(() => renderLight({}, { note: 'x'.repeat(10_001) }), /Use: a text of 10,000 characters/);
  assert.equal(names.length, 10);
});
