/**
 * What happens to a panel while the page lives: it is moved, taken into other documents, cloned, swapped, morphed,
 * hydrated, translated, and brought back from caches. Afterwards it works, and looks as on a bare page.
 */
import type { Host } from './host.js';
import { beside, fallback, from, inline, page, panel } from './page.js';

type Act = readonly [name: string, code: string, more?: Partial<Host>];

/** `g` is the panel, `home` what is around it. */
const setUp =
  "const g = document.querySelector('muscle-spasm-guide'), home = g.parentNode, next = g.nextSibling;";
const frame =
  "const f = document.createElement('iframe'); document.body.append(f); const other = f.contentDocument;";
const back = 'home.insertBefore(g, next);';
const ready = 'parent.host?.ready(window);';
/** As written, before any element of it is known. */
const again = `new DOMParser().parseFromString(${JSON.stringify(panel)}, 'text/html').body`;

const acts: readonly Act[] = [
  [
    'moved by moveBefore',
    "const d = document.body.appendChild(document.createElement('div')); (d.moveBefore ?? d.insertBefore).call(d, g, null);",
  ],
  ['out of the page for a task', `g.remove(); setTimeout(() => { ${back} ${ready} });`, { waits: true }],
  ['taken into a frame and back', `${frame} other.body.append(g); ${back} f.remove();`],
  ['taken into a frame that is removed, and back', `${frame} other.body.append(g); f.remove(); ${back}`],
  [
    'taken into a frame 20 times and back',
    `${frame} for (let i = 0; i < 20; i++) { other.body.append(g); ${back} } f.remove();`,
  ],
  [
    'adopted by a document without a window, and back',
    `new DOMParser().parseFromString('', 'text/html').body.append(g); ${back}`,
  ],
  [
    'adopted by the document of a template, and back',
    `document.createElement('template').content.append(g); ${back}`,
  ],
  [
    'into a shadow root and out of it',
    `document.createElement('div').attachShadow({ mode: 'closed' }).append(g); ${back}`,
  ],
  ['cloned', 'g.replaceWith(g.cloneNode(true));'],
  ['cloned without what is inside', 'g.replaceWith(g.cloneNode());'],
  ['cloned from another document', `g.replaceWith(document.importNode(${again}.firstChild, true));`],
  [
    'kept in a template and made from it',
    "const t = document.createElement('template'); t.content.append(g); document.body.append(document.importNode(t.content, true));",
  ],
  ['written out and parsed again', 'g.outerHTML = g.outerHTML;'],
  ['the whole body written out and parsed again', 'document.body.innerHTML = document.body.innerHTML;'],
  [
    'wrapped and unwrapped',
    "const r = document.createRange(); r.selectNode(g); const b = document.createElement('b'); r.surroundContents(b); b.replaceWith(...b.childNodes);",
  ],
  [
    'cut out by a range and put back',
    'const r = document.createRange(); r.selectNode(g); home.insertBefore(r.extractContents(), next);',
  ],
  [
    'inside what is edited',
    "home.contentEditable = 'true'; home.contentEditable = 'false'; home.removeAttribute('contenteditable');",
  ],
  ['inert, then not', 'home.inert = true; home.inert = false;'],
  [
    'hidden, then not',
    "home.hidden = true; requestAnimationFrame(() => { home.hidden = false; home.removeAttribute('class'); parent.host?.ready(window); });",
    { waits: true },
  ],
  [
    'in a closed details, then open',
    "const d = document.createElement('details'); d.append(g); document.body.append(d); requestAnimationFrame(() => { d.open = true; parent.host?.ready(window); });",
    { waits: true },
  ],
  [
    'in a popover, shown',
    "const d = document.createElement('div'); d.popover = 'auto'; d.append(g); document.body.append(d); d.showPopover();",
  ],
  [
    'moved in a view transition',
    `const move = () => { home.insertBefore(g, home.firstChild); }; document.startViewTransition ? document.startViewTransition(move).finished.finally(() => { ${ready} }) : (move(), parent.host?.ready(window));`,
    { waits: true },
  ],
  [
    'each option changed a hundred times and back',
    "const known = [...g.attributes].map(({ name, value }) => [name, value]); for (let i = 0; i < 100; i++) for (const n of ['region', 'theme', 'lang', 'heading-level', 'open', 'exclusive', 'sections', 'feedback', 'sign-off']) g.setAttribute(n, ['', 'x', '3', 'all', 'NO'][i % 5]); for (const { name } of [...g.attributes]) g.removeAttribute(name); for (const [n, v] of known) g.setAttribute(n, v);",
    { mayWarn: /^console\.warn: \[muscle-spasm-guide\]/, lines: 40 },
  ],
  [
    "a translator wraps the page's own words",
    "for (const n of [...g.querySelectorAll('p')]) n.innerHTML = '<font dir=\"auto\"><font>' + n.innerHTML + '</font></font>';",
  ],
  [
    "a translator wraps the panel's words",
    "const walk = (root) => { const w = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), all = []; while (w.nextNode()) if (w.currentNode.data.trim() && !w.currentNode.parentNode.closest('style, script')) all.push(w.currentNode); for (const n of all) { const f = document.createElement('font'), i = document.createElement('font'); n.replaceWith(f); f.append(i); i.append(n); } }; walk(g.shadowRoot);",
  ],
];

/** Libraries that keep, swap and morph pages. `B` is the address of another page of the site. */
const libraries: readonly Act[] = [
  [
    'Turbo: to another page and back',
    `${from('@hotwired/turbo/dist/turbo.es2017-umd.js')}${inline("let at = 0; addEventListener('turbo:load', () => { if (++at === 1) Turbo.visit('B'); else if (at === 2) history.back(); else parent.host?.ready(window); });")}`,
  ],
  [
    'Turbo: the page refreshed by morphing',
    `<meta name="turbo-refresh-method" content="morph">${from('@hotwired/turbo/dist/turbo.es2017-umd.js')}${inline("let at = 0; addEventListener('turbo:load', () => { if (++at === 1) Turbo.visit(location.href, { action: 'replace' }); else parent.host?.ready(window); });")}`,
  ],
  ...['htmx.org/dist/htmx.min.js', 'htmx4/dist/htmx.min.js'].map((path): Act => {
    const name = path.startsWith('htmx4') ? 'htmx 4' : 'htmx 2';
    return [
      `${name}: swapped out and in`,
      `${from(path)}${inline(`htmx.config.historyCacheSize = 0; addEventListener('load', async () => { for (const url of ['B', 'A', 'B', 'A']) await htmx.ajax('GET', url, { target: 'main', select: 'main', swap: 'outerHTML' }); setTimeout(() => { ${ready} }, 50); });`)}`,
    ];
  }),
  [
    'idiomorph over the panel',
    from('idiomorph/dist/idiomorph.js') +
      inline(
        `addEventListener('load', () => { Idiomorph.morph(document.querySelector('main'), ${again}.innerHTML, { morphStyle: 'innerHTML' }); ${ready} });`,
      ),
  ],
  [
    'morphdom over the panel',
    from('morphdom/dist/morphdom-umd.js') +
      inline(
        `addEventListener('load', () => { morphdom(document.querySelector('main'), '<main>' + ${JSON.stringify(panel)} + '</main>'); ${ready} });`,
      ),
  ],
  [
    'Unpoly: swapped out and in',
    from('unpoly/unpoly.min.js') +
      inline(
        `addEventListener('load', async () => { for (const url of ['B', 'A']) await up.render({ target: 'main', url, history: false, cache: false }); ${ready} });`,
      ),
    { mayWarn: /unpoly-migrate/ },
  ],
  [
    'Alpine: shown late from a template',
    `<script defer src="/packages/alpinejs/dist/cdn.min.js"></script>${inline(`addEventListener('alpine:initialized', () => { requestAnimationFrame(() => { ${ready} }); });`)}`,
  ],
];

const react = page({
  panel: `<main><h1>Site</h1>${panel}</main>`,
  after: `<script nonce="host" type="module">
    import { StrictMode, createElement as h, hydrateRoot, useState } from '/react.js';
    const Site = () => {
      const [region, set] = useState('GB');
      return [h('h1', { key: 1 }, 'Site'), h('muscle-spasm-guide', { key: 2, region }, h('p', null, ${JSON.stringify(fallback.slice(3, -4))}))];
    };
    const wrong = (error) => { console.error(String(error)); };
    hydrateRoot(document.querySelector('main'), h(StrictMode, null, h(Site)), { onRecoverableError: wrong, onUncaughtError: wrong });
    setTimeout(() => { ${ready} }, 50);
  </script>`,
});

const main = (inside: string): string => `<main>${inside}</main>`;
const changes = 'the page does it itself';
/** Of a library that is at home in the page, by what it is. */
const allows: NonNullable<Host['allows']> = [
  [/^keeps (session storage|a history state)/, 'the library keeps where the reader was'],
  [/^history: (push|replace)State came$/, 'Unpoly hears of each new address'],
  [/^window: Alpine came$|^Element\.prototype: _x_/, 'Alpine starts after the page was looked at'],
  [/^document: _reactListening/, 'React hears each event there is at the document'],
  [/^keeps style sheets: 1$/, 'htmx 4 has its own sheet on the page'],
];
const html = { type: 'text/html; charset=utf-8' };

const library = ([name, code, more]: Act): Host => {
  const known = code
    .replaceAll("'A'", `'${beside(name, 'a.html')}'`)
    .replaceAll("'B'", `'${beside(name, 'b.html')}'`);
  const inside = name.startsWith('Alpine')
    ? `<div x-data><template x-if="true">${panel}</template></div>`
    : panel;
  const site = (inside: string): string => page({ head: known, panel: main(inside) });
  return {
    name,
    kind: 'life',
    html: site(inside),
    must: 'works',
    changes,
    allows,
    waits: true,
    files: {
      'a.html': { ...html, body: site(inside) },
      'b.html': { ...html, body: site('<p>Another page.</p>') },
    },
    ...more,
  };
};

/** These also look as they did. */
const styled =
  /^(out of the page|taken into a frame|adopted|into a shadow root|cloned|kept in a template|written out)/;

export const lifeHosts = (): Host[] => [
  ...acts.flatMap(([name, code, more]): Host[] => {
    const host: Host = {
      name,
      kind: 'life',
      html: page({ panel: main(panel), after: inline(`{ ${setUp} ${code} }`) }),
      must: 'works',
      changes,
      ...more,
    };
    return [
      host,
      ...(styled.test(name) ? [{ ...host, name: `${name}: its looks`, looks: { dir: 'ltr' } } as const] : []),
    ];
  }),
  ...libraries.map(library),
  {
    name: 'React hydrates it, in StrictMode',
    kind: 'life',
    html: react,
    must: 'works',
    changes,
    allows,
    waits: true,
  },
];
