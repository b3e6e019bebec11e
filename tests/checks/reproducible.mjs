// Two clean builds are equal, byte for byte: dist/, and one made in another folder, time zone and language. So anybody
// can check that what was published is what these sources build. Compared is what npm publishes.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** @param {string} command */
const run = (command, /** @type {import('node:child_process').SpawnSyncOptions} */ more = {}) => {
  const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: 'utf8', ...more });
  if (status !== 0) throw new Error(`${command}: ${stdout}${stderr}`);
  return String(stdout);
};

/** The files that a published package would have. @returns {string[]} */
const published = (/** @type {string} */ cwd) =>
  JSON.parse(run('npm pack --dry-run --json --silent', { cwd }))[0].files.map(
    (/** @type {{ path: string }} */ { path }) => path,
  );

const elsewhere = mkdtempSync(join(tmpdir(), 'another folder '));
try {
  const sources = run('git ls-files -co --exclude-standard').split('\n').filter(existsSync);
  for (const path of sources) cpSync(path, join(elsewhere, path));
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'), 'junction');
  run('npm run build', {
    cwd: elsewhere,
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  });
  const [here, there] = [published('.'), published(elsewhere)];
  const wrong = [...new Set([...here, ...there])].filter((path) => {
    const [one, other] = [path, join(elsewhere, path)];
    return !existsSync(one) || !existsSync(other) || !readFileSync(one).equals(readFileSync(other));
  });
  for (const path of wrong) console.log(`${path} is another: run npm run build, or find what made it differ`);
  console.log(`${here.length} files, ${wrong.length} differ`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
