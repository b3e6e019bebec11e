// The hash of an edition: the same in each engine and on each day, another one for any change.
import { expect } from 'chai';
import { fingerprint } from '../../src/model/fingerprint.js';
import { copy, today } from './material.js';

describe('fingerprint', () => {
  it('is the same for the same content, in each engine', () => {
    expect(fingerprint(copy()))
      .to.equal(fingerprint(today))
      .and.to.match(/^[0-9a-f]{16}$/);
    const small = { facts: {}, numbers: {}, sources: {}, regions: [], words: { title: 'Schön' } } as never;
    expect(fingerprint(small)).to.equal('d517602ddae0265a');
  });

  it('has 16 digits, also where a half begins with 0', () => {
    const hashes = Array.from({ length: 200 }, (_, n) => fingerprint({ words: { title: `${n}` } } as never));
    for (const hash of hashes) expect(hash).to.match(/^[0-9a-f]{16}$/);
    expect(hashes.some((hash) => hash.startsWith('0'))).to.equal(true);
  });

  it('leaves the edition itself out, so that it can stand in it', () => {
    const draft = copy();
    draft.edition.hash = 'other';
    expect(fingerprint(draft)).to.equal(fingerprint(today));
  });

  it('changes with any letter and any order', () => {
    const texts = Object.entries(today.words.text).slice(0, 20);
    const seen = texts.flatMap(([id, words]) =>
      [`${words} `, words.toUpperCase(), words.replace('a', 'e'), words.slice(1)].map((changed) => {
        const draft = copy();
        draft.words.text[id] = changed;
        return changed === words ? undefined : fingerprint(draft);
      }),
    );
    const changed = seen.filter((hash) => hash !== undefined);
    expect(changed.length).to.be.greaterThan(60);
    expect(new Set([...changed, fingerprint(today)]).size).to.equal(changed.length + 1);
    const draft = copy();
    draft.facts.treatments = Object.fromEntries(Object.entries(draft.facts.treatments).reverse());
    expect(fingerprint(draft)).not.to.equal(fingerprint(today));
  });
});
