/** Medians of rounds, and ratios to another page in the same rounds. Pure. */

/** `late` where it did not finish. */
export type Figure = number | 'late';

/** A figure in each round; null where it was not measured. */
export type Rounds = readonly (Figure | null)[];

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
};

const isNumber = (value: Figure | null | undefined): value is number => typeof value === 'number';

/** Of the rounds that have a figure; undefined where none has, or one did not finish: the others would be too good. */
export const spread = (rounds: Rounds | undefined = []): Spread | undefined => {
  const known = rounds.filter(isNumber);
  if (known.length === 0 || rounds.includes('late')) return undefined;
  return { median: median(known), min: Math.min(...known), max: Math.max(...known) };
};

/** One figure of several: their median, or that one did not finish. */
export const middle = (figures: readonly Figure[]): Figure =>
  figures.includes('late') ? 'late' : median(figures.filter(isNumber));

const pair =
  (make: (value: number, base: number) => number | null) =>
  (rounds: Rounds | undefined = [], base: Rounds | undefined = []): Rounds =>
    rounds.map((value, i) => {
      const other = base[i];
      if (value === 'late' || other === 'late') return 'late';
      return isNumber(value) && isNumber(other) ? make(value, other) : null;
    });

/** The ratio of each round; a base of nothing has none. */
export const ratios = pair((value, base) => (base > 0 ? value / base : null));

/** Each round's figure without what another page has in it. */
export const net = pair((value, base) => value - base);

/** Pages in the order of a round: each begins with another one, and every second goes backwards. */
export const order = <T>(pages: readonly T[], round: number): T[] => {
  const at = pages.length ? (round * 5) % pages.length : 0;
  const turned = [...pages.slice(at), ...pages.slice(0, at)];
  return round % 2 ? turned.reverse() : turned;
};
