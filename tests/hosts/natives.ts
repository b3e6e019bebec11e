/**
 * Pages where what the browser brings along is missing, frozen or replaced by something that does the same: the panel
 * works on each.
 */
import type { Host } from './host.js';
import { broken, missing, nativePages, wrapped, why } from './spoil.js';
import type { Native } from './spoil.js';

const benign: readonly Native[] = [
  ['Object.freeze(Object.prototype)', 'Object.freeze(Object.prototype);'],
  ['Function.prototype frozen', 'Object.freeze(Function.prototype); Object.freeze(Function);'],
  [
    'all intrinsics frozen',
    `for (const T of [Object, Array, String, Number, Boolean, Function, Symbol, RegExp, Date, Map, Set, WeakMap, WeakSet, Promise, Error, TypeError, EventTarget, Node, Element, HTMLElement, Event, Document, ShadowRoot]) { Object.freeze(T); Object.freeze(T.prototype); } Object.freeze(Reflect); Object.freeze(JSON); Object.freeze(Math); Object.freeze(Intl);`,
  ],
  [
    'window sealed against new keys',
    'Object.preventExtensions(Array.prototype); Object.preventExtensions(String.prototype);',
  ],
  ['Error.stackTraceLimit = 0', 'Error.stackTraceLimit = 0; Error.prepareStackTrace = () => { throw 1 };'],
  [
    'Map, Set, WeakMap and Promise wrapped',
    ['Map', 'Set', 'WeakMap', 'Promise', 'Event'].map(wrapped).join(''),
  ],
  [
    'Symbol replaced by one that makes symbols',
    `{ const Old = Symbol; window.Symbol = Object.assign(function (text) { return Old(text) }, { for: Old.for, iterator: Old.iterator, asyncIterator: Old.asyncIterator, hasInstance: Old.hasInstance, toPrimitive: Old.toPrimitive, species: Old.species }); Symbol.prototype = Old.prototype; }`,
  ],
  [
    'Promise that resolves by a timer',
    `{ const Old = Promise; const then = Old.prototype.then; Old.prototype.then = function (a, b) { return then.call(this, a && ((v) => new Old((ok) => setTimeout(() => ok(a(v)))), b)) }; }`,
  ],
  [
    'addEventListener patched',
    `{ const old = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (type, listener, options) { return old.call(this, type, function (event) { return listener?.handleEvent ? listener.handleEvent(event) : listener?.call(this, event) }, options) } }`,
  ],
  [
    'attachShadow patched to closed',
    `{ const old = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { return old.call(this, { ...init, delegatesFocus: false }) } }`,
  ],
  [
    'customElements.define patched',
    `{ const old = CustomElementRegistry.prototype.define; CustomElementRegistry.prototype.define = function (name, type, options) { return old.call(this, name, type, options) } }`,
  ],
  [
    'setTimeout and requestAnimationFrame patched',
    `{ const a = setTimeout, b = requestAnimationFrame; window.setTimeout = (f, ...r) => a(() => f(), ...r); window.requestAnimationFrame = (f) => b((t) => f(t)); }`,
  ],
  ['requestAnimationFrame missing', 'window.requestAnimationFrame = undefined;'],
  ['matchMedia missing', 'window.matchMedia = undefined;'],
  [
    'matchMedia of old: no addEventListener',
    'window.matchMedia = () => ({ matches: false, addListener() {}, removeListener() {} });',
  ],
  ['matchMedia gives nothing', 'window.matchMedia = () => undefined;'],
  [
    'IntersectionObserver and ResizeObserver missing',
    missing('window', 'IntersectionObserver ResizeObserver requestIdleCallback'),
  ],
  ['MutationObserver missing', 'window.MutationObserver = undefined;', 'works', why],
  ['MutationObserver throws', broken('MutationObserver.prototype', 'observe disconnect'), 'works', why],
  [
    'storage that throws',
    `for (const n of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, n, { configurable: true, get() { throw new DOMException('no', 'SecurityError') } }); `,
  ],
  [
    'cookies that throw',
    `Object.defineProperty(document, 'cookie', { get() { throw new DOMException('no', 'SecurityError') } });`,
  ],
  ['CSSStyleSheet constructor missing', 'window.CSSStyleSheet = undefined;', 'either', why],
  [
    'CSSStyleSheet cannot be constructed',
    `window.CSSStyleSheet = class { constructor() { throw TypeError('Illegal constructor') } };`,
    'either',
    why,
  ],
  ['Intl missing', 'window.Intl = undefined;'],
  ['Intl without what is new', 'delete Intl.DisplayNames; delete Intl.ListFormat;'],
  ['console missing', `Object.defineProperty(window, 'console', { value: undefined });`],
  ['console mute and frozen', 'Object.freeze(console);'],
  ['performance.now patched', 'performance.now = () => 5;'],
  ['Date.now stopped', 'Date.now = () => 1e12;'],
  [
    'navigator without share, clipboard, vibrate',
    `for (const n of ['share', 'clipboard', 'vibrate', 'userActivation', 'mediaDevices']) Object.defineProperty(Navigator.prototype, n, { value: undefined, configurable: true });`,
  ],
  ['AbortController and URLSearchParams patched', wrapped('AbortController') + wrapped('URLSearchParams')],
  [
    'Array.from, of and isArray of mootools',
    `Array.from = (item) => (item == null ? [] : Array.isArray(item) ? item : [item]); Array.of = function () { return arguments };`,
  ],
  [
    'Array.prototype methods of prototype.js 1.6',
    `Array.prototype.reduce = function () { return this.length > 1 ? this : this[0] }; Array.prototype.find = function (f) { for (let i = 0; i < this.length; i++) if (f(this[i], i)) return this[i] }; Array.prototype.entries = function () { return this.slice() }; Array.prototype.keys = function () { return this.map((_, i) => i) }; Array.prototype.flatten = Array.prototype.flat; Array.prototype.include = Array.prototype.includes;`,
  ],
  [
    'String.prototype methods of old shims',
    `String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, '') }; String.prototype.startsWith = function (s) { return this.indexOf(s) === 0 }; String.prototype.includes = function (s) { return this.indexOf(s) >= 0 }; String.prototype.padStart = function (n, c) { let t = String(this); while (t.length < n) t = (c ?? ' ') + t; return t };`,
  ],
  [
    'Array.prototype[Symbol.iterator] wrapped',
    `{ const old = Array.prototype[Symbol.iterator]; Array.prototype[Symbol.iterator] = function () { return old.call(this) } }`,
  ],
  [
    'Element.prototype.innerHTML patched',
    `{ const known = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML'); Object.defineProperty(Element.prototype, 'innerHTML', { ...known, set(html) { known.set.call(this, String(html)) } }); }`,
  ],
  ['globalThis missing', 'delete window.globalThis;', 'either', why],
];

export const nativeHosts = (): Host[] => nativePages('natives', benign, 'works');
