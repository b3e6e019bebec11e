/**
 * Room: view. When to get help the same day, and when to see a doctor soon: always visible, severity in words.
 */
import type { Line } from '../model/types.js';
import { heading, list, sourcesOf } from './lines.js';
import type { PanelGuide } from './lines.js';

export const doctor = (guide: PanelGuide): string => {
  const { ui, today, soon } = guide.content;
  const part = (id: string, chip: string, title: string, lines: readonly Line[], lead: string): string =>
    `<section class="${id}"><p class="chip">${chip}</p>${heading(guide, 1, title, ` id="${id}"`)}<p>${lead}</p>${
      list(guide, lines) + sourcesOf(guide, chip, lines)
    }</section>`;
  return `<div class="doc">${
    part('today', ui.today, ui.todayTitle, today, ui.todayLead) +
    part('soon', ui.soon, ui.soonTitle, soon, ui.soonLead)
  }</div>`;
};
