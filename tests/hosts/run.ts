/**
 * `npm run hosts`: every host in every engine found, and the table of what each did. Arguments: --only
 * chromium,webkit (engines), --full (the long ones too), --write (keeps what happened in results.json, which README and
 * later runs read), --remember (adds the counts to those of the tests), and names of hosts or parts of them.
 */
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { add, line, recall, remember } from '../runner/counts.mjs';
import { engines } from './engines.js';
import type { Engine } from './engines.js';
import { hosts as known } from './hosts.js';
import { engineNames } from './host.js';
import type { EngineName, Exception, File, Host, Result } from './host.js';
import { otherLit } from './lit.js';
import { install } from './packages.js';
import { compare, read, write } from './results.js';
import { serve } from './server.js';
import type { Site } from './server.js';
import { table } from './table.js';

const { values, positionals } = parseArgs({
  options: {
    only: { type: 'string' },
    full: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    remember: { type: 'boolean', default: false },
    progress: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const ci = process.env['CI'] === 'true';

// Dates mean the same everywhere; every browser inherits it.
process.env['TZ'] = 'Europe/London';
// A run cut short takes its browsers along: they are killed as the process exits.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

const wanted = (host: Host): boolean =>
  positionals.length
    ? positionals.some((part) => host.name.includes(part) || host.kind === part)
    : values.full || !host.full;

/** The bare page of each direction comes first: the others are compared with it. */
const hosts = known().filter((host) => host.name.startsWith('bare') || wanted(host));

async function judgePage(): Promise<File[]> {
  const { outputFiles } = await build({
    entryPoints: ['tests/hosts/judge/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return [
    { type: 'text/javascript', body: outputFiles[0]?.text ?? '' },
    {
      type: 'text/html; charset=utf-8',
      body: '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Hosts</title><style>body{margin:0}iframe{width:1000px;height:880px;border:0}</style><body><script src="/judge.js"></script>',
    },
  ];
}

/** As the judge takes them: patterns as text, no files. */
const sent = (engine: EngineName, { mayWarn, allows = [], looks, ...host }: Host): unknown => {
  const sources = (list: readonly Exception[]): string[] =>
    list.filter(([, , only]) => !only || only === engine).map(([found]) => found.source);
  return {
    ...host,
    files: undefined,
    ...(mayWarn && { mayWarn: mayWarn.source }),
    allows: sources(allows),
    ...(looks && { looks: { ...looks, except: sources(looks.except ?? []), only: looks.only?.[0] } }),
  };
};

/** Without a result for so long an engine hangs or has crashed. */
const patience = 180_000;

async function runIn(engine: Engine, page: Record<string, File>): Promise<Result[]> {
  const results: Result[] = [];
  let done = (): void => undefined;
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => (done = resolve));
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(done, patience);
  };
  const list = JSON.stringify(hosts.map((host) => sent(engine.name, host)));
  const files = { ...page, '/hosts.json': { type: 'application/json', body: list } };
  const site: Site = await serve(hosts, files, (path, body) => {
    alive();
    if (path === '/done') done();
    else results.push(JSON.parse(body) as Result);
    if (values.progress)
      console.log(engine.name, results.length, results.at(-1)?.name, results.at(-1)?.milliseconds);
  });
  alive();
  try {
    await engine.open(`${site.address}judge.html${values.full ? '?full' : ''}`);
    await over;
  } catch (error) {
    console.log(`${engine.name}: ${String(error)}`);
  } finally {
    clearTimeout(timer);
    await engine.close().catch(() => undefined);
    await site.close();
  }
  // What the browser reported of a page is as wrong as what the page said aloud.
  return results.map((result) => ({
    ...result,
    wrong: [...result.wrong, ...(site.reports.get(result.name) ?? []).map((text) => `report: ${text}`)],
  }));
}

const start = Date.now();
install();
const [script, html] = await judgePage();
const page: Record<string, File> = {
  '/judge.js': script!,
  '/judge.html': html!,
  '/lit.js': await otherLit(),
};

const only = values.only?.toLowerCase().split(',');
let missing = 0;
const runs = await Promise.all(
  engineNames
    .filter((name) => !only || only.includes(name.toLowerCase()))
    .map(async (name): Promise<readonly [EngineName, Result[]] | undefined> => {
      const engine = await engines[name]();
      if (engine) return [name, await runIn(engine, page)];
      missing++;
      console.log(`${name}: not found, ${ci ? 'and CI needs it' : 'left out'}.`);
      return undefined;
    }),
);
const found = runs.filter((run) => run !== undefined);
const seconds = Math.round((Date.now() - start) / 1000);
const { text, counts } = table(hosts, found, compare(read()));
console.log(text);
if (values.write && !positionals.length && !values.only && counts.failed === 0 && found.length === 3)
  await write(hosts, found, seconds);
if (ci) counts.failed += missing;
console.log(`${seconds} s\n\n${line(counts)}`);
if (values.remember) remember(add(recall(), counts));
process.exit(counts.failed > 0 ? 1 : 0);
