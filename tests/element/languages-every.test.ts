// Each language as its readers meet it, open as far as it goes: whole, in its direction, easy to reach, and nothing cut
// on a small screen. The packs are made here of the words as they are written.
import { expect } from 'chai';
import { engine } from '../runner/commands.js';
import { loadGuide, target } from '../runner/load.js';
import { ar } from '../../src/content/locales/ar.js';
import { de } from '../../src/content/locales/de.js';
import type { Words } from '../../src/content/locales/en.js';
import { es } from '../../src/content/locales/es.js';
import { fr } from '../../src/content/locales/fr.js';
import { hi } from '../../src/content/locales/hi.js';
import { it as italian } from '../../src/content/locales/it.js';
import { ja } from '../../src/content/locales/ja.js';
import { nl } from '../../src/content/locales/nl.js';
import { pl } from '../../src/content/locales/pl.js';
import { ptBR } from '../../src/content/locales/pt-BR.js';
import { zhHans } from '../../src/content/locales/zh-Hans.js';
import { english, listOf } from '../../src/element/english.js';
import { expectNoViolations } from './axe.js';
import { cut } from './cut.js';
import { all, byId, dangerSigns, drawn, mount, one, sections, settled, shown, text, tidy } from './panel.js';
import type { Panel } from './panel.js';
import { langOf } from './speaking.js';

const languages: Readonly<Record<string, Words>> = {
  ar,
  de,
  es,
  fr,
  hi,
  it: italian,
  ja,
  nl,
  pl,
  'pt-BR': ptBR,
  'zh-Hans': zhHans,
};

async function open(tag: string): Promise<Panel> {
  await loadGuide();
  document.dispatchEvent(
    new CustomEvent('spasm-guide-words', { detail: [english.edition.hash, listOf(languages[tag]!)] }),
  );
  const main = document.body.appendChild(document.createElement('main'));
  main.style.cssText = 'width: 320px';
  main.dir = tag === 'ar' ? 'rtl' : 'ltr';
  const panel = await mount({ lang: tag, region: 'IN', open: 'all' }, main);
  for (const list of all<HTMLDetailsElement>(panel, '.src')) list.open = true;
  await settled(panel);
  // A reader opens what is on the screen: it was drawn with its lists.
  byId(panel, 'today').scrollIntoView();
  await drawn();
  return panel;
}

describe(`every language (${target})`, function () {
  this.timeout(60_000);
  afterEach(tidy);

  for (const tag of Object.keys(languages))
    it(`${tag}: every sign and section is there, in its direction, with the number that is called; axe finds nothing; nothing is cut at 320 px [H01] [H10] [H25] [H28]`, async () => {
      const panel = await open(tag);
      expect([langOf(panel), one(panel, '.p').dir]).to.deep.equal([tag, tag === 'ar' ? 'rtl' : 'ltr']);
      for (const id of dangerSigns) {
        const sign = byId(panel, id);
        expect(shown(sign) && text(sign).length > 3, id).to.equal(true);
      }
      expect(sections(panel)).to.have.lengthOf(5);
      expect(text(byId(panel, 'emergency'))).to.contain('112');
      expect(one<HTMLAnchorElement>(panel, '.call').href).to.equal('tel:112');
      expect(text(one(panel, '.p'))).to.not.match(/undefined|NaN|\{\w+\}/);
      // Names of bodies and titles are English, and are said to be.
      for (const link of all(panel, '.src a')) expect([link.lang, link.dir]).to.deep.equal(['en', 'ltr']);
      // What axe reads is the same in each engine, and takes seconds.
      if ((await engine()) === 'chromium') await expectNoViolations(panel);
      expect(cut(panel)).to.deep.equal([]);
    });
});
