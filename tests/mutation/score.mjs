// What a report of Stryker comes to: how many changes were seen by a test, and which were not.

/**
 * @typedef {{ file: string, line: number, from: string, to: string }} Mutant
 * @typedef {{ file: string, from: string, to: string, why: string }} Equivalent a change that nobody could notice
 * @typedef {{ line: number, column: number }} Place
 * @typedef {{ status: string, replacement?: string, location: { start: Place, end: Place } }} Reported
 * @typedef {{ files: Record<string, { source: string, mutants: Reported[] }> }} Report
 */

/**
 * What a run keeps in results.json: the day (ISO 8601), percent, and numbers of changes.
 * @typedef {{ date: string, score: number, caught: number, all: number, equivalent: number }} MutationResults
 */

/** The text between two places, which count from 1. */
function between(/** @type {string} */ source, /** @type {Place} */ start, /** @type {Place} */ end) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column - 1) ?? '';
  lines[0] = lines[0]?.slice(start.column - 1) ?? '';
  return lines.join('\n');
}

/**
 * A change that no test saw, that did not stop the tests either, survived. What could not be run at all is not counted.
 * @returns {{ caught: number, all: number, survived: Mutant[] }}
 */
export function tally(/** @type {Report} */ { files }) {
  let caught = 0;
  /** @type {Mutant[]} */
  const survived = [];
  for (const [file, { source, mutants }] of Object.entries(files))
    for (const { status, replacement = '', location } of mutants) {
      const { start, end } = location;
      if (status === 'Killed' || status === 'Timeout') caught++;
      else if (status === 'Survived' || status === 'NoCoverage')
        survived.push({ file, line: start.line, from: between(source, start, end), to: replacement });
    }
  return { caught, all: caught + survived.length, survived };
}

/** In percent, never rounded up. */
export const score = (/** @type {{ caught: number, all: number }} */ { caught, all }) =>
  Math.floor((caught / Math.max(all, 1)) * 1000) / 10;

const same = (/** @type {Mutant | Equivalent} */ a, /** @type {Mutant | Equivalent} */ b) =>
  a.file === b.file && a.from === b.from && a.to === b.to;

/**
 * @param {Mutant[]} survived
 * @param {Equivalent[]} known
 * @returns {{ unknown: Mutant[], gone: Equivalent[] }} survivors nobody has looked at, and reasons that are needed no more
 */
export const compare = (survived, known) => ({
  unknown: survived.filter((one) => !known.some((each) => same(one, each))),
  gone: known.filter((one) => !survived.some((each) => same(one, each))),
});
