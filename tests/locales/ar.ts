import type { LanguageRules } from './rules.js';

// No measure of reading: none in published use for Arabic rests on counts of words and syllables without vowel signs.
export const rules: LanguageRules = {
  // لا، لم، لن، ليس and their like as words of their own, with or without "and"/"so" before them.
  negation: /(?<![\p{L}\p{M}])[وف]?(?:لا|لم|لن|ليست?|ألا|لئلا)(?![\p{L}\p{M}])/iu,
  // One hour, two hours, a day or two: the singular and the dual say the number.
  inWords: {
    'text.TRT-3a': '2',
    'text.U10': '1',
    'text.twitch': '2',
    'text.new-drug': '1 2',
    'text.walking': '1 2',
  },
  // Eastern digits (here they are Western); doses; then brands, numbers and services of one country.
  forbidden:
    /[٠-٩۰-۹٪]|(?<![\p{L}\p{N}])(?:\p{N}+(?:[.,]\p{N}+)* ?(?:mg|µg|mcg|kg|g|ml|l|IU|ملغم?|ملجم|مجم|مغم?|مكغ|غم?|غرام(?:ات|ًا)?|جم|جرام(?:ات|ًا)?|كغم?|مل|ملم|لترات?|لتر|وحد(?:ة|ات)|حب(?:ة|ات)|أقراص|قرص(?:ًا)?|كبسول(?:ة|ات)|قطر(?:ة|ات)|ملاعق|ملعقة|أكواب|كوب(?:ًا)?|جرعات?)|(?:ال)?(?:مليغرام|ملليغرام|مليجرام|ملليجرام|ميكروغرام|ميكروجرام|مليلتر|ملليلتر)(?:ات)?|(?:نصف )?(?:حبة|قرص|ملعقة|كبسولة) (?:واحدة?)|(?:مرتين|مرتان|مرات) (?:في اليوم|يوميًا)|(?:بال)?رقم (?:112|122|123|190|193|911|937|997|998|999)|بنادول|بانادول|أدول|بروفين|أدفيل|فولتارين|تايلينول|كتافلام|الهلال الأحمر|صحتي|توكلنا|NHS|GP|A&E|ER)(?![\p{L}\p{N}])/iu,
};
