/**
 * Room: element. The English guide, joined. The build puts the joined value here in place of this module's code
 * (src/build/precompute.mjs), so the one script says each thing once.
 */
import type { Content } from '../model/types.js';
import { joinContent } from '../model/join.js';
import { edition } from '../content/edition.js';
import { facts } from '../content/facts.js';
import { en } from '../content/locales/en.js';
import type { Words } from '../content/locales/en.js';
import { regions } from '../content/regions.js';
import { sources } from '../content/sources.js';

export type GuideContent = Content<Words['ui']>;

export const english: GuideContent = joinContent(facts, sources, regions, en as Words, edition);
