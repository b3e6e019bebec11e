/**
 * Room: view. The whole panel, composed once for a Guide as one string of HTML: the element's template, and later
 * static HTML and declarative shadow roots. Elements with `data-live` are empty here (see live.ts).
 */
import { about, edition } from './about.js';
import { doctor } from './doctor.js';
import { emergency } from './emergency.js';
import { firstAid } from './first-aid.js';
import { button, each, escapeAll } from './html.js';
import { heading, line } from './lines.js';
import type { PanelGuide, Parts } from './lines.js';
import { section } from './section.js';

/** What every link into the panel starts with. */
export const linkPrefix = 'muscle-spasm-guide-';

/** @param parts - takes what waits until it is shown */
export const compose = (raw: PanelGuide, parts: Parts): string => {
  const guide = { ...escapeAll(raw), parts };
  const { ui, lang, dir, lead } = guide.content;
  return `<div class="p" lang="${lang}" dir="${dir}" part="panel"><div class="head">${heading(
    guide,
    0,
    ui.title,
    ' id="title" part="title"',
  )}<p class="paper">${edition(guide)}</p><p class="lead">${each(lead, (one) => line(guide, one))}</p><p><a href="#${linkPrefix}now">${
    ui.toSteps
  }</a></p></div>${emergency(guide)}${
    guide.instead && `<p class="stale">${guide.instead}</p>`
  }<p class="stale" data-live="stale"></p>${firstAid(guide)}<div class="bar"><span>${ui.more}</span>${
    button('id="all"') + button('data-print', ui.print) + button('data-print="one"', ui.printOne)
  }</div>${
    each(guide.sections, (id) => section(guide, id)) + doctor(guide)
  }<div class="note"><p class="chip">${ui.siteNote}</p><slot name="host-note"></slot></div>${about(guide)}</div>`;
};
