/**
 * Room: element. What the platform has, whatever the page calls its forms, images and fields: a form or image with a
 * name is a property of `document`, a field with a name one of its form, before those that they inherit.
 */

/** A property as it is inherited. (Not by the class's name: MooTools has a `Document` of its own.) */
export const own = <T extends object, Key extends keyof T>(of: T, key: Key): T[Key] =>
  Reflect.get(Object.getPrototypeOf(of) as T, key, of);

export const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] =>
  own(document, 'createElement').call(document, tag) as HTMLElementTagNameMap[Tag];

export const isElement = (node: Node): node is Element => own(node, 'nodeType') === 1;

/** Whether a node is in a page that is shown: of one whose frame went, nobody tells what is in it. */
export const isShown = (node: Element): boolean =>
  node.isConnected && !!own(node.ownerDocument, 'defaultView');

/** What is around a node in the page as it is drawn: through slots, and out of shadow roots. */
export const above = (node: Node): Node | null | undefined =>
  own(node as Element, 'assignedSlot') ?? own(node, 'parentNode') ?? (node as Partial<ShadowRoot>).host;
