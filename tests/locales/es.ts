import type { LanguageRules } from './rules.js';

// Letters are looked for by hand: \b does not know that ñ and á are letters.
export const rules: LanguageRules = {
  negation: /(?<!\p{L})(?:no|nunca|jamás|prohibido)(?!\p{L})/iu,
  forbidden:
    /\p{N}\s*(?:mg|g|kg|ml|mcg|µg|UI|cc)(?!\p{L})|(?<!\p{L})(?:(?:mili|micro)?gramos?|mililitros?|cucharad(?:it)?as?|comprimidos?\s+al\s+día|vosotros|vuestr[oa]s?|vos|ambulatorio|guardia|médico de cabecera|SAMUR?|SAME|IMSS|ISSSTE|EPS|CESFAM|obra social|prepaga)(?!\p{L})/iu,
  reading: {
    name: 'Szigriszt Pazos 1993, INFLESZ scale of Barrio-Cantalejo 2008',
    easy: 65,
    easier: 'higher',
    measure: ({ sentences, words, syllables }) => 206.835 - 62.3 * (syllables / words) - words / sentences,
  },
};
