/**
 * `npm run hosts`: every host in every engine found, and the table of what each did. Arguments: --only
 * chromium,webkit (engines), --full (the long ones too), --write (keeps what happened in results.json, which README and
 * later runs read), --remember (adds the counts to those of the tests), and names of hosts or parts of them.
 */
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { add, line, noteFailed, recall, remember } from '../runner/counts.mjs';
import { isolation } from './delivery.js';
import { engines } from './engines.js';
import type { Engine } from './engines.js';
import { hosts as known } from './hosts.js';
import { engineNames, patterns } from './host.js';
import type { EngineName, File, Host, Result } from './host.js';
import { bundles } from './bundles.js';
import { debian, install, isComplete } from './packages.js';
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

const start = Date.now();
install();

/** The bare page of each direction comes first: the others are compared with it. */
const asked = known().filter((host) => host.name.startsWith('bare') || wanted(host));
/** What a bare machine has not: packages of Debian. CI has them, and a host without one fails there. */
const hosts = asked.filter((host) => ci || isComplete(host));
if (hosts.length < asked.length)
  console.log(
    `${asked.length - hosts.length} hosts are left out. To have them: apt-get install ${debian.join(' ')}`,
  );

/** A page that is isolated shows only what is, so such hosts have a judge of their own. */
const judges = [
  { path: 'judge.html', headers: {}, hosts: hosts.filter(({ isolated }) => !isolated) },
  { path: 'isolated.html', headers: isolation, hosts: hosts.filter(({ isolated }) => isolated) },
];

/** The scripts of the judge, by their name. */
async function judgeScripts(): Promise<Record<string, File>> {
  const { outputFiles } = await build({
    entryPoints: ['tests/hosts/judge/main.ts', 'tests/hosts/judge/itself.ts'],
    bundle: true,
    write: false,
    outdir: '/',
    format: 'iife',
    target: 'es2022',
  });
  return Object.fromEntries(
    outputFiles.map(({ path, text }) => [path, { type: 'text/javascript', body: text }]),
  );
}

/** As the judge of one engine takes them: patterns as text, no files. */
const sent = (engine: EngineName, { mayWarn, allows, looks, ...host }: Host): unknown => ({
  ...host,
  files: undefined,
  ...(mayWarn && { mayWarn: mayWarn.source }),
  allows: patterns(engine, allows).map(({ source }) => source),
  ...(looks && {
    looks: {
      ...looks,
      except: patterns(engine, looks.except).map(({ source }) => source),
      only: looks.only?.[0],
    },
  }),
});

const judgePages = (engine: EngineName): Record<string, File> =>
  Object.fromEntries(
    judges.flatMap(({ path, headers, hosts }) => [
      [
        `/${path}`,
        {
          type: 'text/html; charset=utf-8',
          headers,
          body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Hosts</title><style>body{margin:0}iframe{width:1000px;height:880px;border:0}</style><body><script src="/main.js" data-hosts="/${path}.json"></script>`,
        },
      ],
      [
        `/${path}.json`,
        { type: 'application/json', body: JSON.stringify(hosts.map((host) => sent(engine, host))) },
      ],
    ]),
  );

/** Without a result for so long an engine hangs or has crashed. */
const patience = 180_000;

async function runIn(engine: Engine, scripts: Record<string, File>): Promise<Result[]> {
  const results: Result[] = [];
  let heard: (done: boolean) => void = () => undefined;
  const site: Site = await serve(hosts, { ...scripts, ...judgePages(engine.name) }, (path, body) => {
    heard(path === '/done');
    if (path !== '/done') results.push(JSON.parse(body) as Result);
    if (values.progress)
      console.log(engine.name, results.length, results.at(-1)?.name, results.at(-1)?.milliseconds);
  });
  const judged = async (path: string): Promise<void> => {
    const over = new Promise<void>((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      heard = (done) => {
        clearTimeout(timer);
        if (done) resolve();
        else timer = setTimeout(resolve, patience);
      };
      heard(false);
    });
    await engine.open(`${site.address}${path}${values.full ? '?full' : ''}`);
    await over;
  };
  try {
    for (const { path, hosts } of judges) if (hosts.length) await judged(path);
  } catch (error) {
    console.log(`${engine.name}: ${String(error)}`);
  } finally {
    await engine.close().catch(() => undefined);
    await site.close();
  }
  // What the browser reported of a page is as wrong as what the page said aloud.
  return results.map((result) => {
    const fine = patterns(engine.name, hosts.find(({ name }) => name === result.name)?.allows);
    const reports = (site.reports.get(result.name) ?? []).map((text) => `report: ${text}`);
    const wrong = reports.filter((line) => !fine.some((pattern) => pattern.test(line)));
    return { ...result, wrong: [...result.wrong, ...wrong] };
  });
}

const scripts: Record<string, File> = { ...(await judgeScripts()), ...(await bundles()) };

const only = values.only?.toLowerCase().split(',');
let missing = 0;
const runs = await Promise.all(
  engineNames
    .filter((name) => !only || only.includes(name.toLowerCase()))
    .map(async (name): Promise<readonly [EngineName, Result[]] | undefined> => {
      const engine = await engines[name]();
      if (engine) return [name, await runIn(engine, scripts)];
      missing++;
      console.log(`${name}: not found, ${ci ? 'and CI needs it' : 'left out'}.`);
      return undefined;
    }),
);
const found = runs.filter((run) => run !== undefined);
const seconds = Math.round((Date.now() - start) / 1000);
// What is kept anew need not be what was kept before.
const { text, counts } = table(hosts, found, values.write ? () => [] : compare(read()));
counts.skipped += (asked.length - hosts.length) * found.length;
console.log(text);
const whole = !positionals.length && !values.only && !counts.skipped && found.length === 3;
if (values.write && whole && counts.failed === 0) await write(hosts, found, seconds);
if (ci) counts.failed += missing;
console.log(`${seconds} s\n\n${line(counts)}`);
if (values.remember) {
  for (const [row] of text.matchAll(/^.+✗.*$/gm)) noteFailed(`hosts: ${row}`);
  remember(add(recall(), counts));
}
process.exit(counts.failed > 0 ? 1 : 0);
