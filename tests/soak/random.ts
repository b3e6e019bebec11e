// Numbers that look random and are the same for the same seed, in every engine.

export interface Random {
  /** From 0 up to, but without, `below`. */
  int: (below: number) => number;
  pick: <T>(from: readonly T[]) => T;
  /** Some of these, at least one, in any order. */
  some: <T>(from: readonly T[]) => T[];
}

/** mulberry32. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    int,
    pick: (from) => from[int(from.length)]!,
    some: (from) => {
      const rest = [...from];
      return Array.from({ length: 1 + int(from.length) }, () => rest.splice(int(rest.length), 1)[0]!);
    },
  };
}
