/**
 * Room: model. The shapes that content fills and view reads. Nothing here knows a word, a source or the DOM.
 */

/** How sure we are of one use of a treatment; each has one fixed phrase in every language. */
export type Certainty = 'strong' | 'moderate' | 'low' | 'expert' | 'against' | 'unknown' | 'contradicted';

/** The folding sections; the ids are used in attributes, links and events alike. */
export type SectionId = 'symptoms' | 'causes' | 'treatments' | 'prevention' | 'questions';

/** The muscles whose first-aid steps can be picked. */
export type MuscleId = 'calf' | 'hamstring' | 'thigh' | 'foot' | 'back' | 'neck' | 'hand';

/** What has a timer: a stretch that is held, ice, heat. */
export type TimerKind = 'hold' | 'ice' | 'heat';

/** What a treatment is used for; a certainty belongs to one of these, never to a treatment as a whole. */
export type UseId =
  'cramp' | 'sore' | 'tight' | 'night' | 'cramps' | 'pregnancy' | 'sport' | 'heat' | 'back' | 'strain';

/** How the source was read when the evidence was gathered. */
export type Read = 'original' | 'copy' | 'not read';

/** A source: who says it, its title, the body's own https address, and how it was read. */
export type Source = readonly [body: string, title: string, url: string, read: Read];

/** What a statement rests on: source ids, or nothing more than long-standing safety advice, shown as such. */
export type Basis<Id extends string = string> = readonly Id[] | 'common caution';

/** One bullet, step or row: its statements by id, in order. */
export type Item<Id extends string = string> = Readonly<Record<string, Basis<Id>>>;

export interface Treatment<Id extends string = string> {
  readonly uses: Readonly<Partial<Record<UseId, Certainty>>>;
  readonly what: Item<Id>;
  readonly can: Item<Id>;
  readonly harms: Item<Id>;
  readonly ask: Item<Id>;
}

/** A treatment that is given one line only. */
export interface Brief<Id extends string = string> {
  readonly uses: Treatment['uses'];
  readonly can: Item<Id>;
}

/** What a timer may run for, what stands beside it, and what is said when the time is up. */
export interface TimerFacts<Id extends string = string> {
  readonly unit: 'seconds' | 'minutes';
  readonly lengths: readonly number[];
  readonly safety: Item<Id>;
  readonly end: Item<Id>;
}

/** Everything that is true in every language: ids, order, severity, certainty and sources. */
export interface Facts<Id extends string = string> {
  readonly lead: readonly Item<Id>[];
  readonly emergency: readonly Item<Id>[];
  readonly limb: readonly Item<Id>[];
  readonly never: Item<Id>;
  readonly trunk: readonly Item<Id>[];
  readonly muscles: Readonly<Record<MuscleId, readonly Item<Id>[]>>;
  readonly stop: Item<Id>;
  /** The muscles whose stretch is held. */
  readonly held: readonly MuscleId[];
  readonly timers: Readonly<Record<TimerKind, TimerFacts<Id>>>;
  /** The folding sections in their order. */
  readonly sections: readonly SectionId[];
  readonly groups: Readonly<
    Record<'symptoms' | 'causes' | 'prevention', Readonly<Record<string, readonly Item<Id>[]>>>
  >;
  readonly nothing: Item<Id>;
  readonly treatments: Readonly<Record<string, Treatment<Id>>>;
  readonly brief: Readonly<Record<string, Brief<Id>>>;
  readonly buying: readonly Item<Id>[];
  readonly today: readonly Item<Id>[];
  readonly soon: readonly Item<Id>[];
}

/** An ambulance number. `mobile`: it is sure to work from a mobile phone only. */
export interface Region {
  readonly number: string;
  /** ISO 3166-1 alpha-2 codes (and `EU`), with blanks between. */
  readonly codes: string;
  readonly page: string;
  readonly status: 'official' | 'secondary';
  readonly mobile?: true;
}

/** One state of the content: when it was written, when it must be looked at again, and what its words hash to. */
export interface Edition {
  /** Year and month, as in `2026-11`. */
  readonly id: string;
  /** ISO 8601 date. */
  readonly date: string;
  /** ISO 8601 date after which the panel says that it is due to be looked at again. */
  readonly lookAgain: string;
  /** Hash of facts, sources, regions and English words, by `fingerprint` of model/check.ts. */
  readonly hash: string;
}

/** A site's own person who checked an edition of the guide for that site. */
export interface SignOff {
  readonly name: string;
  readonly role: string;
  /** ISO 8601 date. */
  readonly date: string;
  /** Id of the edition that was checked; for another one the sign-off has lapsed. */
  readonly edition: string;
}

/**
 * A statement ready to show: its words, the numbers of its sources in `Content.sources` (none: common caution),
 * and its id where links and readers of the evidence must be able to find it.
 */
export type Statement = readonly [text: string, refs: readonly number[], id?: string];
/** One bullet, step or row. */
export type Line = readonly Statement[];

export interface Group {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** How sure we are of one use, as a phrase ready to show, with the certainty behind it. */
export type Use = readonly [label: string, certainty: Certainty];

export interface Card {
  readonly id: string;
  readonly title: string;
  readonly uses: readonly Use[];
  /** What it is, what it can do, harms, who should ask first; a brief card has one row and no names for it. */
  readonly rows: readonly Line[];
}

/** A source ready to show: its address without `https://`, and whether it was read at the source. */
export type Cited = readonly [body: string, title: string, address: string, original: 0 | 1];

/**
 * An ambulance number, the places it holds for (codes with blanks between), the number in `Content.sources` of the
 * page it is from, whether that page is the body's own, and whether it is sure to work from a mobile phone only.
 */
export type NumberToCall = readonly [
  number: string,
  codes: string,
  ref: number,
  official: 0 | 1,
  mobileOnly: 0 | 1,
];

/** What may run: a timer, a length in its own unit, and the same in seconds. */
export type Length = readonly [kind: TimerKind, length: number, seconds: number];

/** The whole guide in one language: facts and words joined, sources numbered. */
export interface Content<Ui = Readonly<Record<string, string>>> {
  readonly lang: string;
  readonly dates: string;
  readonly dir: string;
  /** Of a translation: its status, and the words for the way to the original. Empty in the original. */
  readonly translated: string;
  readonly original: string;
  readonly ui: Ui;
  readonly about: readonly string[];
  readonly sources: readonly Cited[];
  readonly numbers: readonly NumberToCall[];
  readonly edition: Edition;
  /** The edition's dates and then `lengths`, as this language says them. */
  readonly said: readonly [date: string, lookAgain: string, ...lengths: string[]];
  readonly lead: readonly Line[];
  readonly emergency: readonly Line[];
  readonly limb: readonly Line[];
  readonly never: Line;
  readonly trunk: readonly Line[];
  /** `figure`: what the picture of the stretch shows, in words. */
  readonly muscles: readonly (readonly [
    id: MuscleId,
    title: string,
    steps: readonly Line[],
    figure: string,
  ])[];
  readonly stop: Line;
  /** The muscles whose stretch is held. */
  readonly held: readonly string[];
  /** All that may run, and nothing else does. */
  readonly lengths: readonly Length[];
  /** Each timer's name, what stands beside it, and what is said when the time is up. */
  readonly timers: Readonly<Record<TimerKind, readonly [name: string, line: Line, end: string]>>;
  readonly titles: Readonly<Record<SectionId, readonly [title: string, summary: string]>>;
  readonly groups: Readonly<Record<'symptoms' | 'causes' | 'prevention', readonly Group[]>>;
  readonly nothing: Line;
  readonly cards: readonly Card[];
  readonly brief: readonly Card[];
  readonly buying: readonly Line[];
  readonly questions: readonly string[];
  readonly today: readonly Line[];
  readonly soon: readonly Line[];
}
