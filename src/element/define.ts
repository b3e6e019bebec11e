/**
 * Room: element. Defines the element once, however often and in however many versions the script is loaded.
 */
// The style next to the words (script.ts): brotli packs both 40 bytes smaller.
import '../style/guide.js';
import { version } from '../version.js';
import { GuideReadyEvent } from './events.js';
import { MuscleSpasmGuideElement } from './guide-element.js';
import { listenForPacks } from './languages.js';
import { make } from './native.js';
import { reword } from './page.js';
import { warn } from './say.js';

export const tag = 'muscle-spasm-guide';

/** What the element is built on, and pages have broken: where one does, the words inside the tag stay. */
const works = (): boolean => {
  const box = make('i');
  return (
    box instanceof HTMLElement &&
    !box.querySelector('i') &&
    box.dispatchEvent(new GuideReadyEvent()) &&
    new Map([...new Set('A')].map((letter) => [letter.toLowerCase(), true])).has('a')
  );
};

export const define = (): void => {
  // On a server there is nothing to show it in, nothing broken and no pack.
  const page = 'document' in globalThis;
  if (page && !works()) throw new Error('This page has broken what it needs.');
  const known = customElements.get(tag) as { readonly version?: string } | undefined;
  if (!known) {
    // Packs that are there already, before the first panel is.
    if (page) listenForPacks(reword);
    customElements.define(tag, MuscleSpasmGuideElement);
  } else if (known.version !== version) warn(`Two versions: ${known.version} is used, ${version} is not.`);
};
