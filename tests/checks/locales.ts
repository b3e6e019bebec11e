// `npm run locales`: each language against English: what is missing or different, and what it weighs. Fails where
// anything is wrong. The hash is what translations.ts is told when somebody has checked these very words.
import { en } from '../../src/content/locales/en.js';
import { languages } from '../locales/all.js';
import { compare, figures, keysIn, limit, weigh } from '../locales/compare.js';
import { textsIn } from '../../src/embed/translated.js';

const row = (...cells: readonly unknown[]): void => {
  console.log(cells.map((cell, i) => String(cell).padEnd(i === 7 ? 0 : 10)).join(''));
};

let wrong = 0;
row('language', 'keys', 'digits', 'negations', 'brotli', `(<=${limit})`, 'problems', 'hash, reading');
row('en', keysIn(en), '', '', weigh(textsIn(en)), '1.00', '', '');
for (const { tag, words, rules } of languages) {
  const problems = compare(words, rules);
  const { keys, digits, negations, bytes, times, reading, hash } = figures(words, rules);
  row(tag, keys, digits, negations, bytes, times.toFixed(2), problems.length, `${hash} ${reading}`);
  for (const problem of problems) console.log(`  ${problem}`);
  wrong += problems.length;
}
process.exitCode = wrong ? 1 : 0;
