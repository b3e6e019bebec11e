// When something goes wrong the danger signs and the number are still there, and the page hears of it.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import {
  all,
  consoleLines,
  heard,
  make,
  mount,
  openIds,
  rootOf,
  settled,
  shown,
  stub,
  stubGetter,
  text,
  tidy,
  expectSame,
} from './panel.js';
import type { Panel } from './panel.js';

/** From now on no template can be read. @returns what mends it */
function breakRendering(): () => void {
  const { prototype } = HTMLTemplateElement;
  const native = Object.getOwnPropertyDescriptor(prototype, 'content')!;
  stubGetter(prototype, 'content', () => {
    throw new Error(`broken by a test in ${target}`);
  });
  return () => {
    Object.defineProperty(prototype, 'content', native);
  };
}

function thrown(): unknown[] {
  const list: unknown[] = [];
  stub(window, 'onerror', (message) => {
    list.push(message);
  });
  stub(window, 'onunhandledrejection', ({ reason }: PromiseRejectionEvent) => {
    list.push(reason);
  });
  return list;
}

/** What is left is read as text: it has no ids. */
function expectDangerSigns(panel: Panel): void {
  const bullets = all(panel, 'li');
  expect(bullets.length).to.be.within(4, 9);
  for (const bullet of bullets) {
    expect(text(bullet).length).to.be.greaterThan(8);
    expect(shown(bullet)).to.equal(true);
  }
}

describe(`failures (${target})`, () => {
  afterEach(tidy);

  it("a first picture that fails leaves the danger signs, the number and the page's own words [H05]", async () => {
    const lines = consoleLines();
    const errors = thrown();
    const events = heard('spasm-guide-error');
    const panel = await make({ region: 'gb', open: 'all', theme: 'dark' });
    panel.innerHTML = "<p>The site's own words</p>";
    breakRendering();
    document.body.append(panel);
    await settled(panel);
    expectDangerSigns(panel);
    expect(
      all(panel, 'a').map((link) => [link.getAttribute('href'), /\d+/.exec(text(link))?.[0]]),
    ).to.deep.equal([['tel:999', '999']]);
    expect(text(all(panel, 'h2')[0]!)).to.contain('999');
    expect(shown(panel.querySelector('p')!)).to.equal(true);
    expect(events).to.have.lengthOf(1);
    expect(String(events[0]?.error)).to.contain('broken by a test');
    expectSame(events[0]?.target, panel);
    expect(lines.length, lines.join()).to.equal(1);
    expect(lines[0]).to.contain('[muscle-spasm-guide]');
    expect(errors).to.deep.equal([]);
  });

  it('without a region what is left has neutral words and no link to nowhere [H02]', async () => {
    consoleLines();
    const panel = await make({ region: '!!' });
    breakRendering();
    document.body.append(panel);
    await settled(panel);
    expectDangerSigns(panel);
    expect(all(panel, 'a')).to.deep.equal([]);
    expect(text(all(panel, 'h2')[0]!)).to.match(/emergency number/i);
  });

  it('its methods and attributes still throw nothing', async () => {
    consoleLines();
    const errors = thrown();
    const panel = await make({ region: 'GB' });
    breakRendering();
    document.body.append(panel);
    panel.show('causes');
    panel.toggle('causes');
    panel.showAll();
    panel.hideAll();
    panel.theme = 'host';
    panel.headingLevel = 3;
    panel.remove();
    document.body.append(panel);
    location.hash = '#muscle-spasm-guide-causes';
    await settled(panel);
    expectDangerSigns(panel);
    expect(errors).to.deep.equal([]);
  });

  it('one that failed does not take the others along [H12]', async () => {
    consoleLines();
    const panel = await make({ region: 'GB' });
    const mend = breakRendering();
    document.body.append(panel);
    mend();
    const other = await mount({ region: 'US', open: 'causes' });
    expect(openIds(other)).to.deep.equal(['causes']);
  });

  it('a later failure keeps the last good picture, and is told [H05]', async () => {
    const lines = consoleLines();
    const errors = thrown();
    const events = heard('spasm-guide-error');
    const panel = await mount({ region: 'GB', open: 'causes' });
    const before = rootOf(panel).innerHTML;
    breakRendering();
    panel.region = 'US';
    await settled(panel);
    expect(rootOf(panel).innerHTML).to.equal(before);
    expect(openIds(panel)).to.deep.equal(['causes']);
    expect(events).to.have.lengthOf(1);
    expect(lines).to.have.lengthOf.at.most(1);
    expect(errors).to.deep.equal([]);
  });

  it('after a later failure it recovers as soon as it can', async () => {
    consoleLines();
    const panel = await mount({ region: 'GB' });
    const mend = breakRendering();
    panel.region = 'US';
    await settled(panel);
    mend();
    panel.region = 'AU';
    await settled(panel);
    expect(text(all(panel, '#emergency')[0]!)).to.contain('000');
  });
});
