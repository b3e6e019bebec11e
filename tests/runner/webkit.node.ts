// The WebKit that tests run in serves one file after another in one window: what a file leaves must not reach the next.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { hasWebkit, WebkitLauncher } from './webkit.mjs';

const browser = new WebkitLauncher();
after(() => browser.stop());

const run = (script: string): Promise<unknown> =>
  browser.call('POST', '/execute/sync', { script, args: [] }) as Promise<unknown>;

test('a file that removed a frame with the focus in it leaves the next one without the focus', async (t) => {
  if (!hasWebkit()) {
    t.skip('no WebKit');
    return;
  }
  const page = 'data:text/html,<!doctype html><title>A file</title>';
  await browser.initialize();
  await browser.startSession('first', page);
  assert.equal(await run('return document.hasFocus()'), true);
  await run(`const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument.body.appendChild(document.createElement('input')).focus();
    frame.remove()`);
  // So it is in WebKit, and why this test is here.
  assert.equal(await run('return document.hasFocus()'), false);
  await browser.stopSession();
  await browser.startSession('second', page);
  assert.equal(await run('return document.hasFocus()'), true);
});
