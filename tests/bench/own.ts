/** The limit, the same page against itself, what a site could write by itself, and ours. */
import { readFileSync } from 'node:fs';
import { panelOf } from './content.js';
import type { Parts } from './content.js';
import { native } from './page.js';
import type { Page } from './page.js';

/** As the panel itself has them. */
export const details = (parts: Parts): string =>
  parts.sections
    .map(
      ({ id, heading, summary, body }) =>
        `<details class="s" id="${id}" part="section"><summary part="summary">${heading}<small>${summary}</small></summary><div class="in">${body}</div></details>`,
    )
    .join('');

const still: Page = {
  name: 'static',
  label: 'Static HTML',
  kind: 'limit',
  often: true,
  packages: [],
  panel: (parts) => panelOf(parts, details(parts)),
  folding: native,
  sheet: true,
};

const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
  files: Record<string, string>;
};
const script = 'muscle-spasm-guide.js';

const ours: Omit<Page, 'name' | 'label' | 'panel'> = {
  kind: 'ours',
  often: true,
  packages: [],
  folding: { ...native, panel: 'muscle-spasm-guide' },
  sheet: false,
  file: script,
  head: `<script async src="${script}" integrity="${files[script] ?? ''}" crossorigin></script>`,
};

export const own: readonly Page[] = [
  still,
  { ...still, name: 'again', label: 'Static HTML, against itself', kind: 'plain' },
  {
    ...still,
    name: 'fieldless',
    label: 'Static HTML without a field for notes',
    kind: 'plain',
    panel: (parts) => still.panel(parts).replace(/<textarea [^]*?<\/textarea>/, ''),
  },
  {
    ...still,
    often: false,
    name: 'skipping',
    label: 'Static HTML with `content-visibility: auto`',
    kind: 'plain',
    // The panel as a whole, as of many each, and its longest part, as of one.
    head: '<style>.p,.doc{content-visibility:auto;contain-intrinsic-size:9em auto max(225em,533em - 669vw)}.doc{contain-intrinsic-size:9em auto max(99em,310em - 450vw)}</style>',
  },
  {
    ...still,
    often: false,
    name: 'vanilla',
    label: 'Vanilla script',
    kind: 'plain',
    panel: () => '<div id="guide"></div>',
    sheet: false,
    // The whole panel comes with the script, as it does with ours.
    script: (parts) => `
      const style = document.createElement('style');
      style.textContent = ${JSON.stringify(parts.sheet)};
      document.head.append(style);
      const template = document.createElement('template');
      template.innerHTML = ${JSON.stringify(panelOf(parts, details(parts)))};
      globalThis.panel = () => template.content.cloneNode(true);
      document.getElementById('guide')?.replaceWith(panel());`,
    many: `globalThis.bench = {
      mount(field, count) { for (let i = 0; i < count; i++) field.append(panel()); },
      unmount(field) { field.replaceChildren(); },
    };`,
  },
  {
    ...ours,
    name: 'element',
    label: '**Ours**, element and script',
    panel: ({ fallback }) => `<muscle-spasm-guide region="GB">${fallback}</muscle-spasm-guide>`,
    // A page that adds panels by script has the script: nothing need stand inside the tag until it comes.
    many: `globalThis.bench = {
      mount(field, count) {
        for (let i = 0; i < count; i++) {
          const panel = document.createElement('muscle-spasm-guide');
          panel.setAttribute('region', 'GB');
          field.append(panel);
        }
      },
      unmount(field) { field.replaceChildren(); },
    };`,
  },
  {
    ...ours,
    name: 'declarative',
    label: '**Ours**, declarative',
    panel: ({ declarative }) => declarative,
    // A shadow root comes with the page through the parser alone.
    many: `globalThis.bench = {
      mount(field, count) { field.setHTMLUnsafe(document.getElementById('one').textContent.repeat(count)); },
      unmount(field) { field.replaceChildren(); },
    };`,
  },
];
