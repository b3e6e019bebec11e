/** Medians of rounds, and ratios to another page in the same rounds. Pure. */

/** A figure in each round; null where it did not finish. */
export type Rounds = readonly (number | null)[];

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export const median = (values: readonly number[]): number => {
  if (values.length === 0) return NaN;
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = low] = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return (low + high) / 2;
};

const isNumber = (value: number | null | undefined): value is number => typeof value === 'number';

/** None where any round did not finish: the median of the others would be too good. */
export const spread = (rounds: Rounds | undefined): Spread | undefined => {
  if (!rounds?.length || !rounds.every(isNumber)) return undefined;
  return { median: median(rounds), min: Math.min(...rounds), max: Math.max(...rounds) };
};

/** The ratio of each round; a base of nothing has none. */
export const ratios = (rounds: Rounds | undefined, base: Rounds | undefined): Rounds =>
  (rounds ?? []).map((value, i) => {
    const below = base?.[i];
    return isNumber(value) && isNumber(below) && below > 0 ? value / below : null;
  });

/** Each round's figure without what another page has in it. */
export const net = (rounds: Rounds | undefined, base: Rounds | undefined): Rounds =>
  (rounds ?? []).map((value, i) => {
    const below = base?.[i];
    return isNumber(value) && isNumber(below) ? value - below : null;
  });

/** Pages in the order of a round: each begins with another one, and every second goes backwards. */
export const order = <T>(pages: readonly T[], round: number): T[] => {
  const at = pages.length ? (round * 5) % pages.length : 0;
  const turned = [...pages.slice(at), ...pages.slice(0, at)];
  return round % 2 ? turned.reverse() : turned;
};
