/**
 * Room: element. What a picture was made from, as one string: panels of one key share a template, and a panel that
 * came with the page (embed/ssr.ts) is kept if it was made from the very same.
 */
import { version } from '../version.js';
import type { PanelGuide } from '../view/lines.js';

/** By `;`, which none but the last part may hold. Not as JSON: pages of prototype.js have changed what that is. */
export const keyOf = ({
  content,
  sections,
  region,
  level,
  share,
  instead,
  back,
  signOff,
  feedback,
}: PanelGuide): string =>
  [
    version,
    content.edition.hash,
    content.lang,
    sections,
    region,
    level,
    share,
    instead,
    back,
    ...Object.values<string>({ ...signOff }),
    feedback,
  ].join(';');
