/**
 * Room: view. The whole guide as light HTML, for feeds, mail, reader modes and content systems that strip what they
 * do not know: headings, lists and links alone, nothing folded and nothing that needs a script. The panel's sibling:
 * the same statements in the same order (a test holds the two to each other). The one script does not carry it.
 */
import type { Card, Line, SectionId } from '../model/types.js';
import { imprint, numbers, sourcesRead } from './about.js';
import { linkPrefix } from './guide.js';
import { each, escapeAll } from './html.js';
import { refsOf, source, words } from './lines.js';
import type { PanelGuide } from './lines.js';
import { live } from './live.js';
import { rowName } from './treatment.js';

/** A heading `below` levels under the title; links into the guide find the one with an `id`. */
const heading = ({ level }: PanelGuide, below: number, text: string, id = ''): string =>
  `<h${level + below}${id && ` id="${linkPrefix}${id}"`}>${text}</h${level + below}>`;

const list = (guide: PanelGuide, lines: readonly Line[], tag = 'ul'): string =>
  `<${tag}>${each(lines, (one) => `<li>${words(guide, one)}</li>`)}</${tag}>`;

const sourcesOf = (guide: PanelGuide, lines: readonly Line[]): string => {
  const refs = refsOf(lines);
  return refs.length
    ? `<p><small>${guide.content.ui.sources}: ${refs.map((ref) => source(guide, ref)).join('; ')}</small></p>`
    : '';
};

const listed = (guide: PanelGuide, lines: readonly Line[]): string =>
  list(guide, lines) + sourcesOf(guide, lines);

/** The number to call and every danger sign: what stands inside the tag for readers without the script, too. */
const signs = (guide: PanelGuide): string => list(guide, guide.content.emergency);

const call = ({ tel, call: button, mobile }: ReturnType<typeof live>): string =>
  tel && `<a href="tel:${tel}">${button}</a>${mobile && ` ${mobile}`}`;

const firstAid = (guide: PanelGuide): string => {
  const { ui, limb, trunk, never, muscles, stop } = guide.content;
  return `${heading(guide, 1, ui.firstAid, 'now')}${heading(guide, 2, ui.limb)}${list(guide, limb, 'ol')}${
    heading(guide, 2, ui.trunk) + list(guide, trunk)
  }<p><strong>${words(guide, never)}</strong></p>${each(
    muscles,
    ([id, title, steps]) => heading(guide, 2, title, id) + list(guide, steps, 'ol'),
  )}<p><strong>${words(guide, stop)}</strong></p>${sourcesOf(guide, [
    ...limb,
    ...trunk,
    never,
    ...muscles.flatMap(([, , steps]) => steps),
    stop,
  ])}`;
};

const card = (guide: PanelGuide, { id, title, uses, rows }: Card): string =>
  `${heading(guide, 2, title, id)}<ul>${each(uses, ([label]) => `<li>${label}</li>`)}</ul><dl>${each(
    rows,
    (row, i) => `<dt>${rowName(guide, rows, i)}</dt><dd>${words(guide, row)}</dd>`,
  )}</dl>${sourcesOf(guide, rows)}`;

const treatments = (guide: PanelGuide): string => {
  const { ui, nothing, cards, brief, buying } = guide.content;
  const all = (some: readonly Card[]): string => each(some, (one) => card(guide, one));
  return `<p><strong>${ui.nothing}</strong> ${words(guide, nothing)}</p>${sourcesOf(guide, [nothing])}${
    all(cards) + heading(guide, 2, ui.brief) + all(brief) + heading(guide, 2, ui.buying, 'buying')
  }${listed(guide, buying)}`;
};

const section = (guide: PanelGuide, id: SectionId): string => {
  const { groups, questions, titles } = guide.content;
  const [title, summary] = titles[id];
  const body =
    id === 'treatments'
      ? treatments(guide)
      : id === 'questions'
        ? `<ul>${each(questions, (one) => `<li>${one}</li>`)}</ul>`
        : each(groups[id], (group) => heading(guide, 2, group.title) + listed(guide, group.lines));
  return `${heading(guide, 1, title, id)}<p>${summary}</p>${body}`;
};

/**
 * @param now - milliseconds since 1970, UTC: past the look-again date the guide says so
 * @param note - the site's own, as text
 */
export const light = (raw: PanelGuide, now: number, note: string): string => {
  const guide = escapeAll(raw);
  const { ui, lang, dir, lead, today, soon } = guide.content;
  const spots = live(guide, guide.region ?? '', now, '');
  const tel = call(spots);
  return `<div lang="${lang}" dir="${dir}">${heading(guide, 0, ui.title, 'title')}<p>${lead.map((one) => words(guide, one)).join(' ')}</p><p><a href="#${linkPrefix}now">${ui.toSteps}</a></p><p><strong>${ui.emergency}</strong></p>${
    heading(guide, 1, spots.heading, 'emergency') + (tel && `<p>${tel}</p>`) + signs(guide)
  }${sourcesOf(guide, guide.content.emergency)}${spots.stale && `<p><strong>${spots.stale}</strong></p>`}${
    firstAid(guide) +
    each(guide.sections, (id) => section(guide, id)) +
    heading(guide, 1, ui.todayTitle, 'today')
  }<p>${ui.todayLead}</p>${listed(guide, today)}${heading(guide, 1, ui.soonTitle, 'soon')}<p>${ui.soonLead}</p>${
    listed(guide, soon) +
    (note && `<p><strong>${ui.siteNote}</strong></p><p>${escapeAll(note)}</p>`) +
    heading(guide, 1, ui.about, 'about') +
    imprint(guide)
  }${heading(guide, 2, ui.allSources)}${sourcesRead(guide)}${heading(guide, 2, ui.numbers)}${numbers(guide)}</div>`;
};

/** What stands inside the tag: the number to call, or the neutral words, and every danger sign. */
export const fallback = (raw: PanelGuide): string => {
  const guide = escapeAll(raw);
  const spots = live(guide, guide.region ?? '', 0, '');
  const tel = call(spots);
  return `<p><strong>${spots.heading}</strong>${tel && ` ${tel}`}</p>${signs(guide)}`;
};
