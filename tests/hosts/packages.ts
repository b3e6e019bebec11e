/**
 * Installs what the hosts are made of: this folder's packages by their lock file, and one style sheet whose package
 * would bring a thousand others along, packed alone and checked by its hash.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Host } from './host.js';
import { packaged } from './server.js';

const home = 'tests/hosts';
const cache = 'node_modules/.cache/hosts';

/** The lock file that was last installed. */
const stamp = `${home}/node_modules/.lock`;

const npm = (...args: string[]): void => {
  execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
};

const alone = {
  name: '@wordpress/block-library',
  version: '11.1.0',
  hash: 'QSg0uK/aWwaaZJiC625cVdh5R2GKkwwIL23VQaAMV+EHfOA4LzdwpZH4wo0o5NgS/pQN7KMJq6wz50F+dav98Q==',
};

function packAlone(): void {
  const tarball = `${cache}/wordpress-block-library-${alone.version}.tgz`;
  const folder = `${cache}/${alone.name}`;
  if (existsSync(`${folder}/${alone.version}`)) return;
  mkdirSync(folder, { recursive: true });
  npm('pack', `${alone.name}@${alone.version}`, '--pack-destination', cache);
  const hash = createHash('sha512').update(readFileSync(tarball)).digest('base64');
  if (hash !== alone.hash) throw new Error(`${tarball} is not what it was: ${hash}`);
  const files = ['package/build-style/style.css', 'package/build-style/theme.css'];
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=2', ...files]);
  writeFileSync(`${folder}/${alone.version}`, '');
}

/** Takes seconds, and once: the lock file tells whether it is done. */
export function install(): void {
  const lock = readFileSync(`${home}/package-lock.json`, 'utf8');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    npm('ci', '--prefix', home);
    writeFileSync(stamp, lock);
  }
  packAlone();
}

/** npm has them only as they are for servers, or not at all. */
export const debian = ['libjs-prototype', 'libjs-scriptaculous', 'libjs-mootools'];

/** Every package that its page names is there. */
export const isComplete = ({ html }: Pick<Host, 'html'>): boolean =>
  [...html.matchAll(/\/packages\/([^"]+)/g)].every(([, path = '']) => packaged(path));
