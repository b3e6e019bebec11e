/**
 * Room: element. What the panel tells the page. Every event bubbles and crosses shadow roots; none can be cancelled.
 */
import type { Edition, SectionId, TimerKind } from '../model/types.js';

/** Who opened or closed a section: the reader, a link, find-in-page (or a text fragment), or the page's own code. */
export type ToggledBy = 'reader' | 'link' | 'find' | 'code';

/** The platform's own: MooTools has put something else in the place of `Event`. */
const NativeEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;

/** A class of events that have what they are given. */
const event = <Detail = void>(
  type: string,
): new (detail: Detail) => Event & (Detail extends object ? Readonly<Detail> : unknown) =>
  class extends NativeEvent {
    constructor(detail: Detail) {
      super(type, { bubbles: true, composed: true });
      Object.assign(this, detail);
    }
  } as never;

/** `spasm-section-toggle`: a section was opened or closed. */
export class SectionToggleEvent extends event<{ section: SectionId; open: boolean; by: ToggledBy }>(
  'spasm-section-toggle',
) {}

/** `spasm-guide-ready`: the guide is shown for the first time. */
export class GuideReadyEvent extends event('spasm-guide-ready') {}

/** `spasm-guide-stale`: the edition is past the date by which it was to be looked at again. */
export class GuideStaleEvent extends event<{ edition: Edition }>('spasm-guide-stale') {}

/** `spasm-guide-error`: something failed; the danger signs, or the last good picture, are still shown. */
export class GuideErrorEvent extends event<{ error: unknown }>('spasm-guide-error') {}

/** `spasm-link-copy`: the reader copied the address of a section or card. */
export class LinkCopyEvent extends event<{ link: string }>('spasm-link-copy') {}

/** `spasm-timer-start`: a timer was started, with its length in seconds. */
export class TimerStartEvent extends event<{ kind: TimerKind; length: number }>('spasm-timer-start') {}

/** `spasm-timer-end`: a timer's time is up; `late` is how many milliseconds ago that was. */
export class TimerEndEvent extends event<{ kind: TimerKind; late: number }>('spasm-timer-end') {}

declare global {
  interface GlobalEventHandlersEventMap {
    'spasm-section-toggle': SectionToggleEvent;
    'spasm-guide-ready': GuideReadyEvent;
    'spasm-guide-stale': GuideStaleEvent;
    'spasm-guide-error': GuideErrorEvent;
    'spasm-link-copy': LinkCopyEvent;
    'spasm-timer-start': TimerStartEvent;
    'spasm-timer-end': TimerEndEvent;
  }
}
