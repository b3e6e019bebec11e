/**
 * Room: view. The folding sections: native details, the heading inside summary, the copy button outside it.
 */
import type { SectionId } from '../model/types.js';
import { each } from './html.js';
import { copyLink, heading, list, shut, sourcesOf } from './lines.js';
import type { PanelGuide } from './lines.js';
import { questions } from './questions.js';
import { treatments } from './treatment.js';

const body = (guide: PanelGuide, id: SectionId): string => {
  const { groups } = guide.content;
  if (id === 'treatments') return treatments(guide);
  if (id === 'questions') return questions(guide);
  return each(
    groups[id],
    ({ title, lines }) =>
      heading(guide, 2, title) + list(guide, lines) + shut(guide, sourcesOf(guide, title, lines)),
  );
};

export const section = (guide: PanelGuide, id: SectionId): string => {
  const [title, summary] = guide.content.titles[id];
  return `<details class="s" id="${id}" part="section"><summary part="summary">${heading(
    guide,
    1,
    title,
  )}<small>${summary}</small></summary><div class="in">${body(guide, id) + shut(guide, copyLink(guide, id, title))}</div></details>`;
};
