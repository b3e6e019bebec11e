// The rooms of src/ and the arrows between them (docs: design, section 4), in one table. The lint rule
// (tests/eslint.config.mjs) and the check that walks the imports (arrows.mjs) both read it.

/** @typedef {{ values: string[], types: string[], lit?: true, page?: true, packageTypes?: string[] }} Room */

/**
 * Room → the rooms it may import: values (and types), or types only. `lit`: may import Lit.
 * `page`: may touch window and document. `packageTypes`: packages whose types it may name; nothing of them is shipped.
 * @type {Record<string, Room>}
 */
export const rooms = {
  model: { values: [], types: [] },
  content: { values: [], types: ['model'] },
  options: { values: ['model'], types: [] },
  style: { values: [], types: [], lit: true },
  view: { values: ['model'], types: ['content', 'options'], lit: true },
  // src/version.ts: the package's version, one constant.
  version: { values: [], types: [] },
  element: {
    values: ['view', 'style', 'model', 'options', 'content', 'version'],
    types: [],
    lit: true,
    page: true,
  },
  embed: {
    values: ['element', 'options', 'model', 'view', 'content', 'style'],
    types: [],
    page: true,
    packageTypes: ['schema-dts'],
  },
  // src/index.ts, src/script.ts and src/module.ts
  entry: { values: ['element', 'embed', 'options', 'model', 'content'], types: [], page: true },
  demo: {
    values: ['entry', 'element', 'embed', 'options', 'model', 'content', 'version'],
    types: [],
    page: true,
  },
  // Node only: rollup.config.mjs and tests use it, no room does.
  build: { values: [], types: [] },
};

/**
 * The room of a file: its folder in src/, or for the files at the top of src/ their name
 * (element.ts is the class, so it belongs to the element room).
 * @param {string} path from the project's root
 * @returns {string | undefined} undefined outside src/ and demo/
 */
export function roomOf(path) {
  if (path.startsWith('demo/')) return 'demo';
  const [, first, rest] = /^src\/([^/.]+)(.*)$/.exec(path) ?? [];
  if (first === undefined) return undefined;
  return rest?.startsWith('/') || first in rooms ? first : 'entry';
}

/** Files of a room, as globs. */
export const globsOf = (/** @type {string} */ room) =>
  room === 'demo'
    ? ['demo/**/*.ts']
    : room === 'entry'
      ? ['src/index.ts', 'src/script.ts', 'src/module.ts']
      : [`src/${room}.ts`, `src/${room}/**/*.ts`];

export const isLit = (/** @type {string} */ specifier) =>
  /^(lit|lit-html|lit-element|@lit)(\/|$)/.test(specifier);
