// What the tests of languages share: a page of its own for each, in which packs come when we say.
import { addScript, open, panelsIn } from './frame.js';
import type { Frame } from './frame.js';
import { one, text } from './panel.js';
import type { Panel } from './panel.js';

export const packUrl = (tag: string): string => `/dist/locales/${tag}.js`;

/** A word of each language's title, written here once more: a test must not ask the source what it should say. */
export const titles = {
  en: 'Muscle spasms',
  es: 'calambres',
  ar: 'تشنج',
  ja: 'こむら返り',
} as const;

/** Loads a pack as a page would: by a second tag. */
export const addPack = (page: Frame, tag: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = page.document.createElement('script');
    script.src = packUrl(tag);
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      reject(new Error(`${tag} did not load`));
    });
    page.document.head.append(script);
  });

/** A page in this language, with this body, these packs and then the script. */
export async function speaking(lang: string, body: string, packs: readonly string[] = []): Promise<Frame> {
  const page = await open(body);
  page.document.documentElement.lang = lang;
  for (const tag of packs) await addPack(page, tag);
  await addScript(page);
  return page;
}

export const panelIn = (page: Frame): Panel => {
  const [panel] = panelsIn(page);
  if (!panel) throw new Error('no panel');
  return panel;
};

export const langOf = (panel: Panel): string => one(panel, '.p').lang;
export const titleOf = (panel: Panel): string => text(one(panel, '[part=title]'));
/** What is said where English stands in for another language. */
export const instead = (panel: Panel): string =>
  [...(panel.shadowRoot?.querySelectorAll('.stale:not([data-live])') ?? [])].map(text).join();

/** All words of the danger signs, heading and number. */
export const signs = (panel: Panel): string => text(one(panel, '.e'));

/** After observers were told and panels have been drawn anew. */
export async function reworded(panel: Panel): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await panel.updateComplete;
}
