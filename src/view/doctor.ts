/**
 * Room: view. When to get help the same day, and when to see a doctor soon: always visible, severity in words.
 */
import { esc } from './html.js';
import { heading, list, sourcesOf } from './lines.js';
import type { PanelGuide } from './lines.js';

export const doctor = (guide: PanelGuide): string => {
  const { ui, today, soon } = guide.content;
  return `<div class="doc"><section class="today" id="today" tabindex="-1"><p class="chip">${esc(ui.today)}</p>${heading(
    guide,
    1,
    ui.todayTitle,
  )}${list(guide, today)}<p>${esc(ui.todayLead)}</p>${sourcesOf(guide, ui.today, today)}</section><section class="soon" id="soon" tabindex="-1"><p class="chip">${esc(
    ui.soon,
  )}</p>${heading(guide, 1, ui.soonTitle)}${list(guide, soon)}${sourcesOf(guide, ui.soon, soon)}</section></div>`;
};
