/**
 * Room: view. What to do now: the first steps, what never to do, and the steps for each muscle with their picture.
 */
import { figure } from './figures/figure.js';
import { each } from './html.js';
import { heading, later, line, list, sourcesOf } from './lines.js';
import type { PanelGuide } from './lines.js';
import { timer } from './timer.js';

export const firstAid = (guide: PanelGuide): string => {
  const { ui, limb, trunk, never, muscles, stop } = guide.content;
  const all = [...limb, ...trunk, never, ...muscles.flatMap(([, , steps]) => steps), stop];
  return `<section class="now">${heading(guide, 1, ui.firstAid, ' id="now"')}<div class="two"><div>${
    heading(guide, 2, ui.limb) + list(guide, limb, 'ol')
  }</div><div>${heading(guide, 2, ui.trunk) + list(guide, trunk)}</div></div><p class="warn">${line(
    guide,
    never,
  )}</p><fieldset class="pick"><legend>${ui.pick}</legend>${each(
    muscles,
    ([id, title], i) =>
      `<label><input type="radio" name="muscle" value="${id}"${i ? '' : ' checked'}>${title}</label>`,
  )}</fieldset>${each(
    muscles,
    ([id, title, steps, shows], i) =>
      `<div class="step" id="${id}"><div>${heading(guide, 2, title) + list(guide, steps, 'ol')}</div>${
        i ? later(guide, () => figure(id, shows)) : figure(id, shows)
      }</div>`,
  )}${timer(guide, 'hold')}<p class="stop">${line(guide, stop)}</p>${sourcesOf(guide, ui.firstAid, all)}</section>`;
};
