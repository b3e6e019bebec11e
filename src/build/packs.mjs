// Build room (Node only). dist/locales/<tag>.js, the words of a language as a script beside the one script, and
// dist/muscle-spasm-guide.<tag>.js, both in one file for sites of that one language.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { load } from './load.mjs';

/** A script without one would be read in whatever encoding its page has. */
const utf8 = '\ufeff';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Tag → words, of every language but English. @returns {Promise<Record<string, any>>} */
export async function localeWords() {
  const { options } = await load('src/options.ts');
  const tags = options.lang.values.filter((/** @type {string} */ tag) => tag !== 'en');
  /** @type {Record<string, any>} */
  const all = {};
  for (const tag of tags) [all[tag]] = Object.values(await load(`src/content/locales/${tag}.ts`));
  return all;
}

/**
 * A pack tells its words when it comes, and again to a script that comes later. It leaves no other trace, and does
 * nothing where there is no page. By the prototype: a form's field may be called `dispatchEvent`.
 * @param {string} hash of the edition
 * @param {readonly string[]} texts
 * @param {boolean} [home] for a script that is of this language
 */
const pack = (hash, texts, home = false) =>
  `/* muscle-spasm-guide ${version}: ${texts[0]}, CC-BY-4.0 */
globalThis.document&&(()=>{const detail=${JSON.stringify([hash, texts, ...(home ? [true] : [])])};const tell=()=>EventTarget.prototype.dispatchEvent.call(document,new CustomEvent("spasm-guide-words",{detail}));addEventListener("spasm-guide-words-wanted",tell,true);tell()})();
`;

export async function writePacks() {
  const [{ textsIn }, { english }] = await Promise.all([
    load('src/embed/translated.ts'),
    load('src/element/english.ts'),
  ]);
  const { hash } = english.edition;
  const script = readFileSync('dist/muscle-spasm-guide.js', 'utf8');
  mkdirSync('dist/locales', { recursive: true });
  for (const [tag, words] of Object.entries(await localeWords())) {
    const texts = textsIn(words);
    writeFileSync(`dist/locales/${tag}.js`, utf8 + pack(hash, texts));
    writeFileSync(`dist/muscle-spasm-guide.${tag}.js`, utf8 + pack(hash, texts, true) + script);
  }
}
