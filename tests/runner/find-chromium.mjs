// Where a Chromium comes from: CHROME_PATH, an installed one, else the one inside the npm package
// @sparticuz/chromium, so that `npm ci && npm test` needs nothing but Node on a bare Linux x64 box.
import { Launcher } from 'chrome-launcher';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

/** @typedef {{ executablePath: string, headless?: 'shell', args: string[], env?: Record<string, string | undefined> }} Chromium */

// Only our own pages are opened, and root or a container cannot have the sandbox.
const args = process.platform === 'linux' ? ['--no-sandbox'] : [];

const installed = () => {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined; // chrome-launcher throws where it finds none
  }
};

/** The package's folder; its own executablePath() works on AWS only, and its default flags weaken the web's rules. */
function packed() {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const folder = entry.slice(0, entry.lastIndexOf('chromium') + 'chromium'.length);
  return { folder, version: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version };
}

/**
 * Unpacks browser, libraries and fonts beside `dir`, then moves them there in one step: a run that is cut
 * short leaves nothing that looks finished.
 * @param {string} bin
 * @param {string} dir
 */
async function unpack(bin, dir) {
  const half = `${dir}.${process.pid}`;
  mkdirSync(join(half, 'fonts'), { recursive: true });
  for (const archive of ['fonts', 'swiftshader', 'al2023']) {
    const input = brotliDecompressSync(readFileSync(join(bin, `${archive}.tar.br`)));
    const tar = spawnSync('tar', ['-x', '--no-same-owner', '-C', half], { input });
    if (tar.status !== 0) throw new Error(`tar: ${tar.error?.message ?? tar.stderr}`);
  }
  const exe = join(half, 'chromium');
  await pipeline(
    createReadStream(join(bin, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(exe),
  );
  chmodSync(exe, 0o755);
  // Without a fonts.conf of our own it finds no font: text has no width and innerText is empty.
  writeFileSync(
    join(half, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${dir}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${dir}/fontcache</cachedir></fontconfig>`,
  );
  mkdirSync(dirname(dir), { recursive: true });
  rmSync(dir, { recursive: true, force: true });
  renameSync(half, dir);
}

/** @returns {Promise<Chromium | undefined>} */
export async function findChromium() {
  const { CHROME_PATH, NO_SYSTEM_CHROME, LD_LIBRARY_PATH } = process.env;
  const own = CHROME_PATH ?? (NO_SYSTEM_CHROME ? undefined : installed());
  if (own) return { executablePath: own, args };
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { folder, version } = packed();
  const dir = resolve('node_modules/.cache/chromium', version);
  const executablePath = join(dir, 'chromium');
  if (!existsSync(executablePath)) await unpack(join(folder, 'bin'), dir);
  return {
    executablePath,
    headless: 'shell',
    args,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(dir, 'lib'), LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(dir, 'fonts.conf'),
      HOME: dir,
    },
  };
}
