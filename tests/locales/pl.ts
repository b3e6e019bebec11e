import type { LanguageRules } from './rules.js';

export const rules: LanguageRules = {
  negation: /(?<!\p{L})(?:nie|nigdy|nikt|nikogo|nikomu)(?!\p{L})/iu,
  // Doses; then words of one country or system: its services, numbers and names of roles.
  forbidden:
    /(?<![\p{L}\p{N}])(?:\p{N}+(?:[.,]\p{N}+)*[ \u00a0]?(?:mg|µg|μg|mcg|kg|g|ml|cl|l|j\.m\.|miligram\p{L}*|gram\p{L}*|mililitr\p{L}*|litr\p{L}*|tablet\p{L}*|kaps\p{L}*|kropl\p{L}*|kropel|łyż\p{L}*|szklan\p{L}*)|(?:jedn[aąeę]|dwie|trzy|pół) (?:tablet\p{L}*|kaps\p{L}*|łyż\p{L}*|szklan\p{L}*)|miligram\p{L}*|mikrogram\p{L}*|mililitr\p{L}*|(?:raz|dwa razy|trzy razy|cztery razy) (?:dziennie|na dobę)|(?:112|999|911|800 190 590)|SOR\p{L}*|NFZ|ZUS|NPL|POZ|IKP|lekarz\p{L}* rodzinn\p{L}*|pogotowi\p{L}*|nocn\p{L}+ i świąteczn\p{L}+|NHS|GP|A&E|ER)(?![\p{L}\p{N}])/iu,
  reading: {
    name: 'FOG-PL, after Gunning 1952',
    // In years of schooling; long words have four syllables or more in Polish. Up to 6 is "very plain", up to 9 "plain".
    easy: 9,
    easier: 'lower',
    measure: ({ words, sentences, long }) => 0.4 * (words / sentences + (100 * long(4)) / words),
  },
};
