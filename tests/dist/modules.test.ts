// The npm modules as an app's bundler takes them: the class alone, the entry that registers, and both builds at once.
import { expect } from 'chai';
import type * as Entry from '../../src/index.js';
import { addScript, open, panelsIn } from '../element/frame.js';
import { all, heard, openIds, settled, text, tidy } from '../element/panel.js';
import type { Panel } from '../element/panel.js';

const load = (path: string): Promise<typeof Entry> => import(path) as Promise<typeof Entry>;

describe('modules', () => {
  afterEach(tidy);

  it('the class alone registers nothing, and an app may give it a name of its own', async () => {
    const { MuscleSpasmGuideElement } = await load('/dist/element.js');
    expect(customElements.get('muscle-spasm-guide')).to.equal(undefined);
    class Own extends MuscleSpasmGuideElement {}
    customElements.define('own-guide', Own);
    const panel = document.body.appendChild(new Own());
    expect(all(panel, '#E1')).to.have.lengthOf(1);
    panel.region = 'NO';
    await settled(panel);
    expect(text(all(panel, '#emergency')[0]!)).to.contain('113');
  });

  it('the entry registers the same class as it exports, once', async () => {
    const [entry, element] = [await load('/dist/index.js'), await load('/dist/element.js')];
    const { MuscleSpasmGuideElement } = entry;
    expect(customElements.get('muscle-spasm-guide')).to.equal(MuscleSpasmGuideElement);
    expect(element.MuscleSpasmGuideElement).to.equal(MuscleSpasmGuideElement);
    expect(Object.keys(entry)).to.have.members([...Object.keys(element), 'mount', 'unmount']);
    expect(document.createElement('muscle-spasm-guide')).to.be.instanceOf(MuscleSpasmGuideElement);
    expect(MuscleSpasmGuideElement.version).to.match(/^\d+\.\d+\.\d+/);
  });

  it('what the panel tells is of the exported classes', async () => {
    const entry = await load('/dist/index.js');
    const [ready, toggles] = [heard('spasm-guide-ready'), heard('spasm-section-toggle')];
    const panel = document.body.appendChild(document.createElement('muscle-spasm-guide'));
    panel.show('causes');
    await settled(panel);
    expect(ready[0]).to.be.instanceOf(entry.GuideReadyEvent);
    expect(toggles[0]).to.be.instanceOf(entry.SectionToggleEvent);
    const copy = new entry.LinkCopyEvent({ link: 'https://a.example/#x' });
    expect(copy).to.include({
      type: 'spasm-link-copy',
      link: 'https://a.example/#x',
      bubbles: true,
      composed: true,
    });
    const error = new entry.GuideErrorEvent({ error: 'why' });
    expect(error).to.include({ type: 'spasm-guide-error', error: 'why' });
    expect(new entry.GuideStaleEvent({ edition: panel.edition }).edition).to.equal(panel.edition);
    expect(new entry.SectionToggleEvent({ section: 'causes', open: true, by: 'find' })).to.include({
      section: 'causes',
      open: true,
      by: 'find',
    });
  });

  it('beside the one script the entry is no error and no word', async () => {
    const frame = await open('<muscle-spasm-guide></muscle-spasm-guide>');
    const said: unknown[] = [];
    (frame.window as unknown as { console: Console }).console.warn = (...words: unknown[]) =>
      said.push(words);
    frame.window.addEventListener('error', ({ message }) => said.push(message));
    await addScript(frame, '/dist/muscle-spasm-guide.js');
    const script = frame.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/index.js';
    const done = new Promise((resolve) => {
      script.addEventListener('load', resolve);
    });
    frame.document.head.append(script);
    await done;
    const [panel] = panelsIn(frame) as [Panel];
    panel.showAll();
    await settled(panel);
    expect(openIds(panel)).to.have.lengthOf(5);
    expect(said.filter((line) => !String(line).includes('dev mode'))).to.deep.equal([]);
  });
});
