// Where a panel came with the page, the built script begins once the browser is idle, so that the page comes first; and
// wherever a page may count on it at once, or nobody tells when the browser is idle, it begins at once.
import { expect } from 'chai';
import { addScript } from '../element/frame.js';
import type { Frame } from '../element/frame.js';
import { all, openIds, settled, shown, summaryOf, tidy } from '../element/panel.js';
import { scriptUrl, target } from '../runner/load.js';
import { panelIn, parsed, ssr } from './parsed.js';

type IdlePage = Frame & { readonly window: { readonly idle: (() => void)[] } };

/** The page's own word on when it is idle: when the test says so. */
const whenAsked = 'window.idle = []; window.requestIdleCallback = (run) => idle.push(run);';
const whole = async (options = {}): Promise<string> =>
  (await ssr()).renderElement({ region: 'GB', ...options });

/** A page of these, with the script's tag after the panel. */
async function page(panel: string, tag = '<script async', idle = whenAsked): Promise<IdlePage> {
  return (await parsed(`${panel}${tag} src="${scriptUrl}"></script>`, {
    head: `<script>${idle}</script>`,
  })) as IdlePage;
}

const isDefined = ({ window }: Frame): boolean => !!window.customElements.get('muscle-spasm-guide');

describe(`the script where the panel came with the page (${target})`, function () {
  this.timeout(30_000);
  // The sources are a module, which is no such script.
  before(function () {
    if (target === 'source') this.skip();
  });
  afterEach(tidy);

  it('waits for an idle moment, while the panel folds; then takes it over as it is', async () => {
    const frame = await page(await whole());
    const panel = panelIn(frame);
    expect([isDefined(frame), frame.window.idle.length]).to.deep.equal([false, 1]);
    summaryOf(panel, 'causes').click();
    const nodes = all(panel, '.p, .p *');
    frame.window.idle[0]!();
    await settled(panel);
    expect(isDefined(frame)).to.equal(true);
    expect(all(panel, '.p, .p *').filter((node, i) => node !== nodes[i])).to.have.lengthOf(0);
    expect([openIds(panel), all(panel, '.still').length]).to.deep.equal([['causes'], 0]);
  });

  it('finds a language beside it also when it has waited', async () => {
    const frame = await page(await whole({ locales: 'auto' }));
    const panel = panelIn(frame);
    frame.window.idle[0]!();
    frame.document.documentElement.lang = 'de';
    while (all(panel, '.p')[0]?.lang !== 'de') await settled(panel);
    expect(shown(all(panel, '#emergency')[0]!)).to.equal(true);
  });

  it('begins at once where the page may count on it: a tag that is not async, or one that a script put in', async () => {
    const panel = await whole();
    expect(isDefined(await page(panel, '<script'))).to.equal(true);
    const frame = (await parsed(panel, { head: `<script>${whenAsked}</script>` })) as IdlePage;
    await addScript(frame);
    // The one that the panel asks for, to make what waits in it.
    expect([isDefined(frame), frame.window.idle.length]).to.deep.equal([true, 1]);
  });

  it('begins at once where there is no panel to read meanwhile', async () => {
    for (const [body, ofPanel] of [
      ['', 0],
      ['<muscle-spasm-guide>Call 999</muscle-spasm-guide>', 1],
    ] as const) {
      const frame = await page(body);
      expect([isDefined(frame), frame.window.idle.length], body).to.deep.equal([true, ofPanel]);
    }
  });

  it('begins at once where the browser does not tell when it is idle, or the page has broken that', async () => {
    for (const idle of [
      'window.requestIdleCallback = undefined;',
      'window.requestIdleCallback = () => { throw new Error("of the page"); };',
      'document.querySelector = undefined;',
    ]) {
      const frame = await page(await whole(), '<script async', idle);
      expect(isDefined(frame), idle).to.equal(true);
    }
  });
});
