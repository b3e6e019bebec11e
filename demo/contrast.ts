/**
 * Room: demo. How easy a panel's colours are to read: measured in the panel itself, in each scheme it can be shown in.
 */
import { luminance, rgb } from '../src/element/host-colours.js';

/** A colour as it is, and for what is read on a ground: its lowest contrast, and the scheme where that is. */
export interface Reading {
  readonly name: string;
  readonly colour: string;
  readonly ratio?: number;
  readonly scheme?: string;
}

/** Public property → the private one that the panel really uses. */
const used = {
  '--spasm-accent': '--_m-accent',
  '--spasm-text': '--_m-ink',
  '--spasm-muted': '--_m-soft',
  '--spasm-background': '--_m-paper',
  '--spasm-wash': '--_m-wash',
} as const;

const grounds = ['--spasm-background', '--spasm-wash'] as const;

const hex = (colour: string): string =>
  `#${(rgb(colour) ?? []).map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** @param panel - the wrapper in the guide's shadow root */
export const readColours = (panel: Element, schemes: readonly string[]): Reading[] => {
  const style = getComputedStyle(panel);
  const probe = document.body.appendChild(document.createElement('span'));
  // Where the reader's own colours are forced, the page's are still what the snippet says.
  probe.style.forcedColorAdjust = 'none';
  const resolve = (name: keyof typeof used, scheme: string): string => {
    probe.style.colorScheme = scheme;
    probe.style.color = '';
    probe.style.color = style.getPropertyValue(used[name]);
    return getComputedStyle(probe).color;
  };
  const light = (name: keyof typeof used, scheme: string): number =>
    luminance(rgb(resolve(name, scheme)) ?? [0, 0, 0]);
  const readings = (Object.keys(used) as (keyof typeof used)[]).map((name): Reading => {
    const colour = hex(resolve(name, schemes[0] ?? 'light'));
    if (grounds.some((ground) => ground === name)) return { name, colour };
    const pairs = schemes.flatMap((scheme) =>
      grounds.map((ground) => {
        const [a, b] = [light(name, scheme), light(ground, scheme)];
        return { ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), scheme };
      }),
    );
    return { name, colour, ...pairs.sort((a, b) => a.ratio - b.ratio)[0] };
  });
  probe.remove();
  return readings;
};
