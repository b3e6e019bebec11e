/**
 * Room: content. Which state of the words this is. When words, facts, sources or regions change after a release, give
 * it a new id and dates; say what changed under "Medical advice" in CHANGELOG.md; `npm run edition` writes the hash.
 */
import type { Edition } from '../model/types.js';

export const edition: Edition = {
  id: '2026-11',
  date: '2026-11-22',
  lookAgain: '2027-11-22',
  hash: '87379aa3423511d8',
};
