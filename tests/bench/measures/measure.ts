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

/** Where in a run: a round goes over the pages more than once, each time in another order. */
export interface Turn {
  readonly round: number;
  readonly pass: number;
}

/** Measures one page in one turn. Without a page the blank one. */
export type Measure = (bed: Bed, page: Page | undefined, turn: Turn) => Promise<Figures>;

/** Whether a bound rests on what the page's own figures are, and not only on whether they are behind. */
export const isBound = ({ kind, name }: Page): boolean =>
  kind === 'ours' || kind === 'limit' || name === 'again';

/**
 * What takes long is done for pages that no bound of it rests on in the first round alone, or a whole run would take
 * hours. The ratio is to static HTML in the same round all the same.
 */
export const takesPart = (page: Page, { round }: Turn): boolean => isBound(page) || round === 0;

/**
 * Pages whose figures are bound or told beside them are in each pass, and so is the blank one, which is taken off these;
 * the others in every third. In turn and not in a row, as a machine is slow for seconds on end.
 */
export const isIn = (page: Page | undefined, pass: number): boolean =>
  pass % 3 === 0 || !page || isBound(page) || page.name === 'fieldless';

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
