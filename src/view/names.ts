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
export const date = (dates: string, iso: string): string =>
  or(iso, () =>
    new Intl.DateTimeFormat(dates, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(iso)),
  );

/** Says regions' names; one Intl for all of them, as making one takes longer than all the names. */
export const places = ({ content: { dates } }: PanelGuide): ((code: string) => string) => {
  let names: Intl.DisplayNames | undefined;
  return (code) => or(code, () => (names ??= new Intl.DisplayNames([dates], { type: 'region' })).of(code));
};

/** A language's name in another or in itself; empty where there is none. */
export const language = (tag: string, within: string): string =>
  or('', () => new Intl.DisplayNames([within], { type: 'language', fallback: 'none' }).of(tag));

/** So many seconds, or the full minutes they come to. */
export const duration = (dates: string, seconds: number): string => {
  const [count, unit] = seconds < 60 ? [seconds, 'second'] : [seconds / 60, 'minute'];
  const whole = Math.floor(count);
  return or(`${whole} ${unit}`, () =>
    new Intl.NumberFormat(dates, { style: 'unit', unit, unitDisplay: 'long' }).format(whole),
  );
};
