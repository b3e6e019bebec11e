// What the element tests share: panels, what is in them, and a page that the next test finds as it was.
import { loadGuide } from '../runner/load.js';
import type { MuscleSpasmGuideElement } from '../../src/element.js';

export type Panel = MuscleSpasmGuideElement;
export type Attributes = Readonly<Record<string, string>>;

/** Every danger sign, written here once more: a test must not ask the source which ones there should be. */
export const dangerSigns = Array.from({ length: 12 }, (_, i) => `E${i + 1}`);
export const sectionIds = ['symptoms', 'causes', 'treatments', 'prevention', 'questions'] as const;
export const muscleIds = ['calf', 'hamstring', 'thigh', 'foot', 'back', 'neck', 'hand'];

/** A panel that is not in the page yet. */
export async function make(attributes: Attributes = {}): Promise<Panel> {
  await loadGuide();
  const panel = document.createElement('muscle-spasm-guide');
  for (const [name, value] of Object.entries(attributes)) panel.setAttribute(name, value);
  return panel;
}

/** A panel in the page, rendered. */
export async function mount(attributes: Attributes = {}, parent: Element = document.body): Promise<Panel> {
  return parent.appendChild(await make(attributes));
}

export const rootOf = (panel: Element): ShadowRoot => panel.shadowRoot!;
export const all = <E extends HTMLElement = HTMLElement>(panel: Element, selector: string): E[] => [
  ...rootOf(panel).querySelectorAll<E>(selector),
];
/** The one element there is. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
export function one<E extends HTMLElement = HTMLElement>(panel: Element, selector: string): E {
  const found = all<E>(panel, selector);
  if (found.length !== 1) throw new Error(`${found.length} of ${selector}`);
  return found[0]!;
}
export const byId = (panel: Element, id: string): HTMLElement => one(panel, `[id="${id}"]`);
export const sections = (panel: Element): HTMLDetailsElement[] =>
  all<HTMLDetailsElement>(panel, 'details[part=section]');
export const openIds = (panel: Element): string[] =>
  sections(panel)
    .filter(({ open }) => open)
    .map(({ id }) => id);
export const summaryOf = (panel: Element, id: string): HTMLElement => one(panel, `[id="${id}"] > summary`);
export const emergency = (panel: Element): HTMLElement => byId(panel, 'emergency').closest('section')!;
export const text = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
/** Words as the reader sees them now: what is folded or not displayed is left out. */
export const shown = (element: HTMLElement): boolean =>
  element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });

/** Whether `b` comes after the beginning of `a`. */
export const after = (a: Element, b: Element): boolean =>
  Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);

/** After changes that are gathered and done in a microtask, and after queued `toggle` events. */
export async function settled(panel: Panel): Promise<void> {
  await panel.updateComplete;
  // They come in the order in which they were queued, but WebKit lets a timer in between: what waits is one of them.
  // Twice, because the first of a panel may close other sections.
  for (let round = 0; round < 2; round++) {
    const last = document.createElement('details');
    await new Promise((resolve) => {
      last.addEventListener('toggle', resolve, { once: true });
      last.open = true;
    });
  }
  // Those of a frame have a queue of their own.
  await new Promise((resolve) => setTimeout(resolve));
  await panel.updateComplete;
}

/** After the engine has drawn: only then does it know that a panel is in view, and lays it out. */
export const drawn = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Everything of this type that reaches the document, as it comes. */
export function heard<T extends keyof GlobalEventHandlersEventMap>(
  type: T,
): GlobalEventHandlersEventMap[T][] {
  const events: GlobalEventHandlersEventMap[T][] = [];
  const listen = (event: GlobalEventHandlersEventMap[T]): void => {
    events.push(event);
  };
  document.addEventListener(type, listen);
  undo.push(() => {
    document.removeEventListener(type, listen);
  });
  return events;
}

type Maybe = EventTarget | null | undefined;

const called = (node: Maybe): string =>
  node instanceof Element
    ? `<${node.localName} id="${node.id}"> in <${node.parentElement?.id ?? ''}>`
    : node
      ? 'something else'
      : 'none';

/** The same node, or none. (Of two elements that differ, mocha would print the whole page, for minutes.) */
export function expectSame(actual: Maybe, expected: Maybe): void {
  if ((actual ?? null) !== (expected ?? null)) throw new Error(`${called(actual)}, not ${called(expected)}`);
}

/** What tests have changed, to be put back. */
const undo: (() => void)[] = [];

function define(object: object, name: PropertyKey, attributes: PropertyDescriptor): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { configurable: true, ...attributes });
  undo.push(() => {
    if (own) Object.defineProperty(object, name, own);
    else Reflect.deleteProperty(object, name);
  });
}

/** Puts a value in a property's place until the test is over. */
export function stub<T extends object, K extends keyof T>(object: T, name: K, value: T[K]): void {
  define(object, name, { writable: true, value });
}

/** Puts a getter in its place until the test is over. */
export function stubGetter<T extends object, K extends keyof T>(
  object: T,
  name: K,
  get: (this: T) => T[K],
): void {
  define(object, name, { get });
}

/** What is said on the console from now on; nothing of it reaches the console. */
export function consoleLines(): string[] {
  const lines: string[] = [];
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
    stub(console, level, (...words: unknown[]) => {
      const line = `${level}: ${words.map(String).join(' ')}`;
      // The sources run with Lit's development build, and that says so.
      if (!line.includes('Lit is in dev mode')) lines.push(line);
    });
  return lines;
}

/** The clock stands at this day. */
export function today(iso: string): void {
  stub(Date, 'now', () => Date.parse(iso));
}

/** Adds a style sheet to the page until the test is over. */
export function pageStyle(css: string): HTMLStyleElement {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = css;
  undo.push(() => {
    style.remove();
  });
  return style;
}

/** Leaves the page as the next test expects it. Call it in `afterEach`. */
export function tidy(): void {
  document.body.replaceChildren();
  for (const step of undo.splice(0).reverse()) step();
  for (const name of ['dir', 'style', 'class']) {
    document.documentElement.removeAttribute(name);
    document.body.removeAttribute(name);
  }
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
}
