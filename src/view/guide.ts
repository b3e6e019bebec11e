/**
 * Room: view. The whole panel, composed once for a Guide as one string of HTML. Elements with `data-live` are empty
 * here: they hold what changes later (number, notices, the button's word), and the element fills them.
 */
import { esc } from './html.js';
import { about } from './about.js';
import { doctor } from './doctor.js';
import { emergency } from './emergency.js';
import { firstAid } from './first-aid.js';
import { heading, line } from './lines.js';
import type { PanelGuide } from './lines.js';
import { section } from './section.js';

/** What every link into the panel starts with. */
export const linkPrefix = 'muscle-spasm-guide-';

export const compose = (guide: PanelGuide): string => {
  const { ui, lang, dir, lead } = guide.content;
  return `<div class="p" lang="${lang}" dir="${dir}" part="panel"><header>${heading(
    guide,
    0,
    ui.title,
    ' id="title" part="title" tabindex="-1"',
  )}<p class="lead">${lead.map((each) => line(guide, each)).join(' ')}</p><p><a href="#${linkPrefix}now">${esc(
    ui.toSteps,
  )}</a></p></header>${emergency(guide)}<p class="stale" data-live="stale"></p>${firstAid(guide)}${
    guide.sections.length
      ? `<div class="bar"><span>${esc(ui.more)}</span><button type="button" part="button" data-live="all"></button></div>`
      : ''
  }${guide.sections.map((id) => section(guide, id)).join('')}${doctor(guide)}${about(guide)}</div>`;
};
