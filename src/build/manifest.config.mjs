// Build room (Node only). custom-elements.json: what editors and documentation tools read about the element. What the
// analyzer cannot see (the attributes, made from the options table) is added, what it takes for an event is not kept.
import { optionList } from './api.mjs';

/** The package ships dist/, not src/: name the files a reader of the manifest can open. */
const shipped = (/** @type {string} */ path) => path.replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/$1.js');

const rename = (/** @type {any} */ node) => {
  if (!node || typeof node !== 'object') return;
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string') node[key] = shipped(value);
    else rename(value);
  }
};

const attributes = (await optionList()).map(({ attribute, property, type, fallback, says }) => ({
  name: attribute,
  fieldName: property,
  type: { text: type },
  ...(fallback !== '' && { default: JSON.stringify(fallback) }),
  description: says,
}));

/** @param {any} declaration */
const complete = (declaration) => {
  // A call in the place of a class is a mixin to the analyzer, and what it is given the class.
  if (declaration.mixins) {
    delete declaration.mixins;
    declaration.superclass = { name: 'Event' };
  }
  if (!declaration.tagName) return;
  declaration.attributes = attributes;
  declaration.events = declaration.events.filter((/** @type {any} */ { description }) => description);
};

export default {
  globs: ['src/index.ts', 'src/element.ts', 'src/element/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      name: 'shipped-paths',
      packageLinkPhase: (/** @type {{ customElementsManifest: any }} */ { customElementsManifest }) => {
        rename(customElementsManifest);
        for (const { declarations } of customElementsManifest.modules) declarations.forEach(complete);
      },
    },
  ],
};
