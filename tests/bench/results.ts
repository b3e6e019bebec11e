/** What a run came to, kept in results.json: read by the generators of docs/benchmarks.md and README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { format } from 'prettier';
import { measure } from '../checks/size.mjs';
import type { Page } from './page.js';
import type { Rounds } from './stats.js';

export const path = 'tests/bench/results.json';

/** Figure → its value in each round. */
export type Samples = Readonly<Record<string, Rounds>>;

export interface Results {
  readonly date: string;
  readonly command: string;
  readonly seconds: number;
  readonly rounds: number;
  readonly machine: { readonly processor: string; readonly cores: number; readonly gigabytes: number };
  readonly browser: string;
  readonly node: string;
  /** Bytes, brotli: the finished script, and what is left of it without words, sources and figures. */
  readonly script: { readonly whole: number; readonly code: number };
  readonly pages: readonly {
    readonly name: string;
    readonly label: string;
    readonly kind: Page['kind'];
    /** Its packages with their versions. */
    readonly versions: readonly string[];
    readonly samples: Samples;
  }[];
  readonly blank: Samples;
}

export type Measured = Results['pages'][number];

export const read = (): Results => JSON.parse(readFileSync(path, 'utf8')) as Results;

const versionOf = (name: string): string => {
  const { version } = JSON.parse(readFileSync(`tests/bench/node_modules/${name}/package.json`, 'utf8')) as {
    version: string;
  };
  return `${name} ${version}`;
};

/** Six digits say more than any of these clocks knows. */
const short = (samples: Samples, rounds: number): Samples =>
  Object.fromEntries(
    Object.entries(samples).map(([figure, all]) => [
      figure,
      Array.from({ length: rounds }, (_, i) => {
        const value = all[i];
        return typeof value === 'number' ? Number(value.toPrecision(6)) : (value ?? null);
      }),
    ]),
  );

export async function write(
  pages: readonly Page[],
  samples: Readonly<Record<string, Samples>>,
  run: Pick<Results, 'command' | 'rounds' | 'seconds' | 'browser'>,
): Promise<Results> {
  const { whole, content, figures } = await measure();
  const of = (name: string): Samples => short(samples[name] ?? {}, run.rounds);
  const results: Results = {
    date: new Date().toISOString().slice(0, 10),
    ...run,
    node: process.version,
    machine: {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      gigabytes: Math.round(totalmem() / 2 ** 30),
    },
    script: { whole: whole.brotli, code: whole.brotli - content.brotli - figures.brotli },
    pages: pages.map(({ name, label, kind, packages }) => ({
      name,
      label,
      kind,
      versions: packages.map(versionOf),
      samples: of(name),
    })),
    blank: of('blank'),
  };
  writeFileSync(path, await format(JSON.stringify(results), { parser: 'json', printWidth: 110 }));
  return results;
}
