// Values that a host may give: any type, texts of every letter, the hostile ones, and those that are nearly right.
import * as fc from 'fast-check';
import { options } from '../../src/options.js';
import type { Option, OptionName } from '../../src/options.js';
import { payloads } from './payloads.js';

export const names = Object.keys(options) as OptionName[];
export const attributeOf = (name: OptionName): string => (options[name] as Option).attribute ?? name;

const hostile = fc.constantFrom(...payloads.map(([, text]) => text));

/** A hostile text in one that would do. */
const within = (right: string): fc.Arbitrary<string> =>
  fc
    .tuple(hostile, fc.nat({ max: right.length }), fc.boolean())
    .map(([text, at, cut]) => right.slice(0, at) + text.slice(0, 300) + (cut ? '' : right.slice(at)));

/** Texts that can be used, or nearly. */
const right: Readonly<Record<OptionName, readonly string[]>> = {
  // Never `auto`: what is fetched changes every panel that comes after it.
  locales: ['', 'all', 'none'],
  lang: ['en', 'EN-gb', 'fr', 'en_GB'],
  region: ['GB', 'uk', 'us', 'ZA', 'EU', 'XX', 'GBR'],
  theme: options.theme.values,
  headingLevel: options.headingLevel.values,
  open: [...options.open.values, 'causes, symptoms', 'ALL'],
  exclusive: ['', 'true', 'false'],
  sections: [...options.sections.values, 'questions causes'],
  feedback: ['https://a.example/tell?a=1&b=2#c', 'mailto:help@a.example', 'HTTPS://A.EXAMPLE'],
  signOff: ['A. Name; nurse; 2026-11-20; 2026-11', '王芳;医師;2026-11-20;2026-11', 'A;B;2020-02-30;2026-11'],
};

/** @param name - of the option; also texts meant for others come */
export const textFor = (name: OptionName): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...right[name]) },
    {
      weight: 2,
      arbitrary: fc.array(fc.constantFrom(...right[name]), { maxLength: 5 }).map((all) => all.join(' ')),
    },
    { weight: 3, arbitrary: fc.constantFrom(...right[name]).chain(within) },
    { weight: 2, arbitrary: hostile },
    { weight: 1, arbitrary: fc.constantFrom(...Object.values(right).flat()) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    // Halves of pairs, too.
    {
      weight: 1,
      arbitrary: fc
        .array(fc.nat({ max: 0xffff }), { maxLength: 20 })
        .map((all) => String.fromCharCode(...all)),
    },
  );

const refuse = (): never => {
  throw new Error('nobody may ask');
};

/** Objects that throw, whatever is done with them. */
export const traps: readonly unknown[] = [
  Symbol('x'),
  Object.create(null),
  { toString: refuse, valueOf: refuse, toJSON: refuse, [Symbol.toPrimitive]: refuse },
  new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse }),
  new Proxy(refuse, { apply: refuse, get: refuse }),
  10n ** 20n,
  NaN,
  -0,
  Infinity,
  null,
  undefined,
  true,
  false,
  refuse,
  new String('GB'),
  ['GB'],
  new Date(NaN),
];

/** A value for people, also one that throws when it is asked for its text. */
export const told = (value: unknown): string => {
  try {
    return fc.stringify(value).slice(0, 300);
  } catch {
    return typeof value;
  }
};

/** Carries a trap past fast-check, which asks each value how it is written when it reports a failure. */
class Trap {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
  [fc.toStringMethod](): string {
    return `trap ${traps.indexOf(this.value)}: ${told(this.value)}`;
  }
}

/** The values themselves. */
export const taken = (given: Partial<Record<OptionName, unknown>>): Partial<Record<OptionName, unknown>> =>
  Object.fromEntries(
    Object.entries(given).map(([name, one]) => [name, one instanceof Trap ? one.value : one]),
  );

/** Any value at all; take it out by `taken`. */
export const valueFor = (name: OptionName): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 4, arbitrary: textFor(name) },
    { weight: 2, arbitrary: fc.constantFrom(...traps.map((trap) => new Trap(trap))) },
    {
      weight: 1,
      arbitrary: fc.anything({
        maxDepth: 1,
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withObjectString: true,
        withSet: true,
        withSparseArray: true,
      }),
    },
    { weight: 1, arbitrary: fc.double() },
  );

/** Some of the options, each with such a value. */
export const some = <Value>(
  value: (name: OptionName) => fc.Arbitrary<Value>,
): fc.Arbitrary<Partial<Record<OptionName, Value>>> =>
  fc.record(Object.fromEntries(names.map((name) => [name, value(name)])), {
    requiredKeys: [],
  });
