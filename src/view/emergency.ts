/**
 * Room: view. The danger signs and the number to call: always open, never inside anything that folds, no part.
 */
import { numberToCall } from '../model/guide.js';
import { esc, fill } from './html.js';
import { heading, list, sourcesOf } from './lines.js';
import type { PanelGuide } from './lines.js';

/** The heading's words: with the number where one is known. */
export const callHeading = ({ content }: PanelGuide, region = ''): string => {
  const number = numberToCall(content, region)?.[0];
  return number ? fill(content.ui.call, { n: number }) : content.ui.callLocal;
};

/** The number as visible text and as a link whose digits are those shown; empty where no number is known. */
export const callLink = ({ content }: PanelGuide, region = ''): string => {
  const known = numberToCall(content, region);
  if (!known) return '';
  const [number, , , mobileOnly] = known;
  return `<a class="call" href="tel:${number}">${esc(fill(content.ui.callButton, { n: number }))}</a>${
    mobileOnly ? ` ${esc(content.ui.mobile)}` : ''
  }`;
};

/** A region's name in the language of the guide; its code where the engine has no names. */
export const place = ({ content }: PanelGuide, code: string): string => {
  try {
    return new Intl.DisplayNames([content.dates], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
};

/** Without a region the reader may pick a place: a native list, kept in memory only. */
const picker = (guide: PanelGuide): string => {
  const { ui, regions } = guide.content;
  const places = Object.keys(regions)
    .map((code) => [place(guide, code), code] as const)
    .sort(([a], [b]) => a.localeCompare(b, guide.content.dates));
  return `<label class="where">${esc(ui.showNumber)} <select id="where"><option value="">${esc(
    ui.choose,
  )}</option>${places.map(([name, code]) => `<option value="${code}">${esc(name)}</option>`).join('')}</select></label>`;
};

export const emergency = (guide: PanelGuide): string => {
  const { content, region } = guide;
  return `<section class="e" id="emergency" aria-labelledby="e-title"><p class="chip">${esc(
    content.ui.emergency,
  )}</p>${heading(guide, 1, '', ' id="e-title" data-live="heading" tabindex="-1"')}<p class="number" data-live="call" aria-live="polite"></p>${
    region ? '' : picker(guide)
  }${list(guide, content.emergency)}${sourcesOf(guide, content.ui.emergency, content.emergency)}</section>`;
};
