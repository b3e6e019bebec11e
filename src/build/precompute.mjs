// Build room (Node only). Puts the joined guide in place of the code that joins it, so that the one script carries each
// word, fact and source once, and no joining. Evaluated from the same modules that npm users run. Words and the rest
// stand apart: the rest is a function of a list of texts, so that another language is another list.
import { load } from './load.mjs';

const joined = /\/src\/element\/english\.ts$/;

const { english } = await load('src/element/english.ts');
/** The keys of its lists, which only our own code names. */
export const keys = Object.keys({
  ...english,
  ...english.cards[0],
  ...english.groups.symptoms[0],
});

/** The phrases of `ui` by their order: 180 bytes less than by their names. */
const phrases = Object.keys(english.ui);

/** @param {any} guide */
const ordered = (guide) => ({ ...guide, ui: Object.values(guide.ui) });

/** Stands where a text goes. */
const place = '\u0001';

/** A statement: the place of its text, the numbers of its sources, and its id if the evidence names it. */
const isStatement = (/** @type {unknown} */ value) =>
  Array.isArray(value) &&
  value[0] === place &&
  Array.isArray(value[1]) &&
  value[1].every((one) => typeof one === 'number');

/** The statements of one line of a list, or one row of a card. */
const isLine = (/** @type {unknown} */ value) =>
  Array.isArray(value) && value.length > 0 && value.every(isStatement);

/** @type {(value: unknown) => value is [body: string, title: string, address: string, original: 0 | 1][]} */
const isSources = (value) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (one) =>
      Array.isArray(one) && one.length === 4 && one.slice(0, 3).every((text) => typeof text === 'string'),
  );

/** Stand between texts and between sources, and in none of them: brotli packs a list 100 bytes larger. */
const between = { text: '@', source: ';', part: '>' };

/** @param {readonly unknown[]} list @param {string} mark */
const join = (list, mark) => {
  if (list.some((one) => String(one).includes(mark)))
    throw new Error(`"${mark}" is in a text: choose another mark.`);
  return list.join(mark);
};

/** The letter of the first source: each has one, behind those that stand between. Numbers pack 40 bytes larger. */
const first = ';'.charCodeAt(0) + 1;

/** A list as JavaScript. @param {readonly string[]} list @param {string} mark */
const split = (list, mark) => `${JSON.stringify(join(list, mark))}.split(${JSON.stringify(mark)})`;

/**
 * Cards with as many rows each: beside places for texts, an id and how sure we are of each use.
 * @type {(value: unknown) => value is { id: string, uses: [string, string][], rows: unknown[] }[]}
 */
const isCards = (value) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (one) =>
      Object.keys(one).join() === 'id,title,uses,rows' &&
      one.uses.every((/** @type {string[]} */ [use, mark = '']) => use === place && /^[a-z]+$/.test(mark)) &&
      one.rows.every(isLine) &&
      one.rows.length === value[0].rows.length,
  );

/** @type {(value: unknown) => value is { title: string, lines: unknown[] }[]} */
const isGroups = (value) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => Object.keys(one).join() === 'title,lines' && one.lines.every(isLine));

/**
 * The guide as JavaScript, with `next()` for a text, `line()` for a line, `lines(n)` for n lines and `cards()` for
 * treatments. What statements have beside their text stands apart, sources in one string and ids in another,
 * and comes together in the order in which an object's values are read: each kind packs better among its own.
 * @param {any} guide
 */
export const literalOf = (guide) => {
  /** @type {[string, number[], string?][][]} */
  const all = [];
  /** @type {(value: any) => string} */
  const write = (value) => {
    if (value === place) return 'next()';
    if (isLine(value)) {
      all.push(value);
      return 'line()';
    }
    if (isSources(value)) {
      // The mark of an original is there or not.
      const each = value.map((one) => join(one.filter(Boolean), between.part));
      return `${split(each, between.source)}.map((one) => one.split(${JSON.stringify(between.part)}))`;
    }
    if (isCards(value)) {
      // In the order of their lines.
      value.forEach(({ rows }) => rows.forEach(write));
      const each = value.map(({ id, uses }) => [id, ...uses.map(([, mark]) => mark)].join(' '));
      return `cards("${each.join()}",${value[0]?.rows.length})`;
    }
    if (isGroups(value)) {
      value.forEach(({ lines }) => lines.forEach(write));
      return `groups(${value.map(({ lines }) => lines.length).join()})`;
    }
    if (Array.isArray(value)) {
      if (value.length > 2 && value.every((one) => one === place)) return `texts(${value.length})`;
      const parts = value.map(write);
      return value.length > 0 && value.every(isLine) ? `lines(${value.length})` : `[${parts.join()}]`;
    }
    if (value && typeof value === 'object')
      return `{${Object.entries(value)
        .map(([key, one]) => `${JSON.stringify(key)}:${write(one)}`)
        .join()}}`;
    return JSON.stringify(value) ?? 'undefined';
  };
  const body = write(guide);
  const refs = all
    .map((line) => line.map(([, numbers]) => String.fromCharCode(...numbers.map((n) => n + first))).join())
    .join(';');
  const ids = all.flatMap((line) => line.map(([, , id = '']) => id)).join(' ');
  return `(() => {
    let at = 0, statement = 0;
    const refs = ${JSON.stringify(refs)}.split(";");
    const ids = ${JSON.stringify(ids)}.split(" ");
    const line = () =>
      refs[at++].split(",").map((refs) => [next(), [...refs].map((ref) => ref.charCodeAt() - ${first}), ids[statement++]]);
    // Not Array.from: libraries have put their own in its place.
    const lines = (length) => [...Array(length)].map(line);
    const cards = (all, rows) => all.split(",").map((one) => {
      const [id, ...uses] = one.split(" ");
      return { id, title: next(), uses: uses.map((mark) => [next(), mark]), rows: lines(rows) };
    });
    const texts = (length) => [...Array(length)].map(next);
    const groups = (...all) => all.map((length) => ({ title: next(), lines: lines(length) }));
    return ${body};
  })()`;
};

/**
 * The guide with a place for each text, and the texts, as JavaScript; the size check leaves out what it weighs.
 * @typedef {(guide: any, texts: readonly string[], english: any) => readonly [guide: string, texts: string]} Literal
 */

/** @type {Literal} */
const whole = (guide, texts) => [literalOf(guide), split(texts, between.text)];

/**
 * @param {Literal} [literal]
 * @returns {import('rollup').Plugin}
 */
export const precompute = (literal = whole) => ({
  name: 'precompute',
  async load(id) {
    if (!joined.test(id.replaceAll('\\', '/'))) return null;
    // Once more, as it is now: while `npm start` watches, the words change. (Their keys are of its start.)
    const { english, guideOf, texts, instead } = await load(id);
    const [guide, words] = literal(ordered(guideOf(texts.map(() => place))), texts, ordered(english));
    const code = `
export const texts = ${words};
export const guideOf = (list) => {
  let at = 0;
  const next = () => list[at++];
  return ${guide};
};
export const english = guideOf(texts);
export const instead = ${JSON.stringify(instead)};`;
    return { code, map: { mappings: '' } };
  },
  transform(code, id) {
    if (!/\/src\/(view|element)\//.test(id.replaceAll('\\', '/'))) return null;
    const out = code.replace(/\bui\.(\w+)/g, (_, name) => {
      if (!phrases.includes(name)) this.error(`${id}: there is no phrase "${name}"`);
      return `ui[${phrases.indexOf(name)}]`;
    });
    return { code: out, map: null };
  },
});
