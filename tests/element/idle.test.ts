// What is made while the browser is idle: a reader who opens a section then waits for nothing, and a page of many panels
// does not make what most of them never show.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import { addScript, open, panelsIn } from './frame.js';
import { all, one, openIds, settled, tidy } from './panel.js';
import type { Panel } from './panel.js';

const tag = '<muscle-spasm-guide></muscle-spasm-guide>';
/** Lists of sources and copy buttons in sections. */
const made = (panel: Panel): number => all(panel, '.s .src, .s .copy').length;

/** A page of panels whose browser is idle when `idle` is called, or that has something else in its place. */
async function page(
  body: string,
  instead?: { readonly value: unknown },
): Promise<{ panels: Panel[]; said: string[]; idle: () => void }> {
  const frame = await open(body);
  const waiting: IdleRequestCallback[] = [];
  const said: string[] = [];
  const { window } = frame;
  const ask = (run: IdleRequestCallback): number => waiting.push(run);
  Object.defineProperty(window, 'requestIdleCallback', instead ?? { value: ask });
  window.console.warn = (words: string) => said.push(words);
  await addScript(frame);
  // As where a page has put accessors that throw on the prototype of all objects.
  const deadline = {
    didTimeout: false,
    timeRemaining: () => 50,
    get type() {
      throw new Error('of the page');
    },
  };
  const idle = (): void => {
    for (const run of waiting.splice(0)) run(deadline);
  };
  return { panels: panelsIn(frame), said, idle };
}

async function show(panel: Panel): Promise<number> {
  panel.show('causes');
  await settled(panel);
  return made(panel);
}

describe(`while the browser is idle (${target})`, function () {
  this.timeout(30_000);
  afterEach(tidy);

  it('closed sections have their sources and buttons made, and nothing else', async () => {
    const { panels, idle } = await page(tag);
    const [panel] = panels as [Panel];
    const waiting = all(panel, '.off template, .src template').length;
    expect(made(panel)).to.equal(0);
    idle();
    const soon = made(panel);
    expect(soon).to.be.greaterThan(20);
    expect(openIds(panel)).to.deep.equal([]);
    // Figures of muscles that are not picked, and the links of folded lists.
    expect(all(panel, '.off template, .src template').length).to.be.at.least(waiting);
    expect(all(panel, '.src a')).to.have.lengthOf(0);
    expect(await show(panel)).to.equal(soon);
  });

  it('of ten panels closed sections wait all the same, until one is opened', async () => {
    const { panels, idle } = await page(tag.repeat(10));
    idle();
    expect(panels.map(made)).to.deep.equal(panels.map(() => 0));
    expect(await show(panels[9]!)).to.be.greaterThan(20);
    expect(made(panels[0]!)).to.equal(0);
  });

  it('before it is idle a list at the foot is filled as it unfolds, and what is in closed sections waits on', async () => {
    const [panel] = (await page(tag)).panels as [Panel];
    expect(all(panel, '.foot .src a')).to.have.lengthOf(0);
    all(panel, '.foot .src > summary')[0]!.click();
    await settled(panel);
    expect(all(panel, '.foot .src a').length).to.be.greaterThan(10);
    one(panel, '[value=neck]').click();
    await settled(panel);
    expect(all(panel, '#neck .fig')).to.have.lengthOf(1);
    // The reader looks at another page meanwhile, and comes back.
    panel.ownerDocument.defaultView!.dispatchEvent(new Event('visibilitychange'));
    expect(made(panel)).to.equal(0);
  });

  it('where the browser does not tell, or the page has broken that, nothing is missing and nothing said', async () => {
    for (const value of [
      undefined,
      () => {
        throw new Error('of the page');
      },
    ]) {
      const { panels, said } = await page(tag, { value });
      expect(made(panels[0]!)).to.equal(0);
      expect(await show(panels[0]!)).to.be.greaterThan(20);
      // The sources run with Lit's development build, and that says so.
      expect(said.filter((line) => !line.includes('Lit is in dev mode'))).to.deep.equal([]);
    }
  });
});
