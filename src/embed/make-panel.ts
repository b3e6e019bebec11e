/**
 * Room: embed. A panel with the options that somebody else's markup gives it.
 */
import { tag } from '../element/define.js';
import type { MuscleSpasmGuideElement } from '../element/guide-element.js';
import { make } from '../element/native.js';
import { setOptions } from './set-options.js';

/** What stands behind the `?` of a script's address; nothing for an element that has none. */
export const queryOf = (source: Element): URLSearchParams =>
  new URLSearchParams(/\?([^#]*)/.exec(source.getAttribute('src') ?? '')?.[1]);

/** Not in the page yet. @param source - where `data-region` and the like stand; they win over the query string */
export const makePanel = (source: Element): MuscleSpasmGuideElement =>
  setOptions(make(tag), (name) => source.getAttribute(`data-${name}`) ?? queryOf(source).get(name));
