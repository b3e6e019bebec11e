/**
 * Room: model. Rules about where things come from: sources, the pages of emergency numbers, and the edition.
 */
import { fingerprint } from './fingerprint.js';
import { own, said } from './problem.js';
import type { Dated, Problem, Rule } from './problem.js';
import { statementsOf } from './statements.js';

const problem = (where: string, rule: Rule, says: string): Problem => ({ where, rule, says });

/** One entry for each https address, known under one id, and cited by a statement or a region. */
export function checkSources({ facts, sources, regions }: Dated): Problem[] {
  const cited = [
    ...statementsOf(facts).flatMap(({ id, basis }) =>
      Array.isArray(basis) ? basis.map((source: string) => [id, source] as const) : [],
    ),
    ...regions.map(({ codes, page }) => [codes, page] as const),
  ];
  // The same page under another spelling is the same page.
  const page = (address: string): string =>
    address.toLowerCase().replace(/^https?:\/\/(www\.)?|\/?(#.*)?$/g, '');
  const pages = Object.values(sources).map(([, , address]) => page(address));
  return [
    ...cited
      .filter(([, source]) => own(sources, source) === undefined)
      .map(([id, source]) =>
        problem(id, 'source-unknown', `Add ${source} to sources.ts, or cite one that is there.`),
      ),
    ...Object.keys(sources)
      .filter((id) => !cited.some(([, source]) => source === id))
      .map((id) => problem(id, 'source-unused', 'Take it out, or let a statement or region rest on it.')),
    ...Object.entries(sources).flatMap(([id, [body, title, address, read]], at) => [
      ...(said(body) && said(title) && ['original', 'copy', 'not read'].includes(read)
        ? []
        : [problem(id, 'source-words', 'Say whose it is, its title, and how it was read.')]),
      ...(/^https:\/\/[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(address)
        ? []
        : [problem(id, 'address', 'Give the body’s own page, as a full https address.')]),
      ...(pages.indexOf(page(address)) < at
        ? [problem(id, 'address-twice', 'Keep one entry for each address, and let all statements cite that.')]
        : []),
    ]),
  ];
}

/** Three digits, so that `tel:` dials them as they stand; capitals of ISO 3166-1, or `EU`; each place once. */
export function checkRegions({ regions }: Dated): Problem[] {
  const all = regions.flatMap(({ codes }) => codes.split(' '));
  return [
    ...regions
      .filter(({ number }) => !/^\d{3}$/.test(number))
      .map(({ codes }) => problem(codes, 'region-number', 'Give the ambulance number as three digits.')),
    ...all
      // UK is in no list of countries: the option reads it as GB.
      .filter((code) => !/^[A-Z]{2}$/.test(code) || code === 'UK')
      .map((code) =>
        problem(code, 'region-code', 'Give ISO 3166-1 alpha-2 codes in capitals, one blank between.'),
      ),
    ...all
      .filter((code, at) => all.indexOf(code) < at)
      .map((code) => problem(code, 'region-twice', 'Keep one number for each place.')),
  ];
}

/** @param now - milliseconds since 1970, UTC */
export function checkEdition(all: Dated, now: number): Problem[] {
  const { id, date, lookAgain, hash } = all.edition;
  const [from, until] = [date, lookAgain].map((day) =>
    /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN,
  ) as [number, number];
  const ordered = from < until && from <= now && date.startsWith(`${id}-`);
  return [
    ...(ordered
      ? []
      : [
          problem(
            'edition',
            'edition-date',
            'Give id (year and month of date), date (not to come) and a later lookAgain.',
          ),
        ]),
    ...(now > until
      ? [problem('edition', 'edition-expired', 'Look at every statement again, and make a new edition.')]
      : []),
    ...(hash === fingerprint(all)
      ? []
      : [
          problem(
            'edition',
            'edition-hash',
            'The content changed: say so in CHANGELOG.md, and run `npm run edition`.',
          ),
        ]),
  ];
}
