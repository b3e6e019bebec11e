// What Stryker changes, and the tests it runs against each change: the pure rules, whose tests need no browser.
const cache = 'node_modules/.cache/mutation';

export default {
  mutate: ['src/model/**/*.ts', 'src/options.ts', 'src/embed/set-options.ts'],
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner'],
  mochaOptions: { config: 'tests/mutation/mocharc.json' },
  // The same files as in the browsers; tsx translates them.
  testRunnerNodeArgs: ['--import', 'tsx'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // A slow machine is not a test that notices.
  timeoutMS: 120_000,
  disableTypeChecks: true,
  // Worked on in a copy: of what the tests need, and no more.
  ignorePatterns: [
    '**',
    '!src/**',
    '!tests/*.ts',
    '!tests/{model,embed}/*.ts',
    '!tests/mutation/seed.ts',
    '!*.json',
  ],
  tempDirName: `${cache}/sandbox`,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `${cache}/report.json` },
  warnings: { slow: false },
};
