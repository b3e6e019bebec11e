/**
 * Room: embed. A panel in an element of somebody else's, which keeps its own children: they are in the light, the
 * panel is in an open shadow root. The root itself tells what is mounted, so nothing has to be remembered or let go of,
 * and it is the same whichever copy or version of the code mounted it.
 */
import { tag } from '../element/define.js';
import { rootInit } from '../element/fallback.js';
import type { MuscleSpasmGuideElement } from '../element/guide-element.js';
import { make } from '../element/native.js';
import { brief, warn } from '../element/say.js';
import { makePanel } from './make-panel.js';

/** The panel in an element, if there is one. */
export const mounted = (target: Element): MuscleSpasmGuideElement | null | undefined =>
  target.shadowRoot?.querySelector(tag);

/** A root that is ours, if there is one: also after unmount(), as no call can take it away again. */
const ownRoot = (target: Element): ShadowRoot | null =>
  target.shadowRoot?.querySelector('[slot=host-note]') ? target.shadowRoot : null;

/** Puts a panel into an element, in the place of its children. Throws where the element cannot take one. */
export const put = (target: Element, panel = makePanel(target)): MuscleSpasmGuideElement => {
  // Its children pass through the panel: the site's note into its frame, the others where the panel fails.
  const notes = make('slot');
  notes.name = notes.slot = 'host-note';
  panel.append(make('slot'), notes);
  // Last of all: whatever failed until here, the target's children are still shown.
  (ownRoot(target) ?? target.attachShadow(rootInit)).replaceChildren(panel);
  return panel;
};

/** Puts a panel into what was found in the page: once, and not again after unmount(). */
export const putOnce = (target: Element): void => {
  if (!ownRoot(target)) put(target);
};

/** A page may have put anything in the place of what the browser gave it: its trouble goes to the console, no further. */
export const attempt = <Result>(act: () => Result): Result | undefined => {
  try {
    return act();
  } catch (error) {
    warn(`A place for the guide cannot be used. Use: div. ${brief(error)}`);
    return;
  }
};
