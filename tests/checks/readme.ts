// Writes the tables of README.md between their markers, from where each thing is defined: options from the options
// table, the looks from the sheet, parts and events from the class, the weight from the built script; and the parts
// of the demo's pages that come from elsewhere. With --check it
// writes nothing and fails where README is not what it would write.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { options, sentences } from '../../src/options.js';
import type { Option, OptionName } from '../../src/options.js';
import { boxStyle } from '../../src/embed/snippets.js';
import { renderFallback } from '../../src/embed/ssr.js';
import { quoted } from '../bench/report.js';
import { read as readBench } from '../bench/results.js';
import { engineNames } from '../hosts/host.js';
import { read as readResults } from '../hosts/results.js';
import type { Cases } from '../runner/cases.mjs';
import type { MutationResults } from '../mutation/score.mjs';
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

/** HTML as prettier writes it in the demo. */
const pretty = async (html: string): Promise<string> =>
  format(html, { parser: 'html', printWidth: 110, htmlWhitespaceSensitivity: 'ignore' });

/** What stands inside the tag: the fallback in its box. On the element a height or `display` would outlast it. */
const inside = `<div style="${boxStyle}">${renderFallback({ region: 'GB' })}</div>`;

const { files: hashes } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
  files: Record<string, string>;
};
/** The last long runs of the randomised tests, as tests/fuzz/run.mjs wrote them down; none of them failed. */
const longRuns = JSON.parse(readFileSync('tests/fuzz/results.json', 'utf8')) as (Cases & {
  date: string;
  command: string;
})[];

const script = 'muscle-spasm-guide.js';
const snippet = await pretty(
  `<script async src="${script}" integrity="${hashes[script] ?? ''}" crossorigin></script><muscle-spasm-guide region="GB">${inside}</muscle-spasm-guide>`,
);

const kilobytes = (file: string): string =>
  `${(weigh(readFileSync(file, 'utf8')).brotli / 1000).toFixed(1)} kB`;

const languageIn = (within: string, tag: string): string =>
  new Intl.DisplayNames([within], { type: 'language' }).of(tag) ?? tag;

const blocks: Record<string, () => string> = {
  snippet: () => `\`\`\`html\n${snippet.trim()}\n\`\`\``,
  weight: () => `${kilobytes('dist/muscle-spasm-guide.js')} (brotli)`,
  languages: () =>
    table(
      ['Tag', 'Language', 'In itself', 'Script of this language', 'Pack'],
      options.lang.values.map((tag) => [
        code(tag),
        languageIn('en', tag),
        languageIn(tag, tag),
        kilobytes(`dist/muscle-spasm-guide${tag === 'en' ? '' : `.${tag}`}.js`),
        tag === 'en' ? 'none needed' : kilobytes(`dist/locales/${tag}.js`),
      ]),
    ),
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
  mutation: () => {
    const path = 'tests/mutation/results.json';
    const { date, score, caught, all, equivalent } = JSON.parse(
      readFileSync(path, 'utf8'),
    ) as MutationResults;
    const of = (count: number): string => count.toLocaleString('en');
    return `Whether the tests would notice a mistake in the rules, the options and the arithmetic of timers is tested as well: of ${of(all)} small changes to them, one by one, they noticed ${of(caught)} (${score} %) on ${date} (\`npm run mutation\`). ${of(equivalent)} cannot be noticed, each for a reason that is written down in [equivalent.json](tests/mutation/equivalent.json).`;
  },
  'long-runs': () =>
    table(
      ['What', 'Where', 'Cases', 'Seed', 'Day', 'Command'],
      longRuns.map(({ what, engine, cases, seed, date, command }) => [
        what,
        engine,
        cases.toLocaleString('en'),
        `${seed}`,
        date,
        code(command),
      ]),
    ),
  parts: () =>
    table(
      ['Part', 'What it is'],
      tagged('csspart').map(([name, says]) => [code(name), says]),
    ),
  bench: () => quoted(readBench()),
  hosts: () => {
    const kept = readResults();
    if (!kept) throw new Error('No tests/hosts/results.json: npm run hosts -- --write');
    const all = Object.values(kept.hosts).filter(({ kind }) => kind !== 'bare');
    const count = (kind: string, outcome: string): string =>
      engineNames
        .map((engine) => all.filter((host) => host.kind === kind && host[engine] === outcome).length)
        .join(' / ');
    const kinds = [...new Set(all.map(({ kind }) => kind))];
    return `${all.length} pages of other people, each in ${engineNames.join(' / ')}, on ${kept.date} (\`${
      kept.command
    }\`, ${kept.seconds} s):\n\n${table(
      ['Kind of page', 'Pages', 'Works', 'Own words or danger signs', 'Blank'],
      kinds.map((kind) => [
        kind,
        `${all.filter((host) => host.kind === kind).length}`,
        count(kind, 'works'),
        count(kind, 'fallback'),
        count(kind, 'blank'),
      ]),
    )}`;
  },
  events: () =>
    table(
      ['Event', 'When'],
      tagged('fires').map(([name, says]) => [code(name), says]),
    ),
};

const between = (text: string, name: string, inside: string): string => {
  const [before, rest = ''] = text.split(`<!-- ${name} -->`);
  const [, after] = rest.split(`<!-- /${name} -->`);
  if (before === undefined || after === undefined)
    throw new Error(`There is no <!-- ${name} --> … <!-- /${name} -->`);
  return `${before}<!-- ${name} -->${inside}<!-- /${name} -->${after}`;
};

/** README with every block between `<!-- name -->` and `<!-- /name -->` written anew. */
const renew = (readme: string): string =>
  Object.entries(blocks).reduce((text, [name, block]) => {
    const gap = name === 'weight' ? '' : '\n\n';
    return between(text, name, gap + block() + gap);
  }, readme);

const { prettier } = JSON.parse(readFileSync('package.json', 'utf8')) as { prettier: object };

/** The demo's article with the words of its fallback written anew. */
const renewDemo = (page: string): string => between(page, 'fallback', inside);

/** A demo page with a static file between its marks, byte for byte: Prettier would change its style block. */
const renewStatic =
  (file: string) =>
  (page: string): string =>
    between(page, 'static', `\n<!-- prettier-ignore -->\n${readFileSync(file, 'utf8')}`);

const files: [string, (text: string) => string, string][] = [
  ['README.md', renew, 'markdown'],
  ['demo/article.html', renewDemo, 'html'],
  ['demo/static.html', renewStatic('dist/static/en.html'), 'html'],
  ['demo/declarative.html', renewStatic('dist/static/en.dsd.html'), 'html'],
];
for (const [path, write, parser] of files) {
  const old = readFileSync(path, 'utf8');
  const fresh = await format(write(old), { ...prettier, parser });
  if (fresh === old) console.log(`${path} is up to date`);
  else if (process.argv.includes('--check')) {
    console.log(`${path} is not up to date: run npm run readme`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, fresh);
    console.log(`${path} written`);
  }
}
