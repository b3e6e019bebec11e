/**
 * Runs in each page before its own scripts: sees when the panel is painted and when a section first folds, and folds,
 * mounts and unmounts for the measures. The same questions for every page.
 */
import type { Folding } from '../page.js';

export interface Bench {
  mount: (field: Element, count: number) => void;
  unmount: (field: Element) => void | Promise<void>;
}

export interface Times {
  /** The page's request is sent: the connection is there. */
  request: number;
  /** The head of the page's response. */
  head: number;
  /** The panel is laid out and painted from its danger signs to its foot’s last line; the words in the tag are no panel. */
  painted: number;
  /** The first section folds or unfolds when it is clicked, and that is painted. */
  usable: number;
}

declare global {
  var bench: Bench | undefined;
  var folding: Folding;
  var shift: number;
  var probe: typeof api;
  var timed: Promise<Times> | undefined;
}

/** The time after the next frame: a message from inside it is handled once it is done. */
const frame = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        resolve(performance.now());
      };
      port2.postMessage(0);
    });
  });

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asked after a frame, when layout is done: it costs no page anything. */
const isSeen = (element: Element | null | undefined): boolean =>
  element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true &&
  element.getBoundingClientRect().height > 0;

const insideOf = (panel: Element): ParentNode => panel.shadowRoot ?? panel;
const isPainted = (panel: Element | undefined): boolean =>
  !!panel &&
  ['.e > ul > li:last-child', '.foot > details:last-of-type'].every((part) =>
    isSeen(insideOf(panel).querySelector(part)),
  );

const panels = (): Element[] => [...document.querySelectorAll(folding.panel)];

const sections = (panel: Element): Element[] => [...insideOf(panel).querySelectorAll(folding.section)];

const toggleOf = (section: Element): HTMLElement | null | undefined =>
  section.matches(folding.toggle)
    ? (section as HTMLElement)
    : (section.shadowRoot?.querySelector<HTMLElement>(folding.toggle) ??
      section.querySelector<HTMLElement>(folding.toggle));

const isOpen = (section: Element): boolean =>
  section.matches(folding.open) || !!toggleOf(section)?.matches(folding.open);

const isUnfolded = (section: Element): boolean => isOpen(section) && isSeen(section.querySelector('.in'));

/** Resolves once every panel is painted; `count` of them. */
async function painted(count = 1): Promise<number> {
  for (;;) {
    const now = await frame();
    // The last one alone, until it is there: asking a thousand at each frame would be work of ours.
    const all = document.querySelectorAll(folding.panel);
    if (all.length >= count && isPainted(all[all.length - 1])) return now;
  }
}

/** Clicks the first section until it unfolds; a click that comes too early for the page does nothing. */
async function usable(): Promise<number> {
  for (;;) {
    const [section] = panels().flatMap(sections);
    if (section && !isOpen(section)) toggleOf(section)?.click();
    const now = await frame();
    if (section && isUnfolded(section)) return now;
  }
}

const api = {
  async load(): Promise<Times> {
    const seen = await painted();
    const works = await usable();
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const { requestStart = 0, responseStart = 0 } = navigation ?? {};
    return { request: requestStart, head: responseStart, painted: seen, usable: works };
  },

  painted,

  /** The words of the panel, those that are folded too, and how many sections it has. */
  words(): { words: string[]; sections: number } {
    const [panel] = panels();
    if (!panel) return { words: [], sections: 0 };
    const all = sections(panel);
    // Piece by piece: between two of them there need not be a space. Spectrum takes the heading as an attribute.
    const text = all.map((section) => section.getAttribute('label') ?? '');
    const walker = document.createTreeWalker(insideOf(panel), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) text.push(walker.currentNode.nodeValue ?? '');
    return { words: [...new Set(text.join(' ').match(/\p{L}+/gu))], sections: all.length };
  },

  /** Folds section by section, and says how long each took until it was painted. */
  async toggle(count: number, pause: number): Promise<number[]> {
    const [panel] = panels();
    const all = panel ? sections(panel) : [];
    const times: number[] = [];
    for (let i = 0; i < count * 2; i++) {
      const section = all[i % count];
      const toggle = section && toggleOf(section);
      if (!toggle) throw new Error('There is no toggle.');
      const was = isOpen(section);
      await frame();
      const start = performance.now();
      toggle.click();
      times.push((await frame()) - start);
      await wait(pause);
      if (isOpen(section) === was) throw new Error(`Section ${i % count} did not fold.`);
    }
    return times;
  },

  /** The same clock without a click: what the watching costs. */
  async idle(count: number, pause: number): Promise<void> {
    for (let i = 0; i < count * 2; i++) {
      await frame();
      await frame();
      await wait(pause);
    }
  },

  /** Adds panels and resolves with the time until all of them are painted. */
  async mount(count: number): Promise<number> {
    const { mount } = (globalThis.bench ??= cloning());
    await frame();
    const start = performance.now();
    mount(field(), count);
    return (await painted(count)) - start;
  },

  /** Mounts and unmounts, some at a time, a frame between. */
  async cycle(times: number, count: number): Promise<void> {
    const { mount, unmount } = (globalThis.bench ??= cloning());
    for (let i = 0; i < times; i++) {
      mount(field(), count);
      await frame();
      await unmount(field());
      await frame();
    }
  },
};

const field = (): Element => {
  const found = document.getElementById('field');
  if (!found) throw new Error('There is no field.');
  return found;
};

/** What a page does that has no way of its own: the panel's HTML is cloned. */
const cloning = (): Bench => {
  const template = document.createElement('template');
  template.innerHTML = document.getElementById('one')?.textContent ?? '';
  return {
    mount: (into, count) => {
      for (let i = 0; i < count; i++) into.append(template.content.cloneNode(true));
    },
    unmount: (from) => {
      from.replaceChildren();
    },
  };
};

globalThis.probe = api;
