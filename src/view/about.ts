/**
 * Room: view. Who is behind this, how old it is, what it rests on, and where to say that something is wrong.
 */
import { numberToCall } from '../model/guide.js';
import type { PanelGuide } from './lines.js';
import { esc, fill, unseen } from './html.js';
import { heading, source } from './lines.js';
import { place } from './emergency.js';

/** A date of the edition as the guide's language writes it; as ISO 8601 where the engine cannot. */
const date = ({ content }: PanelGuide, iso: string): string => {
  try {
    return new Intl.DateTimeFormat(content.dates, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(iso));
  } catch {
    return iso;
  }
};

/** The calm notice that the edition is due to be looked at again. */
export const staleNotice = (guide: PanelGuide): string =>
  fill(guide.content.ui.stale, { again: date(guide, guide.content.edition.lookAgain) });

/** Which number is shown and whose page it is from; empty where none is. */
export const numberNote = (guide: PanelGuide, region = ''): string => {
  const { ui, sources } = guide.content;
  const known = numberToCall(guide.content, region);
  if (!known) return '';
  const [number, ref, official] = known;
  const words = esc(fill(ui.numberFrom, { n: number, place: place(guide, region), source: '{}' }));
  return words.replace('{}', source(sources[ref])) + (official ? '' : ` ${esc(ui.numberSecondary)}`);
};

export const about = (guide: PanelGuide): string => {
  const { content, feedback } = guide;
  const { ui, edition, sources } = content;
  const original = sources.filter(([, , , read]) => read === 'original').length;
  return `<footer id="about" tabindex="-1">${heading(guide, 1, ui.about)}<p>${esc(
    fill(ui.edition, { n: edition.id, date: date(guide, edition.date), again: date(guide, edition.lookAgain) }),
  )}</p>${content.about.map((each) => `<p>${esc(each)}</p>`).join('')}<p data-live="from"></p><details class="src"><summary>${esc(
    ui.sources,
  )}${unseen(ui.about)}</summary><p>${esc(
    fill(ui.sourcesRead, { n: `${original}`, all: `${sources.length}` }),
  )}</p><ol>${sources
    .map(
      (each) =>
        `<li>${source(each)} (${esc(each[3] === 'original' ? ui.readOriginal : ui.readCopy)})</li>`,
    )
    .join('')}</ol></details><p>${esc(ui.wrong)}${
    feedback ? ` <a href="${esc(feedback)}">${esc(ui.report)}</a>` : ''
  }</p><p class="address" data-live="address"></p></footer>`;
};
