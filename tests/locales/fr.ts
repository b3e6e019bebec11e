import type { LanguageRules } from './rules.js';

export const rules: LanguageRules = {
  // « ne … pas », « n’… pas » and their like, within one sentence.
  negation: /(?<!\p{L})(?:ne\s|n[’'])[^.!?]*?(?<!\p{L})(?:pas|jamais|rien|personne|aucune?|ni)(?!\p{L})/iu,
  // Doses; then words of one country or system: its services, numbers and names of roles.
  forbidden:
    /(?<![\p{L}\p{N}])(?:\p{N}+(?:[.,]\p{N}+)*[ \u00a0]?(?:mg|µg|μg|mcg|kg|g|ml|cl|l|UI|comprimés?|cachets?|gélules?|gouttes?|cuillères?|verres?|prises?)|une? (?:demi-)?(?:comprimé|cachet|gélule|cuillère|verre)|milligrammes?|microgrammes?|millilitres?|(?:une|deux|trois|quatre) fois par jour|le (?:15|18|112|117|144|185|811|911)|SAMU|SMUR|CPAM|Ameli|Sécu(?:rité sociale)?|mutuelle|médecin traitant|médecin de famille|CLSC|Info-Santé|Natel|NHS|GP|A&E|ER)(?![\p{L}\p{N}])/iu,
  reading: {
    name: 'Kandel & Moles 1958',
    // Flesch's scale: from 70 "fairly easy". Syllables are groups of vowels here, silent e included, so it reads low.
    easy: 70,
    easier: 'higher',
    measure: ({ words, sentences, syllables }) =>
      207 - 1.015 * (words / sentences) - 73.6 * (syllables / words),
  },
};
