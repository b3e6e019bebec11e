// The script comes while the panel is still on its way with the page: once all of it is there, it is there once.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import { addScript, panelsIn } from '../element/frame.js';
import type { Frame } from '../element/frame.js';
import {
  all,
  byId,
  dangerSigns,
  emergency,
  one,
  openIds,
  settled,
  shown,
  summaryOf,
  text,
  tidy,
} from '../element/panel.js';
import type { Panel } from '../element/panel.js';
import { panelIn, parsed, ssr } from './parsed.js';

interface Arriving {
  readonly frame: Frame;
  /** What of the panel was there before the script. */
  readonly came: readonly Element[];
  /** The rest of the page comes, and the page has ended. */
  readonly end: () => void;
}

/** A page of which this much has come, and the script. */
async function arriving(html: string, length: number): Promise<Arriving> {
  const frame = await parsed('');
  const write = (some: string): void => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way to be the parser of a page piece by piece
    frame.document.write(some);
  };
  frame.document.open();
  write(`<!doctype html><html lang="en"><title>A page</title><body>${html.slice(0, length)}`);
  const came = panelsIn(frame).flatMap((panel) => all(panel, '.p, .p *'));
  await addScript(frame);
  expect(frame.document.readyState).to.equal('loading');
  return {
    frame,
    came,
    end: () => {
      write(html.slice(length));
      frame.document.close();
    },
  };
}

function expectOne(panel: Panel): void {
  const ids = all(panel, '[id]').map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).to.deep.equal([]);
  expect(all(panel, '.p')).to.have.lengthOf(1);
  for (const id of dangerSigns) expect(shown(byId(panel, id)), id).to.equal(true);
  expect(text(emergency(panel))).to.contain('999');
  for (const child of panel.children) expect(child.getClientRects(), child.outerHTML).to.have.lengthOf(0);
}

describe(`a panel that is still on its way (${target})`, function () {
  this.timeout(30_000);
  afterEach(tidy);

  const cuts: Record<string, (html: string) => number> = {
    'before its style': (html) => html.indexOf('<style>'),
    'in its style': (html) => html.indexOf('<style>') + 2000,
    'before its danger signs': (html) => html.indexOf('</style>') + '</style>'.length,
    'in a section': (html) => html.indexOf(' id="treatments"') + 3000,
    'before its key': (html) => html.indexOf('<template data-key'),
  };
  for (const [place, cut] of Object.entries(cuts))
    it(`cut ${place}: it is there once in the end, as it came, and works`, async () => {
      const { renderElement } = await ssr();
      const html = renderElement({ region: 'GB' });
      const { frame, came, end } = await arriving(html, cut(html));
      const panel = panelIn(frame);
      end();
      await settled(panel);
      expectOne(panel);
      expect(came.filter(({ isConnected }) => !isConnected)).to.deep.equal([]);
      summaryOf(panel, 'causes').click();
      await settled(panel);
      expect(openIds(panel)).to.deep.equal(['causes']);
      expect(shown(one(panel, '#all'))).to.equal(true);
    });

  it('taken out of the page before the page has ended, and put back after, it works', async () => {
    const { renderElement } = await ssr();
    const html = `${renderElement({ region: 'GB' })}<p>The rest of the page.</p>`;
    const { frame, end } = await arriving(html, html.indexOf('<p>The rest'));
    const panel = panelIn(frame);
    panel.remove();
    end();
    await settled(panel);
    frame.document.body.append(panel);
    await settled(panel);
    expectOne(panel);
    expect(shown(one(panel, '#all'))).to.equal(true);
  });
});
