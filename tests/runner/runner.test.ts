// The runner's promises to the other tests, in each engine: keys reach the page, focus can be seen, the
// clock stands where we set it, fixtures come under the policy asked for.
import { expect } from 'chai';
import { axtree, engine, media, pdf, press, shot, viewport } from './commands.js';
import { loadGuide, scriptUrl, target } from './load.js';

describe(`runner (${target})`, () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('loads the guide once', async () => {
    await Promise.all([loadGuide(), loadGuide()]);
    expect(customElements.get('muscle-spasm-guide')).to.be.a('function');
    expect(document.querySelectorAll(`script[src$="${scriptUrl}"]`)).to.have.lengthOf(
      target === 'dist' ? 1 : 0,
    );
  });

  it('presses keys in a page that has the focus', async () => {
    document.body.innerHTML = '<button id="one">1</button><button id="two">2</button>';
    expect(document.hasFocus()).to.equal(true);
    await press('Tab');
    await press('Tab');
    expect(document.activeElement?.id).to.equal('two');
    await press('Shift+Tab');
    expect(document.activeElement?.id).to.equal('one');
    expect(document.querySelector('#one')?.matches(':focus-visible')).to.equal(true);
    let clicks = 0;
    document.querySelector('#one')?.addEventListener('click', () => clicks++);
    await press('Space');
    await press('Enter');
    expect(clicks).to.equal(2);
  });

  it('sizes the viewport', async () => {
    expect(await viewport(640, 500)).to.equal(true);
    expect([innerWidth, innerHeight]).to.deep.equal([640, 500]);
  });

  it('has the time zone and, where it can, the language we set', async () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('Europe/London');
    if ((await engine()) !== 'webkit') expect(navigator.language).to.equal('en-GB');
  });

  it('sets media features, and undoes them', async function () {
    if (!(await media({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }))) this.skip();
    expect(matchMedia('(forced-colors: active) and (prefers-color-scheme: dark)').matches).to.equal(true);
    await media({ media: 'print' });
    expect(matchMedia('print and (forced-colors: none)').matches).to.equal(true);
    await media({});
    expect(matchMedia('screen and (prefers-color-scheme: light)').matches).to.equal(true);
  });

  it('reads the accessibility tree through shadow roots', async function () {
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).innerHTML = '<h3>Deep</h3>';
    const nodes = await axtree();
    if (!nodes) return this.skip();
    expect(nodes.find((node) => node.role === 'heading')).to.include({ name: 'Deep', level: 3 });
  });

  it('takes a picture and prints', async () => {
    document.body.textContent = 'Hello';
    expect(await shot(`runner-${target}`)).to.match(/\.png$/);
    const paper = await pdf();
    expect(paper === false ? 'no PDF' : atob(paper).slice(0, 5)).to.equal(
      (await engine()) === 'chromium' ? '%PDF-' : 'no PDF',
    );
  });

  it('serves the built script byte for byte', async () => {
    const [hint, notice] = (await (await fetch(scriptUrl)).text()).split('\n');
    expect(hint).to.match(/^\/\/# /);
    expect(notice).to.match(/^\/\* muscle-spasm-guide /);
  });

  it('serves a fixture as it is, under the policy asked for', async () => {
    const policy = "default-src 'none'";
    const answer = await fetch(`/tests/fixtures/empty.html?csp=${encodeURIComponent(policy)}`);
    expect(answer.headers.get('Content-Security-Policy')).to.equal(policy);
    expect(await answer.text()).not.to.contain('<script');
  });
});
