/**
 * Room: element. The panel's one template.
 */
import { compose } from '../view/guide.js';
import { make } from './native.js';
import type { PanelGuide } from '../view/lines.js';

/** One for each guide, shared by all panels that show the same. */
const templates = new Map<string, Element>();

/**
 * An element that holds the guide, to be copied, by its key (key.ts); made when it is first asked for. It is no
 * `<template>`: its content is of a document of its own, and each copy would move to the page's, node by node.
 */
export const templateOf = (guide: PanelGuide, key: string): Element => {
  let template = templates.get(key);
  if (!template) {
    template = make('div');
    // Every word in it has been escaped by view/html.ts, the only way for words to become HTML.
    const html = compose(guide);
    // Where a page has HTML written through Trusted Types alone, this needs no policy. It leaves out what could run,
    // of which there is nothing; without a prototype no page can add to what else it leaves out.
    const { setHTML } = template as { setHTML?: (html: string, options: object) => void };
    if (setHTML) setHTML.call(template, html, { __proto__: null, sanitizer: { __proto__: null } });
    else template.innerHTML = html;
    // Kept for others that show the same: a page whose every panel has another address must not fill the memory.
    if (templates.size > 9) templates.clear();
    templates.set(key, template);
  }
  return template;
};
