// What the tests of option readers share: what is read, and what is refused with one report.
import { expect } from 'chai';
import type { Report } from '../src/options.js';

type Read = (report: Report) => unknown;

/** The value read, and the reports made. */
export function reading(read: Read): { value: unknown; reports: Parameters<Report>[] } {
  const reports: Parameters<Report>[] = [];
  const value = read((...report) => reports.push(report));
  return { value, reports };
}

/** What is given on the left is read as what stands on the right, without a report. */
export const reads = (
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
export const refuses = (
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

export const strange = [
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
