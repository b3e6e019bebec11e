/** The class and its types alone: importing this does nothing else. */
export { MuscleSpasmGuideElement } from './element/guide-element.js';
export {
  GuideErrorEvent,
  GuideReadyEvent,
  GuideStaleEvent,
  LinkCopyEvent,
  SectionToggleEvent,
  TimerEndEvent,
  TimerStartEvent,
} from './element/events.js';
export type { ToggledBy } from './element/events.js';
export type { Edition, SectionId, TimerKind } from './model/types.js';
