import type { LanguageRules } from './rules.js';

// No measure of reading: none is in published use for Hindi.
export const rules: LanguageRules = {
  // नहीं, न, मत as words of their own.
  negation: /(?<![\p{L}\p{M}])(?:नहीं|न|ना|मत)(?![\p{L}\p{M}])/iu,
  // Devanagari digits (here they are Western); doses; then brands, numbers and services of one country.
  forbidden:
    /[०-९]|(?<![\p{L}\p{M}\p{N}])(?:\p{N}+(?:[.,]\p{N}+)* ?(?:mg|µg|mcg|kg|g|ml|l|IU|मि\.?\s?ग्रा\.?|मिग्रा|एमजी|एमसीजी|ग्राम|किलो|मि\.?\s?ली\.?|मिली|एमएल|लीटर|आईयू|यूनिट|गोली|गोलियाँ|गोलियां|टैबलेट|कैप्सूल|बूँदें?|चम्मच|गिलास|कप|ख़ुराकें?)|(?:मिली|माइक्रो)ग्राम|मिलीलीटर|(?:एक|आधी|दो|तीन) (?:गोली|गोलियाँ|टैबलेट|कैप्सूल|चम्मच)|दिन में (?:एक|दो|तीन|चार|\p{N}+) बार|(?:102|104|108|112|1075) (?:पर|नंबर)|क्रोसिन|डोलो|कॉम्बिफ्लेम|ब्रूफेन|डिस्प्रिन|वोलिनी|वोवेरान|मूव|सेरिडॉन|आयोडेक्स|एम्स|पीएचसी|सीएचसी|आशा (?:दीदी|कार्यकर्ता)|एएनएम|आँगनवाड़ी|आयुष्मान|NHS|GP|A&E|ER)(?![\p{L}\p{M}\p{N}])/iu,
};
