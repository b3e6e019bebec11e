/** Makes each page as a production site would: only what it needs, minified, its sheet in the page, brotli at its best. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build as bundle, transform } from 'esbuild';
import type { Parts } from './content.js';
import type { Page } from './page.js';

const home = 'tests/bench';
const cache = 'node_modules/.cache/bench';

/** One file as it goes over the wire. */
export interface File {
  readonly type: string;
  readonly body: Buffer;
}

/** Path → file. */
export type Site = Map<string, File>;

export const compress = (text: string): Buffer =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  });

const minify = async (css: string): Promise<string> =>
  (
    await transform(css, { loader: 'css', minify: true, target: 'esnext', legalComments: 'none' })
  ).code.trim();

/** Sass comes with the peers' packages; without them no page has any. */
async function compile(source: string): Promise<string> {
  const { compileString } = (await import(
    pathToFileURL(resolve(home, 'node_modules/sass/sass.node.mjs')).href
  )) as {
    compileString: (source: string, options: object) => { css: string };
  };
  const { css } = compileString(source, {
    loadPaths: [`${home}/node_modules`],
    quietDeps: true,
    silenceDeprecations: ['import'],
  });
  return css;
}

/** A script and the sheets that it imports. */
async function script(source: string): Promise<{ js: string; css: string }> {
  const { outputFiles } = await bundle({
    stdin: { contents: source, resolveDir: home, loader: 'jsx' },
    bundle: true,
    minify: true,
    write: false,
    outdir: '/',
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    treeShaking: true,
    legalComments: 'none',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    nodePaths: [`${home}/node_modules`],
    loader: { '.woff': 'empty', '.woff2': 'empty', '.svg': 'dataurl' },
  });
  const text = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { js: text('.js'), css: text('.css') };
}

const document = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Guide</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** The files of one page, by path: with one panel, and an empty one to which many are added by script. */
async function files(page: Page, parts: Parts): Promise<Record<string, string>> {
  const source = page.script?.(parts);
  const one = source === undefined ? undefined : await script(source);
  const imported = one?.css ?? '';
  const sheet = [page.sass ? await compile(page.sass) : '', imported, page.sheet ? parts.sheet : ''].join(
    '\n',
  );
  const style = sheet.trim() ? `<style>${await minify(sheet)}</style>` : '';
  const panel = page.panel(parts);
  const many = page.many === undefined ? undefined : await script(`${source ?? ''}\n${page.many}`);
  const loads = (file: string): string => `<script defer src="${file}"></script>`;
  const head = (file: string | undefined): string =>
    (page.head ?? '') + style + (file === undefined ? '' : loads(file));
  return {
    '': document(head(one && 'script.js'), panel),
    many: document(
      head(many ? 'many.js' : one && 'script.js'),
      // A script of the panel's own would end the text, and what stands after it would be missing from each of many.
      `<script type="text/plain" id="one">${panel.replace(/<script>.*?<\/script>/g, '')}</script><div id="guide"></div><div id="field"></div>`,
    ),
    ...(one && { 'script.js': one.js }),
    ...(many && { 'many.js': many.js }),
    ...(page.file && { [page.file]: readFileSync(`dist/${page.file}`, 'utf8') }),
  };
}

/** A page without anything: what it costs is taken off all others. */
const blank = document('', '');

/** Builds the pages; what is served is also left in the cache, to be looked at. */
export async function build(pages: readonly Page[], parts: Parts): Promise<Site> {
  const site: Site = new Map([['/blank/', { type: 'text/html; charset=utf-8', body: compress(blank) }]]);
  for (const page of pages) {
    const folder = join(cache, page.name);
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
    for (const [path, text] of Object.entries(await files(page, parts))) {
      const isScript = path.endsWith('.js');
      writeFileSync(join(folder, isScript ? path : `${path || 'index'}.html`), text);
      site.set(`/${page.name}/${path}`, {
        type: isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
        body: compress(text),
      });
    }
  }
  return site;
}
