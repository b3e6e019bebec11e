/**
 * Every way in which a script and its element come into a page, and go.
 */
import { readFileSync } from 'node:fs';
import type { Host } from './host.js';
import { beside, fallback, inline, mark, page, panel, script } from './page.js';

const src = '/muscle-spasm-guide.js';

/** Another version of the same script, as an old cache or a second plugin brings it. */
const other = (version: string): string => {
  const { version: own } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return readFileSync('dist/muscle-spasm-guide.js', 'utf8').replaceAll(`"${own}"`, `"${version}"`);
};

const module = '<script type="module" src="/muscle-spasm-guide.mjs"></script>';
const insert = `const s = document.createElement('script'); s.src = '${src}';`;
const put = (html: string): string => `document.querySelector('main').innerHTML = ${JSON.stringify(html)};`;
const ready = 'parent.host?.ready(window);';

type Way = readonly [name: string, html: string, more?: Partial<Host>];

const itself = 'the page puts it there itself';

const ways: readonly Way[] = [
  ['in the head', page({ head: mark + script, script: '' })],
  [
    'in the head, the element much later',
    page({ head: mark + script, script: '', before: '<p>text</p>'.repeat(2000) }),
  ],
  ['after the element', page()],
  [
    'at the end, the element in a table and a form',
    page({ before: '<form><table><tr><td>', after: '</td></tr></table></form>' }),
    { changes: 'tags that a parser adds' },
  ],
  ['async', page({ head: `${mark}<script async src="${src}"></script>`, script: '' })],
  ['defer', page({ head: `${mark}<script defer src="${src}"></script>`, script: '' })],
  [
    'type="module" of the classic file',
    page({ script: `${mark}<script type="module" src="${src}"></script>` }),
  ],
  ['the module file', page({ script: mark + module })],
  [
    'the module by import()',
    page({ script: mark + inline(`import('/muscle-spasm-guide.mjs').then(() => { ${ready} })`) }),
    { waits: true },
  ],
  [
    'by an import map',
    page({
      head: '<script nonce="host" type="importmap">{"imports":{"guide":"/muscle-spasm-guide.mjs"}}</script>',
      script: `${mark}<script nonce="host" type="module">import 'guide'; ${ready}</script>`,
    }),
    { waits: true },
  ],
  [
    'inserted by a tag manager',
    page({ script: mark + inline(`${insert} document.head.append(s);`) }),
    { changes: itself },
  ],
  [
    'inserted long after load',
    page({
      script:
        mark +
        inline(
          `onload = () => setTimeout(() => { ${insert} s.onload = () => { ${ready} }; document.body.append(s); });`,
        ),
    }),
    { waits: true, changes: itself },
  ],
  [
    'by document.write',
    page({ script: mark + inline(`document.write('<script src="${src}"></scr' + 'ipt>')`) }),
    { changes: itself },
  ],
  [
    'the element by document.write',
    page({ head: mark + script, panel: inline(`document.write(${JSON.stringify(panel)})`), script: '' }),
    { changes: itself },
  ],
  [
    'by innerHTML, later',
    page({ panel: '<main></main>', script: mark + script, after: inline(put(panel)) }),
    { changes: itself },
  ],
  [
    'by insertAdjacentHTML, in a fragment',
    page({
      panel: '<main></main>',
      after: inline(
        `const t = document.createElement('template'); t.innerHTML = ${JSON.stringify(panel)}; document.querySelector('main').append(document.importNode(t.content, true));`,
      ),
    }),
    { changes: itself },
  ],
  [
    'by createElement',
    page({
      panel: '<main></main>',
      after: inline(
        `const g = document.createElement('muscle-spasm-guide'); g.region = 'GB'; document.querySelector('main').append(g);`,
      ),
    }),
    { changes: itself },
  ],
  [
    'by new on the class',
    page({
      panel: '<main></main>',
      after: inline(
        `const G = customElements.get('muscle-spasm-guide'); const g = new G(); g.setAttribute('region', 'GB'); document.querySelector('main').append(g);`,
      ),
    }),
    { changes: itself },
  ],
  [
    'a property before the upgrade',
    page({
      panel: `<muscle-spasm-guide>${fallback}</muscle-spasm-guide>`,
      script: inline(`document.querySelector('muscle-spasm-guide').region = 'GB';`) + mark + script,
    }),
    { changes: 'a property set by the page is reflected' },
  ],
  ['50 panels', page({ panel: panel.repeat(50) })],
  [
    'a panel in a shadow root of the page',
    page({ panel: '<div data-muscle-spasm-guide data-region="GB"><p>Own words: 999</p></div>' }),
  ],
  [
    'a placeholder by innerHTML, later',
    page({
      panel: '<main></main>',
      after: inline(put('<div data-muscle-spasm-guide data-region="GB"><p>Own words: 999</p></div>')),
    }),
    { changes: itself },
  ],
  [
    'the script alone',
    page({
      panel: '',
      script: `${mark}<script src="${src}" data-muscle-spasm-guide data-region="GB"></script>`,
    }),
    { changes: 'the one element it inserts' },
  ],
  [
    'the script alone, by its address',
    page({ panel: '', script: `${mark}<script src="${src}?muscle-spasm-guide&region=GB"></script>` }),
    { changes: 'the one element it inserts' },
  ],
  ['loaded twice', page({ script: mark + script + script })],
  ['loaded twice, as a script and as a module', page({ script: mark + script + module })],
  [
    'two versions',
    page({ script: `${mark}${script}<script src="OTHER"></script>` }),
    {
      mayWarn: /^console\.warn: \[muscle-spasm-guide\] Two versions: [\d.]+ is used, 9\.9\.9 is not\.$/,
    },
  ],
  [
    'two versions, the other first',
    page({ script: `${mark}<script src="OTHER"></script>${script}` }),
    {
      mayWarn: /^console\.warn: \[muscle-spasm-guide\] Two versions: 9\.9\.9 is used, [\d.]+ is not\.$/,
    },
  ],
  [
    'swapped out and in 20 times',
    page({
      after: inline(
        `const g = document.querySelector('muscle-spasm-guide'); for (let i = 0; i < 20; i++) { const p = g.parentNode, n = g.nextSibling; g.remove(); p.insertBefore(g, n); }`,
      ),
    }),
  ],
  [
    'replaced by a new one 20 times',
    page({
      after: inline(
        `for (let i = 0; i < 20; i++) document.querySelector('muscle-spasm-guide').outerHTML = ${JSON.stringify(panel)};`,
      ),
    }),
  ],
  [
    'moved into a closed and an open dialog',
    page({
      before: '<dialog></dialog>',
      after: inline(
        `const d = document.querySelector('dialog'); d.append(document.querySelector('muscle-spasm-guide')); d.showModal();`,
      ),
    }),
    { changes: itself },
  ],
  ['no doctype', page({ doctype: '' })],
  [
    'no html, head or body tags',
    `<!doctype html>${mark}${panel}${script}`,
    { changes: 'the judge hears this page late' },
  ],
  [
    'an old encoding',
    page().replace('<meta charset="utf-8">', ''),
    { type: 'text/html; charset=windows-1252' },
  ],
  [
    'a base address elsewhere',
    page({ script: `${mark}${script}<base href="https://elsewhere.example/" target="_blank">` }),
  ],
];

export const loadingHosts = (): Host[] =>
  ways.map(([name, html, more]) => ({
    name,
    kind: 'loading',
    html: html.replace('OTHER', beside(name, 'other.js')),
    must: 'works',
    files: { 'other.js': { type: 'text/javascript', body: other('9.9.9') } },
    ...more,
  }));
