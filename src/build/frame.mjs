// Build room (Node only). The page for frames, dist/embed.html, and its little script: for sites that allow frames only.
// The panel is in it as HTML, so it is whole without script.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';

/** The panel is laid out at once: it is all there is here, and a height that is guessed makes the page around jump. */
const style = 'body{margin:0}::part(panel){--_m-late:visible}';

/**
 * The word by which the page's policy knows its two scripts. No hash of a file can be checked in a sandboxed frame, and
 * WebKit takes the 'self' of such a frame for nothing (webkit.org/b/316847): no script ran in the snippet's own frame.
 * It is no secret and need not be: nothing that this page is told ends as HTML. It keeps out all else: files beside it,
 * scripts that a server or a proxy puts in, and what stands in an attribute or an address.
 */
const nonce = 'muscle-spasm-guide';

/**
 * Its policy stands in the page, as whoever serves it may not be able to set headers. The blocks of style are named by
 * their hashes.
 * @param {string} lang
 * @param {string} title
 * @param {string} panel
 */
export function framePage(lang, title, panel) {
  const inside = panel
    // The base is for sources: a call and a place in this page stay in this window.
    .replace(/<a (?=[^>]*href="(?:#|tel:))/g, '<a target="_self" ');
  const sheets = [style, ...[...inside.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css)];
  const hashes = sheets.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${hashes.join(' ')}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<base target="_blank">
<style>${style}</style>
<script nonce="${nonce}" src="embed.js" defer></script>
<script nonce="${nonce}" src="muscle-spasm-guide${lang === 'en' ? '' : `.${lang}`}.js" defer></script>
</head>
<body>${inside}</body>
</html>
`;
}

export async function writeFrameScript() {
  await build({
    entryPoints: ['src/embed/frame-page.ts'],
    outfile: 'dist/embed.js',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
  });
}

/**
 * One page for each language, with the script of that language; `embed.html` is the English one.
 * @param {string} lang
 * @param {string} panel
 * @param {string} title
 */
export function writeFrame(lang, panel, title) {
  const page = framePage(lang, title, panel);
  writeFileSync(`dist/embed.${lang}.html`, page);
  if (lang === 'en') writeFileSync('dist/embed.html', page);
}
