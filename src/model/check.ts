/**
 * Room: model. Everything that must hold of the content before anybody may read it. For tests and tools; nothing of
 * it ships in the one script.
 */
import { checkPairs, checkSigns, checkStatements, checkTimers, checkTreatments } from './check-facts.js';
import { checkEdition, checkRegions, checkSources } from './check-origins.js';
import { checkDoses, checkNumbers, checkProhibitions } from './check-words.js';
import type { Dated, Problem } from './problem.js';

export { fingerprint } from './fingerprint.js';
export type { Dated, Material, Problem, Rule } from './problem.js';

const rules: Readonly<Record<string, (all: Dated, now: number) => readonly Problem[]>> = {
  statements: checkStatements,
  treatments: checkTreatments,
  timers: checkTimers,
  pairs: checkPairs,
  signs: checkSigns,
  numbers: checkNumbers,
  doses: checkDoses,
  prohibitions: checkProhibitions,
  sources: checkSources,
  regions: checkRegions,
  edition: checkEdition,
};

/**
 * All problems at once. Never throws: data that a rule cannot read is a problem of its own (`shape`), and the other
 * rules are still held.
 *
 * @param now - milliseconds since 1970, UTC
 */
export const check = (all: Dated, now: number): readonly Problem[] =>
  Object.entries(rules).flatMap(([where, rule]) => {
    try {
      return rule(all, now);
    } catch (error) {
      return [
        { where, rule: 'shape', says: `Give the content the shape of model/types.ts: ${String(error)}.` },
      ];
    }
  });
