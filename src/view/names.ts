/**
 * Room: view. Dates and places as the guide's language writes them, by Intl; as codes where the engine cannot.
 */
import type { PanelGuide } from './lines.js';

/** An ISO 8601 date in words. */
export const date = ({ content }: PanelGuide, iso: string): string => {
  try {
    return new Intl.DateTimeFormat(content.dates, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(iso));
  } catch {
    return iso;
  }
};

/** A region's name. */
export const place = ({ content }: PanelGuide, code: string): string => {
  try {
    return new Intl.DisplayNames([content.dates], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
};
