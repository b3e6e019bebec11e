import 'muscle-spasm-guide/types/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Props = SvelteHTMLElements['muscle-spasm-guide'];

export const right: Props[] = [
  { theme: 'dark', region: 'GB', 'heading-level': 3, exclusive: true, open: 'causes', class: 'guide' },
  { 'onspasm-section-toggle': ({ section, open }) => [section satisfies string, open satisfies boolean] },
  { 'on:spasm-link-copy': ({ link }) => link satisfies string },
];

export const wrong: Props[] = [
  // @ts-expect-error no such theme
  { theme: 'drak' },
  // @ts-expect-error no such level
  { 'heading-level': '5' },
  // @ts-expect-error no such property
  { colour: 'red' },
  // @ts-expect-error it tells no number
  { 'onspasm-link-copy': ({ link }) => link satisfies number },
];
