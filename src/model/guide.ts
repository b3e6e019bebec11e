/**
 * Room: model. One guide for one panel: the content in a language, and what the site chose of it.
 */
import type { Content, NumberToCall, SectionId, SignOff } from './types.js';

/** What a site may choose. */
export interface Choice {
  /** The folding sections to show, in order; empty means all. */
  readonly sections: readonly SectionId[];
  /** Region code in capitals; one without a known number counts as none. */
  readonly region: string | undefined;
  /** Level of the title, 1 to 4. */
  readonly level: number;
  /** Where readers may report a problem: an `https:` or `mailto:` address, or empty. */
  readonly feedback: string;
  /** Who checked which edition for the site. */
  readonly signOff: SignOff | undefined;
  /** Whether the reader's device has a share sheet of its own. */
  readonly share: boolean;
  /** What is said where English stands in for another language; empty where it does not. */
  readonly instead: string;
  /** The language from which the reader came to the English original; empty where there is none. */
  readonly back: string;
}

/** In a guide `sections` are those shown, `region` has a known number, and `signOff` holds for this edition. */
export interface Guide<Ui = Readonly<Record<string, string>>> extends Choice {
  readonly content: Content<Ui>;
}

/** A guide of this content; what is not chosen is as a site gets it that chooses nothing. */
export function makeGuide<Ui>(content: Content<Ui>, choice: Partial<Choice> = {}): Guide<Ui> {
  const {
    sections = [],
    region = '',
    level = 2,
    feedback = '',
    signOff,
    share = false,
    instead = '',
    back = '',
  } = choice;
  return Object.freeze({
    content,
    sections: sections.length ? sections : (Object.keys(content.titles) as SectionId[]),
    region: numberToCall(content, region) && region,
    level,
    feedback,
    signOff: signOff?.edition === content.edition.id ? signOff : undefined,
    share,
    instead,
    back,
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
