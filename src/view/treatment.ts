/**
 * Room: view. One treatment: how sure we are of each use, in fixed words, then rows that are the same in every card.
 */
import type { Card } from '../model/types.js';
import { esc } from './html.js';
import { copyLink } from './section.js';
import { heading, line, sourcesOf } from './lines.js';
import type { PanelGuide } from './lines.js';

const sure = (uses: Card['uses']): string =>
  `<ul class="sure">${uses.map(([label, certainty]) => `<li class="${certainty}">${esc(label)}</li>`).join('')}</ul>`;

export const card = (guide: PanelGuide, { id, title, uses, rows }: Card): string => {
  const { ui } = guide.content;
  const names = [ui.what, ui.can, ui.harms, ui.ask];
  return `<div class="card" id="${id}" part="card">${heading(guide, 2, title)}${sure(uses)}${
    rows.length > 1
      ? `<dl>${rows
          .map((row, i) => `<div><dt>${esc(names[i] ?? '')}</dt><dd>${line(guide, row)}</dd></div>`)
          .join('')}</dl>`
      : `<p>${rows.map((row) => line(guide, row)).join('')}</p>`
  }${sourcesOf(guide, title, rows)}${copyLink(guide, id, title)}</div>`;
};

export const treatments = (guide: PanelGuide): string => {
  const { ui, nothing, cards, brief, buying } = guide.content;
  return `<p class="nothing"><strong>${esc(ui.nothing)}</strong> ${line(guide, nothing)}</p>${cards
    .map((each) => card(guide, each))
    .join('')}${heading(guide, 2, ui.brief)}${brief.map((each) => card(guide, each)).join('')}${heading(
    guide,
    2,
    ui.buying,
    ' id="buying"',
  )}<ul>${buying.map((each) => `<li>${line(guide, each)}</li>`).join('')}</ul>${sourcesOf(guide, ui.buying, [
    nothing,
    ...buying,
  ])}`;
};
