/**
 * Room: view. Who is behind this, how old it is, what it rests on, and where to say that something is wrong.
 */
import { button, each, fill } from './html.js';
import { aside, heading, later, source } from './lines.js';
import type { PanelGuide } from './lines.js';
import { date, language, places } from './names.js';

/** Every number, the places it holds for, and the page it is from, so that anybody can check it. */
export const numbers = (guide: PanelGuide): string => {
  const { ui, numbers: all } = guide.content;
  const place = places(guide);
  return `<ul>${each(
    all,
    ([number, codes, ref, official]) =>
      `<li>${number} (${each(codes.split(' '), (code, i) => (i ? ', ' : '') + place(code))}): ${source(guide, ref)}${official ? '' : ` (${ui.secondary})`}</li>`,
  )}</ul>`;
};

/** Which state of the words this is, and who has checked it: said here, and at the top of a print. */
export const edition = (guide: PanelGuide): string => {
  const { content, signOff } = guide;
  const { ui, edition, said } = content;
  return `${fill(ui.edition, {
    n: edition.id,
    date: said[0],
    again: said[1],
  })} ${signOff ? fill(ui.checked, { ...signOff, date: date(content.dates, signOff.date) }) : ui.unreviewed} ${content.translated}`;
};

/** What this guide is and is not, which edition, where to say that something is wrong. */
export const imprint = (guide: PanelGuide): string => {
  const { content, feedback } = guide;
  const { ui } = content;
  return `<p>${edition(guide)}</p>${each(content.about, (one) => `<p>${one}</p>`)}<p>${ui.wrong}${
    feedback ? ` <a href="${feedback}">${ui.report}</a>` : ''
  }</p>`;
};

/** Every source, and how it was read. */
export const sourcesRead = (guide: PanelGuide): string => {
  const { ui, sources } = guide.content;
  const original = sources.filter(([, , , original]) => original).length;
  return `<p>${fill(ui.sourcesRead, { n: `${original}`, all: `${sources.length}` })}</p><ol>${each(
    sources,
    (one, i) => `<li>${source(guide, i)} (${one[3] ? ui.readOriginal : ui.readCopy})</li>`,
  )}</ol>`;
};

export const about = (guide: PanelGuide): string => {
  const { back, content } = guide;
  const { ui, original } = content;
  const other = original || (back && language(back, back));
  return `<div class="foot">${heading(guide, 1, ui.about, ' id="about"') + imprint(guide)}${
    other && `<p class="acts">${button('id="original"', other)}</p>`
  }${
    aside(
      ui.allSources,
      '',
      later(guide, () => sourcesRead(guide)),
    ) +
    aside(
      ui.numbers,
      '',
      later(guide, () => numbers(guide)),
    )
  }<p class="paper" data-live="address"></p></div>`;
};
