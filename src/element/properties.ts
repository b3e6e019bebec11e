/**
 * Room: element. How Lit is to treat the options: each is an attribute too, and keeps its default. The one script, whose
 * part of Lit treats every property like that (src/build/trim-lit.mjs), has the options themselves in this place.
 */
import type { PropertyDeclarations } from '@lit/reactive-element';
import { options } from '../options.js';

/** Only what can be an option is written on the element: of a symbol, or of an object with no text, that would throw. */
const converter = {
  toAttribute: (value: unknown, type: unknown): unknown => {
    if (type === Boolean) return value === true ? '' : null;
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  },
};

export const properties: PropertyDeclarations = Object.fromEntries(
  Object.entries(options).map(([name, option]) => [
    name,
    // Spreading leaves the prototype behind.
    { ...option, __proto__: null, reflect: true, useDefault: true, converter },
  ]),
);
