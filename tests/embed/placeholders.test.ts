// Placeholders in a stranger's page: found however they come, each once, with the page's own children left alone.
import { expect } from 'chai';
import { addScript } from '../element/frame.js';
import { all, byId, expectSame, one, openIds, shown, text, tidy } from '../element/panel.js';
import { target } from '../runner/load.js';
import { inPlaces, later, place, site, url, withScript } from './site.js';

describe(`placeholders (${target})`, function () {
  this.timeout(30_000);
  afterEach(tidy);

  it('one that was there becomes a panel with its options, and its children stay as they were', async () => {
    const page = await site(place('data-region="GB" data-heading-level="3" data-open="causes" class="x"'));
    const [div, child] = [page.document.querySelector('div')!, page.document.querySelector('p')!];
    expect(shown(child)).to.equal(true);
    const changes: MutationRecord[] = [];
    const watch = new page.window.MutationObserver((records) => changes.push(...records));
    watch.observe(page.document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    await addScript(page);
    const [panel] = inPlaces(page);
    expect(text(byId(panel!, 'emergency'))).to.contain('999');
    expect(byId(panel!, 'title').localName).to.equal('h3');
    expect(openIds(panel!)).to.deep.equal(['causes']);
    await later();
    expect(changes).to.deep.equal([]);
    expect(div.outerHTML).to.match(/^<div data-muscle-spasm-guide="" data-region="GB".*<p>own<\/p><\/div>$/);
    expect([shown(panel!), shown(child)]).to.deep.equal([true, false]);
    expect(page.said).to.deep.equal([]);
  });

  it('later ones are found, alone or deep in what was added, fifty at once', async () => {
    const page = await withScript();
    page.document.body.innerHTML = `<section><ul><li>${place('data-region="US"').repeat(50)}</ul></section>`;
    const alone = page.document.createElement('div');
    alone.dataset['muscleSpasmGuide'] = '';
    page.document.body.append('text', alone, page.document.createComment('c'));
    await later();
    expect(inPlaces(page)).to.have.lengthOf(51);
    expect(page.said).to.deep.equal([]);
  });

  it('pages swapped by a router: the body, and a copy from its cache', async () => {
    const page = await withScript(place('data-region="NO"'));
    const { document } = page;
    const kept = document.body.cloneNode(true) as HTMLElement;
    const next = document.createElement('body');
    next.innerHTML = `<main>${place('data-region="US"')}</main>`;
    document.documentElement.replaceChild(next, document.body);
    await later();
    expect(inPlaces(page).map(({ region }) => region)).to.deep.equal(['US']);
    document.body = kept;
    await later();
    expect(inPlaces(page).map(({ region }) => region)).to.deep.equal(['NO']);
    const html = document.body.innerHTML;
    document.body.innerHTML = '';
    document.body.innerHTML = html;
    await later();
    expect(inPlaces(page)).to.have.lengthOf(1);
    expect(shown(document.querySelector('p')!)).to.equal(false);
    expect(page.said).to.deep.equal([]);
  });

  it('moved, it is the same panel', async () => {
    const page = await withScript(`${place()}<main></main>`);
    const [panel] = inPlaces(page);
    panel!.show('causes');
    page.document.querySelector('main')!.append(page.document.querySelector('div')!);
    await later();
    expectSame(inPlaces(page)[0], panel);
    expect(openIds(panel!)).to.deep.equal(['causes']);
  });

  it('the script loaded twice makes one panel for each place, and no word', async () => {
    const page = await withScript(place());
    await addScript(page, `${url}?again`);
    page.document.body.insertAdjacentHTML('beforeend', place());
    await later();
    const roots = [...page.document.querySelectorAll('div')].map(
      ({ shadowRoot }) => shadowRoot!.childElementCount,
    );
    expect(roots).to.deep.equal([1, 1]);
    expect(page.said).to.deep.equal([]);
  });

  it('beside another version that is there already, its element is shown and one line names both', async () => {
    const page = await site(place('data-region="GB"'));
    class Other extends page.window.HTMLElement {
      static version = '0.0.7-other';
    }
    page.window.customElements.define('muscle-spasm-guide', Other);
    await addScript(page);
    expect(inPlaces(page)[0]).to.be.instanceOf(Other);
    expect(page.said).to.have.lengthOf(1);
    expect(page.said[0]).to.contain('0.0.7-other');
  });

  it("the site's note goes into its frame; without one there is none", async () => {
    const page = await withScript(place('', '<p>own</p><p slot="host-note">Open on Saturdays</p>') + place());
    await later();
    const [noted, bare] = inPlaces(page);
    const note = page.document.querySelector<HTMLElement>('[slot]')!;
    expect([shown(one(noted!, '.note')), shown(note), shown(one(bare!, '.note'))]).to.deep.equal([
      true,
      true,
      false,
    ]);
    note.remove();
    await later();
    expect(shown(one(noted!, '.note'))).to.equal(false);
    page.document.querySelectorAll('div')[1]!.append(note);
    await later();
    expect(shown(one(bare!, '.note'))).to.equal(true);
  });

  it('what cannot take a panel keeps what it shows, is named once, and takes no other along [H05]', async () => {
    const page = await withScript(
      `<ul data-muscle-spasm-guide><li>own</ul><ul data-muscle-spasm-guide></ul>${place()}`,
    );
    const taken = page.document.createElement('div');
    taken.dataset['muscleSpasmGuide'] = '';
    taken.attachShadow({ mode: 'closed' }).append('theirs');
    page.document.body.append(taken);
    await later();
    expect(inPlaces(page)).to.have.lengthOf(1);
    expect(shown(page.document.querySelector('li')!)).to.equal(true);
    expect(page.said.length).to.be.within(1, 2);
    for (const line of page.said) expect(line).to.match(/^\[muscle-spasm-guide\] .*div/);
  });

  it('hostile values stay values; an option that cannot be used is said once [H26]', async () => {
    const bad = '"><img src=x onerror=alert(1)>';
    const page = await site(place(''));
    const div = page.document.querySelector('div')!;
    for (const name of ['region', 'theme', 'open', 'sign-off', 'feedback', 'onclick', 'style', 'innerHTML'])
      div.setAttribute(`data-${name}`, bad);
    page.document.body.append(div.cloneNode(true));
    await addScript(page);
    const [panel] = inPlaces(page);
    expect(all(panel!, 'img')).to.deep.equal([]);
    expect(panel!.getAttributeNames().sort()).to.deep.equal([
      'feedback',
      'open',
      'region',
      'sign-off',
      'theme',
    ]);
    expect(page.said).to.have.lengthOf(5);
    expect(new Set(page.said).size).to.equal(5);
  });

  it('a page that broke what the script needs hears one line, and the element itself works [H12]', async () => {
    for (const name of ['MutationObserver', 'Element.prototype.attachShadow', 'Element.prototype.matches']) {
      const page = await site(`${place()}<div id="other"></div>`);
      const broken = page.document.createElement('script');
      broken.textContent = `${name} = ${name.includes('attach') ? 'function () { if (this.localName === "div") throw Error("broken"); return native.apply(this, arguments); }' : '() => { throw Error("broken"); }'};`;
      if (name.includes('attach'))
        broken.textContent = `const native = Element.prototype.attachShadow; ${broken.textContent}`;
      page.document.head.append(broken);
      await addScript(page);
      const panel = page.document.body.appendChild(page.document.createElement('muscle-spasm-guide'));
      expect(all(panel, '#E1'), name).to.have.lengthOf(1);
      expect(page.said, name).to.have.lengthOf(1);
      expect(page.said[0]).to.contain('[muscle-spasm-guide]');
    }
  });

  it('a form of the page whose fields are named as what is read does no harm [H12]', async () => {
    const page = await withScript();
    page.document.body.innerHTML = `<form><input name="localName"><input name="matches"></form><img name="body">`;
    await later();
    page.document.body.insertAdjacentHTML('beforeend', place());
    await later();
    expect(inPlaces(page)).to.have.lengthOf(1);
    expect(page.said.length).to.be.at.most(1);
  });

  it('a link opens the first panel of the page, whichever root it stands in', async () => {
    for (let times = 0; times < 5; times++) {
      const page = await withScript(place().repeat(4));
      page.document.body.prepend(page.document.querySelectorAll('div')[3]!);
      page.window.location.hash = '#muscle-spasm-guide-causes';
      await new Promise((resolve) => {
        page.window.addEventListener('hashchange', resolve, { once: true });
      });
      expect(inPlaces(page).map((panel) => openIds(panel).length)).to.deep.equal([1, 0, 0, 0]);
      page.element.remove();
    }
  });
});
