// What somebody else's markup or address says becomes an attribute of the table, or nothing.
import { expect } from 'chai';
import { setOptions } from '../../src/embed/set-options.js';
import { options } from '../../src/options.js';

/** What is set on a panel for what is given. */
function set(given: Readonly<Record<string, string>>): [name: string, value: string][] {
  const attributes: [string, string][] = [];
  const panel = { setAttribute: (name: string, value: string) => attributes.push([name, value]) } as never;
  expect(setOptions(panel, (name) => given[name] ?? null) === panel, 'the panel itself').to.equal(true);
  return attributes;
}

describe('set options', () => {
  it('each option is heard under its attribute’s name, as it was given, also when it is empty', () => {
    const names = 'lang locales region theme heading-level open exclusive sections feedback sign-off'.split(
      ' ',
    );
    expect(names).to.have.lengthOf(Object.keys(options).length);
    for (const value of ['x', '', '"><img>'])
      expect(set(Object.fromEntries(names.map((name) => [name, value])))).to.deep.equal(
        names.map((name) => [name, value]),
      );
  });

  it('no other name is heard, and what is not given is not set [H26]', () => {
    expect(
      set({ onclick: 'x', style: 'x', headingLevel: 'x', signOff: 'x', 'data-region': 'x' }),
    ).to.deep.equal([]);
    expect(set({ id: 'x', region: 'GB' })).to.deep.equal([['region', 'GB']]);
  });
});
