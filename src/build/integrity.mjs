// Build room (Node only). dist/integrity.json: for each file that a page may load, what its `integrity` attribute
// says; for each that holds a <style>, the hash that a strict style-src names. A page that names them shows what was
// released or, if a single byte of it is another, the fallback.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** @param {'sha256' | 'sha384'} kind */
const hash = (kind, /** @type {string | Buffer} */ of) =>
  `${kind}-${createHash(kind).update(of).digest('base64')}`;

/** The hashes of one folder of outputs. The demo is none of them: it is not published, and is built from these. */
export function integrityOf(folder = 'dist') {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  /** @type {Record<string, string>} */
  const files = {};
  /** @type {Record<string, string[]>} */
  const styles = {};
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  for (const name of names.filter((name) => /^(?!demo\/).*\.(m?js|html)$/.test(name)).sort()) {
    const bytes = readFileSync(`${folder}/${name}`);
    files[name] = hash('sha384', bytes);
    const sheets = [...String(bytes).matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css);
    if (name.endsWith('.html') && sheets.length > 0) styles[name] = sheets.map((css) => hash('sha256', css));
  }
  return { version, files, styles };
}

export const writeIntegrity = () =>
  writeFileSync('dist/integrity.json', `${JSON.stringify(integrityOf(), null, 2)}\n`);
