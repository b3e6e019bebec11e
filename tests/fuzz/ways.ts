// Each way in which a host gives its options to a panel, as one call: text under an attribute's name in, a panel out.
import type * as Entry from '../../src/index.js';
import { later } from '../embed/site.js';
import type { Panel } from '../element/panel.js';
import { loadGuide } from '../runner/load.js';
import type { OptionName } from '../../src/options.js';
import { attributeOf } from './values.js';

export type Texts = Partial<Record<OptionName, string>>;

const entries = (texts: Texts): [name: string, text: string][] =>
  (Object.entries(texts) as [OptionName, string][]).map(([name, text]) => [attributeOf(name), text]);

const element = (): Panel => document.createElement('muscle-spasm-guide');

/** Not a literal: the types are those of the sources. */
const entry = '/dist/index.js';

/** The package's entry beside the script, which finds placeholders and tags. */
export const load = async (): Promise<typeof Entry> => {
  await loadGuide();
  return (await import(entry)) as typeof Entry;
};

const script = (more: Record<string, string>): HTMLScriptElement => {
  const tag = document.createElement('script');
  // It need not run: one that is there has found it.
  tag.type = 'text/plain';
  for (const [name, value] of Object.entries(more)) tag.setAttribute(name, value);
  return tag;
};

const after = async (tag: Element): Promise<Panel> => {
  document.body.append(tag);
  await later();
  return tag.nextElementSibling as Panel;
};

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

type Way = (texts: Texts, entry: typeof Entry) => Panel | Promise<Panel>;

export const ways: Readonly<Record<string, Way>> = {
  'attributes before': (texts) => {
    const panel = element();
    for (const [name, text] of entries(texts)) panel.setAttribute(name, text);
    return document.body.appendChild(panel);
  },
  'attributes after': async (texts) => {
    const panel = document.body.appendChild(element());
    for (const [name, text] of entries(texts)) panel.setAttribute(name, text);
    await panel.updateComplete;
    return panel;
  },
  parsed: (texts) => {
    const box = document.body.appendChild(document.createElement('div'));
    box.innerHTML = `<muscle-spasm-guide ${entries(texts)
      .map(([name, text]) => `${name}="${quoted(text)}"`)
      .join(' ')}></muscle-spasm-guide>`;
    return box.firstElementChild as Panel;
  },
  placeholder: async (texts) => {
    const place = document.createElement('div');
    place.setAttribute('data-muscle-spasm-guide', '');
    for (const [name, text] of entries(texts)) place.setAttribute(`data-${name}`, text);
    document.body.append(place);
    await later();
    return place.shadowRoot!.querySelector('muscle-spasm-guide')!;
  },
  'script by data-*': (texts) =>
    after(
      script({
        'data-muscle-spasm-guide': '',
        src: '/muscle-spasm-guide.js',
        ...Object.fromEntries(entries(texts).map(([name, text]) => [`data-${name}`, text])),
      }),
    ),
  'script by its query': (texts) =>
    after(script({ src: `/a.js?muscle-spasm-guide&${new URLSearchParams(entries(texts)).toString()}#end` })),
  mount: (texts, { mount }) => {
    const { exclusive, ...others } = texts;
    const given = { ...others, ...(exclusive === undefined ? {} : { exclusive: true }) };
    return mount(document.body.appendChild(document.createElement('div')), given as object)!;
  },
};

const asParsed = (text: string): string => {
  const box = document.createElement('template');
  box.innerHTML = `<i title="${quoted(text)}">`;
  return box.content.querySelector('i')!.title;
};
const asQueried = (text: string): string =>
  new URLSearchParams(new URLSearchParams([['a', text]]).toString()).get('a') ?? '';

/** What the platform makes of a text on its way: in HTML there is no NUL, in an address no half of a pair. */
export const arrived = (way: string, texts: Texts): Texts => {
  const read = way === 'parsed' ? asParsed : way === 'script by its query' ? asQueried : String;
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, read(text)]));
};

/** Takes every panel out again. */
export const clear = (): void => {
  document.body.replaceChildren();
};
