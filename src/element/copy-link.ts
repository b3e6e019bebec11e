/**
 * Room: element. The button that copies the address of a section or card.
 */
import { linkPrefix } from '../view/guide.js';
import { fill } from '../view/html.js';
import { english } from './english.js';
import { LinkCopyEvent } from './events.js';

/** Copies the address that the button stands for, and says in the output beside it what came of it. */
export const copyLink = async (panel: HTMLElement, button: HTMLElement): Promise<void> => {
  const link = `${location.href.split('#')[0] ?? ''}#${linkPrefix}${button.dataset['copy'] ?? ''}`;
  const { ui } = english;
  const output = button.nextElementSibling as HTMLElement;
  try {
    await navigator.clipboard.writeText(link);
    output.textContent = ui.copied;
    panel.dispatchEvent(new LinkCopyEvent(link));
  } catch {
    // No clipboard here (an insecure page, a frame without leave): the reader copies it by hand.
    output.textContent = fill(ui.copyByHand, { n: link });
  }
};
