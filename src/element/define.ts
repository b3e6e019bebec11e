/**
 * Room: element. Defines the element once, however often and in however many versions the script is loaded.
 */
import { version } from '../version.js';
import { MuscleSpasmGuideElement } from './guide-element.js';
import { warn } from './say.js';

export const tag = 'muscle-spasm-guide';

export const define = (): void => {
  const known = customElements.get(tag) as { readonly version?: string } | undefined;
  if (!known) customElements.define(tag, MuscleSpasmGuideElement);
  else if (known.version !== version)
    warn(`Two versions are loaded: ${known.version} is used, ${version} is not.`);
};
