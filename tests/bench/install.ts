/** Installs the peers' packages by their lock file; of the project itself none is a dependency. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const home = 'tests/bench';
/** The lock file that was last installed. */
const stamp = `${home}/node_modules/.lock`;

/** Takes a minute, and once: the lock file tells whether it is done. */
export function install(): void {
  const lock = readFileSync(`${home}/package-lock.json`, 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  execFileSync(
    'npm',
    ['ci', '--prefix', home, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  );
  writeFileSync(stamp, lock);
}
