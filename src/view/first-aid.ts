/**
 * Room: view. What to do now: the first steps, what never to do, and the steps for each muscle.
 */
import { esc } from './html.js';
import { heading, line, list, sourcesOf } from './lines.js';
import type { PanelGuide } from './lines.js';

export const firstAid = (guide: PanelGuide): string => {
  const { ui, limb, trunk, never, muscles, stop } = guide.content;
  const steps = muscles.flatMap(([, , each]) => each);
  return `<section class="now">${heading(guide, 1, ui.firstAid, ' id="now" tabindex="-1"')}<div class="two"><div>${heading(
    guide,
    2,
    ui.limb,
  )}${list(guide, limb, 'ol')}</div><div>${heading(guide, 2, ui.trunk)}${list(guide, trunk)}</div></div><p class="warn">${line(
    guide,
    never,
  )}</p><fieldset class="pick"><legend>${esc(ui.pick)}</legend>${muscles
    .map(
      ([id, title], i) =>
        `<label><input type="radio" name="muscle" value="${id}"${i ? '' : ' checked'}>${esc(title)}</label>`,
    )
    .join('')}</fieldset>${muscles
    .map(
      ([id, title, each]) =>
        `<div class="step" id="${id}">${heading(guide, 2, title)}${list(guide, each, 'ol')}</div>`,
    )
    .join('')}<p class="stop">${line(guide, stop)}</p>${sourcesOf(guide, ui.firstAid, [
    ...limb,
    ...trunk,
    never,
    ...steps,
    stop,
  ])}</section>`;
};
