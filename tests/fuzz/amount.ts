// How many cases, from which seed: one way to say it, in Node and in each engine. Without a word it is 10,000 cases of
// host input (8,500 in Node, 500 in each engine, and on top of them the hostile texts, which are always all tried) and
// 2,000 steps of the soak in each engine, from a seed that stays: the same run each time.
// FUZZ_RUNS=1e6 SOAK_STEPS=1e6 FUZZ_SEED=7 ask for more, or for others; `node tests/fuzz/run.mjs` sets them.

import type * as Record from '../runner/cases.mjs';

/** Node has it in its environment, a test page in a meta tag that the runner wrote there. */
const given = (name: string): number => {
  const text =
    'document' in globalThis
      ? document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content
      : process.env[name];
  return Number(text ?? '');
};

export const seed = given('FUZZ_SEED') || 5;
export const runs = given('FUZZ_RUNS') || 10_000;
export const steps = given('SOAK_STEPS') || 2_000;

/** This many of each 10,000 cases, and at least one. */
export const share = (ofTenThousand: number): number =>
  Math.max(1, Math.round((runs * ofTenThousand) / 10_000));

/** Says that so many cases held; the run sums them up at its end (tests/runner/cases.mjs). */
export async function held(what: 'host input' | 'soak', cases: number): Promise<void> {
  if ('document' in globalThis) {
    const { sayCases } = await import('../runner/commands.js');
    await sayCases({ what, cases, seed });
  } else {
    // Not a literal: in a page there is no such module.
    const module = '../runner/cases.mjs';
    const { addCases } = (await import(module)) as typeof Record;
    addCases({ what, cases, seed, engine: 'Node' });
  }
}
