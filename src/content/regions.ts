/**
 * Room: content. The ambulance number of each region whose number is beyond doubt (evidence §14), with the page
 * it was read on. `status` says whether that page is the body's own. Any other region gets neutral words: a wrong
 * number is worse than none.
 */
import type { Region } from '../model/types.js';
import type { SourceId } from './sources.js';

export const regions = [
  { number: '999', codes: 'GB', page: 'NHS-HEAT', status: 'official' },
  {
    number: '112',
    codes: 'AT BE BG CY CZ DE DK EE ES EU FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
    page: 'EU112',
    status: 'official',
  },
  { number: '113', codes: 'NO', page: 'ST-OLAVS', status: 'official' },
  { number: '911', codes: 'US', page: 'CDC-HEAT', status: 'official' },
  { number: '911', codes: 'CA', page: 'BRAMPTON', status: 'official' },
  { number: '000', codes: 'AU', page: 'EMG-AU', status: 'secondary' },
  { number: '111', codes: 'NZ', page: 'MOH-HEART', status: 'official' },
  { number: '112', codes: 'IN', page: 'EMG-112', status: 'secondary' },
  { number: '119', codes: 'JP', page: 'EMG-JP', status: 'official' },
  { number: '112', codes: 'ZA', page: 'EMG-KARRY', status: 'secondary', mobile: true },
] as const satisfies readonly (Region & { page: SourceId })[];
