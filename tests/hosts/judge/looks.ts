/**
 * Compares every computed longhand of every node in the panel's root, and of the pseudo elements that it draws, with
 * those of a bare page of the same engine.
 */
import { all, one, shadowOf } from './own.js';

/** By node: its path in the root, and its values in the order of `names`. */
export interface Picture {
  readonly names: readonly string[];
  readonly nodes: readonly string[];
  readonly values: readonly (readonly string[])[];
  /** The width that the page leaves the element, and that of the panel in it. */
  readonly width: string;
}

const pseudos: readonly (readonly [pseudo: string | null, selector: string])[] = [
  [null, '.p, .p *'],
  ['::marker', 'summary, li'],
  ['::before', '.p, summary, li, h2, a'],
  ['::after', '.p, summary, li, h2, a'],
  ['::placeholder', 'textarea'],
];

const called = (element: Element): string =>
  `${element.localName}${element.id && `#${element.id}`}${element.className && `.${String(element.getAttribute('class'))}`}`;

/** What a rule of ours can tell apart: nodes of one kind have the same values. */
const kindOf = (element: Element): string => {
  const path: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement)
    path.unshift(`${at.localName}.${at.getAttribute('class') ?? ''}`);
  return `${path.join('>')}${element.previousElementSibling ? '' : '^'}${element.nextElementSibling ? '' : '$'}`;
};

/** One node of each kind. */
const oneOfEach = (elements: readonly Element[]): Element[] => [
  ...new Map(elements.map((element) => [kindOf(element), element])).values(),
];

/** Custom properties are the page's, and private ones are told by what they make of the others. */
const longhands = (style: CSSStyleDeclaration): string[] =>
  [...style].filter((name) => !name.startsWith('--'));

/** @param whole - every node, and not one of each kind: takes seconds */
export function pictureOf(panel: HTMLElement, whole: boolean, only?: string): Picture {
  const root = shadowOf(panel)!;
  // A figure on its way from start to stretch is no change that a page made.
  for (const animation of one(root, '.p')!.getAnimations({ subtree: true })) animation.finish();
  // The field for notes is there once it was asked for.
  if (!one(root, 'textarea')) one(root, '#own')?.click();
  // What waits is made, as it is for paper: some of it is when the browser is idle, or a moment after its section opens.
  panel.ownerDocument.defaultView!.dispatchEvent(new Event('beforeprint'));
  // All of it is laid out: of what is skipped WebKit makes the style anew for each value, in minutes.
  for (const section of all(root, 'details')) (section as HTMLDetailsElement).open = true;
  const nodes: string[] = [];
  const values: string[][] = [];
  let names: string[] = [];
  for (const [pseudo, selector] of only ? [[null, only] as const] : pseudos)
    for (const element of whole ? all(root, selector) : oneOfEach(all(root, selector))) {
      const style = getComputedStyle(element, pseudo);
      if (!names.length) names = longhands(style);
      nodes.push(called(element) + (pseudo ?? ''));
      values.push(names.map((name) => style.getPropertyValue(name)));
    }
  const width = `${panel.getBoundingClientRect().width}/${one(root, '.p')!.getBoundingClientRect().width}`;
  return { names, nodes, values, width };
}

/** Lengths that follow from the width that the page leaves the panel, on purpose. */
const sizes =
  /^(?:(?:block|inline)-size|width|height|perspective-origin|transform-origin|margin-(?:left|right|inline-(?:start|end)))$/;

/** At most a dozen lines, each with one node as an example. */
export function differences(bare: Picture, now: Picture, except: readonly RegExp[]): string[] {
  if (bare.nodes.length !== now.nodes.length) return [`${now.nodes.length} nodes, not ${bare.nodes.length}`];
  const resized = bare.width !== now.width;
  const found = new Map<string, string>();
  bare.names.forEach((name, n) => {
    if (except.some((one) => one.test(name)) || (resized && sizes.test(name))) return;
    bare.values.forEach((values, i) => {
      const [was, is] = [values[n], now.values[i]?.[n]];
      const key = `${name}: ${was} is now ${is}`;
      if (was !== is && !found.has(key)) found.set(key, bare.nodes[i] ?? '');
    });
  });
  return [...found].slice(0, 12).map(([key, node]) => `${node} ${key}`);
}
