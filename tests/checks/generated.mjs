// Files made by a program and committed: each generator, run with --check, must find its file up to date.
// A new generator adds one line here; run without --check it writes.
import { spawnSync } from 'node:child_process';

/** Arguments to node, for example ['--import', 'tsx', 'tests/generate/readme.ts']. @type {string[][]} */
const generators = [
  ['--import', 'tsx', 'tests/checks/readme.ts'],
  ['--import', 'tsx', 'tests/bench/report.ts'],
  ['tests/checks/edition.mjs'],
];

for (const generator of generators) {
  const { status } = spawnSync(process.execPath, [...generator, '--check'], { stdio: 'inherit' });
  if (status === 0) continue;
  console.log(`Out of date: node ${generator.join(' ')}`);
  process.exitCode = 1;
}
console.log(`${generators.length} generators`);
