// The checks can fail: each of them is shown what it must catch.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifySheet } from '../src/build/minify-css.mjs';
import { gaps, percent, readLcov } from './checks/coverage.mjs';
import { limit, tooLong } from './checks/file-length.mjs';
import { hazardsOf, loose, tagsOf } from './checks/hazards.mjs';
import { wrongHashes } from './checks/integrity.mjs';
import { emptied, limits, tooHeavy, withoutFigures } from './checks/size.mjs';
import { add, countNode, line } from './runner/counts.mjs';
import { shares } from './runner/web-test-runner.config.mjs';

test('size: over a limit is caught, at the limit is not', () => {
  const weigh = (brotli: number) => ({ brotli, gzip: 0 });
  const at = { whole: weigh(limits.whole), figures: weigh(limits.figures) };
  assert.deepEqual(tooHeavy(at), []);
  assert.equal(tooHeavy({ ...at, whole: weigh(limits.whole + 1) }).length, 1);
  assert.equal(tooHeavy({ ...at, figures: weigh(limits.figures + 1) }).length, 1);
});

test('size: the emptied guide keeps numbers and edition, and nothing else', () => {
  const guide = { numbers: ['999'], edition: { id: 'x' }, ui: { title: 'Words' } };
  const code = emptied(guide, ['Words'], guide).join();
  assert.match(code, /999/);
  assert.match(code, /"id":"x"/);
  assert.doesNotMatch(code, /Words/);
});

test('size: the style of figures counts as theirs, and no other style does', () => {
  const figures = '.fig .a, .fig :is(.b, .c) { fill: red } @keyframes show { 0%, 40% { opacity: 0 } }';
  const other = '.figure{color:red}@media print{.bar{--_a:1}}';
  const sheet = `/* .fig */ ${figures} @media (forced-colors: active) { ${figures} } .figure{color:red}@media print{.bar{--_a:1} .one .fig { top: 0 }}`;
  assert.equal(withoutFigures(sheet).trim(), other);
});

const lcov = (path: string, hits: number[], branches: (number | '-')[]): string =>
  [
    `SF:${path}`,
    ...hits.map((hit, at) => `DA:${at + 1},${hit}`),
    ...branches.map((taken, at) => `BRDA:${at + 1},0,0,${taken}`),
    'end_of_record\n',
  ].join('\n');

test('coverage: too few lines, a branch of the model, a file never loaded', () => {
  const full = readLcov(lcov('src/model/a.ts', [1, 1], [1]) + lcov('src/view/b.ts', [1, 1], [0]));
  assert.equal(percent(full), 100);
  assert.deepEqual(gaps(full, ['src/model/a.ts', 'src/view/b.ts']), []);
  assert.equal(gaps(full, ['src/view/c.ts']).length, 1);
  assert.equal(gaps(readLcov(lcov('src/view/b.ts', [1, 0], [])), []).length, 1);
  assert.equal(gaps(readLcov(lcov('/abs/src/model/a.ts', [1], ['-'])), []).length, 1);
  assert.equal(gaps([], []).length, 1);
});

test('file length: a long file is caught, a reason in its first five lines lets it be', () => {
  const long = 'x\n'.repeat(limit + 1);
  assert.equal(tooLong('x\n'.repeat(limit)), false);
  assert.equal(tooLong(long), true);
  assert.equal(tooLong(`// Over ${limit} lines because it is one table.\n${long}`), false);
  assert.equal(tooLong(`${long}// Over ${limit} lines because it is late.`), true);
});

test('hazards: one without a test and an id without a hazard are caught', () => {
  const a = 'tests/a.test.ts';
  const tag = (id: string): string => `[${id}]`;
  const log = (held: string): string =>
    `# Hazards\n\n### H1 Lost\n\nWhy.\n\n**Held by**: ${held}\n\n## More\n\n\`b\``;
  assert.deepEqual(hazardsOf(log(`\`${a}\`, \`c\``)), [['H1', [a, 'c']]]);
  const of = (held: string, source: string): string[] => loose(hazardsOf(log(held)), { [a]: tagsOf(source) });
  const held = `it('is not lost ${tag('H1')}', () => {});`;
  assert.deepEqual(of(`\`${a}\``, held), []);
  assert.deepEqual(
    of(`\`${a}\``, `for (const n of [1])\n  test(\n  \`"\${n}" it's ${tag('H1')} ${tag('H1')}\``),
    [],
  );
  for (const lost of ['', held.replace('it', 'it.skip'), `  // ${held}`, held.replace('it', 'describe')])
    assert.equal(of(`\`${a}\``, lost).length, 1, lost);
  assert.equal(of('nothing', '').length, 1);
  assert.equal(of('nothing', held).length, 2);
  assert.match(of(`\`${a}\``, held + `\ntest("x ${tag('H2')}")`).join(), /no such hazard/);
  assert.equal(loose([...hazardsOf(log(`\`${a}\``)), ['H1', [a]]], { [a]: ['H1'] }).length, 1);
});

test('integrity: a hash of other bytes, or of a file that is not there, is caught', () => {
  const tag = (hash: string): string =>
    `<script async src="/a/b.js?x" integrity="${hash}" crossorigin></script>`;
  assert.deepEqual(wrongHashes(`${tag('sha384-A')}<script src="c.js"></script>`, { 'b.js': 'sha384-A' }), []);
  assert.equal(wrongHashes(tag('sha384-B'), { 'b.js': 'sha384-A' }).length, 1);
  assert.equal(wrongHashes(tag('sha384-A'), { 'c.js': 'sha384-A' }).length, 1);
});

test('css: minified with nesting and light-dark() kept; what a browser would drop stops the build', async () => {
  const sheet = 'a { color: light-dark(#000, #fff); /* why */ &:hover { margin: 0 } }';
  assert.equal(await minifySheet(sheet), 'a{color:light-dark(#000,#fff);&:hover{margin:0}}');
  await assert.rejects(minifySheet('a { color red }'));
});

test('counts: node figures are read, and a run cut short is a failure', () => {
  const output = 'ℹ pass 3\nℹ fail 1\nℹ cancelled 1\nℹ skipped 2\nℹ todo 0\n';
  assert.deepEqual(countNode(output), { passed: 3, failed: 2, skipped: 2 });
  assert.deepEqual(countNode('✔ one'), { passed: 0, failed: 1, skipped: 0 });
  assert.equal(line(add(countNode(output), countNode(''))), '3 passed, 3 failed, 2 skipped');
});

test('groups: pure rules run from source alone, packaging from dist alone', () => {
  const files = [
    'tests/model/a.test.ts',
    'tests/options.test.ts',
    'tests/dist/b.test.ts',
    'tests/element/c.test.ts',
  ];
  assert.deepEqual(shares(files), [
    { name: 'source', files: ['tests/model/a.test.ts', 'tests/options.test.ts', 'tests/element/c.test.ts'] },
    { name: 'dist', files: ['tests/dist/b.test.ts', 'tests/element/c.test.ts'] },
  ]);
});
