// Build room (Node only). The element for editors: VS Code's custom data, and web-types for JetBrains' editors.
import { readFileSync, writeFileSync } from 'node:fs';
import { described, optionList } from './api.mjs';

/** @typedef {import('./api.mjs').Doc} Doc */

const brief = (/** @type {Doc[]} */ docs) => docs.map(({ name, description }) => ({ name, description }));

/** https://github.com/microsoft/vscode-custom-data, version 1.1. */
async function vscode() {
  const { tagName: name, description } = described();
  const markdown = (/** @type {string} */ value) => ({ kind: 'markdown', value });
  const attributes = (await optionList()).map(({ attribute, values, fallback, says }) => ({
    name: attribute,
    description: markdown(says),
    ...(values.length > 0 && { values: values.map((value) => ({ name: value })) }),
    // Theirs for an attribute that has no value.
    ...(fallback === false && { valueSet: 'v' }),
  }));
  return { version: 1.1, tags: [{ name, description: markdown(description), attributes }] };
}

/** https://plugins.jetbrains.com/docs/intellij/websymbols-web-types.html */
async function webTypes() {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { name: symbol, tagName, description, events, slots, cssParts, cssProperties } = described();
  const list = await optionList();
  const element = {
    name: tagName,
    description,
    source: { module: name, symbol },
    attributes: list.map(({ attribute, type, fallback, says }) => ({
      name: attribute,
      description: says,
      value: { type: fallback === false ? 'boolean' : type, default: `${fallback}` },
    })),
    slots: brief(slots),
    js: {
      properties: list.map(({ property, type, says }) => ({ name: property, description: says, type })),
      events: events.map(({ name, description, type }) => ({ name, description, type: type?.text })),
    },
    css: { parts: brief(cssParts), properties: brief(cssProperties) },
  };
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements: [element] } },
  };
}

export async function writeEditorData() {
  const write = (/** @type {string} */ name, /** @type {object} */ data) =>
    writeFileSync(`dist/${name}`, `${JSON.stringify(data, null, 2)}\n`);
  write('vscode.html-custom-data.json', await vscode());
  write('web-types.json', await webTypes());
}
