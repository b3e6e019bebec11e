/**
 * Room: element. When the panel cannot be rendered: the danger signs and the number, made with plain DOM calls that
 * need no template, no policy and no style, then what the page's author put inside the tag.
 */
import type { PanelGuide } from '../view/lines.js';
import { live } from '../view/live.js';
import { make, own } from './native.js';

/** Without a prototype: a page may have put something on that of all objects. */
export const rootInit: ShadowRootInit & { __proto__: null } = { __proto__: null, mode: 'open' };

/** Text only, so that nothing can go wrong a second time. */
export const showDangerSigns = (host: HTMLElement, guide: PanelGuide): void => {
  const { lang, dir } = guide.content;
  const signs = own(document, 'createDocumentFragment').call(document);
  const add = (parent: Node, tag: 'h2' | 'a' | 'ul' | 'li' | 'slot', text = ''): HTMLElement => {
    const child = make(tag);
    child.textContent = text;
    child.lang = lang;
    child.dir = dir;
    return parent.appendChild(child);
  };
  const { heading, call, tel, mobile } = live(guide, guide.region ?? '', 0, '');
  add(signs, 'h2', heading);
  if (tel) add(signs, 'a', `${call} ${mobile}`).setAttribute('href', `tel:${tel}`);
  const list = add(signs, 'ul');
  for (const line of guide.content.emergency) add(list, 'li', line.map(([text]) => text).join(' '));
  add(signs, 'slot');
  // Whole or not at all.
  (host.shadowRoot ?? host.attachShadow(rootInit)).replaceChildren(signs);
};
