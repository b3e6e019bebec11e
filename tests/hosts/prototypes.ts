/**
 * Pages that have put something on the prototypes that everything inherits from. An object made for the platform, or
 * read by our own code, then has keys that nobody gave it.
 */
import type { Host } from './host.js';
import { inline, mark, page, script } from './page.js';
import { why } from './spoil.js';

/** Names that the DOM, Lit or our own code look for in an object that may not have them. */
const names =
  // Property descriptors.
  'get set value writable enumerable configurable ' +
  // Listeners, events, observers, roots, focus, scrolling.
  'capture once passive signal bubbles composed cancelable detail mode delegatesFocus slotAssignment clonable serializable ' +
  'customElementRegistry registry extends childList subtree attributes attributeFilter attributeOldValue characterData ' +
  'characterDataOldValue preventScroll focusVisible behavior block inline flatten is ' +
  // How Lit declares a property.
  'attribute type converter reflect state hasChanged noAccessor useDefault wrapped fromAttribute toAttribute properties ' +
  'styles elementProperties finalized ' +
  // Ours: options, choices, timers, data attributes.
  'values many fallback region theme sections open lang level feedback signOff share edition name role date on left length ' +
  'sound vibrate tone copy take print live key tel call mobile stale address heading title url text ' +
  // Intl, JSON, iteration, thenables.
  'timeZone timeStyle dateStyle hour12 weekday unit unitDisplay style currency notation localeMatcher numberingSystem ' +
  'calendar toJSON then next return done index input groups media base disabled';

/** What such a key may hold. */
const values = {
  'a function': 'function () { return this }',
  'a text': "'polluted'",
  true: 'true',
  'an object': '{ a: 1 }',
} as const;

/** Those met in the wild, or told apart by what they break: each a page, with its value in each run. */
const each: readonly (readonly [name: string, value: string])[] = [
  ['get', "'text'"],
  ['get', 'function () { return 1 }'],
  ['set', 'function () {}'],
  ['value', '1'],
  ['writable', 'false'],
  ['enumerable', 'true'],
  ['configurable', 'false'],
  ['capture', 'true'],
  ['once', 'true'],
  ['passive', 'true'],
  ['signal', "'text'"],
  ['signal', 'AbortSignal.abort()'],
  ['mode', "'closed'"],
  ['slotAssignment', "'manual'"],
  ['delegatesFocus', 'true'],
  ['attribute', "'data-x'"],
  ['attribute', 'false'],
  ['type', "'text'"],
  ['type', 'Boolean'],
  ['reflect', 'false'],
  ['state', 'true'],
  ['converter', '() => null'],
  ['hasChanged', '() => false'],
  ['noAccessor', 'true'],
  ['useDefault', 'false'],
  ['attributeFilter', '[]'],
  ['characterDataOldValue', 'true'],
  ['extends', "'div'"],
  ['is', "'x-x'"],
  ['fallback', '7'],
  ['values', "['x']"],
  ['region', "'US'"],
  ['length', '5'],
  ['then', 'function (resolve) { setTimeout(resolve) }'],
  ['toJSON', 'function () { return "x" }'],
  ['toJSON', 'undefined'],
  ['key', '1'],
  ['copy', 'function () {}'],
  ['print', 'function () {}'],
  ['left', '5'],
  ['on', 'true'],
  ['tone', 'true'],
];

const onto = (name: string, value: string, enumerable: boolean): string =>
  `Object.defineProperty(Object.prototype, '${name}', { __proto__: null, value: ${value}, writable: true, configurable: true, enumerable: ${enumerable} });`;

const host = (name: string, code: string, more: Partial<Host> = {}): Host => ({
  name,
  kind: 'prototypes',
  must: 'works',
  html: page({ head: inline(code), script: mark + script }),
  ...more,
});

/** Additions under names of their own, as libraries of 2008 and careless code of today have them. */
const additions: readonly (readonly [name: string, code: string])[] = [
  [
    'enumerable additions to Object.prototype',
    `Object.prototype.extend = function () {}; Object.prototype.clone = function () { return this }; Object.prototype.each = function () {};`,
  ],
  [
    'enumerable additions to Array.prototype',
    `for (const n of ['remove', 'contains', 'each', 'last', 'unique', 'insert', 'clear', 'first']) Array.prototype[n] = function () { return this };`,
  ],
  [
    'enumerable additions to String, Function and Number',
    `for (const T of [String, Function, Number, Boolean, RegExp, Date]) for (const n of ['trimAll', 'method', 'inherits', 'bindTo']) T.prototype[n] = function () { return this };`,
  ],
  [
    'additions to Element, Node and Event',
    `for (const T of [Node, Element, HTMLElement, Event, EventTarget, Document, ShadowRoot]) for (const n of ['show', 'hide', 'toggle', 'on', 'set', 'get', 'fire', 'visible', 'store']) T.prototype[n] = function () { return this };`,
  ],
  [
    'Array.prototype.toJSON of prototype.js 1.6',
    `Array.prototype.toJSON = function () { return '[' + this.map((one) => Object.prototype.toString.call(one)).join(', ') + ']' };`,
  ],
  [
    'String.prototype.toJSON and Object.prototype.toJSON',
    `String.prototype.toJSON = function () { return '"' + this + '"' }; Object.prototype.toJSON = function () { return '{}' };`,
  ],
  [
    'accessors on Object.prototype that throw',
    `for (const n of ['attribute', 'type', 'fallback', 'values', 'mode', 'region', 'open']) Object.defineProperty(Object.prototype, n, { __proto__: null, configurable: true, get() { throw Error(n) }, set(v) { Object.defineProperty(this, n, { __proto__: null, value: v, writable: true, configurable: true, enumerable: true }) } });`,
  ],
  ['an object in the place of Object.prototype.constructor', `Object.prototype.constructor = { name: 'x' };`],
];

export const prototypeHosts = (): Host[] => [
  ...additions.map(([name, code]) => host(name, code)),
  ...each.map(([name, value]) => host(`Object.prototype.${name} = ${value}`, onto(name, value, false))),
  ...names.split(' ').flatMap((name) =>
    Object.entries(values).map(([what, value]) =>
      host(`Object.prototype.${name} is ${what}`, onto(name, value, true), {
        full: true,
        must: 'either',
        // It ends every list that is taken apart, in the page's own code as well.
        ...(name === 'return' && why),
      }),
    ),
  ),
];
