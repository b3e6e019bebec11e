/**
 * Room: model. The words of a joined guide as one list, and back: what a language pack carries is that list alone, so
 * it can bring no fact, no source and no number to call.
 */
import type { Content } from './types.js';

/** Stands in front of every word while facts and words are joined; nothing else starts with it. */
const mark = '\0';

/** Every string in a value, however deep, through a function. */
const through = <T>(value: T, change: (text: string) => string): T =>
  (typeof value === 'string'
    ? change(value)
    : Array.isArray(value)
      ? value.map((one: unknown) => through(one, change))
      : value && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, through<unknown>(one, change)]))
        : value) as T;

/** A language's words, each marked as one. */
export const marked = <Words>(words: Words): Words => through(words, (text) => mark + text);

/** A guide that was joined from marked words, with another text in the place of each that has words in it. */
export const withTexts = <Ui>(joined: Content<Ui>, next: (text: string) => string): Content<Ui> =>
  through(joined, (text) => (text.includes(mark) ? next(text.replaceAll(mark, '')) : text));

/** The texts of a guide that was joined from marked words, in order. */
export const textsOf = (joined: Content<unknown>): readonly string[] => {
  const texts: string[] = [];
  withTexts(joined, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
};
