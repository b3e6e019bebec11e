/**
 * Room: view. The one place where words become HTML. Everything that is not markup of our own passes `esc`; the
 * result is plain text of HTML, the same for the element, for static HTML and for declarative shadow roots.
 */
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for element content and double-quoted attributes; drops control and bidi-override characters. */
export const esc = (value: string): string =>
  value
    .replace(/[&<>"]/g, (char) => entities[char] ?? '')
    .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '');

/** Puts values into the braces of a phrase: `fill('Call {n}', { n: '112' })`. */
export const fill = (phrase: string, values: Readonly<Record<string, string>>): string =>
  phrase.replace(/{(\w+)}/g, (_, name: string) => values[name] ?? '');

/** What is read aloud but not seen: a name that several visible words share needs it to be told apart. */
export const unseen = (value: string): string => ` <span class="vh">${esc(value)}</span>`;

/** A link to a source. The page it is read on is a health interest: no source is told of it. */
export const away = (url: string, label: string): string =>
  `<a href="${esc(url)}" rel="noreferrer">${esc(label)}</a>`;
