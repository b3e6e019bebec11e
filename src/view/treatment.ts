/**
 * Room: view. Treatments: how sure we are of each use, in fixed words, then rows that are the same in every card.
 */
import type { Card, TimerKind } from '../model/types.js';
import { each } from './html.js';
import { copyLink, heading, line, list, shut, sourcesOf } from './lines.js';
import type { PanelGuide } from './lines.js';
import { timer } from './timer.js';

/** What a row of a card tells; a brief card has one row, of what it can do. */
export const rowName = ({ content: { ui } }: PanelGuide, rows: Card['rows'], i: number): string =>
  [ui.what, ui.can, ui.harms, ui.ask][rows.length > 1 ? i : 1] ?? '';

/** A treatment that the content has a timer for carries it in its card. */
const card = (guide: PanelGuide, { id, title, uses, rows }: Card): string => {
  return `<div class="card" id="${id}" part="card">${heading(guide, 2, title)}<ul class="sure">${each(
    uses,
    ([label, certainty]) => `<li class="${certainty}">${label}</li>`,
  )}</ul><dl>${each(
    rows,
    (row, i) => `<div><dt>${rowName(guide, rows, i)}</dt><dd>${line(guide, row)}</dd></div>`,
  )}</dl>${id in guide.content.timers ? timer(guide, id as TimerKind) : ''}${shut(guide, sourcesOf(guide, title, rows) + copyLink(guide, id, title))}</div>`;
};

export const treatments = (guide: PanelGuide): string => {
  const { ui, nothing, cards, brief, buying } = guide.content;
  const all = (list: readonly Card[]): string => each(list, (one) => card(guide, one));
  return `<p><strong>${ui.nothing}</strong> ${line(guide, nothing)}</p>${shut(guide, sourcesOf(guide, ui.nothing, [nothing]))}${
    all(cards) + heading(guide, 2, ui.brief) + all(brief) + heading(guide, 2, ui.buying, ' id="buying"')
  }${list(guide, buying)}${shut(guide, sourcesOf(guide, ui.buying, buying))}`;
};
