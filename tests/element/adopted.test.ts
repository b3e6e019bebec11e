// Taken into another document. In a file of its own: where a frame loads the sources too, coverage counts the frame's.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import { open } from './frame.js';
import { all, mount, one, openIds, settled, tidy } from './panel.js';

describe(`another document (${target})`, () => {
  afterEach(tidy);

  it('taken into another document it is whole, styled and alive', async () => {
    const frame = await open();
    const panel = await mount({ region: 'GB', open: 'causes' });
    frame.document.body.append(panel);
    await settled(panel);
    const chip = all(panel, '.chip')[0]!;
    expect(frame.window.getComputedStyle(chip).textTransform, 'styled there').to.equal('uppercase');
    expect(openIds(panel)).to.deep.equal(['causes']);
    one(panel, '#all').click();
    await settled(panel);
    expect(openIds(panel)).to.have.lengthOf(5);
    document.body.append(panel);
    await settled(panel);
    expect(openIds(panel)).to.have.lengthOf(5);
    expect(getComputedStyle(chip).textTransform, 'styled here').to.equal('uppercase');
  });
});
