/**
 * Room: element. What the panel tells the page. Every event bubbles and crosses shadow roots; none can be cancelled.
 */
import type { Edition, SectionId, TimerKind } from '../model/types.js';

/** Who opened or closed a section: the reader, a link, find-in-page (or a text fragment), or the page's own code. */
export type ToggledBy = 'reader' | 'link' | 'find' | 'code';

/** The platform's own: MooTools has put something else in the place of `Event`. */
const NativeEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;

class GuideEvent extends NativeEvent {
  constructor(type: string, detail?: object) {
    super(type, { bubbles: true, composed: true });
    Object.assign(this, detail);
  }
}

/** `spasm-section-toggle`: a section was opened or closed. */
export class SectionToggleEvent extends GuideEvent {
  declare readonly section: SectionId;
  declare readonly open: boolean;
  declare readonly by: ToggledBy;
  constructor(section: SectionId, open: boolean, by: ToggledBy) {
    super('spasm-section-toggle', { section, open, by });
  }
}

/** `spasm-guide-ready`: the guide is shown for the first time. */
export class GuideReadyEvent extends GuideEvent {
  constructor() {
    super('spasm-guide-ready');
  }
}

/** `spasm-guide-stale`: the edition is past the date by which it was to be looked at again. */
export class GuideStaleEvent extends GuideEvent {
  declare readonly edition: Edition;
  constructor(edition: Edition) {
    super('spasm-guide-stale', { edition });
  }
}

/** `spasm-guide-error`: something failed; the danger signs, or the last good picture, are still shown. */
export class GuideErrorEvent extends GuideEvent {
  declare readonly error: unknown;
  constructor(error: unknown) {
    super('spasm-guide-error', { error });
  }
}

/** `spasm-link-copy`: the reader copied the address of a section or card. */
export class LinkCopyEvent extends GuideEvent {
  declare readonly link: string;
  constructor(link: string) {
    super('spasm-link-copy', { link });
  }
}

/** `spasm-timer-start`: a timer was started, with its length in seconds. */
export class TimerStartEvent extends GuideEvent {
  declare readonly kind: TimerKind;
  declare readonly length: number;
  constructor(kind: TimerKind, length: number) {
    super('spasm-timer-start', { kind, length });
  }
}

/** `spasm-timer-end`: a timer's time is up; `late` is how many milliseconds ago that was. */
export class TimerEndEvent extends GuideEvent {
  declare readonly kind: TimerKind;
  declare readonly late: number;
  constructor(kind: TimerKind, late: number) {
    super('spasm-timer-end', { kind, late });
  }
}

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
