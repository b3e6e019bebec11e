// Whose emergency number: the site's region or the reader's own choice, never a guess.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import { addScript, open, panelsIn } from './frame.js';
import {
  all,
  byId,
  consoleLines,
  emergency,
  mount,
  one,
  rootOf,
  settled,
  shown,
  text,
  tidy,
  expectSame,
} from './panel.js';
import type { Attributes, Panel } from './panel.js';

/** Every number of the panel's emergency block, wherever it is: heading, text, link. None: neutral words. */
function number(panel: Panel): string | undefined {
  const heading = /\d+/.exec(text(byId(panel, 'emergency')))?.[0];
  const link = one<HTMLAnchorElement>(panel, '.number a');
  if (heading === undefined) {
    expect(shown(link), 'a number beside neutral words').to.equal(false);
    expect(/\d/.test(text(link))).to.equal(false);
    return undefined;
  }
  expect(shown(link)).to.equal(true);
  expect(link.getAttribute('href'), 'the digits called are those shown').to.equal(`tel:${heading}`);
  expect(/\d+/.exec(text(link))?.[0]).to.equal(heading);
  return heading;
}

const list = (panel: Panel): HTMLSelectElement | undefined => all<HTMLSelectElement>(panel, 'select')[0];

function choose(panel: Panel, code: string): void {
  const select = list(panel)!;
  select.value = code;
  select.dispatchEvent(new Event('input', { bubbles: true }));
}

describe(`region (${target})`, () => {
  afterEach(tidy);

  const known: [region: string, number: string][] = [
    ['GB', '999'],
    ['gb', '999'],
    ['uK', '999'],
    ['IE', '112'],
    ['eu', '112'],
    ['FR', '112'],
    ['NO', '113'],
    ['US', '911'],
    ['ca', '911'],
    ['AU', '000'],
    ['NZ', '111'],
    ['IN', '112'],
    ['JP', '119'],
    [' us ', '911'],
  ];
  for (const [region, digits] of known)
    it(`"${region}" is ${digits}, and no list [H01] [H02]`, async () => {
      const panel = await mount({ region });
      expect(number(panel)).to.equal(digits);
      expectSame(list(panel), undefined);
    });

  it('where a number works from a mobile phone only, that is said beside it [H02]', async () => {
    const words = (panel: Panel): string => text(one(panel, '.number'));
    const [gb, za] = [await mount({ region: 'GB' }), await mount({ region: 'ZA' })];
    expect(number(za)).to.equal('112');
    expect(words(gb)).to.equal(text(one(gb, '.number a')));
    expect(words(za)).to.match(/mobile/i);
  });

  for (const region of ['', 'ZZ', 'CH', 'cn', 'BR'])
    it(`"${region}", without a number beyond doubt: neutral words, the list, and no warning [H01]`, async () => {
      const lines = consoleLines();
      const panel = await mount({ region });
      expect(number(panel)).to.equal(undefined);
      expect(shown(list(panel)!)).to.equal(true);
      expect(lines).to.deep.equal([]);
    });

  for (const region of ['GBR', '999', 'G', 'en-GB', '<b>', 'GB US', 'Ğb'])
    it(`"${region}", no code at all: neutral words, and one warning [H01]`, async () => {
      const lines = consoleLines();
      const panel = await mount({ region });
      await mount({ region });
      expect([number(panel), list(panel) !== undefined]).to.deep.equal([undefined, true]);
      expect(lines).to.have.lengthOf(1);
      expect(lines[0]).to.contain(region);
    });

  it('the language decides nothing [H01]', async () => {
    document.documentElement.lang = 'en-US';
    for (const lang of ['en', 'en-GB', 'en-US', 'en-AU']) {
      expect(number(await mount({ lang }))).to.equal(undefined);
      expect(number(await mount({ lang, region: 'NO' }))).to.equal('113');
    }
    document.documentElement.lang = 'en-GB';
  });

  it('the reader picks a place from a native list, and takes it back', async () => {
    const panel = await mount();
    const codes = [...list(panel)!.options].map(({ value }) => value);
    expect(codes[0]).to.equal('');
    expect(new Set(codes).size).to.equal(codes.length).and.be.greaterThan(30);
    expect(codes).to.include.members(['GB', 'US', 'IE', 'EU', 'ZA']);
    for (const [code, digits] of [
      ['GB', '999'],
      ['AU', '000'],
      ['', undefined],
      ['JP', '119'],
    ] as const) {
      choose(panel, code);
      expect(number(panel)).to.equal(digits);
      expect(list(panel)!.value).to.equal(code);
    }
  });

  it('every place in the list has a name, and a number', async () => {
    const panel = await mount();
    for (const { value, textContent } of list(panel)!.options) {
      expect(textContent.trim().length).to.be.greaterThan(2);
      choose(panel, value);
      expect(number(panel) !== undefined).to.equal(value !== '');
    }
  });

  it("the reader's place survives a new picture, a move and another site's unknown region", async () => {
    const panel = await mount();
    choose(panel, 'JP');
    const changes: Attributes[] = [
      { 'heading-level': '4' },
      { sections: 'causes' },
      { region: 'ZZ' },
      { theme: 'dark' },
    ];
    for (const change of changes) {
      for (const [name, value] of Object.entries(change)) panel.setAttribute(name, value);
      await settled(panel);
      expect([number(panel), list(panel)?.value]).to.deep.equal(['119', 'JP']);
    }
    document.body.append(document.createElement('hr'), panel);
    expect([number(panel), list(panel)?.value]).to.deep.equal(['119', 'JP']);
  });

  it("a region that the site sets later takes the place of the reader's [H01]", async () => {
    const panel = await mount();
    choose(panel, 'JP');
    panel.region = 'GB';
    await settled(panel);
    expect(number(panel)).to.equal('999');
    expectSame(list(panel), undefined);
    panel.removeAttribute('region');
    await settled(panel);
    expect(list(panel)).to.not.equal(undefined);
    expect(number(panel)).to.equal({ JP: '119', '': undefined }[list(panel)!.value as 'JP' | '']);
  });

  it('the place is kept in memory only, and in one panel [H01] [H31]', async () => {
    const frame = await open(
      '<muscle-spasm-guide></muscle-spasm-guide><muscle-spasm-guide></muscle-spasm-guide>',
    );
    await addScript(frame);
    const [panel, other] = panelsIn(frame) as [Panel, Panel];
    const kept = (): unknown => [
      frame.document.cookie,
      frame.window.localStorage.length,
      frame.window.sessionStorage.length,
      frame.window.location.href,
      frame.window.history.length,
      panel.outerHTML,
    ];
    const before = kept();
    choose(panel, 'GB');
    expect([number(panel), number(other)]).to.deep.equal(['999', undefined]);
    expect(kept()).to.deep.equal(before);
  });

  it('the words of the number are spoken when they change [H28]', async () => {
    const panel = await mount();
    const live = one(panel, '.number');
    expect(live.getAttribute('aria-live')).to.equal('polite');
    choose(panel, 'GB');
    expect(rootOf(panel).contains(live), 'the same node, or nothing is spoken').to.equal(true);
    expect(emergency(panel).contains(live)).to.equal(true);
  });
});
