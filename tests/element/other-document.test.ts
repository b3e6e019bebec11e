// Taken into another document, as tabs that pop out and readers' views do: it works there, looks the same, and back.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import { open } from './frame.js';
import { byId, drawn, mount, one, openIds, settled, shown, summaryOf, text, tidy } from './panel.js';
import type { Panel } from './panel.js';

describe(`in another document (${target})`, function () {
  this.timeout(30_000);
  afterEach(tidy);

  const looks = async (panel: Panel): Promise<string[]> => {
    await drawn();
    const view = panel.ownerDocument.defaultView!;
    return [one(panel, '.p'), one(panel, '.e .chip'), byId(panel, 'emergency')].map((node) => {
      const { color, backgroundColor, textTransform, fontSize, fontWeight } = view.getComputedStyle(node);
      return [color, backgroundColor, textTransform, fontSize, fontWeight].join();
    });
  };

  /** Sections fold, the picker shows the picked, a timer runs, an option is followed, an event comes. */
  async function works(panel: Panel): Promise<void> {
    const events: string[] = [];
    const hear = ({ section, by }: HTMLElementEventMap['spasm-section-toggle']): void => {
      events.push(`${section} ${by}`);
    };
    panel.addEventListener('spasm-section-toggle', hear, { once: true });
    const before = openIds(panel);
    summaryOf(panel, 'prevention').click();
    await settled(panel);
    expect(events).to.deep.equal(['prevention reader']);
    expect(shown(one(panel, '#prevention > .in'))).to.equal(true);
    summaryOf(panel, 'prevention').click();
    await settled(panel);
    expect(openIds(panel)).to.deep.equal(before);
    one(panel, '[value=neck]').click();
    expect(shown(byId(panel, 'neck'))).to.equal(true);
    one(panel, '[value=calf]').click();
    expect(shown(byId(panel, 'neck'))).to.equal(false);
    panel.region = 'NO';
    await settled(panel);
    expect(text(one(panel, '.call'))).to.contain('113');
    panel.region = 'GB';
    await settled(panel);
    expect(text(one(panel, '.call'))).to.contain('999');
  }

  it('it works and looks there as at home; what was open and what ran goes with it, and comes back [H12]', async () => {
    const panel = await mount({ region: 'GB', open: 'treatments' });
    const home = await looks(panel);
    panel.startTimer('ice', 10);
    const { document: other } = await open();
    // Changed there and taken back, it is not there and dead.
    for (const parent of [other.body, document.body]) {
      parent.append(panel);
      await settled(panel);
      expect(await looks(panel)).to.deep.equal(home);
      expect(openIds(panel)).to.deep.equal(['treatments']);
      expect(text(one(panel, '[data-live=ice-clock]'))).to.match(/^(10:00|9:5\d)$/);
      await works(panel);
    }
  });

  it('taken back from a frame that went, it is not there and dead [H12]', async () => {
    const panel = await mount({ region: 'GB' });
    const home = await looks(panel);
    const { element, document: other } = await open();
    other.body.append(panel);
    await settled(panel);
    element.remove();
    document.body.append(panel);
    await settled(panel);
    expect(await looks(panel)).to.deep.equal(home);
    await works(panel);
  });
});
