// What the strings of ./ssr say, and where they can be made: light HTML that lost a sign, a number that is not the
// site's, a word that became markup, a server without Node.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { styleHashOf } from '../../src/build/static.mjs';
import { english } from '../../src/element/english.js';
import { makeGuide } from '../../src/model/guide.js';
import { sentences } from '../../src/options.js';
import { whole } from '../../src/view/declarative.js';
import * as source from '../../src/embed/ssr.js';

// As a stranger has it: by the package's own name.
const entry = ['muscle-spasm-guide', 'ssr'].join('/');
const dist = (await import(entry)) as typeof source;

const wordsOf = (html: string): string[] =>
  html
    .replace(/<(style|script)>.*?<\/\1>/gs, '')
    .split(/<[^>]*>/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
const linksOf = (html: string): string[] => [
  ...new Set([...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)),
];
const times = (text: string, words: string): number => text.split(words).length - 1;
const joined = (html: string): string => wordsOf(html).join(' ').replace(/\s+/g, ' ');

const full = { feedback: 'https://example.org/tell' };
/** Words of the panel's controls and of marks that light HTML says otherwise; everything else it must say, too. */
const { ui } = english;
const controls = [
  ui.showNumber,
  ui.choose,
  ui.pick,
  ui.more,
  ui.copy,
  ui.askLead,
  ui.own,
  ui.copyText,
  ui.save,
  ui.print,
  ui.printOne,
  ui.siteNote,
  ui.today,
  ui.soon,
  ui.sources,
];

for (const region of ['', 'GB', 'ZA'])
  test(`light HTML says what the panel says, and no more: region "${region}" [H06]`, () => {
    const panel = whole(makeGuide(english, { ...full, region }))
      // Names for those who only hear the panel, its list of places and its buttons for muscles.
      .replace(/<span class="vh">.*?<\/span>/g, '')
      .replace(/<(select|fieldset|svg).*?<\/\1>/g, '')
      .replace(/<div class="timer".*?<\/div>/g, '')
      // Said again at the top of a print.
      .replace(/<p class="paper">.*?<\/p>/g, '');
    const light = source.renderLight({ ...full, region });
    const said = joined(light);
    const shown = joined(panel);
    // As often: two muscles have a step in the same words.
    const missing = wordsOf(panel).filter(
      (words) => times(said, words) < times(shown, words) && !controls.includes(words),
    );
    assert.deepEqual(missing, []);
    const panelSays = `${shown} ${joined(source.renderElement({ ...full, region }))}`;
    // Between its sources light HTML has colons and semicolons of its own.
    const more = wordsOf(light).filter(
      (words) => !/^(Sources:|;)$/.test(words) && !panelSays.includes(words),
    );
    assert.deepEqual(more, []);
    assert.deepEqual(
      linksOf(panel)
        .filter((href) => !linksOf(light).includes(href))
        .concat(linksOf(light).filter((href) => !linksOf(panel).includes(href) && !href.startsWith('tel:'))),
      [],
    );
  });

test('light HTML: headings, lists and links alone, each id ours and once, every link within it lands', () => {
  const html = dist.renderLight({ region: 'GB' }, { note: 'Ours' });
  const tags = new Set([...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag));
  assert.deepEqual(
    [...tags].filter((tag) => !/^(div|h[2-4]|p|ul|ol|li|dl|dt|dd|a|strong|small|i|bdi)$/.test(tag ?? '')),
    [],
  );
  const attributes = new Set([...html.matchAll(/ ([\w-]+)="/g)].map(([, name]) => name));
  assert.deepEqual([...attributes].sort(), ['dir', 'href', 'id', 'lang', 'rel']);
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
  assert.deepEqual(
    ids.filter((id, i) => !id.startsWith('muscle-spasm-guide-') || ids.indexOf(id) !== i),
    [],
  );
  for (const href of linksOf(html).filter((link) => link.startsWith('#')))
    assert.ok(ids.includes(href.slice(1)), href);
  for (const id of ['treatments', 'magnesium', 'calf', 'now', 'today', 'about'])
    assert.ok(ids.includes(`muscle-spasm-guide-${id}`), id);
});

test('headings follow the level, sections the choice', () => {
  const html = dist.renderLight({ headingLevel: 4, sections: 'questions causes' });
  assert.match(html, /^<div[^>]*><h4 id="muscle-spasm-guide-title">/);
  assert.match(html, /<h6 id="muscle-spasm-guide-calf">/);
  assert.ok(html.indexOf('-questions"') < html.indexOf('-causes"'));
  assert.doesNotMatch(html, /-treatments"/);
});

test('the number is that of the region; without one the words are neutral and nothing can be called [H01]', () => {
  for (const render of [dist.renderElement, dist.renderLight, dist.renderFallback]) {
    assert.match(render({ region: 'uk' }), /<a[^>]* href="tel:999"[^>]*>Call 999<\/a>/);
    assert.match(render({ region: 'ZA' }), /from a mobile phone/);
    const none = render();
    assert.match(none, /Call your local emergency number now/);
    assert.doesNotMatch(none, /href="tel:/);
  }
});

test('open, exclusive, theme and the rest stand in the tag and in its panel', () => {
  const html = dist.renderElement({
    region: 'uk',
    theme: 'dark',
    headingLevel: 3,
    open: 'causes',
    exclusive: true,
  });
  assert.match(
    html,
    /^<muscle-spasm-guide region="GB" theme="dark" heading-level="3" open="causes" exclusive><template shadowrootmode="open"><style>/,
  );
  assert.match(html, /<details class="s" id="causes" name="spasm" open /);
  assert.equal(html.match(/<details[^>]* open/g)?.length, 1);
  assert.match(html, /id="all">Show all</);
  const all = dist.renderElement({ open: 'all', exclusive: true });
  assert.equal(all.match(/<details[^>]* open/g)?.length, 5);
  assert.doesNotMatch(all, /name="spasm"/);
  assert.match(all, /id="all">Hide all</);
});

test('a name or value that cannot be used is thrown back with what can be', () => {
  const wrong: [object, RegExp][] = [
    [{ regoin: 'GB' }, /option="regoin" cannot be used\. Use: lang, locales, region, /],
    [{ region: 'England' }, /region="England"/],
    [{ region: 7 }, /region=7/],
    [{ theme: 'neon' }, /theme="neon" cannot be used\. Use: auto, light, dark, host\./],
    [{ headingLevel: 7 }, /heading-level=7/],
    [{ open: 'dosage' }, /open="dosage"/],
    [{ exclusive: 'yes' }, /exclusive="yes" cannot be used\. Use: true, false\./],
    [{ feedback: 'javascript:alert(1)' }, /feedback=/],
    [{ signOff: 'A. Name' }, /sign-off=/],
    [{ signOff: 'A. Name; nurse; 2999-01-01; 2026-11' }, /sign-off=/],
    [{ lang: 'tlh' }, /lang="tlh"/],
  ];
  for (const [options, message] of wrong)
    for (const render of [dist.renderElement, dist.renderLight, dist.renderFallback])
      assert.throws(() => render(options), { name: 'TypeError', message });
  for (const name of Object.keys(sentences)) dist.renderElement({ [name]: undefined });
});

test("no word of the site's becomes markup [H26]", () => {
  const evil = `"><img src=x onerror=alert(1)><script>`;
  const options = { signOff: `A${evil}; nurse${evil}; 2026-11-20; ${english.edition.id}` };
  for (const render of [dist.renderElement, dist.renderLight]) {
    const html = render(options, { today: new Date('2026-11-21'), note: evil });
    assert.doesNotMatch(html, /<img|<script/);
    assert.match(html, /&#60;img/);
  }
});

test('the look-again notice is there when the given day is past it, and never by the clock of the server [H24]', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2039-01-01') });
  for (const render of [source.renderElement, source.renderLight]) {
    assert.doesNotMatch(render(), /was due to be looked at again/);
    assert.match(render({}, { today: new Date('2038-01-01') }), /was due to be looked at again/);
    assert.doesNotMatch(render({}, { today: new Date('2026-11-22') }), /was due to be looked at again/);
  }
});

test('static files: what ./ssr renders, and one style block whose hash a policy can name', () => {
  const dsd = readFileSync('dist/static/en.dsd.html', 'utf8');
  assert.equal(dsd, `${dist.renderElement()}\n`);
  assert.equal(readFileSync('dist/static/en.html', 'utf8'), `${dist.renderLight()}\n`);
  assert.equal(dsd.match(/<style/g)?.length, 1);
  assert.match(styleHashOf(dsd), /^sha256-[\w+/]{43}=$/);
  assert.equal(
    styleHashOf(dsd),
    styleHashOf(dist.renderElement({ region: 'GB', theme: 'dark', open: 'all' })),
  );
  assert.doesNotMatch(dsd, /style="|<script| on\w+=/);
});

test('it runs where there is nothing but JavaScript: no Node, no DOM, no URL, no console', async () => {
  const { outputFiles } = await build({
    entryPoints: ['dist/embed/ssr.js'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'ssr',
    platform: 'neutral',
    mainFields: ['module'],
    conditions: ['worker'],
  });
  const nothing = Object.create(null) as object;
  const context = createContext(nothing);
  const html = runInContext(
    `${outputFiles[0]?.text ?? ''}; ssr.renderElement({ region: 'GB' }) + ssr.renderLight() + ssr.renderFallback()`,
    context,
  ) as string;
  assert.equal(html, dist.renderElement({ region: 'GB' }) + dist.renderLight() + dist.renderFallback());
});
