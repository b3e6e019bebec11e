/**
 * Room: element. The languages there are: English, and those whose words have come as a pack. Pack and script meet by
 * two events on the document, in whichever order they come: the script asks once, a pack tells when it comes and when
 * it is asked. A pack is a list of texts from anybody: taken whole or not at all, so no panel is in two languages.
 */
import { matchLanguage } from '../model/locale.js';
import { options } from '../options.js';
import { plain } from '../view/html.js';
import { english, guideOf, texts } from './english.js';
import type { GuideContent } from './english.js';
import { own } from './native.js';
import { tell } from './say.js';

/** What a pack tells, in `detail`: the edition's hash, and all texts of a guide in their order. */
export type Pack = readonly [hash: string, texts: readonly string[], home?: boolean];

const all = new Map([[english.lang, english]]);

/** The language of a page that names none: another one in a script that was built for it. */
let home = english.lang;

/** Where the script came from: its packs lie beside it. */
let folder = '';

/** What was asked for already, and came or failed. */
const asked = new Set<string>();

/** What stands in braces must be the same: a number to call must not get lost. */
const holes = (text: string): string => String(text.match(/{\w+}/g)?.sort());

const accept = (detail: unknown): void => {
  const [hash, list, isHome] = detail as Pack;
  // Throws at what is no text.
  const given = [...list].map(plain);
  const content = guideOf(given);
  if (
    hash !== english.edition.hash ||
    given.length !== texts.length ||
    !given.every((other, i) => {
      const text = texts[i] ?? '';
      return other.length < 2e3 && (!text || other.trim()) && holes(other) === holes(text);
    }) ||
    !/^[a-z-]+ (ltr|rtl)$/i.test(`${content.lang} ${content.dir}`)
  )
    throw new Error('another version');
  if (!all.has(content.lang)) all.set(content.lang, content);
  if (isHome === true) home = content.lang;
};

/** @param changed - called whenever there is one more language */
export const listenForPacks = (changed: () => void): void => {
  const hear = ({ detail }: CustomEventInit<unknown>): void => {
    try {
      accept(detail);
      changed();
    } catch (error) {
      tell(window, error);
    }
  };
  addEventListener('spasm-guide-words', hear as EventListener, true);
  own(document, 'dispatchEvent').call(document, new CustomEvent('spasm-guide-words-wanted'));
};

/** The tag that a panel, or what is around it, asks for; empty where nothing does. */
const tagFor = (panel: Element): string => {
  for (let at: Element | undefined = panel; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const tag = at.closest('[lang]:not([lang=""])')?.getAttribute('lang');
    if (tag) return tag;
  }
  return '';
};

/** The words for a panel; `missing` is the tag it asked for, where there are none for that. */
export const wordsFor = (panel: Element): { content: GuideContent; missing: string } => {
  const tag = tagFor(panel);
  const found = tag ? matchLanguage(tag, [...all.keys()]) : home;
  return { content: all.get(found ?? '') ?? english, missing: found ? '' : tag };
};

/** Whether there are words in a language. */
export const speaks = (lang: string): boolean => all.has(lang);

export const lookBeside = (script: string): void => {
  folder = script.replace(/[^/]*$/, '');
};

/** Fetches the pack beside the script, once; what becomes of it is told by the pack itself, or by the panel. */
export const fetchWords = (panel: Element, tag: string): void => {
  const known = matchLanguage(tag, options.lang.values);
  if (!known || asked.has(known)) return;
  asked.add(known);
  import(`${folder}locales/${known}.js`).catch((error: unknown) => {
    tell(panel, error);
  });
};
