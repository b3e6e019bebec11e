// Readers of options: whatever a page gives, a value of the table comes out; what cannot be used is reported once.
import { expect } from 'chai';
import {
  options,
  readLanguage,
  readAddress,
  readChoice,
  readList,
  readRegion,
  readSite,
  sentences,
} from '../src/options.js';
import type { Option, Report } from '../src/options.js';
import { reading, reads, refuses, strange } from './options-reading.js';

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
    const several = Object.entries<Option>(options).filter(([, { many }]) => many);
    expect(several.map(([name]) => name)).to.deep.equal(['open', 'sections']);
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

  it('reads a language by its own and its other names, and English for one there is not [H25]', () => {
    reads(readLanguage, [
      ['', 'en'],
      ['en', 'en'],
      ['en-GB', 'en'],
      [' EN-us', 'en'],
      ['fr-CA', 'fr'],
      ['zh-cn', 'zh-Hans'],
      ['PT', 'pt-BR'],
      ['eng', 'en'],
    ]);
    for (const raw of ['sv', 'zh-TW', 'no', 'e', 'en_GB', ...inherited, ...strange]) {
      const { value, reports } = reading((report) => readLanguage(raw, report));
      expect([value, reports.length, reports[0]?.[0], reports[0]?.[2]]).to.deep.equal([
        'en',
        1,
        'lang',
        'en, ar, de, es, fr, hi, it, ja, nl, pl, pt-BR, zh-Hans',
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
  it('reads two letters in any case, and UK as GB [H01]', () => {
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

  it('takes no letter for another because their capitals are the same [H01]', () => {
    // As capitals: India, Finland, South Africa, Israel.
    refuses(readRegion, ['\u0131N', '\ufb01', '\u017fa', '\u0131l'], '', 'region', /^GB, US, EU…$/);
  });

  it('takes none for anything else [H01]', () => {
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

  it('refuses every other scheme, and what is no address [H26]', () => {
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
        'javascript:alert(1)//https://example.org/',
        'data:text/html,mailto:a@example.org',
        'see https://example.org/',
        'https://example.org/ or so',
        'mailto:',
        ...inherited,
        ...strange,
      ],
      '',
      'feedback',
      /^https:.*…, mailto:…$/,
    );
  });
});

describe('options: what a site chose', () => {
  const now = Date.parse('2026-12-01');

  it('each value goes to its own place', () => {
    const signOff = { name: 'A. Osei', role: 'nurse', date: '2026-11-30', edition: '2026-11' };
    const given = {
      region: 'uk',
      sections: 'causes, symptoms',
      headingLevel: '3',
      feedback: 'https://example.org/report',
      signOff: 'A. Osei; nurse; 2026-11-30; 2026-11',
    };
    expect(reading((report) => readSite(given, now, report))).to.deep.equal({
      value: { region: 'GB', sections: ['causes', 'symptoms'], level: 3, feedback: given.feedback, signOff },
      reports: [],
    });
  });

  it('what cannot be used is left as if it were not given, and each is reported', () => {
    const given = {
      region: 'England',
      sections: 'prices',
      headingLevel: 9,
      feedback: 'tel:1',
      signOff: 'yes',
    };
    const { value, reports } = reading((report) => readSite(given, now, report));
    const nothing = { region: '', sections: [], level: 2, feedback: '', signOff: undefined };
    expect(value).to.deep.equal(nothing);
    expect(reports.map(([name, raw]) => [name, raw])).to.deep.equal([
      ['region', 'England'],
      ['sections', 'prices'],
      ['heading-level', 9],
      ['feedback', 'tel:1'],
      ['sign-off', 'yes'],
    ]);
  });
});
