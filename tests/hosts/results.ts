/**
 * What each host did in each engine, kept in results.json: written by a run, read by README's generator and by the next
 * run, for which another outcome is a failure until it is looked at and written anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import type { EngineName, Host, Outcome, Result } from './host.js';

const path = 'tests/hosts/results.json';

export interface Kept {
  readonly date: string;
  readonly command: string;
  readonly seconds: number;
  /** Nodes and values of one panel that are compared in each engine. */
  readonly compared: Readonly<Partial<Record<EngineName, Result['compared']>>>;
  readonly hosts: Readonly<
    Record<string, { readonly kind: string } & Readonly<Partial<Record<EngineName, Outcome>>>>
  >;
}

export type Runs = readonly (readonly [EngineName, readonly Result[]])[];

export const read = (): Kept | undefined =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Kept) : undefined;

export async function write(hosts: readonly Host[], runs: Runs, seconds: number): Promise<void> {
  const kept: Kept = {
    date: new Date().toISOString().slice(0, 10),
    command: 'npm run hosts',
    seconds,
    compared: Object.fromEntries(
      runs.map(([engine, results]) => [engine, results.find(({ compared }) => compared)?.compared]),
    ),
    hosts: Object.fromEntries(
      hosts.map(({ name, kind }) => [
        name,
        {
          kind,
          ...Object.fromEntries(
            runs.map(([engine, results]) => [
              engine,
              results.find((result) => result.name === name)?.outcome,
            ]),
          ),
        },
      ]),
    ),
  };
  writeFileSync(path, await format(JSON.stringify(kept), { parser: 'json', printWidth: 110 }));
}

/** Engine and host → the outcome that was kept, where it is another. */
export const compare =
  (kept: Kept | undefined) =>
  (engine: EngineName, { name, outcome }: Result): string[] => {
    const was = kept?.hosts[name]?.[engine];
    return was && was !== outcome ? [`it was "${was}" when results.json was written`] : [];
  };
