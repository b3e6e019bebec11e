/**
 * Room: embed. A panel with the options that somebody else's markup gives it. What the page says ends as the value of
 * an attribute that the table of options names: never as HTML, never under a name of the page's choice.
 */
import { tag } from '../element/define.js';
import type { MuscleSpasmGuideElement } from '../element/guide-element.js';
import { options } from '../options.js';
import type { Option } from '../options.js';

/** What stands behind the `?` of a script's address; nothing for an element that has none. */
export const queryOf = (source: Element): URLSearchParams =>
  new URLSearchParams(source.getAttribute('src')?.split('?')[1]);

/** Not in the page yet. @param source - where `data-region` and the like stand; they win over the query string */
export const makePanel = (source: Element): MuscleSpasmGuideElement => {
  const panel = document.createElement(tag);
  for (const [name, { attribute = name }] of Object.entries<Option>(options)) {
    const value = source.getAttribute(`data-${attribute}`) ?? queryOf(source).get(attribute);
    if (value !== null) panel.setAttribute(attribute, value);
  }
  return panel;
};
