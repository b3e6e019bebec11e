/** What each measure is given, and what it hands back. */
import type { Lab } from '../browser.js';
import type { Page } from '../page.js';
import type { Figure } from '../stats.js';
import type { Server } from '../server.js';

/** Name of a figure → its value in this round. */
export type Figures = Record<string, Figure>;

export interface Bed {
  readonly lab: Lab;
  /** The same of another browser, in which code is not made faster as it runs. */
  readonly steady: Lab;
  readonly server: Server;
  /** The address of the pages, as they are and behind a slow network. */
  readonly fast: string;
  readonly slow: string;
}

/** Measures one page in one pass of a round. Without a page the blank one. */
export type Measure = (bed: Bed, page: Page | undefined, pass: number) => Promise<Figures>;

/**
 * How often a round goes over the pages, each time in another order: in turn and not in a row, as a machine is slow for
 * seconds on end. Pages that no figure of a table's bounds rests on are in every so many passes of the whole run, or it
 * would take hours; their ratio is to static HTML in the same round all the same.
 */
export interface Passes {
  readonly measure: Measure;
  readonly passes: number;
  readonly others: number;
}

/** @param pass - of the whole run. The blank page is in each: it is taken off the others. */
export const isIn = (page: Page | undefined, pass: number, { others }: Passes): boolean =>
  !page || page.often === true || pass % others === 0;

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves to null after so long. */
export const within = async <T>(milliseconds: number, work: Promise<T>): Promise<T | null> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, milliseconds);
  });
  // What is late ends with its page; nobody waits for it.
  work.catch(() => undefined);
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
};
