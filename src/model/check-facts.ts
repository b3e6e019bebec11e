/**
 * Room: model. Rules about the facts: what each statement rests on, whether each has its words, and the danger signs.
 */
import { own, said } from './problem.js';
import type { Dated, Problem, Rule } from './problem.js';
import { itemsOf, statementsOf } from './statements.js';
import type { PlacedStatement } from './statements.js';
import { secondsIn } from './timer.js';

/** Each id once, with every list it stands in. */
function listsById(statements: readonly PlacedStatement[]): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const { id, list } of statements) lists.set(id, [...(lists.get(id) ?? []), list]);
  return lists;
}

/** The danger lists, the most urgent first. */
const dangerLists = ['emergency', 'today', 'soon'];
const isDanger = (list: string): boolean => dangerLists.includes(list);

/** Every item says something, every statement rests on something, and stands once. */
export function checkStatements({ facts }: Dated): Problem[] {
  const items = itemsOf(facts);
  const rests = ({ id, basis }: PlacedStatement): Problem[] =>
    basis === 'common caution' || (Array.isArray(basis) && basis.length > 0)
      ? []
      : [{ where: id, rule: 'no-source', says: 'Give it a source, or mark a caution as `common caution`.' }];
  return [
    ...items
      .filter(({ item }) => Object.keys(item).length === 0)
      .map(({ list }): Problem => ({
        where: list,
        rule: 'empty-item',
        says: 'Take out the item without a statement.',
      })),
    ...statementsOf(facts).flatMap(rests),
    ...[...listsById(statementsOf(facts))]
      .filter(([, lists]) => lists.length > 1 && !lists.some(isDanger))
      .map(([id, lists]): Problem => ({
        where: id,
        rule: 'id-twice',
        says: `Keep it in one of ${lists.join(', ')}, and give the other statement an id of its own.`,
      })),
  ];
}

/** Each card names a use and says in fixed words how sure we are of it; what it can do rests on a source. */
export function checkTreatments({ facts, words }: Dated): Problem[] {
  const fixed = (id: string, of: 'certainty' | 'uses', key: string): Problem[] =>
    said(own<string>(words[of], key))
      ? []
      : [
          {
            where: id,
            rule: of === 'uses' ? 'use-words' : 'certainty-words',
            says: `Write words.${of}.${key}, the one phrase for it in this language.`,
          },
        ];
  const shared = Object.entries(words.certainty)
    .filter(([key, phrase]) =>
      Object.entries(words.certainty).some(([other, same]) => other !== key && same === phrase),
    )
    .map(([key]): Problem => ({
      where: `certainty.${key}`,
      rule: 'certainty-words',
      says: 'Give each certainty a phrase of its own: readers tell them apart by it.',
    }));
  const cards = Object.entries({ ...facts.treatments, ...facts.brief });
  return [
    ...shared,
    ...cards.flatMap(([id, { uses, can }]) => [
      ...(Object.keys(uses).length > 0
        ? []
        : [{ where: id, rule: 'no-use', says: 'Say for which use, and how sure we are.' } as const]),
      ...Object.entries(uses).flatMap(([use, certainty]) => [
        ...fixed(id, 'certainty', certainty),
        ...fixed(id, 'uses', use),
      ]),
      ...(Object.values(can).every((basis) => basis === 'common caution')
        ? [{ where: id, rule: 'benefit-without-source', says: 'Give what it can do a source.' } as const]
        : []),
    ]),
  ];
}

/** No timer runs for more than 20 minutes: past that ice and heat harm (evidence §1b, §11.4, §11.6). */
export const checkTimers = ({ facts }: Dated): Problem[] =>
  Object.entries(facts.timers)
    .filter(
      ([, { unit, lengths }]) =>
        !lengths.every((length) => secondsIn(unit, length) > 0 && secondsIn(unit, length) <= 20 * 60),
    )
    .map(([kind]): Problem => ({
      where: `timers.${kind}`,
      rule: 'timer-length',
      says: 'Keep each of its lengths above 0 and at 20 minutes at most.',
    }));

/** Statements and names without words, and words that belong to none. */
export function checkPairs({ facts, words }: Dated): Problem[] {
  const pair = (of: string, ids: readonly string[], named: Readonly<Record<string, unknown>>): Problem[] => [
    ...ids
      .filter((id) => ![own(named, id)].flat().every(said))
      .map((id): Problem => ({ where: `${of}.${id}`, rule: 'no-words', says: `Write words.${of}.${id}.` })),
    ...Object.keys(named)
      .filter((id) => !ids.includes(id))
      .map((id): Problem => ({
        where: `${of}.${id}`,
        rule: 'words-unused',
        says: 'Take out these words, or add what they say to the facts.',
      })),
  ];
  return [
    ...pair('text', [...new Set(statementsOf(facts).map(({ id }) => id))], words.text),
    ...pair('sections', facts.sections, words.sections),
    ...pair('groups', Object.values(facts.groups).flatMap(Object.keys), words.groups),
    ...pair('muscles', Object.keys(facts.muscles), words.muscles),
    ...pair('timers', Object.keys(facts.timers), words.timers),
    ...pair('figures', Object.keys(facts.muscles), words.figures),
    ...pair('treatments', Object.keys({ ...facts.treatments, ...facts.brief }), words.treatments),
  ];
}

/**
 * The danger signs of the evidence (E1–E12: emergency; U1–U12: today) are all there, each in one list, and each list
 * says what to do.
 *
 * An id with a suffix (`E10-urgent`) is a sign of its own: the milder part of a sign of the evidence. It is allowed
 * where the whole sign stands in a more urgent list.
 */
export function checkSigns({ facts, words }: Dated): Problem[] {
  const problem = (where: string, rule: Rule, says: string): Problem => ({ where, rule, says });
  const lists = listsById(statementsOf(facts));
  const danger = [...lists].filter(([, places]) => places.some(isDanger));
  const texts = danger.map(([id]) => own(words.text, id));

  const missing = ['E', 'U'].flatMap((letter) =>
    Array.from({ length: 12 }, (_, at) => `${letter}${at + 1}`).filter(
      (id) => !lists.get(id)?.includes(letter === 'E' ? 'emergency' : 'today'),
    ),
  );
  const twice = danger.filter(
    ([id, places], at) =>
      places.length > 1 || (said(own(words.text, id)) && texts.indexOf(own(words.text, id)) < at),
  );
  const loose = danger.filter(([id, [list = '']]) => {
    const whole = /^([EU]\d+)-/.exec(id)?.[1];
    return (
      whole !== undefined &&
      !lists
        .get(whole)
        ?.some((place) => isDanger(place) && dangerLists.indexOf(place) < dangerLists.indexOf(list))
    );
  });
  const actions = [
    ['call', '{n}'],
    ['callButton', '{n}'],
    ...['callLocal', 'todayTitle', 'todayLead', 'soonTitle', 'soonLead'].map((key) => [key, ''] as const),
  ] as const;

  return [
    ...missing.map((id) =>
      problem(
        id,
        'sign-missing',
        `Put it back into ${id.startsWith('E') ? 'emergency' : 'today'}: no danger sign goes.`,
      ),
    ),
    ...twice.map(([id]) => problem(id, 'sign-twice', 'Keep it in the most urgent of its lists only.')),
    ...loose.map(([id]) =>
      problem(id, 'sign-part', 'Put the whole sign into a more urgent list than its milder part.'),
    ),
    ...actions
      .filter(([key, holds]) => !said(own(words.ui, key)) || !words.ui[key]?.includes(holds))
      .map(([key, holds]) =>
        problem(
          `ui.${key}`,
          'no-action',
          `Say what to do about these signs${holds && `, with the number as ${holds}`}.`,
        ),
      ),
    ...(facts.emergency.length > 9
      ? [problem('emergency', 'too-many-signs', 'Join bullets: nine are the most that are read.')]
      : []),
  ];
}
