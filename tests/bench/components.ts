/** Libraries of custom elements: the panel's HTML comes with the page, each section in the library's own element. */
import { panelOf } from './content.js';
import type { Parts, Section } from './content.js';
import type { Folding, Page } from './page.js';

/** Imports, as a site writes them that takes one component alone. */
const imports =
  (...paths: string[]) =>
  (): string =>
    paths.map((path) => `import '${path}';`).join('\n');

const component = (
  name: string,
  label: string,
  packages: readonly string[],
  folding: Omit<Folding, 'panel'>,
  panel: (sections: readonly Section[]) => string,
  script: () => string,
): Page => ({
  name,
  label,
  kind: 'library',
  packages,
  folding: { ...folding, panel: '.msg' },
  panel: (parts: Parts) => panelOf(parts, panel(parts.sections)),
  sheet: true,
  script,
});

const each = (sections: readonly Section[], html: (section: Section) => string): string =>
  sections.map(html).join('');

const words = ({ heading, summary }: Section): string => `${heading}<small>${summary}</small>`;
const inside = ({ body }: Section): string => `<div class="in">${body}</div>`;

export const components: readonly Page[] = [
  component(
    'webawesome',
    'Web Awesome',
    ['@awesome.me/webawesome'],
    { section: 'wa-details', toggle: 'summary', open: 'wa-details[open]' },
    (all) =>
      each(all, (one) => `<wa-details><div slot="summary">${words(one)}</div>${inside(one)}</wa-details>`),
    imports(
      '@awesome.me/webawesome/dist/styles/themes/default.css',
      '@awesome.me/webawesome/dist/components/details/details.js',
    ),
  ),
  component(
    'shoelace',
    'Shoelace',
    ['@shoelace-style/shoelace'],
    { section: 'sl-details', toggle: 'summary', open: 'sl-details[open]' },
    (all) =>
      each(all, (one) => `<sl-details><div slot="summary">${words(one)}</div>${inside(one)}</sl-details>`),
    imports(
      '@shoelace-style/shoelace/dist/themes/light.css',
      '@shoelace-style/shoelace/dist/components/details/details.js',
    ),
  ),
  component(
    'spectrum',
    'Spectrum',
    ['@spectrum-web-components/accordion', '@spectrum-web-components/theme'],
    { section: 'sp-accordion-item', toggle: '#header', open: 'sp-accordion-item[open]' },
    // A heading of plain words is all that its item takes; the second line stands inside.
    (all) =>
      `<sp-theme system="spectrum" color="light" scale="medium"><sp-accordion allow-multiple>${each(
        all,
        (one) =>
          `<sp-accordion-item label="${one.title}"><small>${one.summary}</small>${inside(one)}</sp-accordion-item>`,
      )}</sp-accordion></sp-theme>`,
    imports(
      '@spectrum-web-components/theme/sp-theme.js',
      '@spectrum-web-components/theme/theme-light.js',
      '@spectrum-web-components/theme/scale-medium.js',
      '@spectrum-web-components/accordion/sp-accordion.js',
      '@spectrum-web-components/accordion/sp-accordion-item.js',
    ),
  ),
  component(
    'carbon',
    'Carbon',
    ['@carbon/web-components'],
    { section: 'cds-accordion-item', toggle: 'button[part="expando"]', open: 'cds-accordion-item[open]' },
    (all) =>
      `<cds-accordion>${each(
        all,
        (one) =>
          `<cds-accordion-item><div slot="title">${words(one)}</div>${inside(one)}</cds-accordion-item>`,
      )}</cds-accordion>`,
    imports(
      '@carbon/web-components/es/components/accordion/accordion.js',
      '@carbon/web-components/es/components/accordion/accordion-item.js',
    ),
  ),
  component(
    'fluent',
    'Fluent',
    ['@fluentui/web-components', '@fluentui/tokens'],
    { section: 'fluent-accordion-item', toggle: '#control', open: 'fluent-accordion-item[expanded]' },
    (all) =>
      `<fluent-accordion expand-mode="multi">${each(
        all,
        (one) =>
          `<fluent-accordion-item><div slot="heading">${words(one)}</div>${inside(one)}</fluent-accordion-item>`,
      )}</fluent-accordion>`,
    () => `
      import '@fluentui/web-components/accordion.js';
      import '@fluentui/web-components/accordion-item.js';
      import { setTheme } from '@fluentui/web-components/theme/set-theme.js';
      import { webLightTheme } from '@fluentui/tokens';
      setTheme(webLightTheme);`,
  ),
  component(
    'vaadin',
    'Vaadin',
    ['@vaadin/accordion'],
    {
      section: 'vaadin-accordion-panel',
      toggle: 'vaadin-accordion-heading',
      open: 'vaadin-accordion-panel[opened]',
    },
    // All closed, as on the other pages: without a number its first one is open.
    (all) =>
      `<vaadin-accordion opened="-1">${each(
        all,
        (one) =>
          `<vaadin-accordion-panel><vaadin-accordion-heading slot="summary">${words(one)}</vaadin-accordion-heading>${inside(one)}</vaadin-accordion-panel>`,
      )}</vaadin-accordion>`,
    imports('@vaadin/accordion'),
  ),
  component(
    'ionic',
    'Ionic',
    ['@ionic/core'],
    {
      section: 'ion-accordion',
      toggle: '#header',
      open: '.accordion-expanded, .accordion-expanding',
    },
    (all) =>
      `<ion-accordion-group multiple>${each(
        all,
        (one) =>
          `<ion-accordion value="${one.id}"><ion-item slot="header"><ion-label>${words(one)}</ion-label></ion-item><div slot="content">${inside(one)}</div></ion-accordion>`,
      )}</ion-accordion-group>`,
    () => `
      import '@ionic/core/css/core.css';
      import { initialize } from '@ionic/core/components';
      import { defineCustomElement as group } from '@ionic/core/components/ion-accordion-group.js';
      import { defineCustomElement as item } from '@ionic/core/components/ion-item.js';
      import { defineCustomElement as label } from '@ionic/core/components/ion-label.js';
      import { defineCustomElement as accordion } from '@ionic/core/components/ion-accordion.js';
      initialize();
      for (const define of [group, item, label, accordion]) define();`,
  ),
];
