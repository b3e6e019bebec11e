/**
 * Room: element. What the console is told: each thing once for the whole page, always with what to do.
 */
import { GuideErrorEvent } from './events.js';

const said = new Set<string>();

/** In short, on one line, whatever it is: anyone may have written or thrown it. */
export const brief = (raw: unknown): string => {
  try {
    return String(raw).replace(/\p{C}/gu, '').slice(0, 200);
  } catch {
    return typeof raw;
  }
};

export const warn = (message: string): void => {
  // What is said is kept, so a page that gives a new wrong value each second must come to an end.
  if (said.has(message) || said.size > 99) return;
  said.add(message);
  try {
    console.warn(`[muscle-spasm-guide] ${message}`);
  } catch {
    // A page may have taken the console away.
  }
};

/** Something failed: told to the page as an event, and to the console. */
export const tell = (target: EventTarget, error: unknown): void => {
  warn(`Failed; the danger signs are still shown: ${brief(error)}`);
  try {
    target.dispatchEvent(new GuideErrorEvent({ error }));
  } catch {
    // Nor does the page hear what it has broken.
  }
};

/** An option that could not be used as given; the default or the built-in words stay. */
export const warnOption = (name: string, raw: unknown, allowed: string): void => {
  const given = /string|number/.test(typeof raw) ? raw : typeof raw;
  warn(`${name}="${brief(given)}" cannot be used. Use: ${allowed}.`);
};
