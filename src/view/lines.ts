/**
 * Room: view. Statements as lines of text, the sources a block of them rests on, and the link to a block.
 */
import type { Words } from '../content/locales/en.js';
import type { Guide } from '../model/guide.js';
import type { Line } from '../model/types.js';
import { button, each, fill, unseen } from './html.js';

/** A guide in words of ours. Inside view/ its strings are escaped: `compose` sees to it. */
export type PanelGuide = Guide<Words['ui']> & {
  /** Inside `compose`: what waits until it is shown. */
  readonly parts?: Parts;
};

/** What waits until it is shown, by the number of its place. */
export type Parts = (() => string)[];

/** Leaves a place for what is made when it is shown. */
export const later = ({ parts = [] }: PanelGuide, html: () => string): string =>
  `<template class=${parts.push(html) - 1}></template>`;

/** The same for what has places of its own: they are counted while the panel is composed. */
export const shut = (guide: PanelGuide, html: string): string => later(guide, () => html);

/** One bullet, step or row; each statement the evidence names keeps its id, each common caution says so. */
export const line = ({ content: { ui } }: PanelGuide, statements: Line): string =>
  each(
    statements,
    ({ 0: text, 1: refs, 2: id }) =>
      `<span${id ? ` id="${id}"` : ''}>${text}${refs.length ? '' : ` <i>(${ui.caution})</i>`}</span> `,
  );

/** The same as plain words, for HTML that other ids and tags may surround. */
export const words = ({ content: { ui } }: PanelGuide, statements: Line): string =>
  statements.map(([text, refs]) => text + (refs.length ? '' : ` <i>(${ui.caution})</i>`)).join(' ');

export const list = (guide: PanelGuide, lines: readonly Line[], tag: 'ul' | 'ol' = 'ul'): string =>
  `<${tag}>${each(lines, (one) => `<li>${line(guide, one)}</li>`)}</${tag}>`;

/** A heading `below` levels under the title. */
export const heading = ({ level }: PanelGuide, below: number, text: string, attributes = ''): string =>
  `<h${level + below}${below === 1 ? ' class="h"' : ''}${attributes}>${text}</h${level + below}>`;

/**
 * One source as a link: who says it, and under which title, both in English. No source is told on which page it was
 * followed.
 */
export const source = ({ content }: PanelGuide, ref: number): string => {
  const [body, title, address] = content.sources[ref] ?? [];
  const english = content.lang === 'en' ? '' : ' lang="en" dir="ltr"';
  return `<a href="https://${address}" rel="noreferrer"${english}>${body}: ${title}</a>`;
};

/** A small folded list; `of` names its block for those who only hear it. */
export const aside = (title: string, of: string, inside: string): string =>
  `<details class="src"><summary>${title}${unseen(of)}</summary>${inside}</details>`;

/** The numbers of a block's sources, each once and in order. */
export const refsOf = (lines: readonly Line[]): number[] => [
  ...new Set(lines.flat().flatMap((one) => one[1])),
];

/** The sources of a block, folded: the links wait until they are unfolded. */
export const sourcesOf = (guide: PanelGuide, of: string, lines: readonly Line[]): string => {
  const refs = refsOf(lines);
  const links = (): string => `<ul>${each(refs, (ref) => `<li>${source(guide, ref)}</li>`)}</ul>`;
  return refs.length ? aside(guide.content.ui.sources, of, later(guide, links)) : '';
};

/**
 * A button that shares the address of `id`, or copies it where the device shares nothing; what came of it is said in
 * the output beside it.
 */
export const copyLink = ({ content: { ui }, share }: PanelGuide, id: string, title: string): string =>
  `<p class="copy">${button(
    `data-copy="${id}"`,
    (share ? ui.share : ui.copy) + unseen(fill(ui.copyTo, { n: title })),
  )}<output></output></p>`;
