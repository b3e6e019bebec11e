// axe-core for the tests that ask it, and the rules it is asked for.
import type Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { expect } from 'chai';
import { drawn } from './panel.js';

// Its script knows no module: it leaves a global.
export const { axe } = globalThis as unknown as { axe: typeof Axe };

/** Nothing that axe finds wrong in what is drawn now. */
export async function expectNoViolations(panel: Element): Promise<void> {
  await drawn();
  const { violations, passes } = await axe.run(panel, {
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'target-size': { enabled: true } },
  });
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
  ).to.deep.equal([]);
  // Nothing found where nothing was looked at says nothing.
  expect(passes.length).to.be.greaterThan(10);
}
