// Writes the tables of README.md between their markers, from where each thing is defined: options from the options
// table, the looks from the sheet, parts and events from the class, the weight from the built script. With --check it
// writes nothing and fails where README is not what it would write.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { options, sentences } from '../../src/options.js';
import type { Option, OptionName } from '../../src/options.js';
import { weigh } from './size.mjs';

const element = readFileSync('src/element/guide-element.ts', 'utf8');
const sheet = readFileSync('src/style/guide.ts', 'utf8');

/** Lines of the class's doc comment that carry a tag: name and sentence. */
export const tagged = (tag: string, source = element): [string, string][] =>
  [...source.matchAll(new RegExp(`\\* @${tag} (?:\\{\\w+\\} )?(\\S+) - (.+)`, 'g'))].map(([, name, says]) => [
    name ?? '',
    says ?? '',
  ]);

/** The default of a public custom property, as the sheet has it: what stands after the comma in its var(). */
export const fallbackOf = (name: string, css = sheet): string | undefined => {
  const start = css.indexOf(`var(${name}, `);
  if (start < 0) return undefined;
  let depth = 1;
  let at = start + `var(${name}, `.length;
  const from = at;
  for (; depth > 0 && at < css.length; at++) depth += css[at] === '(' ? 1 : css[at] === ')' ? -1 : 0;
  const value = css.slice(from, at - 1);
  const inner = /^var\((--_[\w-]+)\)$/.exec(value)?.[1];
  return inner ? new RegExp(`${inner}: (.+);`).exec(css)?.[1] : value;
};

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const code = (text: string): string => `\`${text}\``;

const blocks: Record<string, () => string> = {
  weight: () =>
    `${(weigh(readFileSync('dist/muscle-spasm-guide.js', 'utf8')).brotli / 1000).toFixed(1)} kB (brotli)`,
  options: () =>
    table(
      ['Attribute', 'Property', 'Values', 'Default', 'What it does'],
      (Object.keys(options) as OptionName[]).map((name) => {
        const { attribute = name, fallback = '', values: set }: Option = options[name];
        const values = set?.map(code).join(' ') ?? (fallback === false ? 'there or not' : 'text');
        return [
          code(attribute),
          code(name),
          values,
          fallback === '' ? '' : code(`${fallback}`),
          sentences[name],
        ];
      }),
    ),
  looks: () => {
    const documented = tagged('cssprop');
    const used = new Set([...sheet.matchAll(/var\((--spasm-[\w-]+)/g)].map(([, name]) => name));
    const missing = [...used].filter((name) => !documented.some(([each]) => each === name));
    if (missing.length) throw new Error(`No @cssprop in guide-element.ts for ${missing.join(', ')}`);
    return table(
      ['Custom property', 'Default', 'What it sets'],
      documented.map(([name, says]) => {
        const fallback = fallbackOf(name);
        if (fallback === undefined) throw new Error(`${name} is documented, but the sheet does not read it`);
        return [code(name), code(fallback), says];
      }),
    );
  },
  parts: () =>
    table(
      ['Part', 'What it is'],
      tagged('csspart').map(([name, says]) => [code(name), says]),
    ),
  events: () =>
    table(
      ['Event', 'When'],
      tagged('fires').map(([name, says]) => [code(name), says]),
    ),
};

/** README with every block between `<!-- name -->` and `<!-- /name -->` written anew. */
export const renew = (readme: string): string =>
  Object.entries(blocks).reduce((text, [name, block]) => {
    const [before, rest = ''] = text.split(`<!-- ${name} -->`);
    const [, after] = rest.split(`<!-- /${name} -->`);
    if (after === undefined) throw new Error(`README.md has no <!-- ${name} --> … <!-- /${name} -->`);
    const gap = name === 'weight' ? '' : '\n\n';
    return `${before}<!-- ${name} -->${gap}${block()}${gap}<!-- /${name} -->${after}`;
  }, readme);

const old = readFileSync('README.md', 'utf8');
const config = JSON.parse(readFileSync('package.json', 'utf8')) as { prettier: object };
const fresh = await format(renew(old), { ...config.prettier, parser: 'markdown' });
if (fresh === old) console.log('README.md is up to date');
else if (process.argv.includes('--check')) {
  console.log('README.md is not up to date: run npm run readme');
  process.exitCode = 1;
} else {
  writeFileSync('README.md', fresh);
  console.log('README.md written');
}
