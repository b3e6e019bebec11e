/**
 * Room: model. One short text that changes when the content does, for `edition.hash`. It tells a slip from an edition,
 * not a forgery from the real thing: it is no cryptographic hash.
 */
import type { Material } from './problem.js';

/** FNV-1a over UTF-16 code units, twice with different constants; 64 bits in 16 hexadecimal digits. */
export function hashOf(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x9747b28c;
  for (const unit of text.split('')) {
    const code = unit.charCodeAt(0);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x85ebca6b);
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/**
 * The hash of a whole content. Keys count in the order in which they are written: the order of statements and cards is content. Engines all keep
 * that order, so the text is the same everywhere.
 */
export function fingerprint({ facts, numbers, sources, regions, words }: Material): string {
  return hashOf(JSON.stringify([facts, numbers, sources, regions, words]));
}
