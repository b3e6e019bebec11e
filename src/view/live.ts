/**
 * Room: view. What changes by itself, as words: the number to call, the notice that the edition is due to be looked
 * at again, the address on a print. Elements with `data-live` hold them.
 */
import { isStale, numberToCall } from '../model/guide.js';
import { fill } from './html.js';
import type { PanelGuide } from './lines.js';

export type Live = Readonly<Record<'heading' | 'call' | 'tel' | 'mobile' | 'stale' | 'address', string>>;

/**
 * @param region - whose number: the site's choice or the reader's; none gives neutral words
 * @param now - milliseconds since 1970, UTC
 * @param address - of the page
 */
export const live = (guide: PanelGuide, region: string, now: number, address: string): Live => {
  const { ui, said } = guide.content;
  const [number, , , , mobileOnly] = numberToCall(guide.content, region) ?? [];
  const n = number ?? '';
  return {
    heading: n ? fill(ui.call, { n }) : ui.callLocal,
    tel: n,
    call: n && fill(ui.callButton, { n }),
    mobile: mobileOnly ? ui.mobile : '',
    stale: isStale(guide.content, now) ? fill(ui.stale, { again: said[1] }) : '',
    address: fill(ui.address, { n: address }),
  };
};
