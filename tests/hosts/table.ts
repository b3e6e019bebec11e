/**
 * The table that a run prints: host × engine, what is wrong under it, counts at the end.
 */
import { add } from '../runner/counts.mjs';
import type { Counts } from '../runner/counts.mjs';
import type { EngineName, Host, Result } from './host.js';
import type { Runs } from './results.js';

/** All that is wrong with a result: what the judge saw, and an outcome that must not be. */
export function faults(host: Host, result: Result | undefined, more: readonly string[] = []): string[] {
  if (!result) return ['no result: the engine hung or crashed'];
  const { outcome, wrong } = result;
  const right = host.must === outcome || (host.must === 'either' && /works|fallback/.test(outcome));
  return [...(right ? [] : [`must: ${host.must}, is: ${outcome}`]), ...wrong, ...more];
}

export function table(
  hosts: readonly Host[],
  runs: Runs,
  more: (engine: EngineName, result: Result) => readonly string[],
): { text: string; counts: Counts } {
  const wide = Math.max(4, ...hosts.map(({ name }) => name.length));
  const row = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(wide)}  ${cells.map((cell) => cell.padEnd(10)).join('')}`.trimEnd();
  const lines: string[] = [];
  let counts = add();
  let kind = '';
  for (const host of hosts) {
    if (host.kind !== kind)
      lines.push(
        '',
        row(
          (kind = host.kind),
          runs.map(([engine]) => engine),
        ),
      );
    const under: string[] = [];
    const cells = runs.map(([engine, results]) => {
      const result = results.find(({ name }) => name === host.name);
      const found = faults(host, result, result ? more(engine, result) : []);
      under.push(...found.map((text) => `    ${engine}: ${text}`));
      counts = add(counts, { passed: found.length ? 0 : 1, failed: found.length ? 1 : 0, skipped: 0 });
      return (result?.outcome ?? '–') + (found.length ? ' ✗' : '');
    });
    lines.push(row(host.name, cells), ...under);
  }
  if (process.env['HOSTS_TIMES'])
    for (const [engine, results] of runs)
      for (const { name, milliseconds, compared } of results)
        lines.push(`${engine} ${milliseconds} ms ${name} ${compared?.join() ?? ''}`);
  lines.push(
    '',
    row(
      `${hosts.length} hosts`,
      runs.map(([engine]) => engine),
    ),
  );
  for (const outcome of ['works', 'fallback', 'dead', 'blank'] as const)
    lines.push(
      row(
        outcome,
        runs.map(([, results]) => `${results.filter((one) => one.outcome === outcome).length}`),
      ),
    );
  return { text: lines.join('\n'), counts };
}
