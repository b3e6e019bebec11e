// Readers of options: whatever a page gives, a value of the table comes out; what cannot be used is reported once.
import { expect } from 'chai';
import {
  options,
  readLanguage,
  readAddress,
  readChoice,
  readList,
  readRegion,
  readSignOff,
  sentences,
} from '../src/options.js';
import type { Option, Report } from '../src/options.js';

type Read = (report: Report) => unknown;

/** The value read, and the reports made. */
function reading(read: Read): { value: unknown; reports: Parameters<Report>[] } {
  const reports: Parameters<Report>[] = [];
  const value = read((...report) => reports.push(report));
  return { value, reports };
}

/** What is given on the left is read as what stands on the right, without a report. */
const reads = (
  read: (raw: unknown, report: Report) => unknown,
  pairs: readonly (readonly [unknown, unknown])[],
): void => {
  for (const [raw, value] of pairs)
    expect(
      reading((report) => read(raw, report)),
      String(raw),
    ).to.deep.equal({ value, reports: [] });
};

/** Each of these is read as `value` and reported once, with its name, itself, and what is allowed. */
const refuses = (
  read: (raw: unknown, report: Report) => unknown,
  raws: readonly unknown[],
  value: unknown,
  name: string,
  allowed: RegExp,
): void => {
  for (const raw of raws) {
    const { value: seen, reports } = reading((report) => read(raw, report));
    expect(seen, typeof raw === 'symbol' ? 'symbol' : String(raw)).to.deep.equal(value);
    expect(reports).to.have.lengthOf(1);
    expect(reports[0]?.[0]).to.equal(name);
    expect(Object.is(reports[0]?.[1], raw)).to.equal(true);
    expect(reports[0]?.[2]).to.match(allowed);
  }
};

const strange = [
  {},
  [],
  NaN,
  Infinity,
  true,
  false,
  null,
  undefined,
  () => 'dark',
  Symbol('dark'),
  new String('dark'),
];
const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];

describe('options', () => {
  it('has a sentence for each, and an attribute in lower case', () => {
    expect(Object.keys(sentences)).to.deep.equal(Object.keys(options));
    for (const sentence of Object.values(sentences)) expect(sentence).to.match(/^[A-Z].+\.$/);
    for (const [name, { attribute = name }] of Object.entries<Option>(options))
      expect(attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())).to.equal(name);
  });

  it('has a default of its type; booleans are false', () => {
    for (const { type = String, fallback = '' } of Object.values<Option>(options)) {
      expect(typeof fallback).to.equal(type.name.toLowerCase());
      expect(fallback).not.to.equal(true);
    }
    expect(options.theme.values).to.include(options.theme.fallback);
    expect(options.headingLevel.values).to.include(`${options.headingLevel.fallback}`);
  });
});

describe('options: choices', () => {
  const theme = (raw: unknown, report: Report): unknown => readChoice('theme', raw, report);
  const level = (raw: unknown, report: Report): unknown => readChoice('headingLevel', raw, report);

  it('reads a value of the set, in any case and with blanks around it', () => {
    reads(theme, [
      ['dark', 'dark'],
      [' HOST\n', 'host'],
      ['', 'auto'],
      ['  ', 'auto'],
    ]);
    reads(level, [
      ['3', '3'],
      [3, '3'],
    ]);
  });

  it('takes the default for anything else, and says what is allowed', () => {
    refuses(
      theme,
      ['drak', 'darklight', ...inherited, ...strange],
      'auto',
      'theme',
      /^auto, light, dark, host$/,
    );
    refuses(
      level,
      ['0', '5', 'h2', '2.5', 7, -1, ...inherited, ...strange],
      '2',
      'heading-level',
      /^1, 2, 3, 4$/,
    );
  });

  it('reads a language by its first part, and English for one there is not', () => {
    reads(readLanguage, [
      ['', 'en'],
      ['en', 'en'],
      ['en-GB', 'en'],
      [' EN-us', 'en'],
    ]);
    for (const raw of ['fr', 'fr-CA', 'eng', 'e', ...inherited, ...strange]) {
      const { value, reports } = reading((report) => readLanguage(raw, report));
      expect([value, reports.length, reports[0]?.[0], reports[0]?.[2]]).to.deep.equal([
        'en',
        1,
        'lang',
        'en',
      ]);
    }
  });
});

describe('options: lists', () => {
  const open = (raw: unknown, report: Report): unknown => readList('open', raw, report);
  const sections = (raw: unknown, report: Report): unknown => readList('sections', raw, report);

  it('reads values in the order given, each once, with blanks or commas between', () => {
    reads(sections, [
      ['', []],
      [' , ', []],
      ['causes symptoms', ['causes', 'symptoms']],
      ['Causes,SYMPTOMS,\n causes', ['causes', 'symptoms']],
    ]);
    reads(open, [['all', ['all']]]);
  });

  it('leaves out what is not in the set, and says so once', () => {
    refuses(
      sections,
      ['causes prices symptoms shop', 'causes all symptoms'],
      ['causes', 'symptoms'],
      'sections',
      /^symptoms, causes, treatments, prevention, questions$/,
    );
    refuses(open, [...inherited, ...strange], [], 'open', /, questions, all$/);
  });
});

describe('options: region', () => {
  it('reads two letters in any case, and UK as GB', () => {
    reads(readRegion, [
      ['', ''],
      ['gb', 'GB'],
      [' Us ', 'US'],
      ['EU', 'EU'],
      ['uk', 'GB'],
      ['UK', 'GB'],
      ['ZZ', 'ZZ'],
    ]);
  });

  it('takes none for anything else', () => {
    refuses(
      readRegion,
      ['GBR', 'en-GB', 'G', 'Г', '44', 44, ...inherited, ...strange],
      '',
      'region',
      /^GB, US, EU…$/,
    );
  });
});

describe('options: address', () => {
  it('reads https and mailto', () => {
    reads(readAddress, [
      ['', ''],
      ['https://example.org/report?id=1', 'https://example.org/report?id=1'],
      [' HTTPS://Example.org ', 'HTTPS://Example.org'],
      ['mailto:help@example.org', 'mailto:help@example.org'],
    ]);
  });

  it('refuses every other scheme, and what is no address', () => {
    refuses(
      readAddress,
      [
        'javascript:alert(1)',
        ' JavaScript:alert(1)',
        'java\nscript:alert(1)',
        'data:text/html,x',
        'http://example.org/',
        'tel:999',
        '//example.org',
        '/report',
        'help@example.org',
        'https://',
        'https:example.org',
        'https://example.org/"onclick="',
        'mailto:',
        ...inherited,
        ...strange,
      ],
      '',
      'feedback',
      /^https:.*…, mailto:…$/,
    );
  });

  describe('sign-off', () => {
    const now = Date.parse('2026-12-01T12:00Z');
    const read = (raw: unknown, report: Report): unknown => readSignOff(raw, now, report);
    const given = 'A. Osei; physiotherapist; 2026-11-30; 2026-11';
    const meant = { name: 'A. Osei', role: 'physiotherapist', date: '2026-11-30', edition: '2026-11' };

    it('is a name, a role, a day and an edition, with blanks as the site likes', () => {
      reads(read, [
        [given, meant],
        [' A. Osei ;physiotherapist;2026-11-30;2026-11 ', meant],
        [
          '王芳; 理学療法士; 2024-02-29; 2024-02',
          { name: '王芳', role: '理学療法士', date: '2024-02-29', edition: '2024-02' },
        ],
        ['', undefined],
      ]);
    });

    it('may be of tomorrow, where the site is ahead of the reader, but not of later', () => {
      reads(read, [[given.replace('2026-11-30', '2026-12-02'), { ...meant, date: '2026-12-02' }]]);
      refuses(read, [given.replace('2026-11-30', '2026-12-03')], undefined, 'sign-off', /name; role; /);
    });

    it('is none, and said once, unless all of it is there and can be true', () => {
      const changed = (from: string, to: string): string => given.replace(from, to);
      refuses(
        read,
        [
          changed('A. Osei', ' '),
          changed('A. Osei', '1234'),
          changed('physiotherapist', ''),
          changed('physiotherapist', '---'),
          changed('2026-11-30', '30.11.2026'),
          changed('2026-11-30', '2026-02-30'),
          changed('2026-11-30', '2026-13-01'),
          changed('2026-11-30', '2026-11-3'),
          changed('2026-11-30', ''),
          changed('; 2026-11', ''),
          changed('; 2026-11', '; 2026'),
          `${given}; more`,
          changed('A. Osei', 'A'.repeat(200)),
          'yes',
          'true',
          7,
          ...strange,
        ],
        undefined,
        'sign-off',
        /name; role; 2026-11-30; 2026-11/,
      );
    });
  });
});
