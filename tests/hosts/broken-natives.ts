/**
 * Pages where what the browser brings along does not do what it should. Words in the tag are enough; an error thrown at
 * the page is not, nor is a panel that does nothing.
 */
import type { Host } from './host.js';
import { broken, missing, nativePages, why, wrong } from './spoil.js';
import type { Native } from './spoil.js';

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

export const brokenNativeHosts = (): Host[] =>
  nativePages('broken natives', harmful, 'either').map((host) => ({ ...why, lines: 3, ...host }));
