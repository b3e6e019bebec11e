// Facts and words joined: nothing is lost, numbered wrongly or made up on the way.
import { expect } from 'chai';
import { statementsOf } from '../../src/model/statements.js';
import type { Content, Line } from '../../src/model/types.js';
import { copy, join, today } from './material.js';

const linesOf = (content: Omit<Content, 'said'>): readonly Line[] => [
  ...content.lead,
  ...content.emergency,
  ...content.limb,
  content.never,
  ...content.trunk,
  ...content.muscles.flatMap(([, , steps]) => steps),
  content.stop,
  ...Object.values(content.timers).map(([, beside]) => beside),
  ...[content.groups.symptoms, content.groups.causes, content.groups.prevention]
    .flat()
    .flatMap(({ lines }) => lines),
  content.nothing,
  ...[...content.cards, ...content.brief].flatMap(({ rows }) => rows),
  ...content.buying,
  ...content.today,
  ...content.soon,
];

describe('join', () => {
  it('keeps every statement of the facts, with its words, its sources and its place among the claims [H04]', () => {
    const joined = linesOf(join(today)).flat();
    const ends = Object.values(today.facts.timers).flatMap(({ end }) => Object.keys(end));
    const ids = Object.keys(today.sources);
    const expected = statementsOf(today.facts)
      .filter(({ id }) => !ends.includes(id))
      .map(({ id, basis }) => [
        today.words.text[id],
        (typeof basis === 'string' ? [] : basis).map((source) => ids.indexOf(source)),
        ...(/^[EU]\d|^(DEF|SYM|CAU|TRT)-/.test(id) ? [id] : []),
      ]);
    expect(joined).to.have.deep.members(expected);
    expect(joined).to.have.lengthOf(expected.length);
  });

  it('says how sure we are of each use, in the fixed words [H22]', () => {
    const { cards, brief } = join(today);
    for (const { id, uses } of [...cards, ...brief]) {
      const facts = today.facts.treatments[id] ?? today.facts.brief[id];
      expect(uses).to.deep.equal(
        Object.entries(facts?.uses ?? {}).map(([use, certainty]) => [
          `${today.words.certainty[certainty]}: ${today.words.uses[use as 'cramp']}`,
          certainty,
        ]),
      );
      expect(uses).not.to.have.lengthOf(0);
    }
  });

  it('gives each timer its name, and as text what is said at its end; a common caution says that it is one', () => {
    const draft = copy();
    draft.words.timers = { hold: 'H', ice: 'I', heat: 'W' };
    draft.words.text = { ...draft.words.text, 'ice-end': 'Off.', 'heat-end': 'Cool.' };
    draft.words.ui = { ...draft.words.ui, caution: 'plain' };
    const { ice, heat, hold } = join(draft).timers;
    expect([ice[0], ice[2], heat[0], heat[2], hold[0]]).to.deep.equal([
      'I',
      'Off.',
      'W',
      'Cool. (plain)',
      'H',
    ]);
    for (const [, beside] of [ice, heat, hold]) expect(beside).not.to.have.lengthOf(0);
    Object.assign(draft.facts.timers.ice.end, { nothing: ['NHS-LEG'] });
    draft.words.text['nothing'] = 'On.';
    expect(join(draft).timers.ice[2]).to.equal('Off. On.');
    Reflect.deleteProperty(draft.facts.timers.ice.end, 'nothing');
    Reflect.deleteProperty(draft.words.text, 'ice-end');
    Reflect.deleteProperty(draft.words.ui, 'caution');
    expect(join(draft).timers.heat[2]).to.equal('Cool. ()');
  });

  it('gives each source with whose it is, its title, its page, and whether it was read there [H21]', () => {
    expect(
      join(today).sources.map(([body, title, page, read]) => [body, title, `https://${page}`, read]),
    ).to.deep.equal(
      Object.values(today.sources).map(([body, title, page, read]) => [
        body,
        title,
        page,
        read === 'original' ? 1 : 0,
      ]),
    );
  });

  it('gives each number with its places, page, status and whether it is for mobile phones only', () => {
    const { numbers, sources } = join(today);
    expect(
      numbers.map(([number, codes, , official, mobile]) => [number, codes, official, mobile]),
    ).to.deep.equal(
      today.regions.map(({ number, codes, status, mobile }) => [
        number,
        codes,
        status === 'official' ? 1 : 0,
        mobile ? 1 : 0,
      ]),
    );
    for (const [at, [, , ref]] of numbers.entries())
      expect(`https://${sources[ref]?.[2] ?? ''}`).to.equal(
        today.sources[today.regions[at]?.page ?? '']?.[2],
      );
  });

  it('marks what answers a claim or is a sign, and nothing that only has a capital in its name', () => {
    const draft = copy();
    Object.assign(draft.facts.nothing, { 'see-E2': ['NHS-LEG'], 'DEF-9': ['NHS-LEG'] });
    Object.assign(draft.words.text, { 'see-E2': 'One.', 'DEF-9': 'Two.' });
    const at = Object.keys(draft.sources).indexOf('NHS-LEG');
    expect(join(draft).nothing.slice(-2)).to.deep.equal([
      ['One.', [at]],
      ['Two.', [at], 'DEF-9'],
    ]);
  });

  it('leaves out a statement without words, and names what has no title by its id', () => {
    const draft = copy();
    for (const [of, id] of [
      ['text', 'nothing'],
      ['groups', 'feel'],
      ['treatments', 'ice'],
      ['treatments', 'k2'],
    ] as const)
      Reflect.deleteProperty(draft.words[of], id);
    const { nothing, groups, cards, brief } = join(draft);
    expect(nothing).to.deep.equal([]);
    expect(groups.symptoms[0]?.title).to.equal('feel');
    expect([...cards, ...brief].map(({ title }) => title)).to.include.members(['ice', 'k2']);
  });
});
