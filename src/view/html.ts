/**
 * Room: view. The one place where words become HTML. `escapeAll` makes a guide's every string safe once, before any
 * of them meets markup; the functions beside it take such strings only.
 */

/** Without what nobody sees: control and bidi-override characters. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');

/**
 * Escapes every string in a value, however deep, for element content and double-quoted attributes, and makes it plain.
 * One question for each string: hardly any has something to take out.
 */
export const escapeAll = <T>(value: T): T =>
  (typeof value === 'string'
    ? /[&<>"\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(value)
      ? plain(value).replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
      : value
    : Array.isArray(value)
      ? value.map(escapeAll)
      : value && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(escapeAll))
        : value) as T;

/** Puts values into the braces of a phrase: `fill('Call {n}', { n: '112' })`. */
export const fill = (phrase: string, values: Readonly<Record<string, string>>): string =>
  phrase.replace(/{(\w+)}/g, (_, name: string) => values[name] ?? '');

/** What is read aloud but not seen: a name that several visible words share needs it to be told apart. */
export const unseen = (words: string): string => ` <span class="vh">${words}</span>`;

/**
 * Without a type: no form outside a shadow root owns what is in it.
 * @param what - the attribute that says what it is for
 */
export const button = (what: string, words = ''): string =>
  `<button part="button" ${what}>${words}</button> `;

/** Makes a piece of HTML for each thing in a list. */
export const each = <T>(things: readonly T[], html: (thing: T, index: number) => string): string =>
  things.map(html).join('');
