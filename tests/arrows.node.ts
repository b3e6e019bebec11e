// The arrows between the rooms of src/: today's tree keeps them, and each kind of wrong arrow is caught.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forbiddenArrows, projectTree } from './checks/arrows.mjs';
import { roomOf } from './checks/rooms.mjs';

const caught = (path: string, text: string): number => forbiddenArrows({ [path]: text }).length;

test('the tree of today has no forbidden arrow', () => {
  const tree = projectTree();
  assert.ok(Object.keys(tree).length > 0);
  assert.deepEqual(forbiddenArrows(tree), []);
});

test('each file has one room', () => {
  assert.equal(roomOf('src/element.ts'), 'element');
  assert.equal(roomOf('src/options.ts'), 'options');
  assert.equal(roomOf('src/script.ts'), 'entry');
  assert.equal(roomOf('src/view/figures/calf.ts'), 'view');
  assert.equal(roomOf('tests/arrows.node.ts'), undefined);
});

const wrong: [path: string, text: string][] = [
  ['src/model/guide.ts', "import { facts } from '../content/facts.js';"],
  ['src/model/guide.ts', "import type { Words } from '../content/locales/en.js';"],
  ['src/model/guide.ts', "import { html } from 'lit';"],
  ['src/model/guide.ts', "import fs from 'node:fs';"],
  ['src/content/facts.ts', "import { makeGuide } from '../model/guide.js';"],
  ['src/content/locales/fr.ts', "import { type A, b } from '../../model/types.js';"],
  ['src/options.ts', "import { regions } from './content/regions.js';"],
  ['src/view/section.ts', "import { facts } from '../content/facts.js';"],
  ['src/view/section.ts', "import '../element/controller.js';"],
  ['src/view/figures/calf.ts', "import { MuscleSpasmGuide } from '../../element.js';"],
  ['src/style/guide.ts', "export { tokens } from '../view/section.js';"],
  ['src/element/timer.ts', "import { mount } from '../embed/mount.js';"],
  ['src/element.ts', "await import('./embed/mount.js');"],
  ['src/embed/mount.ts', "import { html } from 'lit';"],
  ['src/embed/mount.ts', "import { version } from '../version.js';"],
  ['src/embed/structured-data.ts', "import { Thing } from 'schema-dts';"],
  ['src/view/guide.ts', "import type { Thing } from 'schema-dts';"],
  ['src/script.ts', "import { guideView } from './view/guide.js';"],
  ['src/element/timer.ts', "let a: import('../embed/mount.js').Mount;"],
  ['src/element/timer.ts', "import { minifyCss } from '../build/minify-css.mjs';"],
  ['demo/configurator.ts', "import { sheet } from '../src/style/guide.js';"],
  ['src/view/section.ts', "import { fixture } from '../../tests/fixture.js';"],
  ['src/unknown/thing.ts', "import './other.js';"],
];

for (const [path, text] of wrong)
  test(`caught: ${path}: ${text}`, () => {
    assert.equal(caught(path, text), 1);
  });

const right: [path: string, text: string][] = [
  ['src/content/facts.ts', "import type { Fact } from '../model/types.js';"],
  ['src/content/locales/fr.ts', "import { type Words } from './en.js';"],
  ['src/options.ts', "import type { SectionId } from './model/types.js';"],
  ['src/view/section.ts', "import { html } from 'lit'; import { order } from '../model/guide.js';"],
  ['src/view/section.ts', "import type { Words } from '../content/locales/en.js';"],
  ['src/element.ts', "import { LitElement } from 'lit'; import { sheet } from './style/guide.js';"],
  ['src/embed/mount.ts', "import { MuscleSpasmGuide } from '../element.js';"],
  ['src/embed/structured-data.ts', "import type { Thing } from 'schema-dts';"],
  ['demo/configurator.ts', "import { options } from '../src/options.js';"],
];

for (const [path, text] of right)
  test(`allowed: ${path}: ${text}`, () => {
    assert.equal(caught(path, text), 0);
  });
