// How the browser tests run: each file against the sources and again against the built script.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { existsSync, readFileSync } from 'node:fs';
import { commandsPlugin } from './commands-plugin.mjs';

/** What can be told from one build alone: pure rules from the sources, packaging from dist. */
const pure =
  /^tests\/(model|content|view)\/|^tests\/(options|embed\/snippets|element\/languages-every)[^/]*\.test\.ts$/;
/** And what tries very many cases on the file that users download: twice would be twice as long. */
const packaging = /^tests\/(dist|fuzz|soak)\//;

/** What tests/fuzz/amount.ts reads: how many cases, and from which seed. */
const amounts = ['FUZZ_SEED', 'FUZZ_RUNS', 'SOAK_STEPS'];
const long = amounts.some((name) => process.env[name]);

/** The groups, each with its share of the test files. */
export const shares = (/** @type {string[]} */ files) =>
  [
    { name: 'source', files: files.filter((file) => !packaging.test(file)) },
    { name: 'dist', files: files.filter((file) => !pure.test(file)) },
  ].filter((group) => group.files.length > 0);

/** tests/runner/load.ts reads the target from the page. */
const page = (/** @type {string} */ target) => (/** @type {string} */ framework) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="test-target" content="${target}" />
    ${amounts.map((name) => `<meta name="${name}" content="${process.env[name] ?? ''}" />`).join('')}
    <title>Tests</title>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;

/** The built page for frames, with the sources in the place of its two scripts. */
const sourceFrame = () =>
  readFileSync('dist/embed.html', 'utf8')
    .replace('src="embed.js"', 'type="module" src="/src/embed/frame-page.ts"')
    .replace('src="muscle-spasm-guide.js"', 'type="module" src="/src/script.ts"');

/**
 * Fixtures (tests/fixtures/*.html) and the built pages are served as they are: the dev server would put a script of its own into
 * them. Any address answers under the policy that `?csp=<policy>` asks for.
 * @type {import('@web/test-runner').TestRunnerConfig['middleware']}
 */
const middleware = [
  async (context, next) => {
    if (/^\/(tests\/fixtures|dist)\/[\w.-]+\.html$/.test(context.path) && existsSync(`.${context.path}`)) {
      context.type = 'html';
      context.body = readFileSync(`.${context.path}`, 'utf8');
    } else if (/^\/src\/embed(\.\w+)?\.html$/.test(context.path)) {
      context.type = 'html';
      context.body = sourceFrame();
    } else await next();
    // A sandboxed frame has no origin, and modules ask leave of theirs.
    if (context.get('Origin') === 'null') context.set('Access-Control-Allow-Origin', '*');
    const { csp } = context.query;
    if (typeof csp === 'string') context.set('Content-Security-Policy', csp);
  },
];

/**
 * @param {{ files: string[], browsers: import('@web/test-runner-core').BrowserLauncher[], coverage: boolean }} run
 * @returns {import('@web/test-runner').TestRunnerConfig}
 */
export const config = ({ files, browsers, coverage }) => ({
  groups: shares(files).map((group) => ({ ...group, testRunnerHtml: page(group.name) })),
  browsers,
  middleware,
  nodeResolve: { exportConditions: ['development', 'browser'] },
  // esnext: TypeScript alone is translated. With a lower target the built script would be, too.
  plugins: [esbuildPlugin({ ts: true, target: 'esnext', tsconfig: './tsconfig.json' }), commandsPlugin()],
  hostname: '127.0.0.1', // a bare box may not know the name localhost
  // All engines at once, one page in each: two pages of one browser share a thread, and wait for each other.
  concurrentBrowsers: 3,
  concurrency: 1,
  // Two busy cores: what is slow is not yet wrong.
  testFramework: { config: { timeout: '15000' } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: long ? 24 * 3_600_000 : 600_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  coverage,
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcov'], reportDir: 'coverage' },
  reporters: [defaultReporter({ reportTestProgress: false })],
});
