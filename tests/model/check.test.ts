// Today's content has no problem; and each rule about facts and danger signs sees its own problem alone.
import { expect } from 'chai';
import { check } from '../../src/model/check.js';
import { copy, found, rules, thatDay, today } from './material.js';

const caution = 'common caution';

describe('check', () => {
  it('finds no problem in the content of today [H04] [H20]', () => {
    expect(check(today, thatDay)).to.deep.equal([]);
  });

  it('says what to do, in a sentence that names what it is about', () => {
    const says = (breaks: Parameters<typeof found>[0]): string[] => found(breaks).map((one) => one.says);
    expect(says((all) => all.facts.buying.push({ nothing: caution })).join()).to.contain('nothing, buying');
    expect(says((all) => (all.words.ui['call'] = ''))).to.deep.equal([
      'Say what to do about these signs, with the number as {n}.',
    ]);
    expect(says((all) => (all.words.ui['soonLead'] = ''))).to.deep.equal([
      'Say what to do about these signs.',
    ]);
    expect(says((all) => delete all.facts.emergency[0]!['E2']).join()).to.contain('back into emergency:');
    expect(says((all) => delete all.facts.today[0]!['U1']).join()).to.contain('back into today:');
  });

  it('reports all at once', () => {
    const draft = copy();
    draft.words.text['E2'] = '';
    draft.regions[0]!.number = '99';
    draft.facts.nothing = { nothing: [] };
    const seen = check(draft, thatDay).map(({ rule }) => rule);
    expect(seen).to.include.members(['no-words', 'region-number', 'no-source', 'edition-hash']);
  });

  it('never throws: what a rule cannot read is a problem, and the other rules go on', () => {
    for (const broken of [null, undefined, 1, [], { facts: null }])
      for (const { rule, where, says } of check(broken as never, thatDay)) {
        expect([rule, where !== '', /^Give the content the shape .+: .+\.$/.test(says)]).to.deep.equal([
          'shape',
          true,
          true,
        ]);
      }
    expect(check(null as never, thatDay)).to.have.lengthOf(11);
    const draft = copy();
    delete (draft.words as Partial<typeof draft.words>).certainty;
    draft.regions[0]!.number = '99';
    expect(check(draft, thatDay).map(({ rule }) => rule)).to.include.members(['shape', 'region-number']);
  });
});

describe('check: facts', () => {
  it('wants a source or a caution for every statement [H21]', () => {
    expect(rules((all) => (all.facts.nothing = { nothing: [] }))).to.deep.equal(['no-source nothing']);
    expect(
      rules((all) => (all.facts.nothing = { nothing: 'heard somewhere' as typeof caution })),
    ).to.deep.equal(['no-source nothing']);
    expect(rules((all) => (all.facts.nothing = { nothing: caution }))).to.deep.equal([]);
  });

  it('wants a statement in every item', () => {
    expect(rules((all) => all.facts.buying.push({}))).to.deep.equal(['empty-item buying']);
  });

  it('wants every statement in one place', () => {
    expect(rules((all) => all.facts.buying.push({ nothing: caution }))).to.deep.equal(['id-twice nothing']);
  });

  it('wants a use for each treatment, and a source for what it can do [H21]', () => {
    expect(rules((all) => (all.facts.brief['k2']!.uses = {}))).to.deep.equal(['no-use k2']);
    expect(rules((all) => (all.facts.treatments['gels']!.can = { 'gel-can': caution }))).to.include(
      'benefit-without-source gels',
    );
    // Beside what has a source, a caution may stand.
    expect(
      rules((all) => {
        all.facts.treatments['gels']!.can['gel-more'] = caution;
        all.words.text['gel-more'] = 'Not at once.';
      }),
    ).to.deep.equal([]);
  });

  it('lets no timer run for more than 20 minutes, whatever it counts in, nor for no time at all', () => {
    for (const lengths of [[21], [15, 20.1], [0], [-10], [NaN]])
      expect(rules((all) => (all.facts.timers.heat.lengths = lengths))).to.deep.equal([
        'timer-length timers.heat',
      ]);
    expect(rules((all) => (all.facts.timers.hold.lengths = [1201]))).to.deep.equal([
      'timer-length timers.hold',
    ]);
    expect(rules((all) => (all.facts.timers.hold.unit = 'minutes'))).to.deep.equal([]);
    expect(rules((all) => (all.facts.timers.hold.lengths = [20, 1200]))).to.deep.equal([]);
  });

  it('wants the fixed words of a certainty, and those of its use [H22]', () => {
    expect(rules((all) => (all.words.certainty.moderate = ' '))).to.include('certainty-words gels');
    expect(rules((all) => (all.words.certainty.strong = all.words.certainty.low))).to.deep.equal([
      'certainty-words certainty.strong',
      'certainty-words certainty.low',
    ]);
    expect(rules((all) => (all.words.uses.strain = ''))).to.deep.equal(['use-words gels']);
    expect(rules((all) => (all.facts.brief['k2']!.uses = { constructor: 'low' } as object))).to.deep.equal([
      'use-words k2',
    ]);
  });

  it('wants words for every statement, and a statement for all words [H25]', () => {
    expect(rules((all) => delete all.words.text['nothing'])).to.include('no-words text.nothing');
    expect(rules((all) => (all.words.text['nothing'] = ' \n'))).to.include('no-words text.nothing');
    expect(rules((all) => (all.words.text['extra'] = 'More.'))).to.deep.equal(['words-unused text.extra']);
    expect(rules((all) => (all.words.groups['extra'] = 'More'))).to.deep.equal(['words-unused groups.extra']);
    expect(rules((all) => delete all.words.treatments['oil'])).to.deep.equal(['no-words treatments.oil']);
    expect(rules((all) => (all.words.muscles.calf = ''))).to.deep.equal(['no-words muscles.calf']);
    expect(rules((all) => (all.words.figures.calf = ''))).to.deep.equal(['no-words figures.calf']);
    expect(rules((all) => ((all.words.figures as Record<string, string>)['tail'] = 'A tail.'))).to.deep.equal(
      ['words-unused figures.tail'],
    );
    expect(rules((all) => (all.words.timers.ice = ''))).to.deep.equal(['no-words timers.ice']);
    expect(rules((all) => (all.words.groups['feel'] = ''))).to.deep.equal(['no-words groups.feel']);
    for (const of of ['sections', 'muscles', 'timers', 'treatments'] as const)
      expect(rules((all) => Object.assign(all.words[of], { extra: 'More' }))).to.deep.equal([
        `words-unused ${of}.extra`,
      ]);
    expect(rules((all) => (all.words.sections.causes = ['Causes', '']))).to.deep.equal([
      'no-words sections.causes',
    ]);
    expect(rules((all) => (all.facts.nothing = { toString: caution } as never))).to.include(
      'no-words text.toString',
    );
  });
});

describe('check: danger signs', () => {
  it('wants every sign of the evidence in its list [H04]', () => {
    for (let n = 1; n <= 12; n++)
      for (const [letter, list] of [
        ['E', 'emergency'],
        ['U', 'today'],
      ] as const) {
        const id = `${letter}${n}`;
        const seen = rules((all) => {
          for (const item of all.facts[list]) Reflect.deleteProperty(item, id);
          all.facts[list] = all.facts[list].filter((item) => Object.keys(item).length > 0);
          Reflect.deleteProperty(all.words.text, id);
          Reflect.deleteProperty(all.numbers, id);
        });
        // Its source may be cited nowhere else; without the whole sign its milder part is loose as well.
        expect(seen.filter((rule) => !rule.startsWith('source-unused'))).to.deep.equal([
          `sign-missing ${id}`,
          ...(id === 'E10' ? ['sign-part E10-urgent'] : []),
        ]);
      }
  });

  it('wants no sign in two lists, under its id or in its words [H14]', () => {
    expect(rules((all) => all.facts.today.push({ E7: caution }))).to.deep.equal(['sign-twice E7']);
    expect(rules((all) => all.facts.groups.symptoms['check']!.push({ E7: caution }))).to.deep.equal([
      'sign-twice E7',
    ]);
    expect(rules((all) => (all.words.text['alcohol'] = all.words.text['E7']!))).to.deep.equal([
      'sign-twice alcohol',
    ]);
    expect(rules((all) => (all.words.text['alcohol'] = all.words.text['E7'] = ''))).not.to.include(
      'sign-twice alcohol',
    );
  });

  it('wants the milder part of a sign under the whole one [H14]', () => {
    const add = (list: 'emergency' | 'soon', id: string): string[] =>
      rules((all) => {
        Object.assign(all.facts[list][0]!, { [id]: caution });
        all.words.text[id] = 'Your toes curl.';
      });
    expect(add('soon', 'E7-mild')).to.deep.equal([]);
    expect(add('soon', 'U2-mild')).to.deep.equal([]);
    expect(add('emergency', 'E7-mild')).to.deep.equal(['sign-part E7-mild']);
    expect(add('emergency', 'U2-bad')).to.deep.equal(['sign-part U2-bad']);
    expect(add('soon', 'E13-mild')).to.deep.equal(['sign-part E13-mild']);
    // A name that only sounds like it is no part of a sign.
    expect(add('emergency', 'toe-E7-mild')).to.deep.equal([]);
    // Where nobody looks for danger the whole sign does not count.
    const hidden = rules((all) => {
      Object.assign(all.facts.soon[0]!, { 'E13-mild': caution });
      all.facts.buying.push({ E13: caution });
      Object.assign(all.words.text, { E13: 'Your toes turn black.', 'E13-mild': 'Your toes curl.' });
    });
    expect(hidden).to.deep.equal(['sign-part E13-mild']);
    // One place where it counts is enough.
    const both = rules((all) => {
      Object.assign(all.facts.soon[0]!, { 'E13-mild': caution });
      Object.assign(all.facts.emergency[0]!, { E13: caution });
      all.facts.buying.push({ E13: caution });
      Object.assign(all.words.text, { E13: 'Your toes turn black.', 'E13-mild': 'Your toes curl.' });
    });
    expect(both).to.include('sign-twice E13').and.not.include('sign-part E13-mild');
  });

  it('wants an action over each list [H14]', () => {
    for (const key of [
      'call',
      'callButton',
      'callLocal',
      'todayTitle',
      'todayLead',
      'soonTitle',
      'soonLead',
    ]) {
      expect(rules((all) => (all.words.ui[key] = ''))).to.deep.equal([`no-action ui.${key}`]);
      expect(rules((all) => Reflect.deleteProperty(all.words.ui, key))).to.deep.equal([
        `no-action ui.${key}`,
      ]);
    }
    expect(rules((all) => (all.words.ui['call'] = 'Call now'))).to.deep.equal(['no-action ui.call']);
  });

  it('wants nine emergency bullets at most', () => {
    const seen = rules((all) => {
      all.facts.emergency.push({ 'E2-more': caution });
      all.words.text['E2-more'] = 'Your chest hurts.';
    });
    expect(seen).to.include('too-many-signs emergency');
  });
});
