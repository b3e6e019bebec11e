// A WordPress of its own in a temporary folder: Debian's files and theme, MariaDB on a socket (no port), PHP's own
// server on loopback. Nothing of an installed site is read or changed.
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packaged = '/usr/share/wordpress';

export interface Post {
  slug: string;
  role: 'administrator' | 'author';
  content: string;
}

/** What WordPress made of a post: as stored, and what `wp_kses_post` alone makes of the same text. */
export interface Made {
  id: number;
  content: string;
  kses: string;
}

export interface WordPress {
  address: string;
  posts: Record<string, Made>;
  close: () => Promise<void>;
}

const must = (command: string, args: string[]): string => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${error?.message ?? ''}${(stderr + stdout).slice(-2000)}`);
  return stdout;
};

/** Asks again until it is so, or a process that it waits for has ended. */
async function until(so: () => boolean | Promise<boolean>, child: ChildProcess): Promise<void> {
  while (!(await so())) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function stop(child: ChildProcess | undefined): Promise<void> {
  if (child?.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Mail goes nowhere, and nothing is asked of the network. */
const config = (socket: string, address: string): string => `<?php
define('DB_NAME', 'site'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', ''); $table_prefix = 'wp_';
define('WP_HOME', '${address}'); define('WP_SITEURL', '${address}');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

export async function serveWordPress(posts: readonly Post[]): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const [data, site, socket] = ['db', 'site', 'sock'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  let database: ChildProcess | undefined;
  let server: ChildProcess | undefined;
  const close = async (): Promise<void> => {
    await stop(server);
    await stop(database);
    rmSync(folder, { recursive: true, force: true });
  };
  // A run cut short takes its servers along.
  process.once('exit', () => {
    server?.kill();
    database?.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  try {
    const user = process.getuid?.() === 0 ? ['--user=root'] : [];
    must('mariadb-install-db', [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...user,
    ]);
    database = spawn(
      existsSync('/usr/sbin/mariadbd') ? '/usr/sbin/mariadbd' : 'mariadbd',
      ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', ...user],
      { stdio: 'ignore' },
    );
    await until(() => existsSync(socket), database);
    must('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', 'create database site']);

    cpSync(packaged, site, { recursive: true, dereference: true, filter: (path) => existsSync(path) });
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    writeFileSync(join(site, 'wp-config.php'), config(socket, address));
    // Browsers ask for one, and its absence is said on the console.
    writeFileSync(join(site, 'favicon.ico'), '');
    const plugins = join(site, 'wp-content/mu-plugins');
    const uploads = join(site, 'wp-content/uploads');
    for (const each of [plugins, uploads]) mkdirSync(each, { recursive: true });
    cpSync('tests/wordpress/footer.php', join(plugins, 'footer.php'));
    cpSync('dist/muscle-spasm-guide.js', join(uploads, 'muscle-spasm-guide.js'));

    const list = join(folder, 'posts.json');
    writeFileSync(list, JSON.stringify(posts));
    const quiet = ['-d', 'sendmail_path=/bin/true', '-d', 'display_errors=stderr'];
    const made = must('php', [...quiet, 'tests/wordpress/site.php', site, list]);
    server = spawn('php', [...quiet, '-S', `127.0.0.1:${port}`, '-t', site], { stdio: 'ignore' });
    await until(
      () =>
        fetch(`${address}/`).then(
          ({ ok }) => ok,
          () => false,
        ),
      server,
    );
    return { address, posts: JSON.parse(made) as Record<string, Made>, close };
  } catch (error) {
    await close();
    throw error;
  }
}
