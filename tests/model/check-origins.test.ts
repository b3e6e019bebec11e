// The rules about where things come from: each sees its own problem alone.
import { expect } from 'chai';
import { check } from '../../src/model/check.js';
import { copy, rules, thatDay, today } from './material.js';

describe('check: sources, regions, edition', () => {
  it('wants every source known, and cited', () => {
    expect(rules((all) => (all.facts.nothing = { nothing: ['NHS-LEG', 'TOLD-ME'] }))).to.deep.equal([
      'source-unknown nothing',
    ]);
    expect(rules((all) => (all.facts.nothing = { nothing: ['constructor'] }))).to.deep.equal([
      'source-unknown nothing',
    ]);
    expect(rules((all) => (all.regions[0]!.page = 'TOLD-ME'))).to.deep.equal(['source-unknown GB']);
    expect(rules((all) => (all.regions[2]!.page = 'NHS-HEAT'))).to.deep.equal(['source-unused ST-OLAVS']);
    expect(rules((all) => delete (all.sources as Record<string, unknown>)['EU112'])).to.have.lengthOf(1);
  });

  it('wants one full https address for each source [H21]', () => {
    const at = (address: string): string[] =>
      rules((all) => (all.sources['MERCK'] = ['Merck', 'Online', address, 'copy']));
    for (const address of ['https://example.org/a?b=c', 'https://www.nhs.uk/conditionsleg-cramps'])
      expect(at(address), address).to.deep.equal([]);
    for (const address of [
      'see https://example.org/',
      'https://example.org/ or so',
      'http://example.org/',
      'example.org',
      'https://example',
      '',
      'javascript:alert(1)',
    ])
      expect(at(address), address).to.deep.equal(['address MERCK']);
    for (const address of [
      'https://www.nhs.uk/conditions/leg-cramps/',
      'https://nhs.uk/conditions/Leg-Cramps',
      'https://www.nhs.uk/conditions/leg-cramps/#causes',
      'https://www.nhs.uk/conditions/leg-cramps#causes',
    ])
      expect(at(address), address).to.deep.equal(['address-twice MERCK']);
    // An address may hold another one, as an archive's does.
    expect(
      rules((all) => {
        all.sources['MERCK'] = ['Merck', 'Online', 'https://example.org/https://a.org/b', 'copy'];
        all.sources['NHS-LEG'] = ['NHS', 'Online', 'https://example.org/a.org/b', 'copy'];
      }),
    ).to.deep.equal([]);
    expect(at('http://www.nhs.uk/conditions/leg-cramps')).to.deep.equal([
      'address MERCK',
      'address-twice MERCK',
    ]);
  });

  it('wants to know whose a source is, and how it was read', () => {
    const page = 'https://example.org/';
    for (const read of ['original', 'copy', 'not read'] as const)
      expect(rules((all) => (all.sources['MERCK'] = ['Merck', 'Online', page, read]))).to.deep.equal([]);
    expect(rules((all) => (all.sources['MERCK'] = ['', 'Online', page, 'copy']))).to.deep.equal([
      'source-words MERCK',
    ]);
    expect(rules((all) => (all.sources['MERCK'] = ['Merck', '', page, 'copy']))).to.deep.equal([
      'source-words MERCK',
    ]);
    expect(rules((all) => (all.sources['MERCK'] = ['Merck', 'Online', page, 'yes' as 'copy']))).to.deep.equal(
      ['source-words MERCK'],
    );
  });

  it('wants three digits and each place once [H01]', () => {
    for (const number of ['', '99', '9999', '9-9', '９９９', 'tel'])
      expect(rules((all) => (all.regions[0]!.number = number))).to.deep.equal(['region-number GB']);
    for (const code of ['UK', 'gb', 'GBR', 'G'])
      expect(rules((all) => (all.regions[0]!.codes = code))).to.deep.equal([`region-code ${code}`]);
    expect(rules((all) => (all.regions[0]!.codes = 'GB  GG'))).to.deep.equal(['region-code ']);
    expect(rules((all) => (all.regions[0]!.codes = 'GB GB'))).to.deep.equal(['region-twice GB']);
    expect(rules((all) => (all.regions[0]!.codes = 'GB NO'))).to.deep.equal(['region-twice NO']);
  });

  it('wants an edition whose dates make sense', () => {
    const edition = (change: Partial<typeof today.edition>): string[] =>
      rules((all) => Object.assign(all.edition, change));
    expect(edition({ date: 'soon' })).to.deep.equal(['edition-date edition']);
    const again = today.edition.lookAgain;
    for (const lookAgain of [`${again}T00:00`, `+00${again}`, again.slice(0, -1)])
      expect(edition({ lookAgain }), lookAgain).to.deep.equal(['edition-date edition']);
    expect(edition({ lookAgain: today.edition.date })).to.deep.equal(['edition-date edition']);
    expect(edition({ id: '2025-01' })).to.deep.equal(['edition-date edition']);
    expect(edition({ id: '2099-01', date: '2099-01-01', lookAgain: '2100-01-01' })).to.deep.equal([
      'edition-date edition',
    ]);
  });

  it('knows when the edition has to be looked at again [H24]', () => {
    const until = Date.parse(today.edition.lookAgain);
    const expired = (now: number): boolean =>
      check(today, now).some(({ rule }) => rule === 'edition-expired');
    expect([expired(until), expired(until + 1)]).to.deep.equal([false, true]);
    const [{ where, says } = { where: '', says: '' }] = check(today, until + 1);
    expect(where).to.equal('edition');
    expect(says).to.contain('Look at every statement again');
  });

  it('wants a new edition when anything changes [H24]', () => {
    const changes: ((all: ReturnType<typeof copy>) => unknown)[] = [
      (all) => (all.words.text['nothing'] = 'They stop.'),
      (all) => all.facts.buying.reverse(),
      (all) => (all.numbers as Record<string, number[]>)['U2']!.reverse().push(10),
      (all) => (all.sources['MERCK']![1] += '.'),
      (all) => (all.regions[0]!.status = 'secondary'),
    ];
    for (const change of changes) {
      const draft = copy();
      change(draft);
      const problem = check(draft, thatDay).find(({ rule }) => rule === 'edition-hash');
      expect(problem?.where).to.equal('edition');
      expect(problem?.says).to.contain('npm run edition');
    }
  });
});
