import type { LanguageRules } from './rules.js';

export const rules: LanguageRules = {
  negation: /(?<!\p{L})(?:niet|nooit|geen|niemand)(?!\p{L})/iu,
  // Doses; then words of one country or system (poepen is vulgar in Flanders): its services, numbers, names of roles.
  forbidden:
    /(?<![\p{L}\p{N}])(?:\p{N}+(?:[.,]\p{N}+)*[ \u00a0]?(?:mg|µg|μg|mcg|kg|g|ml|cl|l|IE|milligram|gram|milliliter|liter|tablet(?:ten)?|pil(?:len)?|capsules?|druppels?|lepels?|glazen|glas)|(?:een|één|twee|drie) (?:halve )?(?:tablet(?:ten)?|pil(?:len)?|capsules?|theelepels?|eetlepels?|glas|glazen)|milligram|microgram|milliliter|(?:één|een|twee|drie|vier) ?(?:keer|maal) per dag|(?:112|1733|113|116117|911|999)|huisarts\p{L}*|wachtpost\p{L}*|SEH|spoeddienst|spoedeisende hulp|thuisarts|mutualiteit|ziekenfonds|zorgverzekeraar|gsm|poep\p{L}*|NHS|A&E)(?![\p{L}\p{N}])/iu,
  reading: {
    name: 'Flesch-Douma 1960',
    // On Flesch's scale: 80 to 90 is "easy".
    easy: 80,
    easier: 'higher',
    measure: ({ words, sentences, syllables }) =>
      206.84 - 0.93 * (words / sentences) - 77 * (syllables / words),
  },
};
