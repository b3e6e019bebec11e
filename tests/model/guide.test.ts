// One guide for one panel: sections, region, and the day it has to be looked at again.
import { expect } from 'chai';
import { english } from '../../src/element/english.js';
import { isStale, makeGuide, numberToCall } from '../../src/model/guide.js';

describe('guide', () => {
  it('has every section, no region and level 2 unless asked otherwise', () => {
    const { content, ...rest } = makeGuide(english);
    expect(content).to.equal(english);
    expect(rest).to.deep.equal({
      sections: ['symptoms', 'causes', 'treatments', 'prevention', 'questions'],
      region: undefined,
      level: 2,
      feedback: '',
      signOff: undefined,
      share: false,
      instead: '',
      back: '',
    });
  });

  it('keeps a sign-off of this edition; one of another edition has lapsed [H29]', () => {
    const signOff = { name: 'A. Osei', role: 'nurse', date: '2026-11-30', edition: english.edition.id };
    expect(makeGuide(english, { signOff }).signOff).to.deep.equal(signOff);
    for (const edition of ['2020-01', '', `${english.edition.id}-2`])
      expect(makeGuide(english, { signOff: { ...signOff, edition } }).signOff, edition).to.equal(undefined);
  });

  it('keeps what was asked for, and cannot be changed', () => {
    const guide = makeGuide(english, {
      region: 'GB',
      sections: ['causes', 'symptoms'],
      level: 3,
      feedback: 'https://example.org/',
      share: true,
    });
    expect(guide.share).to.equal(true);
    expect(guide.sections).to.deep.equal(['causes', 'symptoms']);
    expect([guide.region, guide.level, guide.feedback]).to.deep.equal(['GB', 3, 'https://example.org/']);
    expect(() => Object.assign(guide, { region: 'US' })).to.throw(TypeError);
  });

  it('never guesses a region: one without a known number is none [H01]', () => {
    for (const region of ['', 'FX', 'gb', 'UK', 'B', 'constructor', 'GB IE', ' '])
      expect(makeGuide(english, { region }).region, region).to.equal(undefined);
    expect(numberToCall(english, '')).to.equal(undefined);
  });

  it('is stale after its date, and not on it [H24]', () => {
    const until = Date.parse(english.edition.lookAgain);
    expect([isStale(english, until), isStale(english, until + 1)]).to.deep.equal([false, true]);
  });
});
