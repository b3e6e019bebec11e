// The questions of a panel, and the field for the reader's own notes.
import { all, one, stub } from './panel.js';
import type { Panel } from './panel.js';

export const boxes = (panel: Panel): HTMLInputElement[] => all<HTMLInputElement>(panel, '.ask input');
/** The field, as it stands; none until it is asked for. */
export const fields = (panel: Panel): HTMLTextAreaElement[] => all<HTMLTextAreaElement>(panel, 'textarea');
/** The field, asked for where it is not there. */
export const notes = (panel: Panel): HTMLTextAreaElement => {
  if (!fields(panel).length) one(panel, '#own').click();
  return one<HTMLTextAreaElement>(panel, 'textarea');
};
export const button = (panel: Panel, how: string): HTMLElement => one(panel, `[data-take=${how}]`);

/** As a reader types: the engine tells of it by `input`. */
export const write = (panel: Panel, words: string): void => {
  notes(panel).value = words;
  notes(panel).dispatchEvent(new Event('input', { bubbles: true }));
};

export function clipboard(): string[] {
  const written: string[] = [];
  const writeText = (words: string): Promise<void> => {
    written.push(words);
    return Promise.resolve();
  };
  stub(navigator, 'clipboard', { writeText } as unknown as Clipboard);
  return written;
}
