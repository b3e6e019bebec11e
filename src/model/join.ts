/**
 * Room: model. Joins facts and words into the content that is shown. Pure and the same for every language; the
 * build runs it once, so that the one script carries its result and not both halves.
 */
import { secondsIn } from './timer.js';
import type {
  Basis,
  Card,
  Certainty,
  Content,
  Edition,
  Facts,
  Group,
  Item,
  Length,
  Line,
  MuscleId,
  Region,
  Source,
  Statement,
  TimerKind,
  Treatment,
  UseId,
} from './types.js';

type Named = Readonly<Record<string, string>>;

/** What joining needs of a language's words; every locale's type satisfies it. */
export interface WordsShape {
  readonly lang: string;
  readonly dates: string;
  readonly dir: string;
  readonly colon: string;
  readonly translated: string;
  readonly original: string;
  readonly ui: Named;
  readonly about: readonly string[];
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly uses: Readonly<Record<UseId, string>>;
  readonly sections: Content['titles'];
  readonly groups: Named;
  readonly muscles: Readonly<Record<MuscleId, string>>;
  readonly timers: Readonly<Record<TimerKind, string>>;
  readonly figures: Readonly<Record<MuscleId, string>>;
  readonly treatments: Named;
  readonly questions: readonly string[];
  readonly text: Named;
}

/** Ids that the evidence names (`DEF-1`, `E2`, `TRT-3b`) start with a capital: they stay findable in the page. */
const isClaim = (id: string): boolean => /^[A-Z]/.test(id);

/**
 * @param facts - structure, certainty and sources
 * @param sources - every source by id; the result numbers them in this order
 * @param words - one language
 * @returns the content in that language; a statement without words is left out, for check.ts to report
 */
export function joinContent<W extends WordsShape>(
  facts: Facts,
  sources: Readonly<Record<string, Source>>,
  regions: readonly Region[],
  words: W,
  edition: Edition,
): Omit<Content<W['ui']>, 'said'> {
  const sourceIds = Object.keys(sources);
  const refs = (basis: Basis): number[] =>
    typeof basis === 'string' ? [] : basis.map((id) => sourceIds.indexOf(id));
  const statement = ([id, basis]: [string, Basis]): Statement[] => {
    const text = words.text[id];
    if (text === undefined) return [];
    return [isClaim(id) ? [text, refs(basis), id] : [text, refs(basis)]];
  };
  const line = (item: Item): Line => Object.entries(item).flatMap(statement);
  const lines = (items: readonly Item[]): Line[] => items.map(line);
  const groups = (all: Readonly<Record<string, readonly Item[]>>): Group[] =>
    Object.entries(all).map(([id, items]) => ({ title: words.groups[id] ?? id, lines: lines(items) }));
  const card = (id: string, uses: Treatment['uses'], rows: readonly Item[]): Card => ({
    id,
    title: words.treatments[id] ?? id,
    uses: (Object.entries(uses) as [UseId, Certainty][]).map(([use, certainty]) => [
      words.certainty[certainty] + words.colon + words.uses[use],
      certainty,
    ]),
    rows: rows.map(line),
  });
  const kinds = Object.keys(facts.timers) as TimerKind[];
  const timer = (kind: TimerKind): Content['timers'][TimerKind] => {
    const { safety, end } = facts.timers[kind];
    // Said as plain text, so a common caution says here that it is one.
    const said = line(end).map(([text, from]) =>
      from.length ? text : `${text} (${words.ui['caution'] ?? ''})`,
    );
    return [words.timers[kind], line(safety), said.join(' ')];
  };

  return {
    lang: words.lang,
    dates: words.dates,
    dir: words.dir,
    translated: words.translated,
    original: words.original,
    ui: words.ui,
    about: words.about,
    sources: Object.values(sources).map(([body, title, url, read]) => [
      body,
      title,
      url.replace('https://', ''),
      read === 'original' ? 1 : 0,
    ]),
    numbers: regions.map(({ number, codes, page, status, mobile }) => [
      number,
      codes,
      sourceIds.indexOf(page),
      status === 'official' ? 1 : 0,
      mobile ? 1 : 0,
    ]),
    edition,
    lead: lines(facts.lead),
    emergency: lines(facts.emergency),
    limb: lines(facts.limb),
    never: line(facts.never),
    trunk: lines(facts.trunk),
    muscles: (Object.keys(facts.muscles) as MuscleId[]).map((id) => [
      id,
      words.muscles[id],
      lines(facts.muscles[id]),
      words.figures[id],
    ]),
    stop: line(facts.stop),
    held: facts.held,
    timers: { hold: timer('hold'), ice: timer('ice'), heat: timer('heat') },
    titles: Object.fromEntries(facts.sections.map((id) => [id, words.sections[id]])) as Content['titles'],
    groups: {
      symptoms: groups(facts.groups.symptoms),
      causes: groups(facts.groups.causes),
      prevention: groups(facts.groups.prevention),
    },
    nothing: line(facts.nothing),
    cards: Object.entries(facts.treatments).map(([id, { uses, what, can, harms, ask }]) =>
      card(id, uses, [what, can, harms, ask]),
    ),
    brief: Object.entries(facts.brief).map(([id, { uses, can }]) => card(id, uses, [can])),
    buying: lines(facts.buying),
    questions: words.questions,
    lengths: kinds.flatMap((kind) => {
      const { unit, lengths } = facts.timers[kind];
      return lengths.map((length): Length => [kind, length, secondsIn(unit, length)]);
    }),
    today: lines(facts.today),
    soon: lines(facts.soon),
  };
}
