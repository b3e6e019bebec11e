/**
 * What a script can leave behind in a page: a picture of window, document and every prototype that the window names,
 * property by property, and what is stored. Two pictures are compared; the page's markup is compared with its source.
 */
import { all, get } from './own.js';

/** By owner and key: what stands there, for comparison by identity. */
export type Snapshot = ReadonlyMap<string, ReadonlyMap<PropertyKey, readonly unknown[]>>;

/** Numbers and texts of a window come and go by themselves (sizes, `event`): there, their kind is what counts. */
const still = (value: unknown): unknown =>
  value === null || (typeof value !== 'object' && typeof value !== 'function') ? typeof value : value;

/** As the library types it, but of nobody knows what. */
interface Known extends Omit<PropertyDescriptor, 'value'> {
  readonly value?: unknown;
}

/** Of an own property that is no accessor: nothing of the page runs. */
const valueOf = (owner: object, key: PropertyKey): unknown =>
  (Reflect.getOwnPropertyDescriptor(owner, key) as Known | undefined)?.value;

const properties = (owner: object, exact: boolean): Map<PropertyKey, readonly unknown[]> => {
  const found = new Map<PropertyKey, readonly unknown[]>();
  for (const key of Reflect.ownKeys(owner)) {
    const known = Reflect.getOwnPropertyDescriptor(owner, key) as Known | undefined;
    if (!known) continue;
    const { get: getter, set: setter, value, writable, enumerable, configurable } = known;
    found.set(key, [getter, setter, exact ? value : still(value), writable, enumerable, configurable]);
  }
  return found;
};

export function takeSnapshot(view: Window & typeof globalThis): Snapshot {
  const snapshot = new Map<string, Map<PropertyKey, readonly unknown[]>>();
  const add = (name: string, owner: object, exact = true): void => {
    snapshot.set(name, properties(owner, exact));
  };
  add('window', view, false);
  for (const name of [
    'document',
    'navigator',
    'history',
    'location',
    'customElements',
    'console',
    'Math',
    'JSON',
  ])
    if (Reflect.get(view, name)) add(name, Reflect.get(view, name) as object, false);
  for (const name of Reflect.ownKeys(view)) {
    const value = valueOf(view, name);
    if (typeof value !== 'function') continue;
    add(String(name), value);
    const prototype = valueOf(value, 'prototype');
    if (typeof prototype === 'object' && prototype) add(`${String(name)}.prototype`, prototype);
  }
  return snapshot;
}

/** One line for each property that came, went or became another. */
export function changesBetween(before: Snapshot, after: Snapshot): string[] {
  const lines: string[] = [];
  for (const [owner, then] of before) {
    const now = after.get(owner);
    if (!now) continue; // it is missing from the window's own list, and said there
    for (const key of new Set([...then.keys(), ...now.keys()])) {
      const [a, b] = [then.get(key), now.get(key)];
      if (!a || !b) lines.push(`${owner}: ${String(key)} ${a ? 'went' : 'came'}`);
      else if (a.some((part, i) => !Object.is(part, b[i]))) lines.push(`${owner}: ${String(key)} is another`);
    }
  }
  return lines;
}

/** Everything that a page can keep, and that belongs to nobody but the page. */
export function keptBy(view: Window): string[] {
  const { document } = view;
  const kept = {
    cookie: get(Document, 'cookie', document),
    'local storage': window.localStorage.length,
    'session storage': window.sessionStorage.length,
    'a history state': view.history.state as unknown,
    'a window name': view.name,
    'style sheets': get(Document, 'adoptedStyleSheets', document).length,
  };
  return Object.entries(kept).flatMap(([name, value]) =>
    value ? [`keeps ${name}: ${JSON.stringify(value)}`] : [],
  );
}

const outer = (document: Document): string => {
  const root = get(Document, 'documentElement', document);
  // Browsers hide what a nonce is.
  return get(Element, 'outerHTML', root).replace(/ nonce="\w*"/g, '');
};

/** The first place where the page's markup is not what its author wrote. */
export function markupChange(document: Document, source: string): string[] {
  const written = outer(new DOMParser().parseFromString(source, 'text/html'));
  const now = outer(document);
  if (written === now) return [];
  let at = 0;
  while (written[at] === now[at]) at++;
  return [`markup: "${written.slice(at - 20, at + 60)}" is now "${now.slice(at - 20, at + 60)}"`];
}

/** Attributes of the panels, to compare. */
export const attributesOf = (document: Document): string =>
  all(document, 'muscle-spasm-guide')
    .map((panel) => get(Element, 'outerHTML', panel).replace(/>[^]*/, ''))
    .join('; ');
