/**
 * Room: view. Questions to take to an appointment: to tick and add to in the panel, and as plain text to take away.
 */
import { each, unseen } from './html.js';
import { printButton } from './lines.js';
import type { PanelGuide } from './lines.js';

/** With `autocomplete` off the browser keeps no copy of what was ticked or written either. */
export const questions = ({ content: { questions: all, titles, ui }, share }: PanelGuide): string => {
  const button = (how: string, words: string): string =>
    `<button type="button" part="button" data-take="${how}">${words}</button> `;
  return `<p>${ui.askLead}</p><ul class="ask">${each(
    all,
    (one, i) => `<li><label><input type="checkbox" name="ask${i}" autocomplete="off"> ${one}</label></li>`,
  )}</ul><label class="own">${ui.own} <textarea name="own" rows="3" autocomplete="off"></textarea></label><p class="noted"></p><p class="acts">${
    printButton(ui.printOne + unseen(titles.questions[0]), 'one') +
    button('copy', ui.copyText) +
    (share ? button('share', ui.shareText) : '') +
    button('save', ui.save)
  }<output></output></p>`;
};

/**
 * The ticked questions as plain text; all of them where none is ticked: nobody takes an empty sheet along.
 * @param address - of the page
 */
export const questionsAsText = (
  { content }: PanelGuide,
  ticked: readonly boolean[],
  own: string,
  address: string,
): string => {
  const { questions: all, titles, ui, edition } = content;
  const asked = all.filter((_, i) => ticked[i]);
  const notes = own.trim();
  return [
    titles.questions[0],
    (asked.length ? asked : all).map((one) => `- ${one}`).join('\n'),
    ...(notes ? [`${ui.own}:\n${notes}`] : []),
    `${ui.title}, ${edition.id}: ${address}`,
  ].join('\n\n');
};
