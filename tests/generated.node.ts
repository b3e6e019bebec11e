// What editors and other tools are told about the element names every option, value, event, slot and part there is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { options } from '../src/options.js';
import type { Option } from '../src/options.js';

interface Named {
  readonly name: string;
  readonly description: unknown;
}
interface Element {
  readonly tagName: string;
  readonly attributes: (Named & { fieldName: string; values?: Named[]; valueSet?: string })[];
  readonly events: Named[];
  readonly slots: Named[];
  readonly cssParts: Named[];
  readonly cssProperties: Named[];
  readonly js: { readonly events: Named[]; readonly properties: Named[] };
  readonly css: { readonly parts: Named[]; readonly properties: Named[] };
}
const read = (name: string): unknown => JSON.parse(readFileSync(`dist/${name}`, 'utf8'));
const names = (all: readonly Named[]): string[] => all.map(({ name }) => name).sort();

const table = Object.entries<Option>(options);
const attributes = table.map(([name, { attribute = name }]) => attribute).sort();
const events = ['error', 'ready', 'stale'].map((name) => `spasm-guide-${name}`);
events.push('spasm-link-copy', 'spasm-section-toggle', 'spasm-timer-end', 'spasm-timer-start');

const manifest = (read('custom-elements.json') as { modules: { declarations: Element[] }[] }).modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'muscle-spasm-guide')!;

test('the manifest: attributes, events and nothing that is none', () => {
  assert.deepEqual(names(manifest.attributes), attributes);
  for (const { name, fieldName } of manifest.attributes)
    assert.equal((options as Record<string, Option>)[fieldName]?.attribute ?? fieldName, name);
  assert.deepEqual(names(manifest.events), events);
});

test('VS Code: attributes with their values', () => {
  const { tags } = read('vscode.html-custom-data.json') as { tags: Element[] };
  assert.equal(tags.length, 1);
  assert.deepEqual(names(tags[0]!.attributes), attributes);
  const of = (name: string) => tags[0]!.attributes.find((one) => one.name === name)!;
  assert.deepEqual(names(of('theme').values!), ['auto', 'dark', 'host', 'light']);
  assert.equal(of('exclusive').valueSet, 'v');
});

test('JetBrains: attributes, properties, events, slots and looks', () => {
  const { contributions, version } = read('web-types.json') as {
    version: string;
    contributions: { html: { elements: Element[] } };
  };
  const [element] = contributions.html.elements as [Element];
  assert.equal(version, (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
  assert.deepEqual(names(element.attributes), attributes);
  assert.deepEqual(names(element.js.properties), Object.keys(options).sort());
  assert.deepEqual(names(element.js.events), events);
  assert.deepEqual(names(element.slots), names(manifest.slots));
  assert.deepEqual(names(element.css.parts), names(manifest.cssParts));
  assert.deepEqual(names(element.css.properties), names(manifest.cssProperties));
  for (const { description } of [...element.attributes, ...element.js.events]) assert.ok(description);
});

test('types: each framework knows every attribute, property and event', () => {
  for (const framework of ['react', 'vue', 'svelte', 'solid']) {
    const types = readFileSync(`dist/types/${framework}.d.ts`, 'utf8');
    for (const name of [...attributes, ...Object.keys(options)])
      assert.match(types, new RegExp(`'${name}'\\?:`));
    for (const name of events) assert.match(types, new RegExp(`'${name}': \\w+Event;`));
  }
});
