import type { LanguageRules } from './rules.js';

export const rules: LanguageRules = {
  negation: /(?<!\p{L})(?:nicht|nie|niemals|niemand(?:e[mns])?|keine?[mnrs]?)(?!\p{L})/iu,
  // Doses and a brand; then words of one country or system: its services, numbers and names of roles.
  forbidden:
    /(?<![\p{L}\p{N}])(?:\p{N}+(?:[.,]\p{N}+)*[ \u00a0]?(?:mg|µg|μg|mcg|kg|g|ml|cl|l|IE|Milligramm|Gramm|Milliliter|Liter|Tabletten?|Kapseln?|Tropfen|Löffel|Gläser|Glas)|(?:eine?|zwei|drei) (?:halbe )?(?:Tabletten?|Kapseln?|Teelöffel|Esslöffel|Glas|Gläser)|Milligramm|Mikrogramm|Milliliter|(?:ein|zwei|drei|vier)mal (?:täglich|am Tag)|(?:112|116[ \u00a0]?117|117|141|144|145|1450|911|999)|Aspirin|Hausarzt|Hausärztin|Kassenärztliche\p{L}*|Bereitschaftsdienst|Krankenkasse|Spital|Jänner|Natel|Handy|Rettung|Sanität|SOS|NHS|GP|A&E|ER)(?![\p{L}\p{N}])/u,
  reading: {
    name: 'Vierte Wiener Sachtextformel, Bamberger & Vanecek 1984',
    // In school years, from 4 "very easy" to 15; 6 as for the English.
    easy: 6,
    easier: 'lower',
    measure: ({ words, sentences, long }) =>
      0.2656 * (words / sentences) + 0.2744 * ((100 * long(3)) / words) - 1.693,
  },
};
