/**
 * Room: demo. A configuration as the part of an address after `#`, for links and for the preview. Whatever stands
 * there, possibly written by somebody else, comes out as values of the table.
 */
import { addressOf, attributesOf, coloursOf, defaultAddress, looks } from '../src/embed/snippets.js';
import { placeOf } from '../src/embed/platforms.js';
import type { Place } from '../src/embed/platforms.js';
import { options } from '../src/options.js';
import type { Option, OptionName } from '../src/options.js';

export interface Configuration {
  readonly options: Partial<Record<OptionName, unknown>>;
  readonly looks: Readonly<Record<string, string>>;
  readonly address: string;
  /** Whether the snippet pins the file by its hash. */
  readonly pin: boolean;
  readonly place: Place;
  /** Of the preview alone: how wide it is and what page stands round it. */
  readonly width: string;
  readonly page: string;
}

/** The first value of each is the default. */
export const widths = ['full', '320', '360', '768', '1280'] as const;
export const pages = ['light', 'dark', 'sepia'] as const;

/** Longer than any value that can be used. */
const limit = 500;

const oneOf = (values: readonly string[], raw: string | null): string =>
  values.find((value) => value === raw) ?? values[0] ?? '';

export const names = (Object.entries(options) as [OptionName, Option][]).map(
  ([name, { attribute = name }]) => [name, attribute] as const,
);

/** @param get - what is given under a name, or null: of a link or of a form */
export const configurationOf = (get: (name: string) => string | null): Configuration => {
  const text = (name: string): string | undefined => get(name)?.slice(0, limit);
  const pick = (keys: readonly (readonly [string, string])[]): Record<string, string> =>
    Object.fromEntries(
      keys.flatMap(([key, name]) => {
        const value = text(name);
        return value === undefined ? [] : [[key, value]];
      }),
    );
  return {
    options: pick(names),
    looks: pick(Object.keys(looks).map((name) => [name, name])),
    address: addressOf(text('address') ?? ''),
    pin: get('pin') !== 'no',
    place: placeOf(get('place')),
    width: oneOf(widths, get('width')),
    page: oneOf(pages, get('page')),
  };
};

export const parse = (hash: string): Configuration => {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  return configurationOf((name) => given.get(name));
};

/** Only what is not the default, so that the link stays short. */
export const write = (configuration: Configuration): string => {
  const { address, pin, place, width, page } = configuration;
  const all: (readonly [string, string, string?])[] = [
    ...attributesOf(configuration.options),
    ...coloursOf(configuration.looks),
    ['address', address, defaultAddress],
    ['pin', pin ? '' : 'no', ''],
    ['place', place, 'element'],
    ['width', width, widths[0]],
    ['page', page, pages[0]],
  ];
  const parts = all
    .filter(([, value, usual]) => value !== usual)
    .map(([name, value]) => [name, value || 'true']);
  return new URLSearchParams(parts).toString();
};
