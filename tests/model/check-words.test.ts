// The rules about wording: each sees its own problem alone, and lets plain words be.
import { expect } from 'chai';
import { found, rules } from './material.js';

/** What is found when a statement (without numbers of its own) says these words. */
const says = (words: string, id = 'alcohol'): string[] => rules((all) => (all.words.text[id] = words));

describe('check: numbers', () => {
  it('holds digits to what the facts allow [H20]', () => {
    for (const words of [
      'Wait 11 minutes.',
      'Half is ½.',
      'Up to 10–15 minutes.',
      'About .5 of it.',
      'In 2,000 people.',
    ])
      expect(says(words), words).to.deep.equal(['number text.alcohol']);
    expect(says('Wait 10 minutes.', 'U2')).to.deep.equal([]);
    expect(says('Wait 10 to 11 minutes.', 'U2')).to.deep.equal(['number text.U2']);
    const allow = (number: number, words: string): string[] =>
      rules((all) => {
        (all.numbers as Record<string, readonly number[]>)['alcohol'] = [number];
        all.words.text['alcohol'] = words;
      });
    expect(allow(2.25, 'It is 2.25 times as much.')).to.deep.equal([]);
    expect(allow(2, 'It is 2.25 times as much.')).to.have.members([
      'number text.alcohol',
      'number-unused alcohol',
    ]);
    // A number is allowed for the statement, not for another phrase of that name.
    expect(
      rules((all) => {
        (all.numbers as Record<string, readonly number[]>)['cramp'] = [10];
        all.words.uses.cramp = 'a cramp of 10 minutes';
      }),
    ).to.have.members(['number uses.cramp', 'number-unused cramp']);
  });

  it('lets names be', () => {
    for (const words of ['Take care with B12, K2 and B6.', 'Vitamin-B6 is one.'])
      expect(says(words)).to.deep.equal([]);
  });

  it('wants numbers of time in digits', () => {
    for (const words of [
      'Wait ten minutes.',
      'Hold for half an hour.',
      'Wait an hour.',
      'A five-day rest.',
      'Two times.',
    ])
      expect(says(words), words).to.deep.equal(['number text.alcohol']);
    for (const words of ['One leg hurts.', 'Two kinds at once.', 'A few minutes.', 'One at a time.'])
      expect(says(words), words).to.deep.equal([]);
  });

  it('holds titles, questions and phrases to none', () => {
    expect(rules((all) => (all.words.questions = ['What are the 3 risks?']))).to.deep.equal([
      'number questions.0',
    ]);
    expect(rules((all) => (all.words.sections.causes = ['Causes', 'The top 5']))).to.deep.equal([
      'number sections.causes.1',
    ]);
    expect(rules((all) => (all.words.figures.neck = 'Someone turns the head 2 times.'))).to.include(
      'number figures.neck',
    );
  });

  it('holds words that nobody has named yet, and no language tag', () => {
    expect(rules((all) => Object.assign(all.words, { more: ['The top 5'], dates: 'en-001' }))).to.deep.equal([
      'number more.0',
    ]);
    expect(rules((all) => Object.assign(all.words, { lang: 'en-001', dir: 'ltr-1' }))).to.deep.equal([]);
  });

  it('finds a number that is allowed and not said', () => {
    const allow = (id: string): string[] =>
      rules((all) => ((all.numbers as Record<string, readonly number[]>)[id] = [12]));
    expect(allow('alcohol')).to.deep.equal(['number-unused alcohol']);
    expect(allow('no-such-id')).to.deep.equal(['number-unused no-such-id']);
  });
});

describe('check: doses', () => {
  it('finds a dose, however it is written [H20]', () => {
    for (const words of [
      'Take a tablet.',
      'Take two tablets.',
      'A teaspoon helps.',
      'Have half a cup.',
      'Count the milligrams.',
      'Measured in mcg.',
      'Once a day is enough.',
      'Use it twice daily.',
      'Drink one glass.',
    ])
      expect(says(words), words).to.deep.equal(['dose text.alcohol']);
    for (const words of [
      'Take 400 mg.',
      'Take 400mg.',
      '5 g of salt.',
      '10 ml.',
      '100 IU.',
      '25 µg.',
      '25 μg.',
      '2 tablets.',
    ])
      expect(says(words), words).to.have.members(['dose text.alcohol', 'number text.alcohol']);
  });

  it('finds it outside statements too [H20]', () => {
    expect(rules((all) => (all.words.treatments['ice'] = 'Ice, twice a day'))).to.deep.equal([
      'dose treatments.ice',
    ]);
  });

  it('lets what is no dose be', () => {
    for (const words of ['Salt tablets.', 'B12 tablets.', 'All at once.', 'A drop of oil.'])
      expect(says(words), words).to.deep.equal([]);
    expect(says('Wait 10 minutes. Grab a rail.', 'U2')).to.deep.equal([]);
  });
});

describe('check: prohibitions', () => {
  it('wants no contraction, in any words [H23]', () => {
    for (const words of [
      'Don’t rub it.',
      "You can't move.",
      'You shouldn’t.',
      'It doesn‘t help.',
      'Dont rub it.',
    ])
      expect(says(words), words).to.deep.equal(['contraction text.alcohol']);
    expect(rules((all) => (all.words.ui['soonLead'] = 'Don’t wait.'))).to.deep.equal([
      'contraction ui.soonLead',
    ]);
    for (const words of ['You cannot move.', 'The patient’s leg hurts.', 'I want to.'])
      expect(says(words), words).to.deep.equal([]);
  });

  it('names the sentence alone that forbids without “do not” [H23]', () => {
    const [{ says } = { says: '' }] = found((all) => (all.words.text['alcohol'] = 'Rest.  Never rub it.'));
    expect(says).to.equal('Say “do not” in “Never rub it.”.');
  });

  it('wants each sentence that forbids to say “do not” [H23]', () => {
    for (const words of [
      'Never rub it.',
      'Avoid heat.',
      'It is sore: avoid heat.',
      'Stop using it when it hurts.',
      'You should not rub it.',
      'You must not.',
      'Do not rub it. Never press it.',
    ])
      expect(says(words), words).to.deep.equal(['do-not alcohol']);
    for (const words of [
      'Do not rub it.',
      'Do not ever stop taking it.',
      'It may not help.',
      'Stop if it hurts.',
    ])
      expect(says(words), words).to.deep.equal([]);
  });

  it('wants it where the place is for what not to do, and on cards that experts advise against [H23]', () => {
    expect(says('Leave a swollen leg alone.', 'aid-never')).to.deep.equal(['do-not aid-never']);
    expect(says('', 'aid-never')).to.deep.equal(['no-words text.aid-never']);
    expect(rules((all) => delete all.words.text['aid-never'])).to.deep.equal(['no-words text.aid-never']);
    const seen = rules((all) => {
      for (const id of ['what', 'can', 'harm', 'ask']) all.words.text[`quin-${id}`] = `About ${id}.`;
    });
    expect(seen).to.deep.equal(['do-not quinine']);
  });
});
