/**
 * The judge's own natives, used on the page's nodes: a page may have broken its own, and what it did must not blind
 * (or help) whoever looks at it. Works because the page is a frame of the same origin.
 */

/* eslint-disable @typescript-eslint/unbound-method -- natives are taken off their prototypes here, to be applied by call() */

interface Type<T> {
  readonly prototype: T;
}

/** What the platform says, whatever the page put over it. */
export const get = <T extends object, Key extends keyof T>(type: Type<T>, key: Key, of: T): T[Key] =>
  Reflect.get(type.prototype, key, of);

export const call = <Given extends unknown[], Back>(
  method: (...given: Given) => Back,
  of: object,
  ...given: Given
): Back => Reflect.apply<object, Given, Back>(method, of, given);

const typeOf = (root: Node): Type<ParentNode> =>
  [Document, DocumentFragment, Element][[9, 11, 1].indexOf(get(Node, 'nodeType', root))] ?? Element;

/** A list of the page's iterates as the page wants it to. */
const list = <T>(of: ArrayLike<T>): T[] => Array.prototype.slice.call(of) as T[];

type Find = (selector: string) => NodeListOf<HTMLElement>;

export const all = (root: Node, selector: string): HTMLElement[] =>
  list(
    call(
      Reflect.get<ParentNode, PropertyKey>(typeOf(root).prototype, 'querySelectorAll') as Find,
      root,
      selector,
    ),
  );

export const one = (root: Node, selector: string): HTMLElement | undefined => all(root, selector)[0];

export const shadowOf = (element: Element): ShadowRoot | null => get(Element, 'shadowRoot', element);

export const textOf = (node: Node | undefined): string =>
  (node && get(Node, 'textContent', node)?.replace(/\s+/g, ' ').trim()) ?? '';

export const attribute = (element: Element | undefined, name: string): string =>
  (element && call(Element.prototype.getAttribute, element, name)) ?? '';

/** What is off screen of a panel, too, as a link into it does. */
export const layOut = (box: HTMLElement): void => {
  call(CSSStyleDeclaration.prototype.setProperty, get(HTMLElement, 'style', box), '--_m-late', 'visible');
};

/** Has a box, and nothing makes it unseen. */
export const visible = (element: Element | undefined): boolean => {
  if (!element) return false;
  const box = (): DOMRect => call(Element.prototype.getBoundingClientRect, element);
  // Chromium 156 only lays out what it has skipped as off screen when it is first asked, and says where it is after.
  box();
  const { width, height } = box();
  return (
    width > 1 &&
    height > 1 &&
    call(Element.prototype.checkVisibility, element, { visibilityProperty: true, opacityProperty: true })
  );
};

/** The words that can be read now, shadow roots and slots included. */
export const readable = (element: Element): string => {
  const root = shadowOf(element);
  const slotted =
    get(Element, 'localName', element) === 'slot'
      ? call(HTMLSlotElement.prototype.assignedNodes, element, { flatten: true })
      : [];
  const nodes = slotted.length ? slotted : get(Node, 'childNodes', root ?? element);
  return list(nodes)
    .map((node) => {
      if (get(Node, 'nodeType', node) === 1) return readable(node as Element);
      return get(Node, 'nodeType', node) === 3 && visible(element)
        ? (get(Node, 'textContent', node) ?? '')
        : '';
    })
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
};

export const click = (element: HTMLElement): void => {
  call(HTMLElement.prototype.click, element);
};

/** After what the page has queued: microtasks, and tasks such as that of a `toggle` event. */
export const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
