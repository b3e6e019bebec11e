/**
 * Room: view. The danger signs and the number to call: always open, never inside anything that folds, no part.
 */
import { each } from './html.js';
import { heading, list, sourcesOf } from './lines.js';
import type { PanelGuide } from './lines.js';
import { places } from './names.js';

/** Without a region the reader may pick a place: a native list, kept in memory only. */
const picker = (guide: PanelGuide): string => {
  const { ui, numbers, dates } = guide.content;
  const place = places(guide);
  const options = numbers
    .flatMap(([, codes]) => codes.split(' '))
    .map((code) => [place(code), code] as const)
    .sort(([a], [b]) => a.localeCompare(b, dates));
  return `<label class="where">${ui.showNumber} <select name="place" autocomplete="off"><option value="">${ui.choose}</option>${each(
    options,
    ([name, code]) => `<option value="${code}">${name}</option>`,
  )}</select></label>`;
};

export const emergency = (guide: PanelGuide): string => {
  const { ui, emergency: signs } = guide.content;
  return `<section class="e" aria-labelledby="emergency"><p class="chip">${ui.emergency}</p>${heading(
    guide,
    1,
    '',
    ' id="emergency" data-live="heading"',
  )}<p class="number" aria-live="polite"><a class="call" data-live="call"></a> <span data-live="mobile"></span></p>${
    guide.region ? '' : picker(guide)
  }${list(guide, signs)}${sourcesOf(guide, ui.emergency, signs)}</section>`;
};
