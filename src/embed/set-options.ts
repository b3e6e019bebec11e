/**
 * Room: embed. What somebody else's markup or address says ends as the value of an attribute that the table of options
 * names: never as HTML, never under a name of their choice.
 */
import { options } from '../options.js';
import type { Option } from '../options.js';

/** @param read - what is given under an attribute's name, or null */
export const setOptions = <Panel extends Element>(
  panel: Panel,
  read: (attribute: string) => string | null,
): Panel => {
  for (const [name, { attribute = name }] of Object.entries<Option>(options)) {
    const value = read(attribute);
    if (value !== null) panel.setAttribute(attribute, value);
  }
  return panel;
};
