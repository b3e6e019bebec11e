/**
 * Room: embed. What a site's own code calls to show the guide in an element, and to take it out again.
 */
import type { MuscleSpasmGuideElement } from '../element/guide-element.js';
import { options } from '../options.js';
import type { OptionName } from '../options.js';
import { attempt, mounted, put } from './in-root.js';
import { makePanel } from './make-panel.js';

/** The element's own properties; what is left out is read from the target's `data-*`, or has its default. */
export type MountOptions = Partial<Pick<MuscleSpasmGuideElement, OptionName>>;

/**
 * Shows the guide in an element, in the place of its children. Called again it changes the options given, no more.
 * @returns the panel; undefined, after one line in the console, where the element cannot take one. Never throws.
 */
export const mount = (target: Element, given: MountOptions = {}): MuscleSpasmGuideElement | undefined =>
  attempt(() => {
    const old = mounted(target);
    const panel = old ?? makePanel(target);
    // By the names of the table, and not by those of an object that may come from anywhere.
    for (const name of Object.keys(options) as OptionName[])
      if (given[name] !== undefined) Object.assign(panel, { [name]: given[name] });
    return old ?? put(target, panel);
  });

/** Takes the guide out of an element and shows the element's own children again. Does nothing where there is none. */
export const unmount = (target: Element): void => {
  const panel = mounted(target);
  panel?.replaceWith(...panel.childNodes);
};
