/**
 * Room: embed. What stands inside the tag for readers without the script: the number to call and every danger sign,
 * as plain HTML that survives any sanitizer.
 */
import { english } from '../element/english.js';
import { makeGuide } from '../model/guide.js';
import { escapeAll } from '../view/html.js';
import { live } from '../view/live.js';

/** @param region - a code in capitals; one without a known number gives the neutral line */
export const fallback = (region = ''): string => {
  const { emergency } = escapeAll(english);
  const bullets = emergency.map((line) => `<li>${line.map(([text]) => text).join(' ')}</li>`);
  const { heading } = escapeAll(live(makeGuide(english, { region }), region, 0, ''));
  return `<p><strong>${heading}</strong></p><ul>${bullets.join('')}</ul>`;
};

/**
 * The space kept for the panel until the script has run. The panel is taller than any screen, so with one screen's
 * height what follows it is below the fold before and after: nothing in view jumps, and a reader whose script never
 * comes scrolls past less than one screen.
 */
export const reserve = 'display:block;min-height:100vh';
