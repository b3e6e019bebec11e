// Lint rules. Type-aware and strict for TypeScript; the arrows between rooms are a rule of our own.
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
// @ts-expect-error it has no types
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import { relative } from 'node:path';
import ts from 'typescript-eslint';
import { forbidden, importsOf } from './checks/arrows.mjs';
import { globsOf, rooms } from './checks/rooms.mjs';

/** @type {import('eslint').Rule.RuleModule} */
const arrows = {
  create: (context) => ({
    Program(node) {
      const path = relative(context.cwd, context.filename).replaceAll('\\', '/');
      for (const arrow of importsOf(path, context.sourceCode.text)) {
        const message = forbidden(arrow);
        if (message) context.report({ node, loc: { line: arrow.line, column: 0 }, message });
      }
    },
  }),
};

/** Page and browser: for the rooms that stand in one. The others run in Node as well. */
const pageGlobals = ['window', 'document', 'navigator', 'location', 'history', 'matchMedia', 'screen'];
/** Nothing is stored and nothing is requested, in any room. */
const neverGlobals = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
];

/** @type {import('eslint').Linter.Config[]} */
const roomGlobals = Object.entries(rooms)
  .filter(([room]) => room !== 'build' && room !== 'demo')
  .map(([room, { page }]) => ({
    files: globsOf(room),
    rules: {
      'no-restricted-globals': [
        'error',
        ...neverGlobals.map((name) => ({ name, message: 'The guide stores nothing and requests nothing.' })),
        ...(page ? [] : pageGlobals).map((name) => ({ name, message: `The ${room} room runs in Node too.` })),
      ],
    },
  }));

export default defineConfig(
  // Apps of their own, with packages of their own; and what is wrong on purpose.
  { ignores: ['dist', 'coverage', 'tests/apps/*/', 'tests/types'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['demo/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      // A number in a template string is not a mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    extends: [wc['flat/best-practice'], lit['flat/all'], litA11y.configs.recommended].flat(),
    plugins: { rooms: { rules: { arrows } } },
    settings: { wc: { elementBaseClasses: ['ReactiveElement'] } },
    rules: {
      'rooms/arrows': 'error',
      // Lists and handlers in a template are how Lit is written; neither costs what these rules fear.
      'lit/no-template-map': 'off',
      'lit/no-template-arrow': 'off',
      // No decorators here; and Lit's base class has every callback we pass on to.
      'lit/prefer-query-decorators': 'off',
      'wc/guard-super-call': 'off',
      // Our `lang` and `title` are Lit's properties; the default of one in the constructor sets no attribute.
      'wc/no-constructor-attributes': 'off',
    },
  },
  roomGlobals,
  {
    // chai's `expect(x).to.be.true` is an expression; chai itself throws on a word it does not know.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // What is null here fails the test all the same.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe'] },
          ],
        },
      ],
    },
  },
);
