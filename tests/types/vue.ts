import 'muscle-spasm-guide/types/vue';
import type { GlobalComponents } from 'vue';

type Guide = InstanceType<GlobalComponents['muscle-spasm-guide']>;
type Props = Guide['$props'];

export const opens = (guide: Guide) => guide.show('causes');

export const right: Props[] = [
  { theme: 'dark', region: 'GB', headingLevel: '3', exclusive: true, open: 'causes', class: 'guide', key: 1 },
  { onSpasmSectionToggle: ({ section, open }) => [section satisfies string, open satisfies boolean] },
];

export const wrong: Props[] = [
  // @ts-expect-error no such theme
  { theme: 'drak' },
  // @ts-expect-error no such level
  { headingLevel: 5 },
  // @ts-expect-error no such property
  { colour: 'red' },
  // @ts-expect-error it tells no number
  { onSpasmLinkCopy: ({ link }) => link satisfies number },
];
