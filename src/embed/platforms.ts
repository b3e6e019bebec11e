// Over 250 lines because it is one table: what to paste where, and what does not work there.
/**
 * Room: embed. For each form and each platform: the blocks to paste, where they go, and what does not work there.
 */
import {
  attributesOf,
  boxStyle,
  colours,
  declarativeHtml,
  coloursOf,
  elementTag,
  frameTag,
  isAbsolute,
  lightHtml,
  placeholderTag,
  scriptTag,
  selfMounting,
  selfMountingByQuery,
  addressOf,
} from './snippets.js';
import type { Setup } from './snippets.js';
import { component } from './frameworks.js';

/** One text to copy, and where it goes. */
export interface Block {
  readonly where: string;
  readonly code: string;
}

export interface Snippet {
  readonly blocks: readonly Block[];
  /** What does not work there. */
  readonly limits: readonly string[];
  /** How we know. */
  readonly tried: string;
}

interface Entry {
  readonly name: string;
  readonly group: 'Form' | 'Platform' | 'Framework';
  readonly make: (setup: Setup) => Snippet;
}

const tests = 'Our tests paste this into a page, in Chromium and Firefox.';
const apart = 'Our tests check the text, and apart from it that this form works.';
const sanitized =
  'Our tests check the text. We have not pasted it into this platform: try it on a draft page first.';
const posted = 'Our tests post this to a real WordPress and read the page in Chromium.';
const unbuilt = 'Our tests check the text. Build your app once to see that it fits your version.';

const noColours = 'Your colours: nothing from the page reaches in.';
const noFallback = 'Danger signs for readers without script: there is nothing to show them in.';
const styleHint =
  'Where a policy forbids style attributes, colours and the look of what stands inside the tag need your style sheet instead.';

const script = (setup: Setup, where: string): Block => ({ where, code: scriptTag(setup) });
const both = (setup: Setup): string => `${scriptTag(setup)}\n${elementTag(setup)}`;

/** On a platform that keeps the file elsewhere, a path beside the page leads nowhere. */
const needsAddress = (setup: Setup, how: string): string[] =>
  isAbsolute(addressOf(setup.address)) ? [] : [`A short file name as address. ${how}`];

const coloured = (setup: Setup, limit: string): string[] => (coloursOf(setup.looks).length ? [limit] : []);

export const entries = {
  element: {
    name: 'Any page: tag and script',
    group: 'Form',
    make: (setup) => ({
      blocks: [{ where: 'Where the guide should stand', code: both(setup) }],
      limits: [
        'Editors that remove script tags or tags they do not know. Use the placeholder there.',
        styleHint,
      ],
      tried: tests,
    }),
  },
  placeholder: {
    name: 'Placeholder: a div, and the script once',
    group: 'Form',
    make: (setup) => ({
      blocks: [
        { where: 'Where the guide should stand', code: placeholderTag(setup) },
        script(setup, 'Once for the whole site: in the template, before </body>'),
      ],
      limits: ['Editors that also remove div or data-* attributes: the danger signs stay as plain text.'],
      tried: apart,
    }),
  },
  script: {
    name: 'Script alone',
    group: 'Form',
    make: (setup) => ({
      blocks: [{ where: 'Where the guide should stand', code: selfMounting(setup) }],
      limits: [noFallback, 'Reserved space: what follows moves down when the guide appears.'],
      tried: apart,
    }),
  },
  'script-query': {
    name: 'Script alone, where attributes are removed',
    group: 'Form',
    make: (setup) => ({
      blocks: [{ where: 'Where the guide should stand', code: selfMountingByQuery(setup) }],
      limits: [
        noFallback,
        'The integrity hash: it would be removed like every other attribute.',
        'Reserved space: what follows moves down when the guide appears.',
        ...coloured(setup, noColours),
      ],
      tried: apart,
    }),
  },
  frame: {
    name: 'Frame',
    group: 'Form',
    make: (setup) => ({
      blocks: [
        { where: 'Where the guide should stand', code: frameTag(setup) },
        script(setup, 'If scripts are allowed: once on the page, it fits the height of the frame'),
      ],
      limits: [
        'Without the second block the height stays fixed, and readers scroll inside the frame.',
        'Links from your page to a section of the guide, and find-in-page in some browsers.',
        'Printing the page: only the visible part of the frame is printed.',
        ...coloured(setup, noColours),
      ],
      tried:
        'Our tests load this frame in three engines, with and without the script. That the sandbox lets readers call was tried by hand, in Chromium.',
    }),
  },
  light: {
    name: 'Static text, no script',
    group: 'Form',
    make: (setup) => ({
      blocks: [{ where: 'Where the guide should stand', code: lightHtml(setup) }],
      limits: [
        'Folding, timers, ticking questions, colours: it is the text of the guide, in the style of your page.',
        'Links within the text, where an editor removes or renames ids. The words all stay.',
        'New editions: the text stays as pasted until you paste it again.',
      ],
      tried: 'Our tests check the text, and read this form with JavaScript off.',
    }),
  },
  declarative: {
    name: 'Static HTML, styled and folding without script',
    group: 'Form',
    make: (setup) => ({
      blocks: [
        {
          where: 'In a page your server or site generator writes',
          code: declarativeHtml(setup),
        },
        script(setup, 'Optional, once on the page: timers, ticking and notes'),
      ],
      limits: [
        'Editors and innerHTML: only HTML that arrives with the page can carry it.',
        'A policy without the hash of its style block, which stands in integrity.json: it is unstyled then.',
        'New editions: the text stays as pasted until you paste it again.',
      ],
      tried: 'Our tests check the text, and read this form with JavaScript off.',
    }),
  },
  npm: {
    name: 'npm package',
    group: 'Form',
    make: (setup) => ({
      blocks: [
        { where: 'In a terminal', code: `npm install muscle-spasm-guide@${setup.version}` },
        { where: 'In your JavaScript, once', code: "import 'muscle-spasm-guide';" },
        { where: 'In your HTML or template', code: elementTag(setup) },
      ],
      limits: ['A version range: write the exact version, as above, so that no edition changes unseen.'],
      tried: unbuilt,
    }),
  },
  wordpress: {
    name: 'WordPress: administrators',
    group: 'Platform',
    make: (setup) => ({
      blocks: [{ where: 'In a Custom HTML block', code: both(setup) }],
      limits: [
        'Authors, and on a network everybody but its super administrators: WordPress removes the script. Choose “WordPress: authors” for them.',
        'Plug-ins that combine or rewrite scripts break the integrity hash. Exclude this file there.',
        ...needsAddress(setup, 'Give the path from the top of the site, such as /wp-content/uploads/…'),
      ],
      tried: posted,
    }),
  },
  'wordpress-author': {
    name: 'WordPress: authors',
    group: 'Platform',
    make: (setup) => ({
      blocks: [
        { where: 'In a Custom HTML block', code: placeholderTag(setup) },
        script(setup, 'Once, by an administrator: in the footer of the theme'),
      ],
      limits: [
        'Without the second block the danger signs stand there as plain text, and nothing else.',
        ...coloured(
          setup,
          'Your colours may be removed with the style attribute. Put them in the theme’s CSS.',
        ),
        ...needsAddress(setup, 'Give the path from the top of the site, such as /wp-content/uploads/…'),
      ],
      tried: posted,
    }),
  },
  wix: {
    name: 'Wix',
    group: 'Platform',
    make: (setup) => ({
      blocks: [
        { where: 'Embed Code → Embed HTML', code: both(setup) },
        {
          where: 'Or Embed Code → Custom Element: server URL, tag name, then each attribute',
          code: [
            addressOf(setup.address),
            'muscle-spasm-guide',
            ...attributesOf(setup.options).map(([name, value]) => `${name} = ${value}`),
          ].join('\n'),
        },
      ],
      limits: [
        'Embed HTML puts it in a frame of a fixed height: make it tall. Calling from a link may be blocked, so the number is also text.',
        'A Custom Element needs a paid plan with your own domain. It has no fallback and no integrity hash.',
        ...needsAddress(setup, 'Wix cannot host the file beside the page: give its full address.'),
      ],
      tried: sanitized,
    }),
  },
  squarespace: {
    name: 'Squarespace',
    group: 'Platform',
    make: (setup) => ({
      blocks: [{ where: 'In a Code block, set to HTML', code: both(setup) }],
      limits: [
        'Plans without code blocks that run scripts: only the danger signs are shown there.',
        'The editor: a script runs on the published page, not while you edit.',
        ...needsAddress(setup, 'Give the full address of the file.'),
      ],
      tried: sanitized,
    }),
  },
  webflow: {
    name: 'Webflow',
    group: 'Platform',
    make: (setup) => ({
      blocks: [{ where: 'In a Code Embed element', code: both(setup) }],
      limits: [
        'Free sites: custom code needs a paid plan. It runs on the published site, not in the Designer.',
        'The static forms: they are longer than what an embed may hold.',
        ...needsAddress(setup, 'Webflow does not host scripts beside the page: give the full address.'),
      ],
      tried: sanitized,
    }),
  },
  shopify: {
    name: 'Shopify',
    group: 'Platform',
    make: (setup) => ({
      blocks: [
        {
          where: 'Put muscle-spasm-guide.js among the assets of the theme; then in a Custom Liquid section',
          code: `<script async src="{{ 'muscle-spasm-guide.js' | asset_url }}"></script>\n${elementTag(setup)}`,
        },
      ],
      limits: [
        'The integrity hash: Shopify may rewrite the script on its way out, so it is left out here.',
        'The text editor of pages and blog posts: it may remove scripts. Use a section.',
      ],
      tried: sanitized,
    }),
  },
  drupal: {
    name: 'Drupal',
    group: 'Platform',
    make: (setup) => ({
      blocks: [
        {
          where: 'In a block or body, in a text format that keeps div with data-*',
          code: placeholderTag(setup),
        },
        {
          where: 'In your theme’s *.libraries.yml; attach it to the page',
          code: `muscle-spasm-guide:\n  version: ${setup.version}\n  js:\n    js/muscle-spasm-guide.js:\n      minified: true\n      preprocess: false\n      attributes:\n        async: true`,
        },
      ],
      limits: [
        'The Basic HTML format: it removes the attributes, and only the danger signs are left. Add <div data-*> to its allowed tags.',
        ...coloured(
          setup,
          'Your colours: text formats remove style attributes. Put them in the theme’s CSS.',
        ),
        'The integrity hash: Drupal serves its own copy of the file.',
      ],
      tried: sanitized,
    }),
  },
  ghost: {
    name: 'Ghost',
    group: 'Platform',
    make: (setup) => ({
      blocks: [{ where: 'In an HTML card', code: both(setup) }],
      limits: [
        'Newsletters: mail shows the danger signs at most, never the guide. Set the card to web only if you mail the post.',
        ...needsAddress(
          setup,
          'Put the file in your theme’s assets and give the path from the top of the site.',
        ),
      ],
      tried: sanitized,
    }),
  },
  gtm: {
    name: 'Google Tag Manager',
    group: 'Platform',
    make: (setup) => ({
      blocks: [
        { where: 'In the page, where the guide should stand', code: placeholderTag(setup) },
        {
          where: 'In a Custom HTML tag, on all pages that have the placeholder',
          code: `<script async src="${addressOf(setup.address)}"></script>`,
        },
        {
          where: 'If you cannot change the page: this alone in the Custom HTML tag',
          code: selfMountingByQuery(setup),
        },
      ],
      limits: [
        'The integrity hash and data-* on the script: tag managers remove them.',
        'The third block chooses no place: the guide stands at the end of the page, and has no fallback.',
        'Readers who block tag managers or have not consented see only the danger signs of the placeholder. A medical guide is better put into the page itself.',
        ...needsAddress(setup, 'Give the path from the top of the site: /muscle-spasm-guide.js'),
      ],
      tried: sanitized,
    }),
  },
  react: { name: 'React', group: 'Framework', make: (setup) => component(setup, 'react', unbuilt) },
  next: { name: 'Next', group: 'Framework', make: (setup) => component(setup, 'next', unbuilt) },
  vue: { name: 'Vue', group: 'Framework', make: (setup) => component(setup, 'vue', unbuilt) },
  svelte: { name: 'Svelte', group: 'Framework', make: (setup) => component(setup, 'svelte', unbuilt) },
  angular: { name: 'Angular', group: 'Framework', make: (setup) => component(setup, 'angular', unbuilt) },
  astro: { name: 'Astro', group: 'Framework', make: (setup) => component(setup, 'astro', unbuilt) },
} as const satisfies Record<string, Entry>;

export type Place = keyof typeof entries;

/** A place that a link names; the plain page where there is no such place. */
export const placeOf = (raw: unknown): Place =>
  typeof raw === 'string' && Object.hasOwn(entries, raw) ? (raw as Place) : 'element';

/** What to paste there; where the package is imported, the pack of the language is, too. */
export const snippet = (place: Place, setup: Setup): Snippet => {
  const { blocks, ...more } = entries[place].make(setup);
  const pack = setup.words ? `\n$1import 'muscle-spasm-guide/locales/${setup.words.lang}';` : '';
  return {
    ...more,
    blocks: blocks.map(({ where, code }) => ({
      where,
      code: code.replace(/^( *)import 'muscle-spasm-guide';$/m, `$&${pack}`),
    })),
  };
};

/** What a Content Security Policy must allow. */
export const policy = (setup: Setup): string => {
  const address = addressOf(setup.address);
  const [, origin = "'self'"] = /^((?:https?:)?\/\/[^/?#]+)/i.exec(address) ?? [];
  return `script-src ${origin}`;
};

/** The style attributes of the snippet as rules for the site's style sheet. */
export const styleSheet = (setup: Setup): string => {
  const rule = (inside: string, declarations: string): string =>
    `muscle-spasm-guide${inside}, [data-muscle-spasm-guide]${inside} { ${declarations.replace(/[:;]/g, '$& ')} }`;
  const chosen = colours(setup);
  return [rule(' > div', boxStyle), ...(chosen ? [rule('', chosen)] : [])].join('\n');
};
