/**
 * Room: content. The ambulance number of each region whose number is beyond doubt (evidence §14), with the page
 * it was read on. `status` says whether that page is the body's own. Any other region gets neutral words: a wrong
 * number is worse than none.
 */
import type { Region } from '../model/types.js';
import type { SourceId } from './sources.js';

const eu = { number: '112', page: 'EU112', status: 'official' } as const;
const members = 'AT BE BG CY CZ DE DK EE ES EU FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';

export const regions = {
  ...(Object.fromEntries(members.split(' ').map((code) => [code, eu])) as Record<string, typeof eu>),
  GB: { number: '999', page: 'NHS-HEAT', status: 'official' },
  NO: { number: '113', page: 'ST-OLAVS', status: 'official' },
  US: { number: '911', page: 'CDC-HEAT', status: 'official' },
  CA: { number: '911', page: 'BRAMPTON', status: 'official' },
  AU: { number: '000', page: 'EMG-AU', status: 'official' },
  NZ: { number: '111', page: 'MOH-HEART', status: 'official' },
  IN: { number: '112', page: 'EMG-112', status: 'secondary' },
  JP: { number: '119', page: 'EMG-JP', status: 'official' },
  ZA: { number: '112', page: 'EMG-KARRY', status: 'secondary', mobile: true },
} as const satisfies Record<string, Region & { page: SourceId }>;
