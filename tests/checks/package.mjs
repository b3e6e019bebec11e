// What npm users get: every file that an export names is there, every module loads in Node without a DOM, only the main
// entry registers, the types name no package that is not a dependency, the version in the sources is the package's,
// and the script is ASCII.
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { filesIn } from '../runner/files.mjs';

const { name, version, exports, dependencies, peerDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
/** @type {string[]} */
const wrong = [];

/** Entry and files; one with a star is as many as there are files for it. */
const entries = Object.entries(exports).flatMap((/** @type {[string, any]} */ [entry, target]) => {
  /** @type {string[]} */
  const files = typeof target === 'string' ? [target] : Object.values(target);
  const [head, tail] = files.find((file) => file.includes('*'))?.split('*') ?? [];
  if (head === undefined || tail === undefined) return [{ entry, files }];
  const found = filesIn(head.slice(2, -1), /./).filter((path) => path.endsWith(tail));
  if (found.length === 0) wrong.push(`${entry}: no file`);
  return found.map((path) => ({
    entry: entry.replace('*', path.slice(head.length - 2, path.length - tail.length)),
    files: [`./${path}`],
  }));
});

for (const { entry, files } of entries) {
  for (const file of files) if (!existsSync(file)) wrong.push(`${entry}: there is no ${file}`);
  const id = entry.replace('.', name);
  // Not for import(): a tool reads it.
  if (files.every((file) => file.endsWith('.html'))) continue;
  const how = id.endsWith('.json') ? ", { with: { type: 'json' } }" : '';
  const code = `
    const { default: json, ...rest } = await import('${id}'${how});
    console.log('${id}', Object.keys(json ?? rest).join(' '));
    const defined = globalThis.customElements?.get('muscle-spasm-guide') !== undefined;
    if (defined !== ${entry === '.'}) throw new Error('registers: ' + defined);`;
  const run = spawnSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  process.stdout.write(run.stdout);
  if (run.status !== 0 || run.stderr) wrong.push(`${id}: ${run.stderr}`);
}

/**
 * What is left in an app that imports an entry for its side effects alone. By its path: of a package that
 * imports itself by name the resolver does not read sideEffects.
 */
async function leftOf(/** @type {string} */ entry) {
  const id = exports[entry].default;
  const app = `${process.cwd()}/app.js`;
  const bundle = await rollup({
    input: app,
    external: /^lit(\/|$)/,
    treeshake: { moduleSideEffects: 'no-external' },
    logLevel: 'silent',
    plugins: [
      {
        name: 'app',
        resolveId: (of) => (of === app ? app : null),
        load: (of) => (of === app ? `import '${id}';` : null),
      },
      resolve(),
    ],
  });
  return (await bundle.generate({ format: 'es' })).output[0].code.trim();
}
if (!(await leftOf('.')).includes('customElements.define'))
  wrong.push(`bundlers drop import '${name}': sideEffects`);
if ((await leftOf('./element')) !== '') wrong.push(`bundlers keep an unused '${name}/element': sideEffects`);

for (const path of filesIn('dist', /\.d\.ts$/))
  for (const [, from = ''] of readFileSync(path, 'utf8').matchAll(/(?:from|import\()\s*['"]([^'"]+)['"]/g))
    if (
      !from.startsWith('.') &&
      !Object.keys({ ...dependencies, ...peerDependencies }).some((known) =>
        `${from}/`.startsWith(`${known}/`),
      )
    )
      wrong.push(`${path} names ${from}, which is no dependency: write the type down (from 'lit')`);

if (existsSync('src/version.ts') && !readFileSync('src/version.ts', 'utf8').includes(`'${version}'`))
  wrong.push(`src/version.ts does not say ${version}, as package.json does`);

const script = readFileSync('dist/muscle-spasm-guide.js', 'utf8');
// A map named in the script would be one more request, wherever developer tools are open.
if (script.includes('sourceMappingURL')) wrong.push('the script names a source map');
// A page of another encoding, or of none, would show other letters.
const [letter] = /[^\n\x20-\x7e]/.exec(script) ?? [];
if (letter) wrong.push(`the script holds ${JSON.stringify(letter)}: it must be ASCII`);
// Anywhere else Chromium passes over it, and compiles each function on the main thread as it is first called.
if (!script.startsWith('//# allFunctionsCalledOnLoad\n'))
  wrong.push('the script does not begin with its compile hint');

for (const text of wrong) console.log(text);
process.exitCode = wrong.length > 0 ? 1 : 0;
