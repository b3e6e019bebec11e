// Build room (Node only). Minifies the CSS inside lit `css` literals of src/style/, so that the sheets can
// be written with comments and air and cost the reader nothing. It runs after TypeScript, on plain JS.
import { transform } from 'esbuild';

/** Escapes text so that it stands inside a template literal. */
const toTemplate = (/** @type {string} */ text) => text.replace(/[\\`]|\$\{/g, '\\$&');

/**
 * All `css` tagged templates below one node of the syntax tree.
 * @param {any} node
 * @returns {any[]}
 */
function cssLiterals(node) {
  if (!node || typeof node !== 'object') return [];
  if (Array.isArray(node)) return node.flatMap(cssLiterals);
  if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'css') return [node.quasi];
  return Object.values(node).flatMap(cssLiterals);
}

/**
 * Minifies one sheet; throws on anything esbuild doubts, as a browser would drop it in silence.
 * Target esnext keeps nesting and light-dark(), which every engine we support understands.
 * @param {string} css
 * @returns {Promise<string>}
 */
export async function minifySheet(css) {
  const { code, warnings } = await transform(css, {
    loader: 'css',
    minify: true,
    target: 'esnext',
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [doubt] = warnings;
  if (doubt)
    throw new Error(
      `${doubt.text} at line ${doubt.location?.line ?? '?'}: ${doubt.location?.lineText ?? ''}`,
    );
  // Custom properties and what stands in var() are left as written: nobody is told where a space means nothing.
  return code.trim().replace(/("[^"]*")|([,:]) /g, '$1$2');
}

/**
 * @param {RegExp} [rooms] which modules to look at
 * @returns {import('rollup').Plugin}
 */
export const minifyCss = (rooms = /\/src\/style\/.+\.ts$/) => ({
  name: 'minify-css',
  async transform(code, id) {
    if (!rooms.test(id.replaceAll('\\', '/'))) return null;
    let out = code;
    // From the last to the first, so that earlier positions stay true.
    for (const quasi of cssLiterals(this.parse(code)).toReversed()) {
      if (quasi.expressions.length > 0)
        this.error(
          `${id}: a css literal with \${} cannot be minified. Write two sheets: styles = [one, two].`,
        );
      const sheet = await minifySheet(quasi.quasis[0].value.cooked).catch((/** @type {Error} */ error) =>
        this.error(`${id}: ${error.message}`),
      );
      out = out.slice(0, quasi.start + 1) + toTemplate(sheet) + out.slice(quasi.end - 1);
    }
    // No line-by-line map: a sheet has no line worth stepping through.
    return { code: out, map: { mappings: '' } };
  },
});
