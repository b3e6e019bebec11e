// What a bundler's user imports: the class alone defines nothing, the main entry defines the element.
import { expect } from 'chai';
import { target } from '../runner/load.js';

describe(`entries (${target})`, () => {
  it('the class alone defines nothing; the main entry defines it, and exports the same and mount()', async function () {
    if (target === 'dist') this.skip(); // tests/dist has the built modules
    const alone = await import('../../src/element.js');
    expect(customElements.get('muscle-spasm-guide')).to.equal(undefined);
    const main = await import('../../src/index.js');
    expect(customElements.get('muscle-spasm-guide')).to.equal(alone.MuscleSpasmGuideElement);
    expect(Object.keys(main).sort()).to.deep.equal([...Object.keys(alone), 'mount', 'unmount'].sort());
  });
});
