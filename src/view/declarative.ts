/**
 * Room: view. The panel as it stands in a declarative shadow root: what the element would fill in, open and label
 * when it comes is filled in, opened and labelled here, in the same string of `compose`. The one script does not
 * carry it.
 */
import { compose } from './guide.js';
import { escapeAll } from './html.js';
import type { PanelGuide, Parts } from './lines.js';
import { live } from './live.js';
import type { Live } from './live.js';

export interface Standing {
  /** Ids of the sections that are open, or `all`. */
  readonly open: readonly string[];
  /** Sections that share a name close each other. */
  readonly exclusive: boolean;
  /** Whether the site adds a note of its own. */
  readonly note: boolean;
}

/** With what waits in the element: here nothing comes later. */
export const whole = (guide: PanelGuide): string => {
  const parts: Parts = [];
  const put = (html: string): string =>
    html.replace(/<template class=(\d+)><\/template>/g, (_, place: number) => put(parts[place]?.() ?? ''));
  return put(compose(guide, parts));
};

/** @param now - milliseconds since 1970, UTC: past the look-again date the panel says so */
export const declarative = (guide: PanelGuide, { open, exclusive, note }: Standing, now: number): string => {
  const { ui } = escapeAll(guide.content);
  const words = escapeAll(live(guide, guide.region ?? '', now, ''));
  const all = open.includes('all');
  const isOpen = (id: string): boolean => all || open.includes(id);
  const name = exclusive && !all ? ' name="spasm"' : '';
  return (
    whole(guide)
      // The address of a page that nobody has opened yet is not known: that spot stays empty.
      .replace(/ data-live="((?!address)\w+)">/g, (spot, of: keyof Live) =>
        of === 'call' && words.tel ? ` href="tel:${words.tel}"${spot}${words.call}` : spot + words[of],
      )
      .replace(
        /(<details class="s" id="(\w+)")/g,
        (_, tag: string, id: string) => tag + name + (isOpen(id) ? ' open' : ''),
      )
      .replace('class="p"', 'class="p still"')
      .replace('class="note"', `class="note${note ? '' : ' off'}"`)
      .replace(/id="all">/, (tag) => tag + (guide.sections.every(isOpen) ? ui.hideAll : ui.showAll))
  );
};
