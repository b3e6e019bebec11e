// What the changelog says of editions and what the content says are the same; a released edition cannot change.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { edition } from '../src/content/edition.js';
import { editionsIn, renew } from './checks/edition.mjs';

const [old, now] = ['0123456789abcdef', 'fedcba9876543210'];
const files = { edition: `id: '2026-11',\n  hash: '${old}',`, changelog: '' };
const changelog = (version: string, lines: string): string =>
  `# Changelog\n\n## ${version}\n\n### Medical advice\n\n${lines}\n\n### Added\n\n- Edition 1999-01 (\`${old}\`)\n`;

test('the changelog names the edition of today first, with its hash, and each edition once', () => {
  const named = editionsIn(readFileSync('CHANGELOG.md', 'utf8'));
  assert.equal(named[0]?.id, edition.id);
  assert.equal(named[0].hash, edition.hash);
  assert.equal(new Set(named.map(({ id }) => id)).size, named.length);
});

test('editions are read from under Medical advice alone', () => {
  assert.deepEqual(editionsIn(changelog('[Unreleased]', `- Edition 2026-11 (\`${old}\`): first`)), [
    { id: '2026-11', hash: old, released: false },
  ]);
  assert.deepEqual(editionsIn(changelog('1.0.0', '- Edition 2026-11 (``): first')), [
    { id: '2026-11', hash: '', released: true },
  ]);
});

test('the hash is written to both files while the edition is not released', () => {
  const before = changelog('[Unreleased]', `- Edition 2026-11 (\`${old}\`): first`);
  assert.deepEqual(renew({ ...files, changelog: before }, '2026-11', now), {
    edition: files.edition.replace(old, now),
    changelog: changelog('[Unreleased]', `- Edition 2026-11 (\`${now}\`): first`),
  });
});

test('a released edition, one that is not named and one named twice are refused', () => {
  const refused = (text: string): unknown => renew({ ...files, changelog: text }, '2026-11', now);
  assert.match(String(refused(changelog('1.0.0', `- Edition 2026-11 (\`${old}\`)`))), /was released/);
  assert.match(String(refused(changelog('[Unreleased]', '- Words are shorter.'))), /what changed/);
  const twice = `- Edition 2026-11 (\`${old}\`)\n- Edition 2026-11 (\`${now}\`)`;
  assert.match(String(refused(changelog('[Unreleased]', twice))), /2 times/);
  assert.equal(
    typeof renew(
      { ...files, changelog: changelog('1.0.0', `- Edition 2026-11 (\`${old}\`)`) },
      '2026-11',
      old,
    ),
    'object',
  );
});
