// The reading check can fail: on hard words, on long sentences, and sooner on danger signs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, limits, measure, sentencesIn, tooHard, unavoidable } from './checks/reading.mjs';
import { material, statementsOf } from './checks/material.mjs';

const easy = ['Your leg hurts a lot', 'It is hard to walk or stand until it eases.'];
const hard = ['Myofascial hypertonicity necessitates multidisciplinary physiotherapeutic evaluation.'];
const long = (words: number): string => `It ${'is '.repeat(words - 2)}so.`;

test('easy words pass, hard ones do not', () => {
  assert.deepEqual(tooHard([measure('lead', easy)]), []);
  assert.equal(tooHard([measure('lead', hard)]).length, 1);
});

test('a sentence has 20 words at most', () => {
  assert.deepEqual(tooHard([measure('lead', [long(limits.words)])]), []);
  assert.equal(tooHard([measure('lead', [long(limits.words + 1)])]).length, 1);
});

test('items of a list are sentences, also without a full stop', () => {
  assert.deepEqual(measure('lead', easy).sentences, [`${String(easy[0])}.`, easy[1]]);
  assert.deepEqual(sentencesIn('Stop. Does it hurt? Rest!'), ['Stop.', 'Does it hurt?', 'Rest!']);
});

test('danger signs have a lower bound [H28]', () => {
  const between = { ...measure('today', easy), grade: limits.danger + 0.5 };
  assert.equal(tooHard([between]).length, 1);
  assert.deepEqual(tooHard([{ ...between, danger: false }]), []);
  assert.equal(measure('emergency', easy).danger, true);
});

test('an unavoidable word counts two syllables, and each of the list is still needed', () => {
  const { plain, grade } = measure('lead', ['Ask about paracetamol and ibuprofen.']);
  assert.ok(grade < plain);
  assert.equal(grade, measure('lead', ['Ask about doctor and doctor.']).grade);
  const words = JSON.stringify(material.words);
  for (const word of unavoidable) assert.match(words, new RegExp(word, 'i'));
});

test('every statement stands in a block', () => {
  const blocks = blocksOf(material, statementsOf);
  const said = blocks.flatMap(({ sentences }) => sentences).join(' ');
  for (const { id } of statementsOf(material.facts))
    assert.ok(said.includes(material.words.text[id] ?? '\0'), id);
  assert.deepEqual(
    blocks.filter(({ danger }) => danger).map(({ name }) => name),
    ['emergency', 'today'],
  );
});
