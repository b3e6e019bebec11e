/**
 * Room: element. What the reader takes away, a link or the questions as text: by the device's own share sheet, the
 * clipboard or a file. Nothing leaves the page but by the reader's press.
 */
import { linkPrefix } from '../view/guide.js';
import { fill } from '../view/html.js';
import type { PanelGuide } from '../view/lines.js';
import { questionsAsText } from '../view/questions.js';
import { LinkCopyEvent } from './events.js';
import { make } from './native.js';

/** The address of the page, without the place in it. */
export const pageAddress = (): string => (location.href.split('#') as [string])[0];

/** Copies, or shares first. @returns whether it was copied; what came of it is said in `output` */
const hand = async (
  { content: { ui } }: PanelGuide,
  output: Element | null | undefined,
  share: boolean,
  text: string,
  data: ShareData,
): Promise<boolean> => {
  const say = (words: string): void => {
    if (output) output.textContent = words;
  };
  if (share)
    try {
      await navigator.share(data);
      say(ui.shared);
      return false;
    } catch (error) {
      // Turned down by the reader: nothing to add. Turned down by the page's policy: the clipboard is next.
      if ((error as Error).name === 'AbortError') return false;
    }
  try {
    await navigator.clipboard.writeText(text);
    say(ui.copied);
    return true;
  } catch {
    // No clipboard here (an insecure page, a frame without leave): the reader copies it by hand.
    say(fill(ui.copyByHand, { n: text }));
    return false;
  }
};

/** Takes the address of what has this id. */
export const takeLink = async (
  panel: HTMLElement,
  guide: PanelGuide,
  button: HTMLElement,
  id: string,
): Promise<void> => {
  const url = `${pageAddress()}#${linkPrefix}${id}`;
  if (await hand(guide, button.nextElementSibling, guide.share, url, { title: guide.content.ui.title, url }))
    panel.dispatchEvent(new LinkCopyEvent({ link: url }));
};

/** Takes the ticked questions and the reader's own notes. @param how - `copy`, `share` or `save` */
export const takeQuestions = (
  root: ParentNode,
  guide: PanelGuide,
  button: HTMLElement,
  how: string,
): void => {
  const ticked = [...root.querySelectorAll<HTMLInputElement>('.ask input')].map(({ checked }) => checked);
  const own = root.querySelector('textarea')?.value ?? '';
  const text = questionsAsText(guide, ticked, own, pageAddress());
  const title = guide.content.titles.questions[0];
  if (how !== 'save') {
    void hand(guide, button.parentElement?.lastElementChild, how === 'share', text, { title, text });
    return;
  }
  const link = make('a');
  link.href = `data:,${encodeURIComponent(text)}`;
  link.download = `${title}.txt`;
  link.click();
};
