/**
 * Room: view. The folding sections: native details, the heading inside summary, the copy button outside it.
 */
import type { SectionId } from '../model/types.js';
import { esc, fill, unseen } from './html.js';
import { heading, list, sourcesOf } from './lines.js';
import type { PanelGuide } from './lines.js';
import { treatments } from './treatment.js';

/** A button that copies the address of `id`; what came of it is said in the output beside it. */
export const copyLink = ({ content: { ui } }: PanelGuide, id: string, title: string): string =>
  `<p class="copy"><button type="button" part="button" data-copy="${id}">${esc(ui.copy)}${unseen(
    fill(ui.copyTo, { n: title }),
  )}</button> <output></output></p>`;

const body = (guide: PanelGuide, id: SectionId): string => {
  if (id === 'treatments') return treatments(guide);
  if (id === 'questions')
    return `<ul>${guide.content.questions.map((each) => `<li>${esc(each)}</li>`).join('')}</ul>`;
  return guide.content.groups[id]
    .map(
      ({ title, lines }) => heading(guide, 2, title) + list(guide, lines) + sourcesOf(guide, title, lines),
    )
    .join('');
};

export const section = (guide: PanelGuide, id: SectionId): string => {
  const [title, summary] = guide.content.titles[id];
  return `<details class="s" id="${id}" part="section"><summary part="summary">${heading(
    guide,
    1,
    title,
  )}<small>${esc(summary)}</small></summary><div class="in">${body(guide, id)}${copyLink(guide, id, title)}</div></details>`;
};
