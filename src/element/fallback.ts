/**
 * Room: element. When the panel cannot be rendered: the danger signs and the number, made with plain DOM calls that
 * need no template, no policy and no style, then what the page's author put inside the tag.
 */
import type { PanelGuide } from '../view/lines.js';
import { live } from '../view/live.js';

/** Text only, so that nothing can go wrong a second time. */
export const showDangerSigns = (host: HTMLElement, guide: PanelGuide): void => {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const add = (parent: Node, tag: string, text = ''): HTMLElement => {
    const child = document.createElement(tag);
    child.textContent = text;
    return parent.appendChild(child);
  };
  const { heading, call, tel, mobile } = live(guide, guide.region ?? '', 0, '');
  root.textContent = '';
  add(root, 'h2', heading);
  if (tel) add(root, 'a', `${call} ${mobile}`).setAttribute('href', `tel:${tel}`);
  const list = add(root, 'ul');
  for (const line of guide.content.emergency) add(list, 'li', line.map(([text]) => text).join(' '));
  add(root, 'slot');
};
