/**
 * Room: content. Which state of the words this is. When words, facts, sources or regions change, give it a new
 * id and date and the hash that `npm run sources` prints; the change goes under "Medical advice" in CHANGELOG.md.
 */
import type { Edition } from '../model/types.js';

export const edition: Edition = {
  id: '2026-11',
  date: '2026-11-22',
  lookAgain: '2027-11-22',
  hash: '',
};
