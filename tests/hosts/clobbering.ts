/**
 * Markup that shadows what scripts read: a form, image or frame with a name becomes a property of `document`, one with
 * an id a property of `window`, and a field becomes a property of its form. The panel reads no such thing.
 */
import type { Host } from './host.js';
import { mark, page, script } from './page.js';

/** Everything that a script may look for on a document. */
const ofDocument =
  'createElement createElementNS createTextNode createDocumentFragment createTreeWalker importNode adoptNode querySelector ' +
  'querySelectorAll getElementById getElementsByTagName addEventListener removeEventListener dispatchEvent body head ' +
  'documentElement currentScript adoptedStyleSheets styleSheets defaultView implementation hidden visibilityState ' +
  'readyState activeElement fonts cookie referrer title location baseURI URL domain compatMode characterSet contentType ' +
  'append prepend contains getRootNode nodeType ownerDocument parentNode childNodes children firstElementChild ' +
  'scrollingElement elementFromPoint execCommand createRange getSelection write open close forms images scripts all ' +
  'hasFocus timeline';

/** Everything on a window, by its name or `window`. */
const ofWindow =
  'customElements HTMLElement Element Node Document ShadowRoot CSSStyleSheet MutationObserver matchMedia ' +
  'requestAnimationFrame setTimeout clearTimeout queueMicrotask addEventListener document navigator location performance ' +
  'console Event Map Set Promise JSON Intl Object Reflect Symbol AbortController Blob URL URLSearchParams trustedTypes ' +
  'getComputedStyle AudioContext globalThis self window print top parent litElementVersions reactiveElementVersions ' +
  'reactiveElementPolyfillSupport litPropertyMetadata ShadyCSS ShadyDOM process define module exports require';

/** Everything on an element that may be a form. */
const ofForm =
  'parentNode parentElement getRootNode assignedSlot children childNodes nodeType nodeName localName matches closest ' +
  'querySelector querySelectorAll attributes getAttribute hasAttribute shadowRoot attachShadow ownerDocument isConnected ' +
  'firstElementChild nextElementSibling previousElementSibling host id className classList dataset style contains ' +
  'compareDocumentPosition addEventListener dispatchEvent append prepend after before remove insertBefore appendChild';

const tags = (names: string, tag: (name: string) => string): string =>
  `<div hidden>${names.split(' ').map(tag).join('')}</div>`;

const pages: readonly (readonly [name: string, before: string, more?: Partial<Host>])[] = [
  ['images named as what is on document', tags(ofDocument, (name) => `<img name="${name}" alt="">`)],
  ['images with an id and a name', tags(ofDocument, (name) => `<img id="${name}" name="${name}" alt="">`)],
  ['forms named as what is on document', tags(ofDocument, (name) => `<form name="${name}"></form>`)],
  ['two forms of each name', tags(ofDocument, (name) => `<form name="${name}"></form>`.repeat(2))],
  [
    'objects and embeds named as what is on document',
    tags(ofDocument, (name) => `<object id="${name}"></object><embed name="${name}">`),
  ],
  ['ids as what is on window', tags(ofWindow, (name) => `<a id="${name}" href="about:x">x</a>`)],
  [
    'two anchors of each id on window',
    tags(ofWindow, (name) => `<a id="${name}"></a><a id="${name}" name="href"></a>`),
  ],
  [
    'forms named as what is on window',
    tags(
      ofWindow,
      (name) => `<form id="${name}" name="${name}"><input name="get"><input name="define"></form>`,
    ),
  ],
  [
    'frames named as what is on window',
    tags(
      'customElements HTMLElement matchMedia CSSStyleSheet litElementVersions ShadyCSS',
      (name) => `<iframe name="${name}" title="x"></iframe>`,
    ),
  ],
  [
    'ids and names that the panel has inside',
    tags(
      'title emergency now all calf treatments symptoms causes hold-timer muscle place own sound vibrate p s e',
      (name) => `<i id="${name}"></i><input name="${name}">`,
    ),
  ],
];

const inForm = (attributes: string): Partial<Host> => ({
  html: page({
    before: `<form ${attributes}>${tags(ofForm, (name) => `<input name="${name}">`)}`,
    after: '</form>',
    script: mark + script,
  }),
});

export const clobberingHosts = (): Host[] => [
  ...pages.map(([name, before, more]): Host => ({
    name,
    kind: 'clobbering',
    must: 'works',
    html: page({ before, script: mark + script }),
    ...more,
  })),
  {
    name: 'a form around it, its fields named as what is on an element',
    kind: 'clobbering',
    must: 'works',
    html: '',
    ...inForm(''),
  },
  {
    name: 'such a form around a panel with the colours of its page',
    kind: 'clobbering',
    must: 'works',
    html: page({
      before: `<form>${tags(ofForm, (name) => `<input name="${name}">`)}`,
      panel: '<muscle-spasm-guide region="GB" theme="host"></muscle-spasm-guide>',
      after: '</form>',
    }),
  },
];
