// Options of any type and text, read without a page: nothing throws, each comes out as a value of the table or none,
// what is refused is reported once with what would do, and danger signs and number stay those of the region.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { structuredData } from '../../src/embed/structured-data.js';
import { english } from '../../src/element/english.js';
import { makeGuide } from '../../src/model/guide.js';
import { options, readChoice, readLanguage, readList, readSite } from '../../src/options.js';
import type { OptionName } from '../../src/options.js';
import { fallback } from '../../src/view/light.js';
import { held } from './amount.js';
import { holds } from './holds.js';
import { payloads } from './payloads.js';
import { attributeOf, names, some, taken, textFor, told, valueFor } from './values.js';

const now = Date.parse('2026-12-01T12:00Z');
const invisible = /[\p{Cc}\p{Cf}\p{Cs}]/u;

/** Number and danger signs as they are without any other option, for each region met. */
const signs = new Map<string, string>();
function expectSigns(guide: ReturnType<typeof makeGuide<(typeof english)['ui']>>): void {
  const region = guide.region ?? '';
  const known = signs.get(region) ?? fallback(makeGuide(english, { region }));
  signs.set(region, known);
  assert.equal(fallback(guide), known);
}

/** Everything that must hold of one set of options; written anew, so that it shares no slip with the readers. */
function check(raw: Partial<Record<OptionName, unknown>>): void {
  const given = taken(raw);
  const reports: [name: string, raw: unknown, allowed: string][] = [];
  const report = (...one: (typeof reports)[number]): void => void reports.push(one);
  const site = readSite(given, now, report);
  const theme = readChoice('theme', given.theme ?? '', report);
  const open = readList('open', given.open ?? '', report);
  const lang = readLanguage(given.lang ?? '', report);
  assert.ok((options.lang.values as readonly string[]).includes(lang));
  // Whatever else is written there, only what begins with its letters is another language than English.
  if (lang !== 'en') assert.equal(String(given.lang).trim().slice(0, 2).toLowerCase(), lang.slice(0, 2));

  assert.match(site.region ?? '', /^([A-Z]{2})?$/);
  if (site.region) {
    assert.match(String(given.region).trim(), /^[A-Za-z]{2}$/);
    assert.equal(site.region, String(given.region).trim().toUpperCase().replace('UK', 'GB'));
  }
  assert.ok([1, 2, 3, 4].includes(site.level));
  assert.ok(['auto', 'light', 'dark', 'host'].includes(theme));
  assert.ok(open.length <= 6 && open.every((id) => (options.open.values as readonly string[]).includes(id)));
  assert.ok(site.sections.length <= 5 && site.sections.every((id) => options.sections.values.includes(id)));
  if (site.feedback) {
    assert.equal(site.feedback, (given.feedback as string).trim(), 'unchanged');
    assert.match(site.feedback, /^(https:\/\/|mailto:)/i);
    assert.doesNotMatch(site.feedback, invisible);
    assert.ok(site.feedback.length < 2010);
    // What the platform makes of it is of the same scheme, or nothing.
    if (URL.canParse(site.feedback)) assert.match(new URL(site.feedback).protocol, /^(https|mailto):$/);
  }
  if (site.signOff) {
    const { name, role, date, edition } = site.signOff;
    assert.ok(Object.values(site.signOff).join('').length <= 200);
    assert.match(name, /\p{L}/u);
    assert.match(role, /\p{L}/u);
    assert.match(date, /^\d{4}-\d\d-\d\d$/);
    assert.match(edition, /^\d{4}-\d\d$/);
  }

  const said = reports.map(([name]) => name);
  assert.equal(new Set(said).size, said.length, `one report each: ${said.join()}`);
  for (const [name, , allowed] of reports) {
    assert.ok(names.some((each) => attributeOf(each) === name));
    assert.match(allowed, /\w/);
  }
  // What is given and has no effect is never passed over in silence.
  const unread = [
    [given.feedback, site.feedback, 'feedback'],
    [given.region, site.region, 'region'],
    [given.signOff, site.signOff, 'sign-off'],
  ];
  for (const [text, read, name] of unread)
    if (typeof text === 'string' && text.trim() && !read)
      assert.ok(said.includes(name as string), name as string);

  expectSigns(makeGuide(english, site));
}

test('any values of any type: read as something of the table or refused, and nothing throws', async () => {
  await holds(fc.property(some(valueFor), check), 8_000);
});

test('each hostile text in each option', async () => {
  for (const [kind, text] of payloads)
    for (const name of names)
      try {
        check({ [name]: text });
      } catch (error) {
        throw new Error(`${kind} as ${name}: ${told(error)}`, { cause: error });
      }
  await held('host input', payloads.length * names.length);
});

test('names, roles and addresses with a hostile text: structured data stays one script of JSON', async (t) => {
  t.mock.method(console, 'warn', () => undefined);
  const hostile = fc.constantFrom(...payloads.map(([, text]) => text.slice(0, 300)));
  await holds(
    fc.property(hostile, hostile, textFor('sections'), (a, b, sections) => {
      const json = structuredData({
        url: `https://a.example/${a}`,
        signOff: `A${a}; B${b}; 2026-11-20; ${english.edition.id}`,
        sections,
      });
      assert.doesNotMatch(json, /[<>&\u2028\u2029]/);
      const data = JSON.parse(json) as Record<string, unknown>;
      assert.equal(data['@type'], 'MedicalWebPage');
      assert.deepEqual(Object.getPrototypeOf(data), Object.prototype);
      if (data['url']) assert.match(data['url'] as string, /^https:\/\//);
    }),
    100,
  );
});
