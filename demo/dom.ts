/**
 * Room: demo. Elements in one line each; every text as text.
 */
type Child = Node | string;

export const h = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children);
  return element;
};

/** A sentence with `code` in backquotes. */
export const prose = (text: string): Child[] =>
  text.split('`').map((part, i) => (i % 2 ? h('code', {}, part) : part));

/** The one element that matches; the page is ours, so it is there. */
export const find = (selector: string, root: ParentNode = document): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
