// The script alone: the panel stands where its tag stands, however the tag comes into the page.
import { expect } from 'chai';
import { open, panelsIn } from '../element/frame.js';
import type { Frame } from '../element/frame.js';
import { byId, openIds, text, tidy } from '../element/panel.js';
import { target } from '../runner/load.js';
import { later, site, type, until, url } from './site.js';

/** A page written as a whole, so that the parser meets its scripts. */
async function written(html: string): Promise<Frame> {
  const page = await open();
  page.document.open();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the parser is what is tested
  page.document.write(`<!doctype html>${html}`);
  page.document.close();
  return page;
}

const ways: [name: string, html: string][] = [
  [
    'in the body',
    `<p>before</p><script ${type} data-muscle-spasm-guide data-region="GB" src="${url}"></script><p>after`,
  ],
  [
    'async',
    `<p>before</p><script async ${type} data-muscle-spasm-guide data-region="GB" src="${url}"></script><p>after`,
  ],
  [
    'defer',
    `<p>before</p><script defer ${type} data-muscle-spasm-guide data-region="GB" src="${url}"></script><p>after`,
  ],
  [
    'as a module',
    `<p>before</p><script type="module" data-muscle-spasm-guide data-region="GB" src="${url}"></script><p>after`,
  ],
  [
    'by its query',
    `<p>before</p><script ${type} src="${url}?v=3&muscle-spasm-guide&region=GB&utm_source=x"></script><p>after`,
  ],
  [
    'by document.write',
    `<p>before</p><script>document.write('<script ${type} data-muscle-spasm-guide data-region=GB src="${url}"><\\/script>')</script><p>after`,
  ],
];

describe(`script alone (${target})`, function () {
  this.timeout(30_000);
  afterEach(tidy);

  for (const [name, html] of ways)
    it(`${name}: directly after the tag`, async () => {
      const page = await written(`<body>${html}`);
      await until(() => panelsIn(page).length > 0 && page.document.querySelectorAll('p').length > 1);
      await later();
      const [panel] = panelsIn(page);
      expect(panelsIn(page)).to.have.lengthOf(1);
      expect(panel!.previousElementSibling?.localName).to.equal('script');
      expect(panel!.nextElementSibling?.textContent).to.equal('after');
      expect(text(byId(panel!, 'emergency'))).to.contain('999');
      expect(panel!.getAttributeNames()).to.deep.equal(['region']);
    });

  it('in the head, also before there is a body: first in the body', async () => {
    const page = await written(
      `<head><script ${type} src="${url}?muscle-spasm-guide&region=GB"></script></head><body><p>after`,
    );
    await until(() => panelsIn(page).length > 0 && !!page.document.querySelector('p'));
    expect(page.document.body.firstElementChild?.localName).to.equal('muscle-spasm-guide');
    await later();
    expect(panelsIn(page)).to.have.lengthOf(1);
  });

  it('in two places: two panels; inserted later, and as text that never runs: a panel each', async () => {
    const page = await site('<main></main><aside></aside><footer></footer>');
    for (const place of ['main', 'aside']) {
      const script = page.document.createElement('script');
      if (target === 'source') script.type = 'module';
      script.src = `${url}?muscle-spasm-guide&open=${place === 'main' ? 'causes' : 'symptoms'}`;
      page.document.querySelector(place)!.append(script);
      await until(() => !!page.document.querySelector(`${place} > muscle-spasm-guide`));
    }
    page.document.querySelector('footer')!.innerHTML =
      `<script data-muscle-spasm-guide src="${url}"></script>`;
    await later();
    expect(panelsIn(page).map((panel) => openIds(panel).join())).to.deep.equal(['causes', 'symptoms', '']);
    expect(page.said).to.deep.equal([]);
  });

  it('not marked it adds nothing', async () => {
    const page = await written(
      `<body><script ${type} src="${url}?ver=1&region=GB"></script><muscle-spasm-guide></muscle-spasm-guide>`,
    );
    await until(() => !!panelsIn(page)[0]?.shadowRoot);
    await later();
    expect(panelsIn(page)).to.have.lengthOf(1);
  });

  it('a page kept by a router and put back has one panel, and a removed tag none', async () => {
    const page = await site();
    const script = page.document.createElement('script');
    if (target === 'source') script.type = 'module';
    script.src = url;
    script.dataset['muscleSpasmGuide'] = '';
    page.document.body.append(script);
    await until(() => panelsIn(page).length > 0);
    const kept = page.document.body.cloneNode(true) as HTMLElement;
    page.document.body.replaceWith(kept);
    await later();
    expect(panelsIn(page)).to.have.lengthOf(1);
    page.document.body.innerHTML = '';
    page.document.body.append(script);
    script.remove();
    await later();
    expect(panelsIn(page)).to.have.lengthOf(0);
    expect(page.said).to.deep.equal([]);
  });
});
