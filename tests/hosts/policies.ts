/**
 * What servers say about scripts and HTML: content security policies and Trusted Types, enforced and only reported. A
 * browser's report of the panel is a failure. Scripts of the test itself have the nonce `host`; ours has none unless
 * the host says so.
 */
import type { Host } from './host.js';
import { integrity, itself, refused, src, tag } from './ours.js';
import { inline, mark, page, script, withoutIcon } from './page.js';

type Page = readonly [name: string, rules: string, html?: string | undefined, more?: Partial<Host>];

/** WebKit has no `setHTML` yet: the danger signs and the number are made without HTML, and it says why once. */
const withoutSetHTML: Partial<Host> = {
  must: 'either',
  mayWarn: /^console\.warn: \[muscle-spasm-guide\] Failed; the danger signs are still shown/,
  allows: [[/require-trusted-types-for/, 'only `setHTML` can do without a policy', 'WebKit']],
};

const loader = inline(
  `const s = document.createElement('script'); s.src = '${src}'; document.head.append(s);`,
);
const theirLit = `<script nonce="host" type="module">
  import { LitElement, html } from '/lit.js';
  customElements.define('their-lit', class extends LitElement { render() { return html\`<p>theirs</p>\`; } });
</script><their-lit></their-lit>`;
const theirs = (rules: string): string =>
  inline(`trustedTypes.createPolicy('default', { createHTML: ${rules}, createScriptURL: (url) => url });`);

const none = "default-src 'none'";
const self = `${none}; script-src 'self' 'nonce-host'`;
const html = "require-trusted-types-for 'script'";

const contents: readonly Page[] = [
  ["script-src 'self'", self],
  [
    "script-src by the page's nonce",
    `${none}; script-src 'nonce-host'`,
    page({ script: tag('nonce="host"') }),
  ],
  [
    'script-src by hash',
    `${none}; script-src 'nonce-host' '${integrity}'`,
    page({ script: tag(`integrity="${integrity}" crossorigin`) }),
  ],
  [
    'strict-dynamic, the script by nonce',
    `${none}; script-src 'strict-dynamic' 'nonce-host'`,
    page({ script: tag('nonce="host"') }),
  ],
  [
    'strict-dynamic, inserted by a loader',
    `${none}; script-src 'strict-dynamic' 'nonce-host'`,
    page({ script: mark + loader }),
    itself,
  ],
  ["style-src 'none'", `${self}; style-src 'none'`],
  ["style-src-elem and style-src-attr 'none'", `${self}; style-src-elem 'none'; style-src-attr 'none'`],
  [
    'everything forbidden by name',
    `${self}; style-src 'none'; img-src 'none'; font-src 'none'; connect-src 'none'; media-src 'none'; object-src 'none'; frame-src 'none'; child-src 'none'; worker-src 'none'; manifest-src 'none'; form-action 'none'; base-uri 'none'`,
  ],
  [
    'no eval in WebAssembly or JavaScript',
    `script-src 'self' 'nonce-host'; object-src 'none'; base-uri 'none'`,
  ],
  [
    'script-src-attr none, script-src-elem self',
    `${self}; script-src-attr 'none'; script-src-elem 'self' 'nonce-host'`,
  ],
  ["frame-ancestors 'self'", `${self}; frame-ancestors 'self'`],
  [
    'two policies at once',
    `${self}, script-src * 'nonce-host'; style-src 'none'; ${html}`,
    undefined,
    withoutSetHTML,
  ],
  [
    "script-src 'none' but for the test's own",
    `${none}; script-src 'nonce-host'`,
    page(),
    { must: 'fallback', allows: refused },
  ],
  [
    'another hash than that of the script',
    `${none}; script-src 'nonce-host' 'sha384-${'A'.repeat(64)}'`,
    page({ script: tag(`integrity="${integrity}" crossorigin`) }),
    { must: 'fallback', allows: refused },
  ],
];

const trusted: readonly Page[] = [
  ['enforced, no list', `${self}; ${html}`],
  ["enforced, 'none' allowed", `${self}; ${html}; trusted-types 'none'`],
  ['enforced, an empty list', `${self}; ${html}; trusted-types`],
  ['enforced, other names', `${self}; ${html}; trusted-types theirs dompurify`],
  ['enforced, any name', `${self}; ${html}; trusted-types *`],
  ['enforced, any name, also twice', `${self}; ${html}; trusted-types * 'allow-duplicates'`],
  ['enforced, our name among them', `${self}; ${html}; trusted-types muscle-spasm-guide`],
  [
    "enforced, the page's own Lit there",
    `${self}; ${html}; trusted-types lit-html`,
    page({
      head: theirLit,
      script: mark.replace('nonce', 'type="module" nonce') + script.replace('src', 'defer src'),
    }),
    { changes: 'their Lit renders', mayWarn: withoutSetHTML.mayWarn! },
  ],
  ...Object.entries({
    'lets everything through': '(text) => text',
    'empties everything': "() => ''",
    'takes tags away': "(text) => text.replace(/<[^>]*>/g, '')",
    throws: "() => { throw new Error('no') }",
  }).map(([does, code]): Page => [
    `enforced, a default policy that ${does}`,
    `${self}; ${html}; trusted-types default`,
    page({ head: theirs(code) }),
  ]),
  ["named alone: 'none'", `${self}; trusted-types 'none'`],
  ['named alone: a list', `${self}; trusted-types theirs`],
];

const content = (kind: string, pages: readonly Page[], more: Partial<Host> = {}): Host[] =>
  pages.flatMap(([name, rules, html = page(), own]) => {
    const host: Host = {
      name: `${kind}: ${name}`,
      kind,
      html: withoutIcon(html),
      must: 'works',
      ...more,
      ...own,
    };
    const as = (host: Host, header: string): Host => ({
      ...host,
      headers: {
        [header]: rules
          .split(', ')
          .map((one) => `${one}; report-uri /report/${encodeURIComponent(host.name)}`)
          .join(', '),
      },
    });
    // A default policy is asked there, too, where `setHTML` is not.
    const must = rules.endsWith('trusted-types default') ? host.must : 'works';
    const only: Host = { ...host, name: `${host.name}, only reported`, must };
    return [
      as(host, 'content-security-policy'),
      ...(host.must === 'fallback' ? [] : [as(only, 'content-security-policy-report-only')]),
    ];
  });

export const policyHosts = (): Host[] => [
  ...content('content policies', contents),
  ...content('Trusted Types', trusted, withoutSetHTML),
];
