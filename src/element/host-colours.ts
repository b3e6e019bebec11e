/**
 * Room: element. `theme="host"`: the page's text colour on the nearest opaque background, where that can be read.
 */
import { above, isElement } from './native.js';

export type Rgb = readonly [number, number, number];

/** Parses a computed `rgb()` or opaque `rgba()`; anything else (transparent, `oklch()`…) is not ours to judge. */
export const rgb = (colour: string): Rgb | undefined => {
  const [r, g, b, alpha = 1] = (/^rgba?\((.*)\)$/.exec(colour)?.[1] ?? '').split(/[ ,/]+/).map(Number);
  return b === undefined || alpha < 1 ? undefined : ([r, g, b] as Rgb);
};

/** Relative luminance, WCAG 2.2. */
export const luminance = (colour: Rgb): number => {
  const [r, g, b] = colour.map((part) => {
    const c = part / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

interface HostColours {
  readonly ink: string;
  readonly paper: string;
  readonly scheme: string;
}

/**
 * @returns undefined where there is an image, a transparent layer, no background at all, or a contrast under 4.5:1
 *   (WCAG 2.2, 1.4.3): our own colours are used then.
 */
const hostColours = (host: Element): HostColours | undefined => {
  const ink = getComputedStyle(host).color;
  const text = rgb(ink);
  for (let at: Node | null | undefined = host; at && text; at = above(at)) {
    if (!isElement(at)) continue;
    const { backgroundImage, backgroundColor } = getComputedStyle(at);
    if (backgroundImage !== 'none') return;
    const back = rgb(backgroundColor);
    if (back) {
      const [a, b] = [luminance(text), luminance(back)];
      const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      return contrast < 4.5 ? undefined : { ink, paper: backgroundColor, scheme: a > b ? 'dark' : 'light' };
    }
    if (!/, 0\)$|^transparent$/.test(backgroundColor)) return;
  }
  return;
};

/** Dresses the panel in a theme; `host` becomes `auto` where the page's colours cannot be used. */
export const paint = (panel: HTMLElement, host: Element, theme: string): void => {
  const colours = theme === 'host' ? hostColours(host) : undefined;
  const { style } = panel;
  panel.classList.toggle('host', !!colours);
  style.colorScheme = colours?.scheme ?? (/light|dark/.test(theme) ? theme : '');
  style.setProperty('--_m-host-ink', colours?.ink ?? '');
  style.setProperty('--_m-host-paper', colours?.paper ?? '');
};
