/**
 * Room: view. Dates and places as the guide's language writes them, by Intl; as codes where the engine cannot.
 */
import type { PanelGuide } from './lines.js';

/** What `say` gives, or the code where this engine has no such names. */
const or = (code: string, say: () => string | undefined): string => {
  try {
    return say() ?? code;
  } catch {
    return code;
  }
};

/** An ISO 8601 date in words. */
export const date = ({ content: { dates } }: PanelGuide, iso: string): string =>
  or(iso, () =>
    new Intl.DateTimeFormat(dates, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(iso)),
  );

/** A region's name. */
export const place = ({ content: { dates } }: PanelGuide, code: string): string =>
  or(code, () => new Intl.DisplayNames([dates], { type: 'region' }).of(code));
