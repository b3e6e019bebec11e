// `node tests/apps/run.mjs [react …]`: the packed package in a tiny real app of each framework: installed, type-checked
// (a wrong theme must be refused), built, and opened in Chromium. Takes minutes and the npm registry: .ci/run --full.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { needChromium } from '../runner/start.mjs';
import { add, line, recall, remember } from '../runner/counts.mjs';

const home = resolve('tests/apps');

/** Where each says theme="dark", and whether the server writes the element. */
const apps = /** @type {const} */ ({
  react: { file: 'src/App.tsx', server: true },
  vue: { file: 'src/App.vue', server: true },
  svelte: { file: 'src/App.svelte', server: true },
  angular: { file: 'src/main.ts', server: false },
  astro: { file: 'src/pages/index.astro', server: true },
});

/**
 * Said by development builds of somebody else, always.
 * Everything else on the console is a failure.
 */
const theirs = /Download the React DevTools|Lit is in dev mode|Angular is running in development mode/;

/** @returns {Promise<{ status: number, output: string }>} */
async function run(/** @type {string} */ command, /** @type {string} */ cwd) {
  const env = { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };
  const child = spawn(command, { cwd, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (/** @type {Buffer} */ chunk) => (output += String(chunk)));
  const [status] = await once(child, 'close');
  return { status, output };
}

async function must(/** @type {string} */ command, /** @type {string} */ cwd) {
  const { status, output } = await run(command, cwd);
  if (status !== 0) throw new Error(`${command}: ${output.slice(-3000)}`);
  return output;
}

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

async function serve(/** @type {string} */ folder) {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://a');
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const type = types[/** @type {keyof typeof types} */ (extname(path))];
    if (!type || !existsSync(path)) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type }).end(readFileSync(path));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** In the page: waits until it is so. @param {string} what @param {import('puppeteer-core').Page} page */
const until = (page, what) =>
  page.waitForFunction(what, { timeout: 15_000 }).catch(() => {
    throw new Error(`never so: ${what}`);
  });

/** Shows a page of a new browser. @param {(page: import('puppeteer-core').Page) => Promise<void>} visit */
async function inBrowser(visit) {
  const browser = await needChromium();
  try {
    await visit(await browser.newPage());
  } finally {
    await browser.close();
  }
}

/** What a visitor does, and what the page may not say meanwhile. @param {import('puppeteer-core').Page} page */
async function visit(page, /** @type {string} */ address) {
  /** @type {string[]} */
  const said = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
  await page.goto(address);
  const panel = "document.querySelector('muscle-spasm-guide')";
  await until(page, `${panel}?.shadowRoot?.querySelector('h3')`);
  await until(page, `${panel}.shadowRoot.textContent.includes('Call 999')`);
  await until(page, `${panel}.theme === 'dark' && ${panel}.exclusive === true`);
  await until(page, `${panel}.textContent.includes('Call 999 now')`);
  // React hydrates in a task of its own.
  await page.evaluate('new Promise((done) => requestIdleCallback(done))');
  // The handler that the app gave hears the reader.
  await page.evaluate(`${panel}.shadowRoot.querySelector('#causes > summary').click()`);
  await until(page, "document.querySelector('#heard').textContent === 'causes true reader'");
  // What the app changes, the panel shows; what the reader opened stays.
  await page.click('#norway');
  await until(page, `${panel}.shadowRoot.textContent.includes('Call 113')`);
  await until(page, `${panel}.shadowRoot.querySelector('#causes').open`);
  // An app may have a second panel, made later (React: see its App.tsx).
  if (await page.$('#late')) {
    await page.click('#late');
    const late =
      "document.querySelectorAll('muscle-spasm-guide')[1]?.shadowRoot?.querySelector('#causes > summary')";
    await until(page, late);
    await page.evaluate(`${late}.click()`);
    await until(page, "document.querySelector('#late-heard').textContent === 'causes'");
  }
  const lines = said.filter((text) => !theirs.test(text));
  if (lines.length > 0) throw new Error(`the console says: ${lines.join('\n')}`);
}

/**
 * With scripts off, what the server wrote: the element with its attributes, and the words inside it.
 * @param {import('puppeteer-core').Page} page
 */
async function visitWithoutScript(page, /** @type {string} */ address) {
  await page.setJavaScriptEnabled(false);
  await page.goto(address);
  const found = await page.$$eval(
    'muscle-spasm-guide[region=GB][theme=dark][heading-level="3"][exclusive]',
    (all) => all.map((one) => one.innerText.trim()),
  );
  if (found.join() !== 'Call 999 now') throw new Error(`without script: ${JSON.stringify(found)}`);
}

/** @param {keyof typeof apps} name */
async function tryApp(name, /** @type {string} */ tarball) {
  const { file, server } = apps[name];
  const folder = mkdtempSync(join(tmpdir(), `app-${name}-`));
  const site = await serve(join(folder, 'dist'));
  const quiet = '--ignore-scripts --prefer-offline --no-audit --no-fund';
  /** @type {[string, () => Promise<unknown>][]} */
  const steps = [
    ['installs', () => must(`npm ci ${quiet}`, folder)],
    ['takes the package', () => must(`npm install --no-save ${quiet} "${tarball}"`, folder)],
    ['type-checks', () => must('npm run check', folder)],
    [
      'refuses a wrong theme',
      async () => {
        const right = readFileSync(join(folder, file), 'utf8');
        writeFileSync(join(folder, file), right.replace(/(['"])dark\1/, '$1drak$1'));
        const { status, output } = await run('npm run check', folder);
        writeFileSync(join(folder, file), right);
        if (status === 0 || !output.includes('drak')) throw new Error(`it does not: ${output.slice(-2000)}`);
      },
    ],
    ['builds', () => must('npm run build', folder)],
    ...(server
      ? [
          /** @type {[string, () => Promise<void>]} */ ([
            'is there without script',
            () => inBrowser((page) => visitWithoutScript(page, site.address)),
          ]),
        ]
      : []),
    ['works, and the console stays empty', () => inBrowser((page) => visit(page, site.address))],
  ];
  const counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    cpSync(join(home, name), folder, { recursive: true });
    for (const [title, step] of steps) {
      await step();
      counts.passed++;
      console.log(`${name} ${title}`);
    }
  } catch (error) {
    counts.failed++;
    console.log(
      `${name}: FAILED: ${steps[counts.passed]?.[0]}\n${error instanceof Error ? error.message : error}`,
    );
  } finally {
    site.close();
    if (!process.env['KEEP_APPS']) rmSync(folder, { recursive: true, force: true });
  }
  return counts;
}

const { values, positionals } = parseArgs({
  options: { remember: { type: 'boolean' } },
  allowPositionals: true,
});
const wanted = /** @type {(keyof typeof apps)[]} */ (
  positionals.length > 0 ? positionals : Object.keys(apps)
);
const packed = mkdtempSync(join(tmpdir(), 'packed-'));
let counts = add();
try {
  await must(`npm pack --pack-destination "${packed}"`, '.');
  const tarball = join(packed, readdirSync(packed)[0] ?? '');
  for (const name of wanted) counts = add(counts, await tryApp(name, tarball));
} catch (error) {
  counts.failed++;
  console.log(error);
} finally {
  rmSync(packed, { recursive: true, force: true });
}
console.log(`\n${line(counts)}`);
// For `.ci/run --full`, whose last line counts everything.
if (values.remember) remember(add(recall(), counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
