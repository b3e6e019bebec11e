/**
 * Room: demo. The article that the configurator shows: it takes its configuration from its address, as text that
 * nobody vouches for, and tells the page around it how easy the colours are to read.
 */
import type { MuscleSpasmGuideElement } from '../src/element/guide-element.js';
import { attributesOf, coloursOf, looks } from '../src/embed/snippets.js';
import { readColours } from './contrast.js';
import { names, parse } from './link.js';

const guide = document.querySelector('muscle-spasm-guide');
const root = document.documentElement;

/** One title of level 1 in the page: where the guide's is that, the article's is none. */
const setTitle = (tag: 'h1' | 'p'): void => {
  const old = document.querySelector('.title');
  if (!old || old.localName === tag) return;
  const title = document.createElement(tag);
  title.className = 'title';
  title.textContent = old.textContent;
  old.replaceWith(title);
};

const report = (panel: MuscleSpasmGuideElement): void => {
  const inside = panel.shadowRoot?.querySelector<HTMLElement>('.p');
  if (!inside || parent === window) return;
  const { theme } = panel;
  const schemes = theme === 'auto' ? ['light', 'dark'] : [inside.style.colorScheme || 'light'];
  // Opened from a disk, the page around has no origin that could be named. The message holds no secret.
  parent.postMessage({ spasmColours: readColours(inside, schemes) }, '*');
};

/** The words of a language, by a tag as a site would add it: this works from a disk, too. */
const addPack = (lang: string): void => {
  const address = `../dist/locales/${lang}.js`;
  if (lang === 'en' || document.querySelector(`script[src="${address}"]`)) return;
  const script = document.createElement('script');
  script.src = address;
  document.head.append(script);
};

const apply = async (panel: MuscleSpasmGuideElement): Promise<void> => {
  if (location.hash.startsWith('#preview')) {
    const configuration = parse(location.hash);
    const chosen = new Map(attributesOf(configuration.options));
    for (const [, name] of names) {
      const value = chosen.get(name);
      if (value === undefined) panel.removeAttribute(name);
      else panel.setAttribute(name, value);
    }
    const colours = new Map(coloursOf(configuration.looks));
    for (const name of Object.keys(looks)) panel.style.setProperty(name, colours.get(name) ?? null);
    addPack(chosen.get('lang') ?? 'en');
    root.dataset['preview'] = '';
    root.dataset['page'] = configuration.page;
    setTitle(chosen.get('heading-level') === '1' ? 'p' : 'h1');
  }
  await customElements.whenDefined('muscle-spasm-guide');
  // A change of the page's colours, and of its own, is told to the guide by nobody else.
  panel.refresh();
  await panel.updateComplete;
  report(panel);
};

if (guide) {
  void apply(guide);
  addEventListener('hashchange', () => void apply(guide));
}
