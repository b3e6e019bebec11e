// The one script as a module: nothing less than the script does, nothing less than the package exports.
import { expect } from 'chai';
import type * as Entry from '../../src/index.js';
import { text, tidy } from '../element/panel.js';
import { target } from '../runner/load.js';

const dist = ['/dist/muscle-spasm-guide.mjs', '/dist/index.js'] as const;

describe(`module (${target})`, () => {
  afterEach(tidy);

  it('exports what the package does, registers, and shows what asks for a panel', async () => {
    const load = (path: string): Promise<typeof Entry> => import(path) as Promise<typeof Entry>;
    const place = document.body.appendChild(document.createElement('div'));
    Object.assign(place.dataset, { muscleSpasmGuide: '', region: 'GB' });
    const one = await (target === 'dist' ? load(dist[0]) : import('../../src/module.js'));
    const entry = await (target === 'dist' ? load(dist[1]) : import('../../src/index.js'));
    expect(Object.keys(one)).to.have.members(Object.keys(entry));
    expect(customElements.get('muscle-spasm-guide')).to.equal(one.MuscleSpasmGuideElement);
    const panel = place.shadowRoot!.querySelector('muscle-spasm-guide')!;
    expect(text(panel.shadowRoot!.querySelector('#emergency')!)).to.contain('999');
  });
});
