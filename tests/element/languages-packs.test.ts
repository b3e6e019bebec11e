// What a pack may do and may not: anybody can make one. And where words come from beside tags: the script's folder, or
// a script that was built for one language.
import { expect } from 'chai';
import { scriptUrl, target } from '../runner/load.js';
import { open, addScript } from './frame.js';
import type { Frame } from './frame.js';
import { byId, one, openIds, settled, summaryOf, text, tidy } from './panel.js';
import { parsed, ssr } from '../embed/parsed.js';
import { es } from '../../src/content/locales/es.js';
import { addPack, instead, langOf, panelIn, reworded, signs, speaking, titleOf, titles } from './speaking.js';

const tag = '<muscle-spasm-guide region="IE"></muscle-spasm-guide>';

/** What a pack told, as the built one tells it. */
async function packOf(page: Frame, lang: string): Promise<[string, string[]]> {
  let told: [string, string[]] | undefined;
  const hear = ({ detail }: CustomEventInit<[string, string[]]>): void => {
    told = detail;
  };
  page.window.addEventListener('spasm-guide-words', hear as EventListener, true);
  await addPack(page, lang);
  page.window.removeEventListener('spasm-guide-words', hear as EventListener, true);
  return structuredClone(told!);
}

const tell = ({ window, document }: Frame, detail: unknown): void => {
  document.dispatchEvent(new window.CustomEvent('spasm-guide-words', { detail }));
};

describe(`language packs (${target})`, function () {
  this.timeout(30_000);
  afterEach(tidy);

  it('a pack alone, and a page without a panel: nothing happens, and nothing is left on the page', async () => {
    const page = await open();
    const before = Object.getOwnPropertyNames(page.window).length;
    await addPack(page, 'es');
    expect(Object.getOwnPropertyNames(page.window).length).to.equal(before);
    expect(page.document.body.childNodes.length).to.equal(0);
  });

  it('a pack that is not whole, of another edition or none at all is refused with one event; the words stay [H25]', async () => {
    const source = await packOf(await open(), 'es');
    const broken: [string, (pack: [string, string[]]) => unknown][] = [
      ['nothing', () => undefined],
      ['null', () => null],
      ['a text', () => 'es'],
      ['a number', () => 112],
      ['an object', () => ({})],
      ['another edition', ([, list]) => ['0000000000000000', list]],
      ['one text too few', ([hash, list]) => [hash, list.slice(1)]],
      ['one too many', ([hash, list]) => [hash, [...list, 'x']]],
      ['a hole', ([hash, list]) => [hash, list.map((one, i) => (i === 90 ? '' : one))]],
      ['blanks', ([hash, list]) => [hash, list.map((one, i) => (i === 90 ? '  ' : one))]],
      ['a number for words', ([hash, list]) => [hash, list.map((one, i) => (i === 90 ? 7 : one))]],
      [
        'an object for words',
        ([hash, list]) => [hash, list.map((one, i) => (i === 90 ? { toString: (): string => 'x' } : one))],
      ],
      ['words too long', ([hash, list]) => [hash, list.map((one, i) => (i === 90 ? 'x'.repeat(2000) : one))]],
      [
        'without the place of the number',
        ([hash, list]) => [hash, list.map((one) => one.replace('{n}', '112'))],
      ],
      ['with one more place', ([hash, list]) => [hash, list.map((one, i) => (i === 90 ? '{n}' : one))]],
      ['no language', ([hash, list]) => [hash, ['"><b>', ...list.slice(1)]]],
      ['no direction', ([hash, list]) => [hash, list.map((one, i) => (i === 2 ? 'up' : one))]],
      [
        'a list that throws',
        ([hash]) => [
          hash,
          {
            get length(): number {
              throw new Error('no');
            },
          },
        ],
      ],
    ];
    for (const [what, make] of broken) {
      const page = await speaking('es', tag);
      const lines: string[] = [];
      page.window.console.warn = (...words: unknown[]) => {
        const line = words.join(' ');
        if (!line.includes('dev mode')) lines.push(line);
      };
      const events: Event[] = [];
      page.window.addEventListener('spasm-guide-error', (event) => events.push(event));
      const before = signs(panelIn(page));
      tell(page, make(structuredClone(source)));
      await reworded(panelIn(page));
      expect([langOf(panelIn(page)), signs(panelIn(page))], what).to.deep.equal(['en', before]);
      expect([events.length, lines.length], what).to.deep.equal([1, 1]);
      expect(lines[0], what).to.match(
        /^\[muscle-spasm-guide\] Failed; the danger signs are still shown: \w*Error: ./,
      );
      // The right one comes after it.
      tell(page, source);
      await reworded(panelIn(page));
      expect(langOf(panelIn(page)), what).to.equal('es');
    }
  });

  it('words of a pack are words: no tag, no attribute, no turn of direction comes out of them [H26]', async () => {
    const page = await speaking('es', tag);
    const [hash, list] = await packOf(await open(), 'es');
    const nasty = `<img src=x onerror="parent.hit=1"> " ' & \u202e211`;
    tell(page, [hash, list.map((one, i) => (i > 3 ? `${nasty} ${one}` : one))]);
    const panel = panelIn(page);
    await reworded(panel);
    expect(langOf(panel)).to.equal('es');
    expect(panel.shadowRoot!.querySelectorAll('img, [onerror]').length).to.equal(0);
    expect(signs(panel)).to.contain('<img src=x').and.not.to.contain('\u202e');
    expect('hit' in window).to.equal(false);
  });

  it('what a pack says after it was taken changes nothing', async () => {
    const page = await speaking('es', tag);
    const [hash, list] = await packOf(await open(), 'es');
    tell(page, [hash, list]);
    const panel = panelIn(page);
    await reworded(panel);
    const before = signs(panel);
    list.fill('other {n}');
    tell(page, [hash, list.map((one) => `${one}!`)]);
    panel.headingLevel = 3;
    await reworded(panel);
    expect(signs(panel)).to.equal(before);
  });

  it('the English original is one press away, and the way back; both keep the place', async () => {
    const page = await speaking('es', tag, ['es']);
    const panel = panelIn(page);
    const button = (): HTMLElement => byId(panel, 'original');
    expect(text(one(panel, '.foot'))).to.match(/IA/);
    button().focus();
    button().click();
    await reworded(panel);
    expect([langOf(panel), titleOf(panel).includes(titles.en)]).to.deep.equal(['en', true]);
    expect(text(button())).to.match(/^español$/i);
    expect(panel.shadowRoot!.activeElement === button()).to.equal(true);
    expect(instead(panel)).to.equal('');
    button().click();
    await reworded(panel);
    expect([langOf(panel), panel.shadowRoot!.activeElement === button()]).to.deep.equal(['es', true]);
  });

  it('English has no such button, and no status of a translation', async () => {
    const panel = panelIn(await speaking('en', tag, ['es']));
    expect(panel.shadowRoot!.querySelector('#original')).to.equal(null);
    expect(text(one(panel, '.foot'))).to.contain('Not yet reviewed by a clinician.');
  });

  it('without locales="auto" nothing is fetched; with it, where no pack lies beside the script, English stays', async () => {
    for (const locales of ['', 'auto']) {
      const page = await open(`<muscle-spasm-guide locales="${locales}"></muscle-spasm-guide>`);
      page.document.documentElement.lang = 'es';
      const lines: string[] = [];
      page.window.console.warn = (...words: unknown[]) => {
        const line = words.join(' ');
        if (!line.includes('dev mode')) lines.push(line);
      };
      const heard = new Promise((resolve) => {
        page.window.addEventListener('spasm-guide-error', resolve);
      });
      // Of a tag without an address, as tag managers insert it, nobody knows the folder.
      if (target === 'dist') {
        const script = page.document.createElement('script');
        script.textContent = await (await fetch(scriptUrl)).text();
        page.document.head.append(script);
      } else await addScript(page);
      const panel = panelIn(page);
      if (locales) await heard;
      await reworded(panel);
      expect([langOf(panel), lines.length]).to.deep.equal(['en', locales ? 1 : 0]);
    }
  });

  it('a panel that came with the page in a language stays as it came until its words are there, then is kept node by node', async () => {
    const { renderElement } = await ssr();
    const page = await parsed(renderElement({ region: 'ES' }, { words: es }));
    const panel = panelIn(page);
    const nodes = [...panel.shadowRoot!.querySelectorAll('style, .p, .p *')];
    await addScript(page);
    await reworded(panel);
    expect(langOf(panel)).to.equal('es');
    // The reader looks at another page meanwhile, and comes back.
    page.window.dispatchEvent(new Event('visibilitychange'));
    expect(nodes.every((node) => node.isConnected)).to.equal(true);
    await addPack(page, 'es');
    await reworded(panel);
    expect(nodes.every((node) => node.isConnected)).to.equal(true);
    expect(panel.shadowRoot!.querySelectorAll('.still').length).to.equal(0);
    summaryOf(panel, 'causes').click();
    await settled(panel);
    byId(panel, 'original').click();
    await reworded(panel);
    expect([langOf(panel), openIds(panel)]).to.deep.equal(['en', ['causes']]);
  });

  if (target === 'dist') {
    it('locales="auto" fetches the pack of the page’s language from beside the script, and no other', async () => {
      const page = await speaking(
        'fr-CA',
        '<muscle-spasm-guide locales="auto"></muscle-spasm-guide>'.repeat(2),
      );
      const panel = panelIn(page);
      while (langOf(panel) !== 'fr') await reworded(panel);
      const fetched = page.window.performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.includes('locales'));
      expect(fetched).to.deep.equal(['/dist/locales/fr.js']);
    });

    it('a script of one language speaks it where the page names none, and what the page asks for where it does', async () => {
      const page = await open(tag);
      page.document.documentElement.removeAttribute('lang');
      await addScript(page, '/dist/muscle-spasm-guide.es.js');
      const panel = panelIn(page);
      expect(langOf(panel)).to.equal('es');
      page.document.documentElement.lang = 'en';
      await reworded(panel);
      expect(langOf(panel)).to.equal('en');
      page.document.documentElement.lang = 'fr';
      await reworded(panel);
      expect([langOf(panel), instead(panel) !== '']).to.deep.equal(['en', true]);
    });
  }
});
