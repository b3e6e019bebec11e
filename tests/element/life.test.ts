// Moved, cloned, set before it was known, loaded twice, fifty at once: it works and says nothing.
import { expect } from 'chai';
import { scriptUrl, target } from '../runner/load.js';
import { addScript, open, panelsIn } from './frame.js';
import {
  all,
  byId,
  consoleLines,
  heard,
  make,
  mount,
  one,
  openIds,
  rootOf,
  sectionIds,
  sections,
  settled,
  stubGetter,
  summaryOf,
  text,
  tidy,
} from './panel.js';
import type { Panel } from './panel.js';

describe(`life on a page (${target})`, function () {
  this.timeout(30_000);
  afterEach(tidy);

  it('removed and put back, and moved: what is open stays open, what is picked stays picked', async () => {
    const panel = await mount({ open: 'symptoms' });
    summaryOf(panel, 'causes').click();
    one<HTMLInputElement>(panel, '[value=neck]').click();
    await settled(panel);
    const events = heard('spasm-section-toggle');
    panel.remove();
    await settled(panel);
    document.body.append(panel);
    const parent = document.body.appendChild(document.createElement('div'));
    parent.append(panel);
    await settled(panel);
    expect(openIds(panel)).to.deep.equal(['symptoms', 'causes']);
    expect(one<HTMLInputElement>(panel, 'input:checked').value).to.equal('neck');
    expect(rootOf(panel).adoptedStyleSheets).to.have.lengthOf(1);
    expect(events).to.deep.equal([]);
    summaryOf(panel, 'treatments').click();
    await settled(panel);
    expect(events.map(({ section, by }) => `${section} ${by}`)).to.deep.equal(['treatments reader']);
  });

  it('swapped out and in twenty times it answers once', async () => {
    const panel = await mount();
    for (let times = 0; times < 20; times++) {
      panel.remove();
      document.body.append(panel);
    }
    const events = heard('spasm-section-toggle');
    one(panel, '#all').click();
    await settled(panel);
    expect(events).to.have.lengthOf(5);
    expect(openIds(panel)).to.have.lengthOf(5);
  });

  it('a clone keeps the settings, also those set as properties', async () => {
    const panel = await make();
    Object.assign(panel, {
      region: 'JP',
      headingLevel: 3,
      exclusive: true,
      sections: 'causes questions',
      theme: 'dark',
    });
    document.body.append(panel);
    await settled(panel);
    document.body.append(panel.cloneNode(true));
    const clone = document.querySelectorAll('muscle-spasm-guide')[1]!;
    await settled(clone);
    expect(text(byId(clone, 'emergency'))).to.contain('119');
    expect(sections(clone).map(({ id }) => id)).to.deep.equal(['causes', 'questions']);
    expect(byId(clone, 'title').localName).to.equal('h3');
    expect([clone.exclusive, clone.theme]).to.deep.equal([true, 'dark']);
  });

  it('defaults are not written on the element; what is set is', async () => {
    const panel = await mount();
    expect(panel.getAttributeNames()).to.deep.equal([]);
    Object.assign(panel, { region: 'gb', open: 'causes', headingLevel: 4, feedback: 'mailto:a@b.example' });
    await settled(panel);
    expect(Object.fromEntries([...panel.attributes].map(({ name, value }) => [name, value]))).to.deep.equal({
      region: 'gb',
      open: 'causes',
      'heading-level': '4',
      feedback: 'mailto:a@b.example',
    });
  });

  it('properties set before the script came are taken', async () => {
    const frame = await open('<muscle-spasm-guide></muscle-spasm-guide>');
    const [panel] = panelsIn(frame) as [Panel];
    Object.assign(panel, { region: 'NO', open: 'causes', headingLevel: 1, sections: 'causes' });
    await addScript(frame);
    expect(text(byId(panel, 'emergency'))).to.contain('113');
    expect([openIds(panel), sections(panel).length]).to.deep.equal([['causes'], 1]);
    expect(byId(panel, 'title').localName).to.equal('h1');
    panel.region = 'GB';
    await settled(panel);
    expect(text(byId(panel, 'emergency'))).to.contain('999');
  });

  it('the first picture is there as soon as the element is in the page', async () => {
    const panel = await make({ region: 'GB', open: 'causes' });
    document.body.append(panel);
    expect(text(byId(panel, 'emergency'))).to.contain('999');
    expect(openIds(panel)).to.deep.equal(['causes']);
  });

  it('parsed from innerHTML, from a template, and inside another shadow root, it works', async () => {
    await make();
    document.body.innerHTML =
      '<p><muscle-spasm-guide region="GB"></muscle-spasm-guide></p><template><muscle-spasm-guide region="US"></muscle-spasm-guide></template><div></div>';
    const copy = document.importNode(document.querySelector('template')!.content, true);
    document.querySelector('div')!.attachShadow({ mode: 'closed' }).append(copy.firstElementChild!);
    const panel = document.querySelector('muscle-spasm-guide')!;
    panel.show('causes');
    expect(text(byId(panel, 'emergency'))).to.contain('999');
    const nested = document.createElement('div');
    document.body.append(nested);
    const inner = await mount(
      { region: 'AU' },
      nested.attachShadow({ mode: 'open' }).appendChild(document.createElement('i')),
    );
    inner.show('causes');
    expect([openIds(panel), openIds(inner)]).to.deep.equal([['causes'], ['causes']]);
  });

  it('the script loaded twice is no error, and of one version no word', async () => {
    const frame = await open('<muscle-spasm-guide region="GB"></muscle-spasm-guide>');
    const said: unknown[] = [];
    for (const level of ['warn', 'error'] as const)
      (frame.window as unknown as { console: Console }).console[level] = (...words: unknown[]) =>
        said.push(...words);
    frame.window.addEventListener('error', ({ message }) => said.push(message));
    await addScript(frame);
    await addScript(frame, `${target === 'source' ? '/src/script.ts' : scriptUrl}?again`);
    const [panel] = panelsIn(frame) as [Panel];
    one(panel, '#all').click();
    await settled(panel);
    expect(openIds(panel)).to.deep.equal([...sectionIds]);
    expect(said.filter((line) => !String(line).includes('dev mode'))).to.deep.equal([]);
  });

  it('another version already there is left alone, and both are named once [H27]', async () => {
    const frame = await open('<muscle-spasm-guide></muscle-spasm-guide>');
    const said: string[] = [];
    (frame.window as unknown as { console: Console }).console.warn = (...words: unknown[]) =>
      said.push(words.join(' '));
    class Other extends frame.window.HTMLElement {
      static version = '0.0.7-other';
    }
    frame.window.customElements.define('muscle-spasm-guide', Other);
    await addScript(frame);
    await addScript(frame, `${target === 'source' ? '/src/script.ts' : scriptUrl}?again`);
    const ours = said.filter((line) => line.includes('muscle-spasm-guide]'));
    // Each copy of the built script is a world of its own, and says it for itself.
    expect(ours.length).to.be.within(1, 2);
    expect(ours[0])
      .to.contain('0.0.7-other')
      .and.to.match(/0\.\d+\.\d+ is not/);
    expect(frame.window.customElements.get('muscle-spasm-guide')).to.equal(Other);
  });

  it('fifty share one style sheet and the copies of one template', async () => {
    const lines = consoleLines();
    await make();
    const { prototype } = HTMLTemplateElement;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- applied to what it is called on
    const native = Object.getOwnPropertyDescriptor(prototype, 'content')!.get!;
    let parsed = 0;
    stubGetter(prototype, 'content', function () {
      const content = native.call(this) as DocumentFragment;
      if (content.querySelector('.p')) parsed++;
      return content;
    });
    const attributes = { region: 'NZ', sections: 'questions symptoms', 'heading-level': '4' };
    const panels: Panel[] = [];
    panels.push(await mount(attributes));
    // The first is what was parsed; the template that all others are copied from is made when there is a second.
    expect(parsed).to.equal(1);
    while (panels.length < 50) panels.push(await mount(attributes));
    expect(parsed).to.equal(2);
    const sheets = new Set(panels.flatMap((panel) => [...rootOf(panel).adoptedStyleSheets]));
    expect(sheets.size).to.equal(1);
    expect(panels.every((panel) => all(panel, 'style, link').length === 0)).to.equal(true);
    panels[49]!.show('questions');
    expect(panels.map((panel) => openIds(panel).length).join('')).to.equal(`${'0'.repeat(49)}1`);
    expect(lines).to.deep.equal([]);
  });

  it("removed panels are let go of by the page's listeners", async () => {
    const panel = await mount();
    panel.remove();
    history.replaceState(null, '', '#muscle-spasm-guide-causes');
    dispatchEvent(new HashChangeEvent('hashchange'));
    dispatchEvent(new Event('beforeprint'));
    await settled(panel);
    expect(openIds(panel)).to.deep.equal([]);
  });

  it('a listener of the page that throws does not stop the guide [H12]', async () => {
    // In a page of its own: here mocha hears of every error.
    const frame = await open('<muscle-spasm-guide></muscle-spasm-guide>');
    const script = frame.document.createElement('script');
    script.textContent = `
      window.thrown = 0;
      addEventListener('error', (event) => { thrown++; event.preventDefault(); });
      const listen = () => { throw new Error("the page's own"); };
      document.addEventListener('spasm-guide-ready', listen);
      document.addEventListener('spasm-section-toggle', listen);`;
    frame.document.head.append(script);
    await addScript(frame);
    const [panel] = panelsIn(frame) as [Panel];
    panel.showAll();
    await settled(panel);
    expect(openIds(panel)).to.have.lengthOf(5);
    expect(Reflect.get(frame.window, 'thrown')).to.equal(6);
  });
});
