// Each language says what English says: the same statements, numbers and prohibitions. And the comparison notices what
// it is for: a translation with one slip in it is refused, for each kind of slip.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/content/locales/en.js';
import type { Words } from '../../src/content/locales/en.js';
import { edition } from '../../src/content/edition.js';
import { translations } from '../../src/content/locales/translations.js';
import { guideIn, textsIn } from '../../src/embed/translated.js';
import { english, texts } from '../../src/element/english.js';
import { options } from '../../src/options.js';
import { languages } from './all.js';
import { compare } from './compare.js';

/** A copy to break. */
type Draft = Omit<{ -readonly [Key in keyof Words]: Words[Key] }, 'ui' | 'text'> & {
  ui: Record<string, string>;
  text: Record<string, string>;
};
const copy = (words: Words): Draft => structuredClone(words);

describe('translations', () => {
  for (const { tag, words, rules } of languages)
    it(`${tag} says what English says, with the same numbers and prohibitions [H25]`, () => {
      assert.deepEqual(compare(words, rules), []);
    });

  it('there is one of each language that is offered, and no other', () => {
    assert.deepEqual(
      languages.map(({ words }) => words.lang),
      options.lang.values.filter((tag) => tag !== 'en'),
    );
    assert.deepEqual(Object.keys(translations).sort(), languages.map(({ tag }) => tag).sort());
  });

  it('a translation changes words alone: certainty, order, sources, numbers to call and edition are those of English', () => {
    const bare = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, one: unknown) => one));
    const spots = texts.map(() => 'x');
    for (const { tag, words } of languages) {
      const guide = guideIn(words);
      assert.equal(textsIn(words).length, texts.length, tag);
      assert.deepEqual(bare(guide.sources), bare(english.sources), tag);
      assert.deepEqual(bare(guide.numbers), bare(english.numbers), tag);
      assert.deepEqual(bare(guide.edition), bare(english.edition), tag);
      assert.deepEqual(
        guide.emergency.flat().map(([, refs, id]) => [refs, id]),
        english.emergency.flat().map(([, refs, id]) => [refs, id]),
        tag,
      );
      assert.deepEqual(
        guide.cards.map(({ id, uses }) => [id, uses.map(([, sure]) => sure)]),
        english.cards.map(({ id, uses }) => [id, uses.map(([, sure]) => sure)]),
        tag,
      );
    }
    assert.equal(spots.length, texts.length);
  });

  it('each says that it is a translation that nobody has checked, and none names a checker [H25]', () => {
    for (const { tag, words } of languages) {
      assert.equal(guideIn(words).translated, words.translated, tag);
      assert.equal(translations[tag as keyof typeof translations].checked, undefined, tag);
    }
  });

  const [spanish] = languages.filter(({ tag }) => tag === 'es');
  const slips: [what: string, make: (draft: Draft) => void, says: RegExp][] = [
    [
      'a number lost',
      (draft) => (draft.text['U2'] = draft.text['U2']!.replace('10', 'diez')),
      /^text\.U2 has other numbers/,
    ],
    [
      'a number more',
      (draft) => (draft.text['stretch-what'] = `${draft.text['stretch-what']}` + ' 3 veces.'),
      /^text\.stretch-what has other numbers/,
    ],
    [
      'a "do not" lost',
      (draft) =>
        (draft.text['aid-never'] =
          'Masajee una pierna que esté hinchada o caliente: busque ayuda hoy mismo, sin esperar.'),
      /^text\.aid-never lost/,
    ],
    ['a statement lost', (draft) => delete draft.text['E9'], /^text\.E9 is missing/],
    ['a statement more', (draft) => (draft.text['E13'] = 'Otra.'), /^text\.E13 is too much/],
    [
      'the place of the number lost',
      (draft) => (draft.ui['call'] = 'Llame ahora'),
      /^ui\.call has other places/,
    ],
    [
      'half a place',
      (draft) => (draft.ui['call'] = `${draft.ui['call']}` + ' {n'),
      /^ui\.call has other places/,
    ],
    ['left in English', (draft) => (draft.text['E12'] = en.text.E12), /^text\.E12 is English/],
    ['cut off', (draft) => (draft.text['E1'] = 'Dolor.'), /^text\.E1 is 0\.0 times/],
    [
      'a dose',
      (draft) => (draft.text['mg-what'] = `${draft.text['mg-what']}` + ' Tome 300 mg.'),
      /^text\.mg-what has a dose/,
    ],
    [
      'a link',
      (draft) => (draft.text['mg-what'] = `${draft.text['mg-what']}` + ' www.example'),
      /^text\.mg-what has a tag or an address/,
    ],
    [
      'an override',
      (draft) => (draft.text['mg-what'] = `${draft.text['mg-what']}` + '\u202e'),
      /^text\.mg-what has a character/,
    ],
    ['empty', (draft) => (draft.ui['harms'] = ' '), /^ui\.harms is empty/],
    ['silent about itself', (draft) => (draft.translated = ''), /translation/],
    ['the other direction', (draft) => (draft.dir = 'rtl'), /^dir/],
    [
      'a check without its name',
      (draft) => (draft.translationChecked = 'Comprobado.'),
      /^translationChecked/,
    ],
  ];
  for (const [what, make, says] of slips)
    it(`notices: ${what}`, () => {
      const draft = copy(spanish!.words);
      make(draft);
      const problems = compare(draft as Words, spanish!.rules);
      assert.ok(
        problems.some((problem) => says.test(problem)),
        problems.join('\n'),
      );
    });

  it('notices a translation of an English that has changed since', () => {
    const { of } = translations.es;
    assert.equal(of, edition.hash);
    Object.assign(translations.es, { of: '0000000000000000' });
    try {
      assert.match(compare(spanish!.words, spanish!.rules).join(), /look at it again/);
    } finally {
      Object.assign(translations.es, { of });
    }
  });

  it('a check by a person is told with name, role and date, for these very words and this edition alone', async () => {
    const { hashOfWords } = await import('../../src/embed/translated.js');
    const { words } = spanish!;
    const checked = { name: 'A. Name', role: 'nurse', date: '2026-11-30', hash: hashOfWords(words) };
    Object.assign(translations.es, { checked });
    try {
      const { translated } = guideIn(words);
      assert.match(translated, /A\. Name.*nurse.*30 de noviembre de 2026/);
      const draft = copy(words);
      draft.text['E12'] = 'Otra.';
      assert.equal(guideIn(draft as Words).translated, words.translated);
    } finally {
      delete (translations.es as { checked?: unknown }).checked;
    }
  });
});
