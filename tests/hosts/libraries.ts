/**
 * Pages with the libraries that change what JavaScript itself can do, and with the loaders that look for somebody to
 * talk to (`module`, `define`). All benign: the panel works on each.
 */
import type { Host } from './host.js';
import { from, inline, mark, page, script } from './page.js';

type Library = readonly [name: string, head: string, more?: Partial<Host>];

const lit = `<script nonce="host" type="module">
  import { LitElement, html, css } from '/lit.js';
  customElements.define('their-lit', class extends LitElement {
    static styles = css\`:host { color: red }\`;
    render() { return html\`<p>theirs</p>\`; }
  });
</script><their-lit></their-lit>`;

const zone: Host['allows'] = [
  [/^window: __zone_symbol__[\w-]+ came/, 'zone.js notes each listener there is on window'],
];
const jquery: Host['allows'] = [
  [/^(\$|jQuery): (isReady|readyWait) is another/, 'jquery notes that the page is ready'],
];
const mayWarn = /^console\.warn: \[muscle-spasm-guide\] /;

const libraries: readonly Library[] = [
  ['prototype.js 1.7.3', from('prototype/prototype.js')],
  [
    'scriptaculous on prototype.js',
    [
      'prototype/prototype',
      'scriptaculous/builder',
      'scriptaculous/effects',
      'scriptaculous/dragdrop',
      'scriptaculous/controls',
    ]
      .map((name) => from(`${name}.js`))
      .join(''),
  ],
  ['mootools core 1.4', from('mootools/mootools-core-nc.js')],
  [
    'mootools core and more',
    from('mootools/mootools-core-nc.js') + from('mootools/mootools-more-nc.js'),
    { allows: [[/^IframeShim|^markup/, 'mootools adds its own when the page is ready']] },
  ],
  [
    'prototype.js, mootools and jquery 1',
    from('prototype/prototype.js') + from('mootools/mootools-core-nc.js') + from('jquery1/dist/jquery.js'),
    { must: 'either', mayWarn, allows: [...jquery, [/prototype\.js/, 'the libraries throw at each other']] },
  ],
  ['core-js, all of it', from('core-js-bundle/index.js')],
  [
    'core-js over natives it is told to distrust',
    inline(
      'window.__core = 1; delete Array.prototype.flat; delete Promise.allSettled; delete Set.prototype.union; delete Object.hasOwn; delete Array.prototype.at; delete Array.prototype.toReversed; delete String.prototype.replaceAll;',
    ) + from('core-js-bundle/minified.js'),
  ],
  ['es5-shim and es5-sham', from('es5-shim/es5-shim.js') + from('es5-shim/es5-sham.js')],
  ['es6-shim and es6-sham', from('es6-shim/es6-shim.js') + from('es6-shim/es6-sham.js')],
  [
    'es6-shim over a Map, Set and Promise that are missing',
    inline('delete window.Map; delete window.Set; delete window.Promise;') + from('es6-shim/es6-shim.js'),
  ],
  ['zone.js', from('zone.js/bundles/zone.umd.js'), { allows: zone }],
  [
    'zone.js with its patches',
    from('zone.js/bundles/zone.umd.js') +
      from('zone.js/bundles/webapis-media-query.umd.js') +
      from('zone.js/bundles/zone-patch-resize-observer.umd.js') +
      from('zone.js/bundles/webapis-shadydom.umd.js') +
      from('zone.js/bundles/long-stack-trace-zone.umd.js'),
    { allows: zone },
  ],
  ['jquery 4', from('jquery/dist/jquery.js'), { allows: jquery }],
  [
    'jquery 1, twice, without conflict',
    from('jquery1/dist/jquery.js') + from('jquery1/dist/jquery.js') + inline('jQuery.noConflict(true)'),
    { allows: jquery },
  ],
  ['underscore', from('underscore/underscore-umd.js')],
  ['requirejs', from('requirejs/require.js')],
  [
    'requirejs, and ours loaded by it',
    from('requirejs/require.js'),
    {
      waits: true,
      changes: 'the loader inserts its script tag',
      html: page({
        head: from('requirejs/require.js'),
        script: mark + inline(`require(['/muscle-spasm-guide.js'], () => parent.host.ready(window))`),
      }),
    },
  ],
  [
    'custom elements polyfilled by force',
    inline(
      'customElements.forcePolyfill = true; window.customElements = Object.assign(customElements, { forcePolyfill: true });',
    ) + from('@webcomponents/custom-elements/custom-elements.min.js'),
  ],
  [
    'web components polyfilled by force',
    inline(
      `window.ShadyDOM = { force: true, noPatch: false }; window.ShadyCSS = { nativeShadow: false }; customElements.forcePolyfill = true;`,
    ) + from('@webcomponents/webcomponentsjs/webcomponents-bundle.js'),
    {
      must: 'either',
      changes: 'it moves every node of a page',
      allows: [
        [
          /./,
          'roots are a fiction of the polyfill, in which the judge cannot act: what counts is that the words are there',
        ],
      ],
    },
  ],
  ['the adapter for ES5 classes', from('@webcomponents/webcomponentsjs/custom-elements-es5-adapter.js')],
  [
    'ShadyDOM and ShadyCSS flags alone',
    inline(
      `window.ShadyDOM = { force: true, inUse: true }; window.ShadyCSS = { nativeShadow: false, nativeCss: false, prepareTemplate() {}, styleElement() {} };`,
    ),
  ],
  [
    'another Lit',
    lit,
    { allows: [[/^(window|Symbol): (lit\w+|reactive\w+|metadata) came/, 'it leaves its marks']] },
  ],
  [
    'what another Lit leaves on window',
    inline(
      `window.litElementVersions = ['2.0.0']; window.litHtmlVersions = ['2.0.0']; window.reactiveElementVersions = ['1.0.0']; window.litElementPolyfillSupport = window.litHtmlPolyfillSupport = window.reactiveElementPolyfillSupport = () => { throw Error('theirs') }; window.litPropertyMetadata = new WeakMap(); window.litIssuedWarnings = new Set(); Symbol.metadata ??= Symbol('x');`,
    ),
  ],
  [
    'module, exports and require present',
    inline(
      'var module = { exports: {} }, exports = module.exports, require = () => { throw Error("require") };',
    ),
  ],
  [
    'define.amd present',
    inline('window.define = Object.assign(() => { throw Error("define") }, { amd: {} });'),
  ],
  [
    'System and global present',
    inline(
      'var System = { register() { throw Error("System") } }, global = window, process = { env: { NODE_ENV: "production" } }, __dirname = "/";',
    ),
  ],
  [
    'a trusted types policy, named only',
    inline(
      `window.trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text }); window.trustedTypes?.createPolicy('default', { createHTML: (text) => text, createScript: (text) => text, createScriptURL: (text) => text });`,
    ),
    { headers: { 'content-security-policy': 'trusted-types lit-html default' } },
  ],
];

export const libraryHosts = (): Host[] =>
  libraries.map(([name, head, more]) => ({
    name,
    kind: 'libraries',
    must: 'works',
    html: page({ head, script: mark + script }),
    ...more,
  }));
