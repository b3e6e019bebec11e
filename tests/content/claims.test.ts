// Every claim of the founding article has an answer, the regions have their numbers, and certainty its fixed words.
import { expect } from 'chai';
import { english } from '../../src/element/english.js';
import { makeGuide, numberToCall } from '../../src/model/guide.js';
import { statementsOf } from '../../src/model/statements.js';
import { facts } from '../../src/content/facts.js';
import { en } from '../../src/content/locales/en.js';
import { sources } from '../../src/content/sources.js';
import { whole } from '../../src/view/declarative.js';

/** The claims of the founding article, as the evidence names them; wrong ones too, because readers have heard them. */
const claims = (
  'DEF-1 DEF-2 DEF-3 DEF-4 DEF-5 SYM-1 SYM-2 SYM-3 SYM-4 SYM-5 SYM-6 CAU-1 CAU-2 CAU-3 ' +
  'TRT-1a TRT-1b TRT-2a TRT-2b TRT-2c TRT-2d TRT-2e TRT-3a TRT-3b'
).split(' ');
const signs = ['E', 'U'].flatMap((letter) => Array.from({ length: 12 }, (_, at) => `${letter}${at + 1}`));

/** The panel as a reader gets it, parsed without running anything. */
const panel = new DOMParser().parseFromString(whole(makeGuide(english)), 'text/html');

describe('content: claims', () => {
  const statements = statementsOf(facts);

  for (const id of [...claims, ...signs])
    it(`${id} is answered, rests on something, and is found in the panel [H04]`, () => {
      const [statement, ...more] = statements.filter((one) => one.id === id);
      expect(more).to.deep.equal([]);
      expect(statement?.basis).to.satisfy(
        (basis: unknown) => basis === 'common caution' || (Array.isArray(basis) && basis.length > 0),
      );
      const shown = [...panel.querySelectorAll(`[id="${id}"]`)];
      expect(shown).to.have.lengthOf(1);
      expect(shown[0]?.textContent).to.include((en.text as Readonly<Record<string, string>>)[id]);
    });

  it('every statement is shown, danger signs outside anything that folds [H03]', () => {
    const text = panel.body.textContent;
    // What a timer says at its end is said then: tests/element/timers-said.test.ts.
    for (const { id } of statements.filter(({ id }) => !/^(hold|ice|heat)-end$/.test(id)))
      expect(text).to.include((en.text as Readonly<Record<string, string>>)[id]);
    for (const id of signs) expect(panel.querySelector(`[id="${id}"]`)?.closest('details')).to.equal(null);
  });

  it('what not to do to a leg, back or neck, and when to stop, stands open among the steps [H15]', () => {
    const now = panel.querySelector('#now')?.closest('section');
    const lines = [...(now?.querySelectorAll('p, li') ?? [])].filter((one) => !one.closest('details, .step'));
    for (const warning of [
      /do not rub or stretch a leg that is swollen/i,
      /do not force a stretch, and do not hold one/i,
      /stop if it gets worse/i,
    ])
      expect(
        lines.some(({ textContent }) => warning.test(textContent)),
        String(warning),
      ).to.equal(true);
  });

  it('names no seller, and puts no advert beside the claim about one [H21]', () => {
    for (const link of panel.querySelectorAll('a[href^="http"]'))
      expect(Object.values(sources).map(([, , address]) => address)).to.include(link.getAttribute('href'));
  });
});

describe('content: numbers to call', () => {
  const eu = 'AT BE BG CY CZ DE DK EE ES EU FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
  const expected: Readonly<Record<string, string>> = {
    ...Object.fromEntries(eu.map((code) => [code, '112'])),
    GB: '999',
    NO: '113',
    US: '911',
    CA: '911',
    AU: '000',
    NZ: '111',
    IN: '112',
    JP: '119',
    ZA: '112',
  };

  it('are right for each region, and there is no other [H01]', () => {
    const known = english.numbers.flatMap(([number, codes]) =>
      codes.split(' ').map((code) => [code, number] as const),
    );
    expect(Object.fromEntries(known)).to.deep.equal(expected);
    for (const [code, number] of Object.entries(expected))
      expect(numberToCall(english, code)?.[0]).to.equal(number);
  });

  it('hold from a mobile phone only in South Africa', () => {
    expect(english.numbers.filter(([, , , , mobile]) => mobile).map(([, codes]) => codes)).to.deep.equal([
      'ZA',
    ]);
  });
});

describe('content: sources and certainty', () => {
  it('names each https address once', () => {
    const addresses = Object.values(sources).map(([, , address]) => address);
    expect(new Set(addresses).size).to.equal(addresses.length);
    for (const address of addresses) expect(new URL(address).protocol).to.equal('https:');
  });

  it('says how sure we are in the fixed words [H22]', () => {
    expect(en.certainty).to.deep.equal({
      strong: 'Helps',
      moderate: 'Can help a little',
      low: 'May help',
      expert: 'Experts advise it',
      against: 'Experts advise against it',
      unknown: 'We do not know if it helps',
      contradicted: 'Is unlikely to help',
    });
  });
});
