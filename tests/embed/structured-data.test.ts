// Search engines are told nothing that readers are not shown, and no reviewer who does not exist.
import { expect } from 'chai';
import { edition } from '../../src/content/edition.js';
import { facts } from '../../src/content/facts.js';
import { english } from '../../src/element/english.js';
import type * as Entry from '../../src/embed/structured-data.js';
import { all, consoleLines, mount, one, text, tidy, today } from '../element/panel.js';
import { target } from '../runner/load.js';

const path = target === 'dist' ? '/dist/embed/structured-data.js' : '/src/embed/structured-data.ts';
const { structuredData } = (await import(path)) as typeof Entry;

interface Data {
  readonly url?: string;
  readonly lastReviewed?: string;
  readonly reviewedBy?: { readonly name: string; readonly jobTitle: string };
  readonly about: {
    readonly possibleTreatment?: readonly {
      readonly name: string;
      readonly description: string;
      readonly adverseOutcome: { readonly name: string };
      readonly contraindication: string;
    }[];
  };
  readonly citation: readonly { readonly name: string; readonly url: string }[];
}

const url = 'https://clinic.example/cramp';
const read = (options: Partial<Parameters<typeof structuredData>[0]> = {}): Data =>
  JSON.parse(structuredData({ url, ...options })) as Data;
const signOff = (id: string): string => `A. Name; physiotherapist; 2026-11-22; ${id}`;

/** Every text in the data but the vocabulary's own. */
const texts = (node: unknown, key = ''): string[] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([name, value]) => texts(value, name))
    : /^@|url|inLanguage|dateModified/.test(key) || typeof node !== 'string'
      ? []
      : [node];

describe('structured data', () => {
  beforeEach(() => {
    today('2026-11-23');
    consoleLines();
  });
  afterEach(tidy);

  it('says what the panel shows, word for word', async () => {
    const panel = await mount();
    // All of it, sources in closed sections, too.
    dispatchEvent(new Event('beforeprint'));
    const shown = text(one(panel, '.p'));
    const said = texts(read()).flatMap((one) => one.split(/(?<=[.!?]) /));
    expect(said.length).to.be.greaterThan(60);
    expect(said.filter((one) => !shown.includes(one.replace(/\.$/, '')))).to.deep.equal([]);
    const links = new Set(all(panel, 'a').map((link) => link.getAttribute('href')));
    expect(read().citation.filter(({ url }) => !links.has(url))).to.deep.equal([]);
  });

  it('names no treatment that is advised against, unlikely to help or unknown for any use [H22]', () => {
    const named = read().about.possibleTreatment!.map(({ name }) => name);
    const doubt = ['against', 'contradicted', 'unknown'];
    for (const [id, { uses }] of Object.entries(facts.treatments)) {
      const good = !Object.values(uses).some((certainty) => doubt.includes(certainty));
      expect(named.includes(english.cards.find((card) => card.id === id)!.title), id).to.equal(good);
    }
    expect(named).to.include('Stretching');
    expect(named.join()).to.not.match(/quinine|magnesium|salt|relax|pickle|vitamin/i);
  });

  it('says with each treatment how sure we are, its harms and who should ask first [H22]', () => {
    for (const told of read().about.possibleTreatment!) {
      const { uses, rows } = english.cards.find(({ title }) => title === told.name)!;
      const row = (at: number): string => rows[at]!.map(([words]) => words).join(' ');
      expect(told.description).to.equal(uses.map(([label]) => label).join('. '));
      expect(told.adverseOutcome.name).to.equal(row(2)).and.not.equal('');
      expect(told.contraindication).to.equal(row(3)).and.not.equal('');
    }
  });

  it('names no treatment on a page that shows none', () => {
    expect(read({ sections: 'causes symptoms' }).about.possibleTreatment).to.equal(undefined);
    expect(read({ sections: 'treatments' }).about.possibleTreatment).to.have.lengthOf.above(1);
  });

  it('names a reviewer only when somebody signed this edition off [H30]', () => {
    expect(read({ signOff: signOff(edition.id) })).to.deep.include({
      lastReviewed: '2026-11-22',
      reviewedBy: { '@type': 'Person', name: 'A. Name', jobTitle: 'physiotherapist' },
    });
    for (const none of [undefined, '', signOff('2025-01'), 'A. Name; physiotherapist', 'reviewed'])
      expect(Object.keys(read({ signOff: none })), none).to.not.include.members([
        'lastReviewed',
        'reviewedBy',
      ]);
  });

  it('leaves out an address that is none', () => {
    expect(read().url).to.equal(url);
    for (const wrong of ['javascript:alert(1)', 'cramp', '', undefined, {}])
      expect(read({ url: wrong as string }).url).to.equal(undefined);
  });

  it('cannot end the script element that it stands in [H26]', () => {
    const name = '</script><script>alert(1)</script>\u2028<!--';
    const json = structuredData({ url, signOff: `${name}; x & y; 2026-11-22; ${edition.id}` });
    expect(json).to.not.match(/[<>&\u2028\u2029]/);
    expect((JSON.parse(json) as Data).reviewedBy!.name).to.equal(name);
    const page = new DOMParser().parseFromString(
      `<script type="application/ld+json">${json}</script>`,
      'text/html',
    );
    expect(page.scripts).to.have.lengthOf(1);
    expect(JSON.parse(page.scripts[0]!.text)).to.deep.equal(JSON.parse(json));
  });
});
