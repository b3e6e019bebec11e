// The content as data, for the tools that check it or print it for people. Needs tsx: it is TypeScript.
import { register } from 'tsx/esm/api';

register();

const from = (/** @type {string} */ path) => import(`../../src/${path}.ts`);

/** @typedef {import('../../src/model/check.js').Dated} Dated */

const [{ facts, numbers }, { sources }, { regions }, { en }, { edition }] = await Promise.all(
  ['content/facts', 'content/sources', 'content/regions', 'content/locales/en', 'content/edition'].map(from),
);

/** @type {Dated} */
export const material = { facts, numbers, sources, regions, words: en, edition };

/** @type {typeof import('../../src/model/check.js')} */
export const { check, fingerprint } = await from('model/check');

/** @type {typeof import('../../src/model/statements.js')} */
export const { itemsOf, statementsOf } = await from('model/statements');
