// Build room (Node only). custom-elements.json: what editors and documentation tools read about the element.

/** The package ships dist/, not src/: name the files a reader of the manifest can open. */
const shipped = (/** @type {string} */ path) => path.replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/$1.js');

const rename = (/** @type {any} */ node) => {
  if (!node || typeof node !== 'object') return;
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string') node[key] = shipped(value);
    else rename(value);
  }
};

export default {
  globs: ['src/index.ts', 'src/element.ts', 'src/element/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      name: 'shipped-paths',
      packageLinkPhase: (/** @type {{ customElementsManifest: unknown }} */ { customElementsManifest }) =>
        rename(customElementsManifest),
    },
  ],
};
