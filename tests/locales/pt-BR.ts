import type { LanguageRules } from './rules.js';

// Letters are looked for by hand: \b does not know that ã and ç are letters. "no" is not a negation here.
export const rules: LanguageRules = {
  negation: /(?<!\p{L})(?:não|nunca|jamais|proibido)(?!\p{L})/iu,
  forbidden:
    /\p{N}\s*(?:mg|g|kg|ml|mcg|µg|UI|cc)(?!\p{L})|(?<!\p{L})(?:(?:mili|micro)?gramas?|mililitros?|colher(?:es|ada|inha)?|gotas\s+por\s+dia|comprimidos?\s+(?:ao|por)\s+dia|SUS|SAMU|UPA|UBS|ESF|PSF|Anvisa|posto de saúde|convênio|utente|telemóvel|ecrã|casa de banho|centro de saúde)(?!\p{L})/iu,
  reading: {
    name: 'Flesch for Portuguese, Martins et al. 1996',
    easy: 50,
    easier: 'higher',
    measure: ({ sentences, words, syllables }) =>
      248.835 - 84.6 * (syllables / words) - 1.015 * (words / sentences),
  },
};
