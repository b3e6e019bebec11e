/**
 * Room: model. Every item and statement of the facts, with the list it stands in: what the checks walk, and what the
 * tools that print the content for people read.
 */
import type { Basis, Facts, Item } from './types.js';

/** `list`: where it stands, such as `emergency`, `muscles.calf`, `causes.common`, `treatments.ice.can`. */
export interface PlacedItem {
  readonly list: string;
  readonly item: Item;
}

export interface PlacedStatement {
  readonly id: string;
  readonly basis: Basis;
  readonly list: string;
}

/** In the order in which a reader meets them. */
export function itemsOf(facts: Facts): readonly PlacedItem[] {
  const place = (list: string, items: readonly Item[]): PlacedItem[] => items.map((item) => ({ list, item }));
  const places = (of: string, lists: Readonly<Record<string, readonly Item[]>>): PlacedItem[] =>
    Object.entries(lists).flatMap(([id, items]) => place(`${of}.${id}`, items));
  return [
    ...place('lead', facts.lead),
    ...place('emergency', facts.emergency),
    ...place('limb', facts.limb),
    ...place('never', [facts.never]),
    ...place('trunk', facts.trunk),
    ...places('muscles', facts.muscles),
    ...place('stop', [facts.stop]),
    ...Object.entries(facts.timers).flatMap(([kind, { safety, end }]) =>
      place(`timers.${kind}`, [safety, end]),
    ),
    ...places('symptoms', facts.groups.symptoms),
    ...places('causes', facts.groups.causes),
    ...place('nothing', [facts.nothing]),
    ...Object.entries(facts.treatments).flatMap(([id, { what, can, harms, ask }]) =>
      places(`treatments.${id}`, { what: [what], can: [can], harms: [harms], ask: [ask] }),
    ),
    ...Object.entries(facts.brief).flatMap(([id, { can }]) => place(`brief.${id}.can`, [can])),
    ...place('buying', facts.buying),
    ...places('prevention', facts.groups.prevention),
    ...place('today', facts.today),
    ...place('soon', facts.soon),
  ];
}

export const statementsOf = (facts: Facts): readonly PlacedStatement[] =>
  itemsOf(facts).flatMap(({ list, item }) =>
    Object.entries(item).map(([id, basis]) => ({ id, basis, list })),
  );
