import type { LanguageRules } from './rules.js';

export const rules: LanguageRules = {
  negation: /(?<!\p{L})non(?!\p{L})/iu,
  // Doses; then words of one country or system: its services, numbers and names of roles.
  forbidden:
    /(?<![\p{L}\p{N}])(?:\p{N}+(?:[.,]\p{N}+)*[ \u00a0]?(?:mg|µg|μg|mcg|kg|g|ml|cl|l|UI|compress[ae]|pastigli[ae]|capsul[ae]|gocc[ei]a?|cucchiai(?:o|ni|no)?|bicchier[ei]|dos[ei])|una? (?:mezza )?(?:compressa|pastiglia|capsula|cucchiaio|cucchiaino|bicchiere)|milligramm[oi]|microgramm[oi]|millilitr[oi]|(?:una|due|tre|quattro) volt[ae] al giorno|il (?:112|113|117|118|144|116117)|ASL|ATS|SSN|CUP|AIFA|codice rosso|medico di base|medico di famiglia|medico curante|continuità assistenziale|mutua|tessera sanitaria|NHS|GP|A&E|ER)(?![\p{L}\p{N}])/iu,
  reading: {
    name: 'Gulpease (Lucisano & Piemontese 1988)',
    // Below 60 it is hard for readers who left school after the middle years (licenza media), about age 14.
    easy: 60,
    easier: 'higher',
    measure: ({ words, sentences, letters }) => 89 + (300 * sentences - 10 * letters) / words,
  },
};
