/**
 * Room: model. One guide for one panel: the content in a language, the sections asked for, the number to call.
 */
import type { Content, NumberToCall, SectionId } from './types.js';

export interface Guide<Ui = Readonly<Record<string, string>>> {
  readonly content: Content<Ui>;
  /** The folding sections to show, in order. */
  readonly sections: readonly SectionId[];
  /** ISO 3166-1 alpha-2 code (or `EU`) whose number is known, else undefined: neutral words and the list. */
  readonly region: string | undefined;
  /** Level of the title, 1 to 4. */
  readonly level: number;
  /** Where readers may report a problem: an `https:` or `mailto:` address, or empty. */
  readonly feedback: string;
}

/**
 * @param region - region code in capitals; one without a known number counts as none
 * @param sections - empty means all
 */
export function makeGuide<Ui>(
  content: Content<Ui>,
  region = '',
  sections: readonly SectionId[] = [],
  level = 2,
  feedback = '',
): Guide<Ui> {
  return Object.freeze({
    content,
    sections: sections.length ? sections : (Object.keys(content.titles) as SectionId[]),
    region: numberToCall(content, region) && region,
    level,
    feedback,
  });
}

/** The number known for a region's code in capitals. */
export function numberToCall(content: Content<unknown>, region: string): NumberToCall | undefined {
  return content.numbers.find(([, codes]) => codes.split(' ').includes(region));
}

/** Whether the content is past its look-again date. @param now - milliseconds since 1970, UTC */
export function isStale(content: Content<unknown>, now: number): boolean {
  return now > Date.parse(content.edition.lookAgain);
}
