// The score of mutation testing can be low, and a survivor without a reason is seen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare, score, tally } from './mutation/score.mjs';

const source = 'const a = 1;\nif (a > 0) {\n  b();\n}\n';
const mutant = (status: string, line: number, column: number, endLine: number, endColumn: number) => ({
  status,
  replacement: 'x',
  location: { start: { line, column }, end: { line: endLine, column: endColumn } },
});

test('mutation: what no test notices has survived, also where no test came by; what cannot run does not count', () => {
  const mutants = ['Killed', 'Timeout', 'CompileError', 'RuntimeError', 'Ignored'].map((status) =>
    mutant(status, 1, 11, 1, 12),
  );
  const found = tally({
    files: {
      'a.ts': { source, mutants: [...mutants, mutant('Survived', 2, 5, 2, 10)] },
      'b.ts': { source, mutants: [mutant('NoCoverage', 2, 12, 4, 2)] },
    },
  });
  assert.deepEqual([found.caught, found.all], [2, 4]);
  assert.deepEqual(found.survived, [
    { file: 'a.ts', line: 2, from: 'a > 0', to: 'x' },
    { file: 'b.ts', line: 2, from: '{\n  b();\n}', to: 'x' },
  ]);
});

test('mutation: the score is never rounded up, and of nothing it is 0', () => {
  assert.equal(score({ caught: 8999, all: 10_000 }), 89.9);
  assert.equal(score({ caught: 9, all: 10 }), 90);
  assert.equal(score({ caught: 0, all: 0 }), 0);
});

test('mutation: a survivor without a reason and a reason without a survivor are caught', () => {
  const survivor = { file: 'a.ts', line: 2, from: 'a > 0', to: 'a >= 0' };
  const reason = { file: 'a.ts', from: 'a > 0', to: 'a >= 0', why: 'a is never 0.' };
  assert.deepEqual(compare([survivor], [reason]), { unknown: [], gone: [] });
  assert.deepEqual(compare([survivor], [{ ...reason, to: 'true' }]), {
    unknown: [survivor],
    gone: [{ ...reason, to: 'true' }],
  });
});
