/**
 * How a page and the script come: integrity, types, isolation, permissions, files that are missing, broken or never
 * come, pages that are XML, sandboxes.
 */
import type { File, Host } from './host.js';
import { integrity, itself, ours, refused, tag } from './ours.js';
import { alone, beside, inline, mark, page, panel, script } from './page.js';

/** Around the page and on every file of it, so that it counts as isolated. */
export const isolation = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
};

const file = (
  headers: File['headers'],
  body: File['body'] = ours.body,
  type = ours.type,
): NonNullable<Host['files']> => ({
  'guide.js': { type, body, ...(headers && { headers }) },
});
const own = (name: string, attributes = ''): string =>
  page({ script: `${mark}<script ${attributes} src="${beside(name, 'guide.js')}"></script>` });
/** The same server, by another name: another origin. */
const elsewhere = (name: string, attributes = ''): string =>
  page({
    script: `${mark}${inline(`document.write('<script ${attributes} src="http://localhost:' + location.port + '${beside(name, 'guide.js')}"></scr' + 'ipt>')`)}`,
  });

type Delivery = readonly [name: string, headers: Host['headers'], html?: string, more?: Partial<Host>];
const cors = { 'access-control-allow-origin': '*' };

const deliveries: readonly Delivery[] = [
  ['SRI, right', {}, page({ script: tag(`integrity="${integrity}"`) })],
  [
    'SRI, one of several hashes right',
    {},
    page({ script: tag(`integrity="sha384-${'A'.repeat(64)} ${integrity}"`) }),
  ],
  [
    'SRI, wrong',
    {},
    page({ script: tag(`integrity="sha384-${'A'.repeat(64)}"`) }),
    { must: 'fallback', allows: refused },
  ],
  [
    'SRI, one byte of the script changed on its way',
    {},
    own('SRI, one byte of the script changed on its way', `integrity="${integrity}"`),
    { must: 'fallback', allows: refused, files: file({}, `${String(ours.body)} `) },
  ],
  [
    'SRI, from another origin with CORS',
    {},
    elsewhere('SRI, from another origin with CORS', `integrity="${integrity}" crossorigin`),
    { ...itself, files: file(cors) },
  ],
  [
    'SRI, from another origin without CORS',
    {},
    elsewhere('SRI, from another origin without CORS', `integrity="${integrity}"`),
    { ...itself, must: 'fallback', allows: refused, files: file({}) },
  ],
  [
    'Integrity-Policy, with integrity',
    { 'integrity-policy': 'blocked-destinations=(script)' },
    page({ script: tag(`integrity="${integrity}" crossorigin`) }),
  ],
  [
    'Integrity-Policy, without',
    { 'integrity-policy': 'blocked-destinations=(script)' },
    page(),
    { must: 'either', allows: refused },
  ],
  ['nosniff, the right type', { 'x-content-type-options': 'nosniff' }],
  [
    'nosniff, the wrong type',
    { 'x-content-type-options': 'nosniff' },
    own('nosniff, the wrong type'),
    { must: 'fallback', allows: refused, files: file({}, ours.body, 'text/plain') },
  ],
  ['the wrong type', {}, own('the wrong type'), { files: file({}, ours.body, 'application/octet-stream') }],
  [
    'the script as another encoding says',
    {},
    own('the script as another encoding says'),
    { files: file({}, ours.body, 'text/javascript; charset=windows-1252') },
  ],
  [
    'the script is missing',
    {},
    page({ script: `${mark}<script src="/nowhere.js"></script>` }),
    { must: 'fallback', allows: refused },
  ],
  [
    'the script is a page that says 404',
    {},
    own('the script is a page that says 404'),
    {
      must: 'fallback',
      allows: [[/^error: .*(Unexpected token|expected expression)/, 'a page is not JavaScript']],
      files: file({}, '<!doctype html><title>404</title>'),
    },
  ],
  [
    'the script breaks off half way',
    {},
    own('the script breaks off half way'),
    {
      must: 'fallback',
      allows: [[/^error: /, 'half of a script is not JavaScript']],
      files: file({}, ours.body.subarray(0, ours.body.length / 2)),
    },
  ],
  [
    'the script never comes',
    {},
    page({
      head: inline(
        "addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => parent.host.ready()))",
      ),
      script: `${mark}<script async src="${beside('the script never comes', 'guide.js')}"></script>`,
    }),
    { must: 'fallback', waits: 'loading', files: file({}, '', 'never') },
  ],
  [
    'everything a permission can be is forbidden',
    {
      'permissions-policy':
        'accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(), fullscreen=(), geolocation=(), gyroscope=(), microphone=(), payment=(), screen-wake-lock=(), sync-xhr=(), unload=(), web-share=()',
    },
  ],
  [
    'no referrer, an agent cluster of its own',
    { 'referrer-policy': 'no-referrer', 'origin-agent-cluster': '?1' },
  ],
  ['X-Frame-Options', { 'x-frame-options': 'SAMEORIGIN' }],
  [
    'COOP and COEP',
    isolation,
    page({ head: inline("if (!crossOriginIsolated) throw new Error('not isolated')") }),
    { isolated: true },
  ],
  [
    'COEP, the script from another origin that allows it',
    isolation,
    elsewhere('COEP, the script from another origin that allows it'),
    { ...itself, isolated: true, files: file({ 'cross-origin-resource-policy': 'cross-origin' }) },
  ],
  [
    'COEP, the script from another origin with CORS',
    isolation,
    elsewhere('COEP, the script from another origin with CORS', 'crossorigin'),
    { ...itself, isolated: true, files: file(cors) },
  ],
  [
    'COEP, the script from another origin that says nothing',
    isolation,
    elsewhere('COEP, the script from another origin that says nothing'),
    {
      ...itself,
      isolated: true,
      must: 'fallback',
      allows: refused,
      files: file({ 'cross-origin-resource-policy': 'same-origin' }),
    },
  ],
  ['COEP credentialless', { 'cross-origin-embedder-policy': 'credentialless' }],
];

const xhtml = (before = '', after = ''): string =>
  `<?xml version="1.0" encoding="utf-8"?>${before}<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Host</title>` +
  `<script nonce="host">parent.host.watch(window)</script></head><body>${panel}` +
  `<script nonce="host">parent.host.mark(window)</script>${script}</body></html>${after}`;

const xml: readonly Delivery[] = [
  ['XHTML', {}, xhtml(), { type: 'application/xhtml+xml' }],
  ['XML', {}, xhtml(), { type: 'application/xml' }],
  ['text/xml with a doctype', {}, xhtml('<!DOCTYPE html>'), { type: 'text/xml' }],
  [
    'SVG with HTML inside',
    {},
    `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="3000"><script>parent.host.watch(window)</script><foreignObject width="900" height="3000">` +
      `<body xmlns="http://www.w3.org/1999/xhtml">${panel}<script>parent.host.mark(window)</script>${script}</body></foreignObject></svg>`,
    { type: 'image/svg+xml' },
  ],
];

const sandboxes: readonly Delivery[] = [
  [
    'sandbox: scripts and the same origin',
    { 'content-security-policy': 'sandbox allow-scripts allow-same-origin' },
  ],
  [
    'sandbox: scripts, no origin',
    { 'content-security-policy': 'sandbox allow-scripts' },
    alone(page()),
    { itself: true },
  ],
  [
    'sandbox: scripts, forms, modals, popups, no origin',
    { 'content-security-policy': 'sandbox allow-scripts allow-forms allow-modals allow-popups' },
    alone(page()),
    { itself: true },
  ],
  [
    'sandbox: no scripts',
    { 'content-security-policy': 'sandbox allow-same-origin' },
    page(),
    { must: 'fallback' },
  ],
];

const delivered = (kind: string, pages: readonly Delivery[], more: Partial<Host> = {}): Host[] =>
  pages.map(([name, headers, html = page(), own]) => ({
    name,
    kind,
    html,
    must: 'works',
    ...(headers && { headers }),
    ...more,
    ...own,
  }));

export const deliveryHosts = (): Host[] => [
  ...delivered('delivery', deliveries),
  ...delivered('XML', xml, {
    must: 'either',
    // Where elements are not HTML without a word more, none of ours can be made.
    mayWarn:
      /^console\.warn: \[muscle-spasm-guide\] (Error: This page has broken|Failed; the danger signs are)/,
  }),
  ...delivered('sandboxes', sandboxes),
];
