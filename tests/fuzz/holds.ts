// Runs a property over its share of the cases. One that fails names the seed and the number to run it with again.
import * as fc from 'fast-check';
import { held, runs, seed, share } from './amount.js';

type Property<Values> = fc.IProperty<Values> | fc.IAsyncProperty<Values>;

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @param ofTenThousand - how many of each 10,000 cases are tried here */
export async function holds<Values>(property: Property<Values>, ofTenThousand: number): Promise<void> {
  const numRuns = share(ofTenThousand);
  try {
    await fc.assert(property as fc.IAsyncProperty<Values>, { seed, numRuns, includeErrorInReport: true });
  } catch (error) {
    throw new Error(`FUZZ_SEED=${seed} FUZZ_RUNS=${runs}: ${message(error)}`, { cause: error });
  }
  await held('host input', numRuns);
}
