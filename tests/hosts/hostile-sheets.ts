/**
 * Style sheets made to reach into the panel, each by one road that pages take by accident: what is inherited, what is
 * on every element, what is measured by the page's font, what belongs to the whole document.
 */
import { readFileSync } from 'node:fs';
import type { Host, Looks } from './host.js';
import { style } from './page.js';
import { danger, directions, lookHost } from './sheets.js';

/** Every inherited property set to something that no guide would choose. */
const inherited = `
  border-collapse: collapse; border-spacing: 7px; caption-side: bottom; caret-color: lime; color: rgb(1, 200, 3);
  cursor: crosshair; empty-cells: hide; font: italic 700 29px/3 fantasy; font-kerning: none; font-size-adjust: 1;
  font-stretch: expanded; font-variant: small-caps; font-feature-settings: "smcp"; font-variation-settings: "wght" 900;
  font-optical-sizing: none; font-synthesis: none; font-palette: dark; font-language-override: "TRK"; hyphens: auto;
  hyphenate-character: "x"; hyphenate-limit-chars: 3; image-rendering: pixelated; image-orientation: none;
  letter-spacing: 5px; line-break: anywhere; list-style: square inside; orphans: 9; overflow-wrap: normal;
  pointer-events: none; print-color-adjust: exact; quotes: none; ruby-position: under; ruby-align: start; speak: never;
  stroke: red; stroke-width: 9; stroke-dasharray: 3; fill: red; fill-opacity: .2; paint-order: stroke; marker: none;
  text-anchor: end; dominant-baseline: hanging; shape-rendering: crispEdges; text-rendering: geometricPrecision;
  tab-size: 9; text-align: end; text-align-last: center; text-decoration: none; text-decoration-skip-ink: none;
  text-emphasis: dot; text-emphasis-position: under left; text-indent: 3em; text-justify: none; text-shadow: 1px 1px red;
  text-spacing-trim: space-all; text-autospace: normal; text-transform: uppercase; text-underline-offset: 4px;
  text-underline-position: under; text-wrap: nowrap; text-wrap-style: balance; text-size-adjust: 300%;
  -webkit-text-size-adjust: 300%; -moz-text-size-adjust: none; user-select: none; -webkit-user-select: none;
  -webkit-text-stroke: 1px red; -webkit-text-fill-color: red; -webkit-text-security: disc;
  -webkit-tap-highlight-color: red; -webkit-touch-callout: none; -webkit-line-break: anywhere;
  -webkit-font-smoothing: antialiased; -moz-osx-font-smoothing: grayscale; -webkit-user-modify: read-write;
  -webkit-rtl-ordering: visual; white-space: pre; white-space-collapse: break-spaces; widows: 9; word-break: break-all;
  word-spacing: 9px; accent-color: red; forced-color-adjust: none; scrollbar-color: red blue; math-depth: 3;
  math-style: compact; interpolate-size: allow-keywords; interactivity: auto; dynamic-range-limit: standard;`;

const important = (css: string): string => css.replaceAll(';', ' !important;');

/** The very names that the panel's own sheet has for its private values. */
const ours = [...new Set(readFileSync('dist/muscle-spasm-guide.js', 'utf8').match(/--_[\w-]+/g))];
if (!ours.some((name) => name.endsWith('ink')))
  throw new Error('The private properties have other names now.');
/** Such as other sheets have. */
const theirs = 'red amber sand fill text ink soft paper wash edge accent round pad tint'
  .split(' ')
  .map((name) => `--_${name}`);

const declare = (names: readonly string[], value: string): string =>
  names.map((name) => `${name}: ${value};`).join(' ');

const register = (names: readonly string[], syntax: string): string =>
  names.map((name) => `@property ${name} { ${syntax} }`).join(' ');

const asLength = 'syntax: "<length>"; inherits: true; initial-value: 3px';
const notInherited = 'syntax: "*"; inherits: false';

/** What follows from how wide the words are. */
const lengths =
  /^(?:(?:block|inline)-size|width|height|(?:perspective|transform)-origin|top|right|bottom|left|inset-.*)$/;

/** Lengths and lines do. */
const colours: Looks['except'] = [[/^(?!(?:background-)?color$)/, 'its lengths and lines do']];

const inheritedOn: Looks['except'] = [[/^color-scheme$/, 'theme="auto" follows the page\'s own scheme']];
/** Hiding is obeyed, so that nothing in a closed tab or drawer can have the focus. */
const hiding: Looks['except'] = [[/^visibility$/, 'hiding is obeyed, or what is not seen could be focused']];

type Sheet = readonly [name: string, css: string, looks?: Omit<Looks, 'dir'>];

const sheets: readonly Sheet[] = [
  ['every inherited property, on body', `body { ${inherited} }`],
  ['every inherited property, on html', `html { ${inherited} }`],
  ['every inherited property, on the element', `muscle-spasm-guide { ${inherited} }`],
  ['every inherited property, on everything, !important', `* { ${important(inherited)} }`],
  [
    'the same in a cascade layer',
    `@layer a, b; @layer b { * { ${inherited} } } @layer a { * { ${important(inherited)} } }`,
  ],
  ['the same for :defined and :not(:root)', `:defined, :not(:root) { ${important(inherited)} }`],
  [
    'the same under a high id',
    `html body main article div muscle-spasm-guide:not(#_#_#_) { ${important(inherited)} }`,
  ],
  ['html font-size 62.5 %', 'html { font-size: 62.5% }'],
  ['html font-size 10px', 'html { font-size: 10px } body { font-size: 1.4rem }'],
  ['html font-size 30px', 'html { font-size: 30px }'],
  ['html font-size 0 and 100vw', 'html { font-size: 100vw } body { font-size: 0 }'],
  ['right to left by style', '* { direction: rtl !important; unicode-bidi: bidi-override !important }'],
  ['left to right by style', '* { direction: ltr !important; unicode-bidi: isolate-override !important }'],
  [
    'vertical writing',
    'html { writing-mode: vertical-rl; text-orientation: upright } * { writing-mode: inherit }',
  ],
  [
    'animation and transition of everything',
    `@keyframes x { to { color: red; font-size: 40px; --_red: red; letter-spacing: 9px } }
     @keyframes show { to { color: red; translate: 9px } }
     * { animation: x 99s 1 both paused -50s !important; transition: all 99s !important }`,
  ],
  [
    'pseudo elements of everything',
    '*::before, *::after { content: "x" !important; color: red } *::marker { color: red; content: "x" } ::placeholder { color: red } ::selection { color: red }',
  ],
  [
    'boxes and shadows of everything',
    '* { outline: 3px solid red !important; box-shadow: 0 0 9px red !important; border-radius: 9px !important; background: yellow !important }',
  ],
  [
    'box model of everything',
    '*, *::before, *::after { box-sizing: border-box !important; margin: 7px !important; padding: 3px !important; border: 2px solid red !important }',
  ],
  [
    'layout of everything',
    '* { display: flex !important; flex-wrap: nowrap; align-items: center; justify-content: center; gap: 9px; place-content: center; position: relative; float: none; columns: 3; column-gap: 9px }',
    {
      except: [
        [/^min-(width|height|block-size|inline-size)$/, 'what is 0 elsewhere is called auto in a flex box'],
      ],
    },
  ],
  [
    'filter, zoom and transform around it',
    'body { zoom: 1.5; transform: rotate(1deg); filter: grayscale(1); perspective: 9px; backface-visibility: hidden; opacity: .9; mix-blend-mode: multiply; isolation: isolate; clip-path: inset(0); mask: none }',
    { except: [[/./, "zoom multiplies every length, as the reader's own zoom does"]] },
  ],
  [
    'filter and transform around it',
    'body, main, article { transform: rotate(1deg); filter: grayscale(1); perspective: 9px; backface-visibility: hidden; opacity: .9; mix-blend-mode: multiply; isolation: isolate; clip-path: inset(0); will-change: transform, opacity }',
  ],
  [
    'containment around it',
    'main, article { contain: layout style paint; content-visibility: auto; contain-intrinsic-size: 500px }',
  ],
  [
    'containers around it',
    'body, main, article { container-type: inline-size; container-name: p panel } @container (min-width: 1px) { * { color: red } }',
  ],
  [
    'counters',
    'html { counter-reset: list-item 99 x 3 } * { counter-increment: list-item 5 x; counter-set: list-item 9 }',
  ],
  [
    'list styles',
    '* { list-style: upper-roman inside url(about:blank) !important } li, summary { display: block !important }',
  ],
  [
    'quotes, hyphens and words',
    '* { quotes: "<" ">" !important; hyphens: auto !important; word-break: break-all !important; overflow-wrap: anywhere !important; line-break: anywhere !important; text-wrap: balance !important }',
  ],
  [
    'cursor, selection and pointer',
    '* { cursor: none !important; user-select: none !important; -webkit-user-select: none !important; pointer-events: none !important; touch-action: none !important; caret-color: transparent !important }',
  ],
  ['hidden by visibility', 'article { visibility: hidden }', { except: hiding, hides: true }],
  [
    'collapsed by visibility',
    'muscle-spasm-guide { visibility: collapse }',
    {
      except: [...hiding, [lengths, 'a collapsed flex item has no width, and wraps each word', 'Firefox']],
      hides: true,
    },
  ],
  [
    'hidden by display',
    'article { display: none !important }',
    { except: [[/./, 'nothing is laid out, and lengths and colours are as they were written']], hides: true },
  ],
  ['not seen by opacity', 'muscle-spasm-guide { opacity: 0 !important }', { hides: true }],
  [
    'a dark page',
    ':root { color-scheme: dark; background: #000; color: #fff }',
    {
      except: [
        [
          /color|background|border|outline|fill|stroke|shadow|caret|decoration/,
          'theme="auto" follows the page\'s own scheme',
        ],
      ],
    },
  ],
  [
    'accent, caret and scheme',
    'html { accent-color: red; caret-color: red; scrollbar-color: red blue; color-scheme: only light }',
    { except: inheritedOn },
  ],
  [
    'forced colours refused',
    '* { forced-color-adjust: none !important; print-color-adjust: exact !important }',
  ],
  ['private names set on everything', `* { ${important(declare([...theirs, ...ours], 'hotpink'))} }`],
  ['private names registered as lengths', register(theirs, asLength)],
  ['private names registered as not inherited', register(theirs, notInherited)],
  [
    'our own private names registered as lengths',
    register(ours, asLength),
    { only: danger, except: colours },
  ],
  [
    'our own private names registered as not inherited',
    register(ours, notInherited),
    { only: danger, except: colours },
  ],
  [
    'public names with values that mean nothing',
    '* { --spasm-sizes: 3; --spasm: red; --spasm-colour: red; --spasm-danger: red; --spasm-red: red; --spasm-emergency: red } muscle-spasm-guide::part(emergency) { color: red }',
  ],
  [
    'names of view transitions and anchors',
    '* { view-transition-name: auto; view-transition-class: x; anchor-name: --a; position-anchor: --a; scroll-timeline: --t; view-timeline: --t; timeline-scope: all }',
  ],
  [
    'fonts under our names',
    '@font-face { font-family: "system-ui"; src: local("DejaVu Serif"), local("Noto Serif") } @font-face { font-family: sans-serif; src: local("DejaVu Serif") } @counter-style disc { system: cyclic; symbols: "x" } @font-palette-values --x { font-family: x }',
    {
      except: [
        [lengths, 'a face of the page goes before the system font of the same name', 'WebKit'],
        [/^margin-/, 'so does the space that a marker takes', 'WebKit'],
      ],
    },
  ],
  [
    'rules for our classes and ids',
    ':is(.p, .e, .s, .card, .head, .h, #title, #emergency, .call, details, summary, button, input, select, svg, path) { display: none !important; color: red !important } details > :not(summary) { display: none !important }',
  ],
  [
    'slots and hosts',
    ':host { color: red !important; display: none !important } ::slotted(*) { display: none } ::part(panel) { } slot { display: none !important } :host-context(body) { display: none }',
  ],
  [
    'everything reset',
    '* { all: unset } *, ::before, ::after { all: initial !important }',
    { except: inheritedOn },
  ],
  ['everything reverted', '* { all: revert !important }', { except: inheritedOn }],
];

/** Real sheets are tried both ways each time; of these the other way finds little more, and takes as long again. */
const bothWays = /^left to right by style$|^vertical writing$|^box model|^containment/;

export const hostileSheetHosts = (): Host[] =>
  sheets.flatMap(([name, css, looks = {}]) =>
    directions.map((dir): Host => ({
      ...lookHost(name, 'hostile style', style(css), { dir, ...looks }),
      ...(dir === 'rtl' && !bothWays.test(name) && { full: true }),
      ...(looks.only && {
        allows: [[/^p\.chip color/, 'the label falls back to the colour of the text around it']],
      }),
    })),
  );
