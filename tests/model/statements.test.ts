// What the checks walk, and what the tools print for people: each statement once, under the name of its list.
import { expect } from 'chai';
import { itemsOf, statementsOf } from '../../src/model/statements.js';
import { today } from './material.js';

describe('statements', () => {
  it('stand under the name of their list, in the order in which a reader meets them', () => {
    const { facts } = today;
    const lists = itemsOf(facts).map(({ list }) => list);
    const once = [...new Set(lists)];
    const of = (name: string, ids: object): string[] => Object.keys(ids).map((id) => `${name}.${id}`);
    expect(once).to.deep.equal([
      'lead',
      'emergency',
      'limb',
      'never',
      'trunk',
      ...of('muscles', facts.muscles),
      'stop',
      ...of('timers', facts.timers),
      'symptoms.feel',
      'symptoms.check',
      'causes.common',
      'causes.health',
      'nothing',
      ...Object.keys(facts.treatments).flatMap((id) =>
        ['what', 'can', 'harms', 'ask'].map((row) => `treatments.${id}.${row}`),
      ),
      ...Object.keys(facts.brief).map((id) => `brief.${id}.can`),
      'buying',
      'prevention.cramps',
      'prevention.spine',
      'today',
      'soon',
    ]);
    // All of a list together: nothing is met twice.
    expect(lists.filter((list, at) => list !== lists[at - 1])).to.deep.equal(once);
  });

  it('are those of the facts, with what each rests on', () => {
    const { facts } = today;
    const all = statementsOf(facts);
    const where = (id: string): unknown => all.find((one) => one.id === id);
    expect(where('E2')).to.deep.equal({ id: 'E2', basis: facts.emergency[0]!['E2'], list: 'emergency' });
    expect(where('aid-never')).to.deep.equal({
      id: 'aid-never',
      basis: facts.never['aid-never'],
      list: 'never',
    });
    expect(where('ice-harm')).to.include({ list: 'treatments.ice.harms' });
    expect(new Set(all.map(({ id }) => id)).size).to.equal(all.length);
  });
});
