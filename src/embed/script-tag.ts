/**
 * Room: embed. A script tag that stands for the panel: it is shown directly after it. The tag is found in the page and
 * not by `currentScript`, which modules, callbacks and tag managers do not have.
 */
import { tag } from '../element/define.js';
import { makePanel, queryOf } from './make-panel.js';

/**
 * Inserts the one element, if the tag asks for it and there is none: the page may have written it there itself, and a
 * router that keeps pages keeps it with them. In the head nothing is shown: there it goes to the start of the body,
 * and nowhere as long as there is no body.
 */
export const showAfter = (script: Element): void => {
  const inBody = script.closest('body');
  const body = script.closest('html')?.querySelector('body');
  const next = inBody ? script.nextElementSibling : body?.firstElementChild;
  if (next?.localName === tag || !(script.hasAttribute(`data-${tag}`) || queryOf(script).has(tag))) return;
  if (inBody) script.after(makePanel(script));
  else body?.prepend(makePanel(script));
};
