/**
 * Room: embed. What a site owner pastes: the exact text for each form, from the same table of options as the element.
 * Pure, so that the configurator, README and the tests write the same.
 */
import {
  options,
  readAddress,
  readChoice,
  readLanguage,
  readList,
  readRegion,
  readSignOff,
} from '../options.js';
import type { Option, OptionName, Report } from '../options.js';
import { en } from '../content/locales/en.js';
import type { Words } from '../content/locales/en.js';
import { escapeAll } from '../view/html.js';
import { renderElement, renderFallback, renderLight } from './ssr.js';
import type { GuideOptions } from './ssr.js';

/** What the owner chose. Nothing in it is trusted: it may come from a link that somebody else made. */
export interface Setup {
  readonly options: Partial<Record<OptionName, unknown>>;
  /** Colours by name of their custom property. */
  readonly looks: Readonly<Record<string, string>>;
  /** Where the site keeps the script: a path on the site, or a full address. */
  readonly address: string;
  readonly version: string;
  /** The words of the chosen language; none for English. The script is then that of the language. */
  readonly words?: Words | undefined;
  /** `sha384-…` of the script, where it is known. */
  readonly integrity: string;
}

export type Attributes = readonly (readonly [name: string, value: string])[];

export const defaultAddress = 'muscle-spasm-guide.js';

/** The custom properties the configurator offers: each a colour. */
export const looks = {
  '--spasm-accent': 'Accent',
  '--spasm-text': 'Text',
  '--spasm-muted': 'Quiet text',
  '--spasm-background': 'Background',
  '--spasm-wash': 'Boxes',
} as const;

/** Each option's reader, giving what an attribute would say; empty for the default. */
const readers: Readonly<Record<OptionName, (raw: unknown, report: Report) => string>> = {
  lang: (raw, report) => (raw ? readLanguage(raw, report) : ''),
  locales: (raw, report) => readChoice('locales', raw, report),
  region: readRegion,
  theme: (raw, report) => readChoice('theme', raw, report),
  headingLevel: (raw, report) => readChoice('headingLevel', raw, report),
  open: (raw, report) => readList('open', raw, report).join(' '),
  exclusive: (raw) => (raw === undefined || raw === null || raw === false ? '' : 'true'),
  sections: (raw, report) => readList('sections', raw, report).join(' '),
  feedback: readAddress,
  signOff: (raw, report) => (readSignOff(raw, Date.now(), report) ? String(raw).trim() : ''),
};

/** What is the same as nothing, and so is not written. */
const asDefault: Partial<Record<OptionName, string>> = {
  lang: 'en',
  sections: options.sections.values.join(' '),
};

/**
 * The attributes that say what was chosen, in the table's order. What cannot be used is reported and left out, and
 * so is what says no more than the default.
 */
export const attributesOf = (chosen: Setup['options'], report: Report = () => undefined): Attributes =>
  (Object.keys(options) as OptionName[]).flatMap((name) => {
    const { attribute = name, type, fallback = '' }: Option = options[name];
    const raw = chosen[name];
    const value = readers[name](type === Boolean ? raw : (raw ?? ''), report);
    if (!value || value === `${fallback}` || value === asDefault[name]) return [];
    return [[attribute, type === Boolean ? '' : value] as const];
  });

/** Colours written as `#rrggbb`, of the properties on offer; anything else is left out. */
export const coloursOf = (chosen: Setup['looks']): Attributes =>
  Object.keys(looks).flatMap((name) => {
    const value = Object.hasOwn(chosen, name) ? chosen[name] : undefined;
    return value && /^#[\da-f]{6}$/i.test(value) ? [[name, value.toLowerCase()] as const] : [];
  });

/** A path or an http(s) address without blanks; the file beside the page where it is neither. */
export const addressOf = (raw: string): string => {
  const given = raw.trim();
  return /^(https?:\/\/|(?![\w+.-]*:))[^\s"<>\\]+$/i.test(given) ? given : defaultAddress;
};

/** Where the script is: that of the chosen language lies beside the English one. */
export const scriptOf = ({ address, words }: Setup): string =>
  addressOf(address).replace(
    /(?<=^|\/)muscle-spasm-guide\.js(?=$|[?#])/,
    words ? `muscle-spasm-guide.${words.lang}.js` : '$&',
  );

/** On another origin a browser checks a hash only if the file may be read from there. */
export const isAbsolute = (address: string): boolean => /^(https?:)?\/\//i.test(address);

/** Safe in double quotes, also where braces are code: Vue, Svelte, Angular, Astro, Liquid. */
const quoted = (value: string): string =>
  escapeAll(value).replace(/[{}]/g, (brace) => `&#${brace.charCodeAt(0)};`);

/** Attributes as HTML, with a blank before each; an empty one is its name alone. */
export const write = (attributes: Attributes): string =>
  attributes.map(([name, value]) => (value ? ` ${name}="${quoted(value)}"` : ` ${name}`)).join('');

/** Declarations as a style attribute; none where there are none. */
const styleOf = (declarations: string): Attributes => (declarations ? [['style', declarations]] : []);

const declare = (declarations: Attributes): string =>
  declarations.map(([name, value]) => `${name}:${value}`).join(';');

export const colours = (setup: Setup): string => declare(coloursOf(setup.looks));

/** A query after an address that may have one already. */
const query = (address: string, parts: string): string =>
  parts ? `${address}${address.includes('?') ? '&' : '?'}${parts}` : address;

/**
 * The script's attributes. The version in its query keeps an older file in a reader's cache from meeting a newer
 * hash, which would block it.
 */
export const source = (setup: Setup): Attributes => {
  const { version, integrity } = setup;
  const at = scriptOf(setup);
  const dated = integrity && !at.includes(version) ? query(at, `v=${version}`) : at;
  return [
    ['async', ''],
    ['src', dated],
    ...(integrity ? [['integrity', integrity] as const] : []),
    ...(integrity && isAbsolute(at) ? [['crossorigin', 'anonymous'] as const] : []),
  ];
};

export const scriptTag = (setup: Setup, more: Attributes = []): string =>
  `<script${write([...source(setup), ...more])}></script>`;

/** What was chosen, by property; only what can be used, so nothing throws. */
const chosen = (setup: Setup): GuideOptions => {
  const values = new Map(attributesOf(setup.options));
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, { attribute = name, type }]: [string, Option]) => {
      const value = values.get(attribute);
      return value === undefined ? [] : [[name, type === Boolean ? true : value]];
    }),
  );
};

/**
 * The box inside the tag, in which the danger signs stand until the script has run: gone with them, and a tag that is
 * hidden stays hidden. The panel is taller than any screen, so with one screen's height what follows it is below the
 * fold before and after, and nothing in view jumps. In the panel's own letters the signs look the same before and
 * after, and a browser need not find others for what is shown for a moment.
 */
export const box: Attributes = [
  ['min-height', '100vh'],
  ['font-family', 'var(--spasm-font,system-ui,sans-serif)'],
];

export const boxStyle: string = declare(box);

/** The danger signs in their box, each block on a line of its own, so that an owner can read what is pasted. */
export const fallback = (setup: Setup, style = `style="${boxStyle}"`, by = '  '): string =>
  `${by}<div ${style}>${renderFallback(chosen(setup), setup)
    .replace(/<(?:p|ul|\/ul)>/g, `\n${by}  $&`)
    .replace(/<li>/g, `\n${by}    $&`)}\n${by}</div>`;

/** `data-region` for `region`, and so on. */
export const asData = (attributes: Attributes): Attributes =>
  attributes.map(([name, value]) => [`data-${name}`, value] as const);

/** The tag with the danger signs in it. */
export const elementTag = (setup: Setup): string =>
  `<muscle-spasm-guide${write([
    ...attributesOf(setup.options),
    ...styleOf(colours(setup)),
  ])}>\n${fallback(setup)}\n</muscle-spasm-guide>`;

export const placeholderTag = (setup: Setup): string =>
  `<div${write([
    ['data-muscle-spasm-guide', ''],
    ...asData(attributesOf(setup.options)),
    ...styleOf(colours(setup)),
  ])}>\n${fallback(setup)}\n</div>`;

/** The script that is its own placeholder. Colours come from around it: they are inherited. */
export const selfMounting = (setup: Setup): string => {
  const tag = scriptTag(setup, [['data-muscle-spasm-guide', ''], ...asData(attributesOf(setup.options))]);
  const style = styleOf(colours(setup));
  return style.length ? `<div${write(style)}>\n  ${tag}\n</div>` : tag;
};

const queryOf = (attributes: Attributes): string =>
  new URLSearchParams(attributes.map(([name, value]) => [name, value || 'true'])).toString();

/** The same for what strips attributes: the options are in the address, and no hash can be given. */
export const selfMountingByQuery = (setup: Setup): string => {
  const parts = ['muscle-spasm-guide', queryOf(attributesOf(setup.options))].filter(Boolean).join('&');
  return `<script async src="${quoted(query(scriptOf(setup), parts))}"></script>`;
};

/** A file that is served from the same folder as the script. */
export const beside = (setup: Setup, file: string): string =>
  addressOf(setup.address)
    .replace(/[?#].*$/, '')
    .replace(/[^/]*$/, file);

/**
 * What a sandboxed frame needs: scripts for the panel; pop-ups for the sources, which then stand outside the sandbox;
 * leave for `tel:`, which browsers otherwise drop without a word; downloads and dialogues for saving and printing.
 * No `allow-same-origin`: the page in the frame needs nothing of the site's.
 */
export const sandbox =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-to-custom-protocols allow-modals allow-downloads';

export const frameTag = (setup: Setup): string =>
  `<iframe${write([
    [
      'src',
      query(
        beside(setup, setup.words ? `embed.${setup.words.lang}.html` : 'embed.html'),
        queryOf(attributesOf(setup.options)),
      ),
    ],
    ['title', (setup.words ?? en).ui.title],
    // Twice: a content system may strip the style, a policy may ignore it, and a site's sheet may outdo the attributes.
    ['width', '100%'],
    ['height', '640'],
    ['style', 'width:100%;height:640px;border:0'],
    ['sandbox', sandbox],
    ['allow', 'clipboard-write; web-share'],
  ])}></iframe>`;

/** The whole guide as text, and as a panel that needs no script. */
export const lightHtml = (setup: Setup): string => renderLight(chosen(setup), { words: setup.words });
export const declarativeHtml = (setup: Setup): string =>
  renderElement(chosen(setup), { words: setup.words }).replace('>', `${write(styleOf(colours(setup)))}>`);
