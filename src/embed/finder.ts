/**
 * Room: embed. Finds the places that ask for a panel, now and whenever the page changes, with one observer for the
 * whole document. It looks at what was added, not at the page. Placeholders inside somebody's shadow root are not found:
 * mount() is for those.
 */
import { tag } from '../element/define.js';
import { isElement, own } from '../element/native.js';
import { fitFrames } from './frame-host.js';
import { attempt, putOnce } from './in-root.js';
import { showAfter } from './script-tag.js';

const place = `[data-${tag}],script[src*=${tag}]`;

/** Each place once, however often it is found. One that fails does not take the others along. */
const show = (found: Element): void => {
  attempt(() => {
    if (found.localName === 'script') showAfter(found);
    else putOnce(found);
  });
};

const find = (root: Node): void => {
  if (!isElement(root)) return;
  if (own(root, 'matches').call(root, place)) show(root);
  own(root, 'querySelectorAll').call(root, place).forEach(show);
};

const findAll = (): void => {
  find(own(document, 'documentElement'));
};

const onChange: MutationCallback = (records) => {
  attempt(() => {
    for (const { addedNodes } of records)
      for (const node of addedNodes as NodeListOf<Element>)
        // A body that comes, or comes anew, is where scripts in the head have been waiting to show a panel.
        if (node.localName === 'body') findAll();
        else find(node);
  });
};

/** Without a prototype: a page may have put something on that of all objects. */
const watched: MutationObserverInit & { __proto__: null } = {
  __proto__: null,
  childList: true,
  subtree: true,
};

/** Starts, unless a script that was there before has: it sees every place in the page, so one is enough. */
export const findPlaces = (): void => {
  attempt(() => {
    // On the class, for want of a global: each copy and version of the script knows that one.
    const element = customElements.get(tag) as { mounts?: true } | undefined;
    if (!element || element.mounts) return;
    element.mounts = true;
    findAll();
    new MutationObserver(onChange).observe(document, watched);
    fitFrames();
  });
};
