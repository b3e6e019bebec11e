/**
 * Room: view. Questions to take to an appointment: to tick and add to in the panel, and as plain text to take away.
 */
import { button, each, unseen } from './html.js';
import type { PanelGuide } from './lines.js';

/** With `autocomplete` off the browser keeps no copy of what was ticked either. */
export const questions = ({ content: { questions: all, titles, ui }, share }: PanelGuide): string =>
  `<p>${ui.askLead}</p><ul class="ask">${each(
    all,
    (one, i) => `<li><label><input type="checkbox" name="ask${i}" autocomplete="off"> ${one}</label></li>`,
  )}</ul><p class="noted"></p><p class="acts">${
    button('id="own"', ui.own) +
    button('data-print="one"', ui.printOne + unseen(titles.questions[0])) +
    button('data-take="copy"', ui.copyText) +
    (share ? button('data-take="share"', ui.shareText) : '') +
    button('data-take="save"', ui.save)
  }<output></output></p>`;

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
