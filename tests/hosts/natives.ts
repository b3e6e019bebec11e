/**
 * Pages where what the browser brings along is missing, frozen, replaced or broken. Where the replacement does what it
 * should, the panel works; where it does not, readers have at least the words inside the tag.
 */
import type { Host } from './host.js';
import { inline, mark, page, script } from './page.js';

type Native = readonly [name: string, code: string, must?: Host['must'], more?: Partial<Host>];

/** One line on the console may say what does not work, or why only the words in the tag are shown. */
const why: Partial<Host> = { mayWarn: /^console\.warn: \[muscle-spasm-guide\] / };

/** A class that does the same, as an observing tool or an old shim puts it there. */
const wrapped = (name: string): string =>
  `{ const Old = ${name}; window.${name} = class ${name} extends Old {}; }`;

const broken = (what: string, names: string): string =>
  `for (const n of '${names}'.split(' ')) ${what}[n] = function () { throw new Error(n + ' is broken') };`;

const wrong = (what: string, names: string): string =>
  `for (const n of '${names}'.split(' ')) ${what}[n] = function () { return undefined };`;

const missing = (what: string, names: string): string =>
  `for (const n of '${names}'.split(' ')) delete ${what}[n];`;

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
    'works',
    { changes: 'storage cannot be looked at' },
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

/** Replacements that do not do what they should. Words in the tag are enough, an error thrown at the page is not. */
const harmful: readonly Native[] = [
  ['Map missing', 'window.Map = undefined;'],
  ['Set missing', 'window.Set = undefined;'],
  ['Promise missing', 'window.Promise = undefined;'],
  [
    'Map that takes no list',
    `{ const Old = Map; window.Map = function () { return new Old() }; Map.prototype = Old.prototype; }`,
  ],
  [
    'Map of plain objects',
    `window.Map = class { constructor() { this.d = {} } get(k) { return this.d[k] } set(k, v) { this.d[k] = v; return this } has(k) { return k in this.d } };`,
  ],
  [
    'Promise that never settles',
    `window.Promise = class { then() { return this } catch() { return this } static resolve() { return new this() } };`,
  ],
  ['Promise.prototype.then broken', broken('Promise.prototype', 'then catch finally')],
  ['Map.prototype broken', broken('Map.prototype', 'get set has keys entries forEach')],
  ['Set.prototype broken', broken('Set.prototype', 'add has forEach values')],
  ['Array.prototype.map broken', broken('Array.prototype', 'map')],
  [
    'Array.prototype broken',
    broken(
      'Array.prototype',
      'map filter forEach find some every includes join concat flatMap flat slice indexOf reduce push',
    ),
  ],
  [
    'Array.prototype gives nothing',
    wrong('Array.prototype', 'map filter forEach find some every includes join concat flatMap flat slice'),
  ],
  ['Array.prototype[Symbol.iterator] missing', 'delete Array.prototype[Symbol.iterator];'],
  [
    'String.prototype broken',
    broken(
      'String.prototype',
      'replace split toLowerCase toUpperCase trim startsWith includes slice padStart localeCompare',
    ),
  ],
  ['String.prototype gives nothing', wrong('String.prototype', 'replace split toLowerCase toUpperCase trim')],
  [
    'RegExp.prototype broken',
    broken('RegExp.prototype', 'exec test') +
      `RegExp.prototype[Symbol.replace] = () => { throw Error('replace') };`,
  ],
  ['JSON broken', broken('JSON', 'parse stringify')],
  ['JSON of old: no replacer', `{ const old = JSON.stringify; JSON.stringify = (value) => old(value); }`],
  [
    'Object functions broken',
    broken('Object', 'assign entries fromEntries keys freeze defineProperty create getPrototypeOf'),
  ],
  ['Object functions missing', missing('Object', 'entries fromEntries values hasOwn groupBy')],
  ['Object.is gives nothing', wrong('Object', 'is')],
  ['Reflect missing', 'window.Reflect = undefined;'],
  [
    'Symbol gives texts',
    `window.Symbol = Object.assign((text) => '@@' + text, { iterator: '@@iterator', for: (text) => '@@' + text });`,
  ],
  ['Function.prototype.call and apply broken', broken('Function.prototype', 'call apply bind')],
  ['attachShadow missing', 'delete Element.prototype.attachShadow;'],
  ['attachShadow throws', broken('Element.prototype', 'attachShadow')],
  ['customElements missing', `Object.defineProperty(window, 'customElements', { value: undefined });`],
  ['customElements.define throws', broken('CustomElementRegistry.prototype', 'define')],
  ['customElements.get throws', broken('CustomElementRegistry.prototype', 'get')],
  [
    'adoptedStyleSheets missing',
    'delete ShadowRoot.prototype.adoptedStyleSheets; delete Document.prototype.adoptedStyleSheets;',
    'works',
    {
      allows: [
        [
          /^picked|^a print alone/,
          'without any style all steps are shown, and printing alone is not possible',
        ],
      ],
    },
  ],
  ['replaceSync throws', broken('CSSStyleSheet.prototype', 'replaceSync')],
  [
    'innerHTML does nothing',
    `Object.defineProperty(Element.prototype, 'innerHTML', { set() {}, get() { return '' } });`,
  ],
  [
    'innerHTML throws',
    `Object.defineProperty(Element.prototype, 'innerHTML', { set() { throw Error('innerHTML') } });`,
  ],
  ['template content missing', 'delete HTMLTemplateElement.prototype.content;'],
  [
    'importNode and cloneNode throw',
    broken('Document.prototype', 'importNode') + broken('Node.prototype', 'cloneNode'),
  ],
  [
    'querySelector throws',
    broken('DocumentFragment.prototype', 'querySelector querySelectorAll getElementById') +
      broken('Element.prototype', 'querySelector querySelectorAll closest matches'),
  ],
  [
    'replaceChildren missing',
    missing('DocumentFragment.prototype', 'replaceChildren append') +
      missing('Element.prototype', 'replaceChildren append after'),
  ],
  ['addEventListener throws', broken('EventTarget.prototype', 'addEventListener')],
  [
    'dispatchEvent and Event throw',
    broken('EventTarget.prototype', 'dispatchEvent') + `window.Event = undefined;`,
  ],
  ['setAttribute throws', broken('Element.prototype', 'setAttribute removeAttribute')],
  [
    'classList and dataset throw',
    `for (const [T, n] of [[Element, 'classList'], [HTMLElement, 'dataset'], [HTMLElement, 'style']]) Object.defineProperty(T.prototype, n, { get() { throw Error(n) } });`,
  ],
  [
    'textContent throws',
    `Object.defineProperty(Node.prototype, 'textContent', { set() { throw Error('textContent') }, get() { return '' } });`,
  ],
  ['getComputedStyle throws', 'window.getComputedStyle = () => { throw Error("no") };'],
  [
    'setTimeout, queueMicrotask and performance missing',
    'window.setTimeout = window.clearTimeout = window.queueMicrotask = undefined; Object.defineProperty(window, "performance", { value: undefined });',
  ],
  [
    'Date broken',
    `window.Date = class { constructor() { throw Error('Date') } static now() { throw Error('now') } static parse() { throw Error('parse') } };`,
  ],
  [
    'console that throws',
    `for (const n of ['warn', 'error', 'log', 'info']) Object.defineProperty(console, n, { value() { throw Error('console') } });`,
  ],
  ['HTMLElement replaced', 'window.HTMLElement = function () {};'],
  ['HTMLElement missing', 'window.HTMLElement = undefined;'],
  ['location.hash cannot be read', `URL = URLSearchParams = undefined;`],
];

const hosts = (kind: string, natives: readonly Native[], usual: Host['must']): Host[] =>
  natives.map(([name, code, must = usual, more]) => ({
    name,
    kind,
    must,
    html: page({ head: inline(code), script: mark + script }),
    ...more,
  }));

export const nativeHosts = (): Host[] => [
  ...hosts('natives', benign, 'works'),
  ...hosts('broken natives', harmful, 'either').map((host) => ({ ...why, lines: 3, ...host })),
];
