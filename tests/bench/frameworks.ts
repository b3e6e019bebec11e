/** Libraries that style and fold a page's own HTML, and React. */
import { panelOf } from './content.js';
import type { Parts } from './content.js';
import { native } from './page.js';
import type { Page } from './page.js';

const govuk: Page = {
  name: 'govuk',
  label: 'GOV.UK',
  kind: 'library',
  packages: ['govuk-frontend'],
  folding: {
    panel: '.msg',
    section: '.govuk-accordion__section',
    toggle: 'button.govuk-accordion__section-button',
    open: '.govuk-accordion__section--expanded',
  },
  panel: (parts) =>
    panelOf(
      parts,
      // What it remembers of an earlier visit is nothing that the others do.
      `<div class="govuk-accordion" data-module="govuk-accordion" data-remember-expanded="false" id="accordion">${parts.sections
        .map(
          ({ title, summary, body }, i) =>
            `<div class="govuk-accordion__section"><div class="govuk-accordion__section-header"><h3 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="accordion-heading-${i + 1}">${title}</span></h3><div class="govuk-accordion__section-summary govuk-body" id="accordion-summary-${i + 1}">${summary}</div></div><div id="accordion-content-${i + 1}" class="govuk-accordion__section-content"><div class="in">${body}</div></div></div>`,
        )
        .join('')}</div><script>document.body.className = 'js-enabled govuk-frontend-supported';</script>`,
    ),
  sheet: true,
  // Its font may be used on its own domain alone.
  sass: `@use "govuk-frontend/dist/govuk/settings" with ($govuk-font-family: (system-ui, sans-serif), $govuk-include-default-font-face: false);
    @use "govuk-frontend/dist/govuk/components/accordion";`,
  script: () =>
    `import { Accordion } from 'govuk-frontend/dist/govuk/components/accordion/accordion.mjs';
    const start = (root) => { for (const one of root.querySelectorAll('.govuk-accordion')) new Accordion(one); };
    start(document);`,
  many: `document.body.className = 'js-enabled govuk-frontend-supported';
    const template = document.createElement('template');
    template.innerHTML = document.getElementById('one').textContent;
    globalThis.bench = {
      mount(field, count) {
        for (let i = 0; i < count; i++) field.append(template.content.cloneNode(true));
        start(field);
      },
      unmount(field) { field.replaceChildren(); },
    };`,
};

const nhsuk: Page = {
  name: 'nhsuk',
  label: 'NHS.UK',
  kind: 'library',
  packages: ['nhsuk-frontend'],
  folding: { ...native, section: 'details.nhsuk-details' },
  panel: (parts) =>
    panelOf(
      parts,
      `<div class="nhsuk-expander-group">${parts.sections
        .map(
          ({ title, summary, body }) =>
            `<details class="nhsuk-details nhsuk-expander"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${title}<small>${summary}</small></span></summary><div class="nhsuk-details__text"><div class="in">${body}</div></div></details>`,
        )
        .join('')}</div>`,
    ),
  sheet: true,
  // Its expander is a native one: no script.
  sass: `@use "nhsuk-frontend/dist/nhsuk/core/settings" with ($nhsuk-include-font-face: false);
    @use "nhsuk-frontend/dist/nhsuk/components/details";`,
};

const bootstrap: Page = {
  name: 'bootstrap',
  label: 'Bootstrap',
  kind: 'library',
  packages: ['bootstrap'],
  folding: {
    panel: '.msg',
    section: '.accordion-item',
    toggle: '.accordion-button',
    open: '.accordion-button[aria-expanded="true"]',
  },
  panel: (parts) =>
    panelOf(
      parts,
      `<div class="accordion">${parts.sections
        .map(
          ({ id, title, summary, body }) =>
            `<div class="accordion-item"><h3 class="accordion-header"><button class="accordion-button collapsed" type="button" data-bs-toggle="collapse" data-bs-target="#fold-${id}" aria-expanded="false" aria-controls="fold-${id}"><span>${title}<small>${summary}</small></span></button></h3><div id="fold-${id}" class="accordion-collapse collapse"><div class="accordion-body in">${body}</div></div></div>`,
        )
        .join('')}</div>`,
    ),
  sheet: true,
  sass: [
    'functions',
    'variables',
    'variables-dark',
    'maps',
    'mixins',
    'utilities',
    'root',
    'reboot',
    'transitions',
    'accordion',
  ]
    .map((part) => `@import "bootstrap/scss/${part}";`)
    .join('\n'),
  script: () => `import 'bootstrap/js/src/collapse.js';`,
};

/**
 * The words stand in the script, as in a React site that renders in the browser. Those of a section are one string of
 * HTML and not an element each, which is less work for React than a site would give it; and what is closed is in the
 * page all the same (`forceMount`), as on the other pages, to be found, printed and linked to.
 */
const reactScript = ({ head, sections, tail }: Parts): string => `
  import { createRoot } from 'react-dom/client';
  import * as Accordion from '@radix-ui/react-accordion';
  const html = (__html, props) => <div {...props} dangerouslySetInnerHTML={{ __html }} />;
  const sections = ${JSON.stringify(sections.map(({ id, title, summary, body }) => ({ id, title, summary, body })))};
  const inner = { style: { display: 'contents' } };
  const Panel = () => <div className="msg"><div className="p" lang="en" dir="ltr">
    {html(${JSON.stringify(head.replace(/^<div class="p"[^>]*>/, ''))}, inner)}
    <Accordion.Root type="multiple">
      {sections.map(({ id, title, summary, body }) => <Accordion.Item key={id} value={id} className="item">
        <Accordion.Header><Accordion.Trigger><span dangerouslySetInnerHTML={{ __html: title }} /><small>{summary}</small></Accordion.Trigger></Accordion.Header>
        <Accordion.Content forceMount>{html(body, { className: 'in' })}</Accordion.Content>
      </Accordion.Item>)}
    </Accordion.Root>
    {html(${JSON.stringify(tail.replace(/<\/div>$/, ''))}, inner)}
  </div></div>;
  const guide = document.getElementById('guide');`;

const radix: Page = {
  name: 'radix',
  label: 'React + Radix',
  kind: 'library',
  packages: ['react', 'react-dom', '@radix-ui/react-accordion'],
  folding: {
    panel: '.msg',
    section: '.item',
    toggle: 'button[aria-expanded]',
    open: '.item[data-state="open"]',
  },
  panel: () => '<div id="guide"></div>',
  sheet: true,
  head: '<style>.item>[data-state=closed][role=region]{display:none}</style>',
  script: (parts) => `${reactScript(parts)}
    if (!document.getElementById('field')) createRoot(guide).render(<Panel />);`,
  many: `let root;
    globalThis.bench = {
      mount(field, count) {
        root = createRoot(field);
        root.render(Array.from({ length: count }, (_, i) => <Panel key={i} />));
      },
      unmount() { root.unmount(); },
    };`,
};

export const frameworks: readonly Page[] = [govuk, nhsuk, bootstrap, radix];
