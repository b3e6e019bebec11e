// "Copy link": the right address, said beside the button; by hand where the page may not use the clipboard.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import { all, byId, heard, mount, one, sectionIds, settled, stub, text, tidy, expectSame } from './panel.js';
import type { Panel } from './panel.js';

/** The clipboard of the page, which keeps what is written, or refuses. */
function clipboard(refuses = false): string[] {
  const written: string[] = [];
  const writeText = (link: string): Promise<void> => {
    if (refuses) return Promise.reject(new DOMException('no', 'NotAllowedError'));
    written.push(link);
    return Promise.resolve();
  };
  stub(navigator, 'clipboard', { writeText } as unknown as Clipboard);
  return written;
}

const button = (panel: Panel, id: string): HTMLElement => one(panel, `[data-copy="${id}"]`);
const output = (panel: Panel, id: string): string =>
  text(button(panel, id).parentElement!.querySelector('output')!);
const address = (id: string): string =>
  `${location.origin}${location.pathname}${location.search}#muscle-spasm-guide-${id}`;

describe(`copy link (${target})`, () => {
  afterEach(tidy);

  it('there is one at the end of each section and card, and none inside summary', async () => {
    const panel = await mount({ open: 'all' });
    const cards = all(panel, '[part=card]').map(({ id }) => id);
    expect(all(panel, '[data-copy]').map(({ dataset }) => dataset['copy'])).to.have.members([
      ...cards,
      ...sectionIds,
    ]);
    expect(all(panel, 'summary button, summary a, summary [tabindex]')).to.deep.equal([]);
    for (const id of [...cards, ...sectionIds]) {
      const block = byId(panel, id);
      expect(block.contains(button(panel, id))).to.equal(true);
      expectSame([...block.querySelectorAll('[data-copy]')].at(-1), button(panel, id));
    }
  });

  it('copies the address of a section and of a card, and says so in the output beside it', async () => {
    const written = clipboard();
    const panel = await mount({ open: 'treatments' });
    location.hash = '#elsewhere';
    for (const id of ['treatments', 'magnesium']) {
      expect(output(panel, id)).to.equal('');
      button(panel, id).click();
      await settled(panel);
      expect(written.at(-1)).to.equal(address(id));
      expect(output(panel, id)).to.not.equal('').and.not.contain('http');
    }
    expect(all(panel, 'output').filter((one) => text(one))).to.have.lengthOf(2);
  });

  it('what was copied is told to the page', async () => {
    clipboard();
    const events = heard('spasm-link-copy');
    const panel = await mount({ open: 'causes' });
    button(panel, 'causes').click();
    await settled(panel);
    expect(events.map(({ link }) => link)).to.deep.equal([address('causes')]);
  });

  for (const [why, refuse] of [
    ['is refused', () => clipboard(true)],
    [
      'is not there',
      () => {
        stub(navigator, 'clipboard', undefined as unknown as Clipboard);
      },
    ],
  ] as const)
    it(`where the clipboard ${why} the address is shown to copy by hand, and nothing is told`, async () => {
      refuse();
      const events = heard('spasm-link-copy');
      const panel = await mount({ open: 'causes' });
      button(panel, 'causes').click();
      await settled(panel);
      expect(output(panel, 'causes')).to.contain(address('causes'));
      expect(events).to.deep.equal([]);
    });

  it('opens, closes and moves nothing', async () => {
    clipboard();
    const toggles = heard('spasm-section-toggle');
    const panel = await mount({ open: 'causes' });
    const before = location.href;
    button(panel, 'causes').click();
    await settled(panel);
    expect([toggles.length, location.href]).to.deep.equal([0, before]);
  });

  describe('where the device has a share sheet', () => {
    /** The device's share sheet: it keeps what is given to it, or turns it down. */
    function shareSheet(refusal = ''): ShareData[] {
      const given: ShareData[] = [];
      stub(navigator, 'share', (data) => {
        if (refusal) return Promise.reject(new DOMException('no', refusal));
        given.push(data ?? {});
        return Promise.resolve();
      });
      return given;
    }

    it('the button says so, shares the address, and says that it did', async () => {
      const written = clipboard();
      const given = shareSheet();
      const events = heard('spasm-link-copy');
      const panel = await mount({ open: 'causes' });
      expect(text(button(panel, 'causes'))).to.match(/^Share link to Causes/);
      button(panel, 'causes').click();
      await settled(panel);
      expect(given).to.deep.equal([{ title: text(byId(panel, 'title')), url: address('causes') }]);
      expect(output(panel, 'causes')).to.equal('Shared.');
      expect([written, events]).to.deep.equal([[], []]);
    });

    it('a reader who turns it down is told nothing and nothing is copied', async () => {
      const written = clipboard();
      shareSheet('AbortError');
      const panel = await mount({ open: 'causes' });
      button(panel, 'causes').click();
      await settled(panel);
      expect([written, output(panel, 'causes')]).to.deep.equal([[], '']);
    });

    it('where the page forbids it the address is copied', async () => {
      const written = clipboard();
      shareSheet('NotAllowedError');
      const panel = await mount({ open: 'causes' });
      button(panel, 'causes').click();
      await settled(panel);
      expect([written, output(panel, 'causes')]).to.deep.equal([[address('causes')], 'Copied.']);
    });
  });
});
