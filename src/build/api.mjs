// Build room (Node only). What a page author may use, once, for everything that is generated from it: the options of
// the table (src/options.ts), and events, slots, parts and custom properties of the manifest (the class's comment).
import { readFileSync } from 'node:fs';
import { load } from './load.mjs';

/**
 * `type`: the attribute's value as TypeScript has it. Lists of values are open, as any mixture of them will do.
 * @typedef {{ attribute: string, property: string, type: string, values: string[], fallback: string | number | boolean, says: string }} OptionDoc
 * @typedef {{ name: string, description: string, type?: { text: string } }} Doc
 */

const quoted = (/** @type {string[]} */ values) => values.map((value) => `'${value}'`).join(' | ');

/** @param {{ type?: unknown, values?: string[], many?: true, fallback?: unknown }} option */
const typeOf = ({ type, values, many, fallback }) => {
  if (type === Boolean) return "boolean | ''";
  if (!values) return 'string';
  // Any language tag is understood, and any mixture of a list: these are offered, nothing is refused.
  if (many || fallback === undefined) return `${quoted(values)} | (string & {})`;
  return type === Number ? `${values.join(' | ')} | ${quoted(values)}` : quoted(values);
};

/** @returns {Promise<OptionDoc[]>} */
export async function optionList() {
  const { options, sentences } = await load('src/options.ts');
  return Object.entries(options).map(([property, option]) => ({
    attribute: option.attribute ?? property,
    property,
    type: typeOf(option),
    values: option.values ?? [],
    fallback: option.fallback ?? '',
    says: sentences[property],
  }));
}

/**
 * The element as the manifest has it, after `cem analyze`.
 * @returns {{ name: string, tagName: string, description: string, events: Doc[], slots: Doc[], cssParts: Doc[], cssProperties: Doc[] }}
 */
export function described() {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  /** @type {any[]} */
  const declarations = modules.flatMap((/** @type {any} */ { declarations }) => declarations);
  return declarations.find(({ tagName }) => tagName);
}
