/**
 * Room: element. What a picture was made from, as one string: panels of one key share a template, and a panel that
 * came with the page (embed/ssr.ts) is kept if it was made from the very same.
 */
import { version } from '../version.js';
import type { PanelGuide } from '../view/lines.js';

export const keyOf = ({ content, ...choice }: PanelGuide): string =>
  JSON.stringify([version, content.edition.hash, content.lang, choice]);
