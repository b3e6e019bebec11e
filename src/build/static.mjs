// Build room (Node only). dist/static and the page for frames: the guide as files of HTML for sites that want no build
// of their own, made from what npm users get. Run as a process of its own after the modules are written, so that a
// rebuild reads the new ones.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeFrame, writeFrameScript } from './frame.mjs';
import { load } from './load.mjs';
import { localeWords } from './packs.mjs';

/**
 * What a Content Security Policy must allow for a declarative panel: `style-src 'sha256-…'`.
 * @param {string} html
 */
export function styleHashOf(html) {
  const [, style] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
  if (style === undefined) throw new Error('There is no <style> in this HTML.');
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}

/** No date goes in: the same sources give the same bytes on any day. */
async function write() {
  const { renderElement, renderLight } = await import(pathToFileURL(resolve('dist/embed/ssr.js')).href);
  const { en } = await load('src/content/locales/en.ts');
  mkdirSync('dist/static', { recursive: true });
  for (const [lang, words] of [['en', undefined], ...Object.entries(await localeWords())]) {
    const panel = renderElement({}, { words });
    writeFileSync(`dist/static/${lang}.html`, `${renderLight({}, { words })}\n`);
    writeFileSync(`dist/static/${lang}.dsd.html`, `${panel}\n`);
    writeFrame(/** @type {string} */ (lang), panel, (words ?? en).ui.title);
  }
  await writeFrameScript();
}

/** @type {() => import('rollup').Plugin} */
export const staticFiles = () => ({
  name: 'static-files',
  writeBundle() {
    const { status, stderr } = spawnSync(process.execPath, ['src/build/static.mjs'], { encoding: 'utf8' });
    if (status !== 0) this.error(stderr);
  },
});

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await write();
