// Which language a reader gets, on pages of any language, with packs that come early, late or never.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import { byId, one, openIds, settled, shown, stub, summaryOf, text, tidy } from './panel.js';
import { addPack, instead, langOf, panelIn, reworded, signs, speaking, titleOf, titles } from './speaking.js';

const tag = '<muscle-spasm-guide region="IE"></muscle-spasm-guide>';

describe(`languages (${target})`, function () {
  this.timeout(30_000);
  afterEach(tidy);

  it('a page in a language there is no pack of gets whole English, which says so and is marked as English', async () => {
    const panel = panelIn(await speaking('sv', tag));
    expect([langOf(panel), one(panel, '.p').dir]).to.deep.equal(['en', 'ltr']);
    expect(titleOf(panel)).to.contain(titles.en);
    expect(instead(panel)).to.match(/^This guide is not in Swedish yet\./);
    expect(shown(one(panel, '.stale:not([data-live])'))).to.equal(true);
  });

  it('says nothing of languages where none was asked for, or English was', async () => {
    for (const lang of ['', 'en', 'EN-us', 'en-Latn-GB', 'C', 'x-klingon', '?'])
      expect(instead(panelIn(await speaking(lang, tag))), lang).to.equal('');
  });

  const asked: [lang: string, shown: string][] = [
    ['es', 'es'],
    ['ES-mx', 'es'],
    ['es-419', 'es'],
    ['ar-EG', 'ar'],
    ['ja-JP', 'ja'],
    ['zh-CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', 'en'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['hi-Latn', 'en'],
    ['no', 'en'],
    ['nb-NO', 'en'],
  ];
  it('a tag leads to its language: exact, shorter or by another name; else to English', async () => {
    const page = await speaking('en', tag, ['es', 'ar', 'ja', 'zh-Hans', 'pt-BR', 'hi']);
    const panel = panelIn(page);
    for (const [lang, expected] of asked) {
      page.document.documentElement.lang = lang;
      await reworded(panel);
      expect(langOf(panel), lang).to.equal(expected);
      expect(instead(panel) !== '', lang).to.equal(expected === 'en');
    }
  });

  it('its own lang comes first, then that of the nearest element, also around the shadow roots it is in', async () => {
    const page = await speaking(
      'ar',
      `<div lang="es"><p><muscle-spasm-guide></muscle-spasm-guide></p></div>
       <div lang="es"><muscle-spasm-guide lang="ja"></muscle-spasm-guide></div>
       <section lang="es"><div id="host"></div></section>`,
      ['es', 'ar', 'ja'],
    );
    const root = page.document.getElementById('host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<slot></slot><muscle-spasm-guide></muscle-spasm-guide>';
    const panels = [
      ...page.document.querySelectorAll('muscle-spasm-guide'),
      root.querySelector('muscle-spasm-guide')!,
    ];
    expect(panels.map(langOf)).to.deep.equal(['es', 'ja', 'es']);
    // The attribute went, and the page's language is followed again.
    panels[1]!.removeAttribute('lang');
    page.document.querySelector('div')!.removeAttribute('lang');
    await reworded(panels[1]!);
    expect(panels.map(langOf)).to.deep.equal(['ar', 'es', 'es']);
  });

  it('a pack that comes late turns the panel, one that comes twice or is not asked for changes nothing', async () => {
    const page = await speaking('es-MX', tag);
    const panel = panelIn(page);
    expect([langOf(panel), instead(panel)]).to.deep.equal([
      'en',
      'This guide is not in Mexican Spanish yet. It is in English.',
    ]);
    await addPack(page, 'ar');
    await reworded(panel);
    expect(langOf(panel)).to.equal('en');
    await addPack(page, 'es');
    await reworded(panel);
    expect([langOf(panel), instead(panel)]).to.deep.equal(['es', '']);
    const paragraph = one(panel, '.lead');
    await addPack(page, 'es');
    await reworded(panel);
    expect(one(panel, '.lead') === paragraph).to.equal(true);
  });

  it('the danger signs are never in two languages, with the same number in all [H25]', async () => {
    const page = await speaking('en', tag, ['es', 'ar', 'ja']);
    const panel = panelIn(page);
    const letters = { es: /[áéíóúñ]/, ar: /\p{Script=Arabic}/u, ja: /\p{Script=Hiragana}/u } as const;
    const english = signs(panel);
    for (const [lang, own] of Object.entries(letters)) {
      page.document.documentElement.lang = lang;
      await reworded(panel);
      expect(signs(panel), lang).to.match(own);
      // The sources are titles of pages in English.
      const words = [...one(panel, '.e').querySelectorAll('h3, .number, :scope > ul')].map(text).join(' ');
      for (const word of english.match(/\b(?:chest|leg|neck|call|now|common caution)\b/gi) ?? [])
        expect(words, lang).not.to.match(new RegExp(`\\b${word}\\b`, 'i'));
      expect(text(one(panel, '.call'))).to.contain('112');
      expect(one(panel, '.call').getAttribute('href')).to.equal('tel:112');
      expect(one(panel, '.e').querySelectorAll(':scope > ul > li').length).to.equal(9);
    }
  });

  it('a live switch keeps open sections, what is picked and typed, the focus and a running timer', async () => {
    const page = await speaking('en', '<muscle-spasm-guide open="causes"></muscle-spasm-guide>', ['es']);
    const panel = panelIn(page);
    stub(page.window.console, 'warn', () => undefined);
    summaryOf(panel, 'treatments').click();
    one(panel, '[value=neck]').click();
    one(panel, '[value=calf]').click();
    panel.startTimer('ice', 10);
    one<HTMLSelectElement>(panel, 'select').value = 'NO';
    one(panel, 'select').dispatchEvent(new page.window.Event('input', { bubbles: true }));
    one(panel, '#own').click();
    const own = one<HTMLTextAreaElement>(panel, 'textarea');
    own.value = '¿?';
    own.dispatchEvent(new page.window.Event('input', { bubbles: true }));
    await settled(panel);
    const controls = [
      '#treatments > summary',
      '#heat button:not(:empty)',
      '[value=calf]',
      'select',
      '[data-live=ice-pause]',
      '#ice .src > summary',
    ];
    for (const lang of ['es', 'en', 'es'])
      for (const [at, selector] of controls.entries()) {
        const control = panel.shadowRoot!.querySelector<HTMLElement>(selector)!;
        control.focus();
        const words = text(control);
        page.document.documentElement.lang = lang;
        await reworded(panel);
        await settled(panel);
        const { activeElement } = panel.shadowRoot!;
        expect(activeElement === panel.shadowRoot!.querySelector(selector), `${lang} ${selector}`).to.equal(
          true,
        );
        expect(langOf(panel)).to.equal(lang);
        if (at === 0) expect(text(activeElement!)).not.to.equal(words);
        expect(openIds(panel)).to.deep.equal(['causes', 'treatments']);
        expect(text(one(panel, '.call'))).to.contain('113');
        expect(one<HTMLTextAreaElement>(panel, 'textarea').value).to.equal('¿?');
        expect(text(one(panel, '[data-live=ice-clock]'))).to.match(/^(10:00|9:5\d)$/);
      }
  });

  it('a page translator that changes the language of the document, and words in it, leads to our own words', async () => {
    const page = await speaking('en', tag, ['es']);
    const panel = panelIn(page);
    // As Google Translate has it.
    const title = one(panel, '[part=title]');
    title.innerHTML = `<font style="vertical-align: inherit;"><font>${title.innerHTML}</font></font>`;
    page.document.documentElement.lang = 'es';
    page.document.documentElement.className = 'translated-ltr';
    await reworded(panel);
    expect([langOf(panel), titleOf(panel).includes(titles.es)]).to.deep.equal(['es', true]);
    expect(panel.shadowRoot!.querySelectorAll('[style*=vertical]').length).to.equal(0);
    page.document.documentElement.lang = 'en';
    await reworded(panel);
    expect(titleOf(panel)).to.contain(titles.en);
  });

  it('right-to-left words stand right-to-left on a page of the other direction, and the reverse; numbers never turn [H09]', async () => {
    for (const [lang, page] of [
      ['ar', 'ltr'],
      ['en', 'rtl'],
    ] as const) {
      const host = await speaking(lang, tag, ['ar']);
      host.document.documentElement.dir = page;
      const panel = panelIn(host);
      panel.startTimer('ice', 15);
      const view = host.window;
      expect(view.getComputedStyle(one(panel, '.e')).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      for (const spot of [
        one(panel, '.call'),
        byId(panel, 'emergency'),
        one(panel, '.now .timer button:not(:empty)'),
      ]) {
        const node = [...spot.childNodes].find((child) => /\d/.test(child.textContent ?? ''))!;
        const at = [...(node.textContent ?? '').matchAll(/\d/g)].map(({ index }) => index);
        const places = at.map((index) => {
          const range = host.document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          return range.getBoundingClientRect();
        });
        expect(places.length).to.be.greaterThan(1);
        // In one line, from left to right: 112 is never read as 211.
        for (const [i, { left, top }] of places.entries())
          if (i && Math.abs(top - places[i - 1]!.top) < 2)
            expect(left).to.be.greaterThan(places[i - 1]!.left);
      }
    }
  });
});
