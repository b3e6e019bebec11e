// `npm run reading`: how hard the English words are to read, block by block: Flesch–Kincaid grade 6 or lower, 5 for
// the danger signs, no sentence over 20 words. Exits 1 beyond that, and shows the worst in any case.
import { pathToFileURL } from 'node:url';
// @ts-expect-error it has no types
import readability from 'text-readability';

export const limits = { grade: 6, danger: 5, words: 20 };

/**
 * Words that no plainer one can stand for: readers must know them again on a pack, a door or a doctor's screen.
 * Each counts two syllables in the figure that binds; the plain figure is printed beside it.
 */
export const unavoidable = [
  // As printed on packs, in both names where there are two.
  'ibuprofen',
  'paracetamol',
  'acetaminophen',
  'anti-inflammatory',
  'antibiotics',
  'magnesium',
  'medicines?',
  'prescription',
  // Whom to call or ask.
  'emergency',
  'pharmac(?:y|ist)',
  // What readers are asked about under this name.
  'alcohol',
  'diarrhoea',
  'pregnancy',
];
const listed = new RegExp(`\\b(?:${unavoidable.join('|')})\\b`, 'gi');

/** A stand-in of two syllables; a capital stays, because sentences are told apart by it. */
const ease = (/** @type {string} */ text) =>
  text.replace(listed, (word) => (/^[A-Z]/.test(word) ? 'Doctor' : 'doctor'));

/** Items of a list count as sentences. */
const stop = (/** @type {string} */ text) => (/[.?!]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

const wordsIn = (/** @type {string} */ sentence) =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

export const sentencesIn = (/** @type {string} */ text) => text.split(/(?<=[.?!])\s+/).filter(Boolean);

/** @typedef {{ name: string, danger: boolean, plain: number, grade: number, sentences: string[] }} Block */

/**
 * @param {string} name
 * @param {readonly string[]} lines
 * @returns {Block}
 */
export function measure(name, lines) {
  const text = lines.filter(Boolean).map(stop).join(' ');
  return {
    name,
    danger: name === 'emergency' || name === 'today',
    plain: readability.fleschKincaidGrade(text),
    grade: readability.fleschKincaidGrade(ease(text)),
    sentences: sentencesIn(text),
  };
}

/** What is beyond the bounds, a line each. */
export const tooHard = (/** @type {Block[]} */ blocks) =>
  blocks.flatMap(({ name, danger, grade, sentences }) => {
    const most = danger ? limits.danger : limits.grade;
    return [
      ...(grade > most ? [`${name}: grade ${grade}, at most ${most}: ${sentences.join(' ')}`] : []),
      ...sentences
        .filter((sentence) => wordsIn(sentence).length > limits.words)
        .map(
          (sentence) => `${name}: ${wordsIn(sentence).length} words, at most ${limits.words}: ${sentence}`,
        ),
    ];
  });

/**
 * What a reader takes in at one go: each list, card, group of a section, muscle, and About.
 * @param {import('../../src/model/check.js').Dated} material
 * @param {typeof import('../../src/model/statements.js').statementsOf} statementsOf
 */
export function blocksOf({ facts, words }, statementsOf) {
  /** @type {Map<string, string[]>} */
  const blocks = new Map();
  for (const { list, id } of statementsOf(facts)) {
    // A card is one block, whatever its rows.
    const name = list.replace(/^((?:treatments|brief)\..+)\.\w+$/, '$1');
    blocks.set(name, [...(blocks.get(name) ?? []), words.text[id] ?? '']);
  }
  blocks.set('questions', [...words.questions]);
  blocks.set('figures', Object.values(words.figures));
  blocks.set('about', [...words.about]);
  for (const key of ['todayLead', 'soonLead', 'stale', 'sourcesRead', 'wrong'])
    blocks.set(`ui.${key}`, [(words.ui[key] ?? '').replace(/{\w+}/g, 'ten')]);
  return [...blocks].map(([name, lines]) => measure(name, lines));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { material, statementsOf } = await import('./material.mjs');
  const blocks = blocksOf(material, statementsOf);
  console.log('Grade, and without the list of unavoidable words; the ten hardest blocks:');
  const over = (/** @type {Block} */ { grade, danger }) => grade - (danger ? limits.danger : limits.grade);
  for (const { name, danger, plain, grade } of blocks.toSorted((a, b) => over(b) - over(a)).slice(0, 10))
    console.log(
      `${grade.toFixed(1).padStart(5)} ${plain.toFixed(1).padStart(5)}  ${name}${danger ? ' (danger signs)' : ''}`,
    );
  console.log('The longest sentences, in words:');
  const sentences = blocks.flatMap((block) => block.sentences);
  for (const sentence of sentences.toSorted((a, b) => wordsIn(b).length - wordsIn(a).length).slice(0, 5))
    console.log(`${String(wordsIn(sentence).length).padStart(5)}  ${sentence}`);
  const wrong = tooHard(blocks);
  if (wrong.length > 0) console.log('Too hard:');
  for (const text of wrong) console.log(`- ${text}`);
  console.log(`${blocks.length} blocks, ${sentences.length} sentences, ${wrong.length} too hard`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
