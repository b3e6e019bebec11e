/**
 * Real style sheets of other people, each with the panel on a page that says nothing else: no computed value in it may
 * differ from that of a bare page.
 */
import type { Host, Looks } from './host.js';
import { page } from './page.js';

/** Names and files of the npm packages in this folder (packages.ts). */
const sheets: readonly (readonly [name: string, file: string])[] = [
  ['normalize.css', 'normalize.css/normalize.css'],
  ['modern-normalize', 'modern-normalize/modern-normalize.css'],
  ['sanitize.css', 'sanitize.css/sanitize.css'],
  [
    'sanitize.css, forms and typography',
    'sanitize.css/forms.css sanitize.css/typography.css sanitize.css/assets.css',
  ],
  ['bootstrap 3', 'bootstrap3/dist/css/bootstrap.css'],
  ['bootstrap 3, its theme too', 'bootstrap3/dist/css/bootstrap.css bootstrap3/dist/css/bootstrap-theme.css'],
  ['bootstrap 5', 'bootstrap/dist/css/bootstrap.css'],
  ['bootstrap 5, reboot', 'bootstrap/dist/css/bootstrap-reboot.css'],
  ['bulma', 'bulma/css/bulma.css'],
  ['tailwindcss preflight', 'tailwindcss/preflight.css'],
  ['pico', '@picocss/pico/css/pico.css'],
  ['pico, classless', '@picocss/pico/css/pico.classless.css'],
  ['foundation-sites', 'foundation-sites/dist/css/foundation.css'],
  ['semantic-ui-css', 'semantic-ui-css/semantic.css'],
  ['semantic-ui-css, reset', 'semantic-ui-css/components/reset.css semantic-ui-css/components/site.css'],
  ['uikit', 'uikit/dist/css/uikit.css'],
  ['water.css', 'water.css/out/water.css'],
  ['water.css, dark', 'water.css/out/dark.css'],
  ['milligram', 'milligram/dist/milligram.css'],
  ['tachyons', 'tachyons/css/tachyons.css'],
  ['materialize-css', 'materialize-css/dist/css/materialize.css'],
  ['govuk-frontend', 'govuk-frontend/dist/govuk/govuk-frontend.min.css'],
  ['nhsuk-frontend', 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.css'],
  ['@wordpress/block-library', '@wordpress/block-library/style.css @wordpress/block-library/theme.css'],
];

/** The classes that these sheets ask for on html and body, or on what stands around a text. */
const classes =
  'class="govuk-template govuk-template__body nhsuk-frontend-supported theme-light wp-embed-responsive content ui container"';

/** Keeps its width whatever the page's sheets and fonts say, so that lengths in the panel can be compared, too. */
const box =
  'display: block; position: static; float: none; box-sizing: content-box; width: 900px; min-width: 0; max-width: none; height: 4000px; min-height: 0; max-height: none; margin: 0; padding: 0; border: 0; overflow: hidden; columns: auto;'.replaceAll(
    ';',
    ' !important;',
  );

/** The same page for every sheet, hostile or not: a box that keeps its width, whatever the page's font. */
export const lookHost = (name: string, kind: string, head: string, looks: Looks, root = ''): Host => ({
  name: `${name}${looks.dir === 'rtl' ? ', rtl' : ''}`,
  kind,
  must: 'works',
  looks,
  html: page({
    root: `lang="${looks.dir === 'rtl' ? 'ar' : 'en'}" dir="${looks.dir}" ${classes} ${root}`,
    head,
    body: classes,
    before: `<main><article><div style="${box}">`,
    panel: '<muscle-spasm-guide region="GB"></muscle-spasm-guide>',
    after: '</div></article></main>',
  }),
});

export const directions = ['ltr', 'rtl'] as const;

/** On purpose a page can spoil anything; not the contrast of what matters. */
export const danger: NonNullable<Looks['only']> = [
  '.e, .e *, .today, .today *',
  'what must be read reads no custom property',
];

const colourScheme: Looks['except'] = [[/^color-scheme$/, 'theme="auto" follows the page\'s own scheme']];

export const bareHosts = (): Host[] =>
  directions.flatMap((dir) => [
    lookHost('bare page', 'bare', '', { dir }),
    lookHost('bare page, what must be read', 'bare', '', { dir, only: danger }),
  ]);

export const sheetHosts = (): Host[] =>
  sheets.flatMap(([name, files]) =>
    directions.map((dir) =>
      lookHost(
        name,
        'style sheets',
        files
          .split(' ')
          .map((file) => `<link rel="stylesheet" href="/packages/${file}">`)
          .join(''),
        { dir, except: colourScheme },
      ),
    ),
  );
