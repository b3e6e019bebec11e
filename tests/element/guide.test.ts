import { expect } from 'chai';
import { loadGuide } from '../runner/load.js';

describe('guide', () => {
  it('shows', async () => {
    await loadGuide();
    const guide = document.body.appendChild(document.createElement('muscle-spasm-guide'));
    await Promise.resolve();
    expect(guide.shadowRoot?.textContent).to.contain('999');
  });
});
describe('model', () => {
  it('second', async () => {
    const { second } = await import('../../src/model/rule.js');
    expect([second(1), second(0), second(2)].join('')).to.equal('bca');
  });
});
