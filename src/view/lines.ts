/**
 * Room: view. Statements as lines of text, and the sources a block of them rests on.
 */
import type { Guide } from '../model/guide.js';
import type { Line } from '../model/types.js';
import type { Words } from '../content/locales/en.js';
import { away, esc, unseen } from './html.js';

export type PanelGuide = Guide<Words['ui']>;

/** One bullet, step or row; each statement the evidence names keeps its id, each common caution says so. */
export const line = ({ content }: PanelGuide, statements: Line): string =>
  statements
    .map(
      ([text, refs, id]) =>
        `<span${id ? ` id="${id}"` : ''}>${esc(text)}${refs.length ? '' : ` <i>(${esc(content.ui.caution)})</i>`}</span>`,
    )
    .join(' ');

export const list = (guide: PanelGuide, lines: readonly Line[], tag: 'ul' | 'ol' = 'ul'): string =>
  `<${tag}>${lines.map((each) => `<li>${line(guide, each)}</li>`).join('')}</${tag}>`;

/** A heading `below` levels under the title. */
export const heading = ({ level }: PanelGuide, below: number, text: string, attributes = ''): string =>
  `<h${level + below}${attributes}>${esc(text)}</h${level + below}>`;

/** The sources of a block, each once and in order, folded away: `of` names the block for those who only hear it. */
export const sourcesOf = ({ content }: PanelGuide, of: string, lines: readonly Line[]): string => {
  const refs = [...new Set(lines.flat().flatMap(([, each]) => each))];
  return refs.length
    ? `<details class="src"><summary>${esc(content.ui.sources)}${unseen(of)}</summary><ul>${refs
        .map((ref) => `<li>${source(content.sources[ref])}</li>`)
        .join('')}</ul></details>`
    : '';
};

/** One source as a link: who says it, and under which title. */
export const source = (each: PanelGuide['content']['sources'][number] | undefined): string =>
  each ? away(each[2], `${each[0]}: ${each[1]}`) : '';
