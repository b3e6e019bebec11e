// Whatever leaves the browser while a reader uses every control goes through a proxy that writes it down, and the browser
// keeps its own log of every name it looks up and every address it connects to: the page and the script, and no more.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { launch } from 'puppeteer-core';
import { findChromium } from '../runner/find-chromium.mjs';
import { plainPage } from './site.js';
import { useAll } from './use.js';

/** Known to the proxy alone. */
const site = 'http://clinic.example/';
const built = readFileSync('dist/muscle-spasm-guide.js');
const panel =
  '<muscle-spasm-guide feedback="https://clinic.example/tell" sign-off="A; B; 2026-11-20; 2026-11"><p>Call</p></muscle-spasm-guide>';
/** The panel, or the page without it. More: what a panel that breaks its word would have in it. */
const pages: Record<string, string> = { '/': plainPage(panel) };

interface Wire {
  /** Requests through the proxy, and tunnels it was asked for. */
  asked: string[];
  /** Names looked up and addresses connected to, as the browser's own log has them. */
  reached: string[];
  /** Controls that were not used. */
  left: string[];
}

interface Log {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: Record<string, unknown> }[];
}

/**
 * What Chromium asks its maker by itself, and the port where that ends; and the address by which it finds out whether
 * there is IPv6, to which nothing is sent.
 */
const errand =
  /^(https?:\/\/|CONNECT )((clients2|accounts)\.google|update\.googleapis)\.com(:443$|\/|$)|^127\.0\.0\.1:9$|^\[2001:4860:4860::8888\]:443$/;

/** Of the browser's log: who was looked up or connected to, whatever for; the proxy itself left out. */
function reachedIn(path: string, proxy: string): string[] {
  const { constants, events } = JSON.parse(readFileSync(path, 'utf8')) as Log;
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  return events.flatMap(({ type, params = {} }) => {
    const name = names.get(type) ?? '';
    const to = ['host', 'hostname', 'address', 'url'].map((key) => params[key]).find(Boolean) ?? '';
    const wanted = /^(HOST_RESOLVER|TCP_CONNECT_ATTEMPT|UDP_CONNECT|QUIC_SESSION$|URL_REQUEST_START_JOB)/;
    const text = JSON.stringify(to).replaceAll('"', '');
    return !wanted.test(name) || to === '' || text.includes(proxy) || errand.test(text)
      ? []
      : [`${name} ${text}`];
  });
}

/**
 * A session through the proxy.
 * @param apart - the page in a window that shares nothing with the browser: its proxy sees the page alone. Else it is as
 *   people browse, where Chromium also guesses ahead; the proxy sees the browser's own errands, too, which are left out
 * @returns undefined where there is no Chromium */
async function session(apart: boolean, use: boolean, more = ''): Promise<Wire | undefined> {
  const chromium = await findChromium();
  if (!chromium) return undefined;
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    const { host, pathname } = new URL(request.url ?? '', 'http://none.example');
    const script = pathname === '/muscle-spasm-guide.js';
    const body = host !== 'clinic.example' ? undefined : script ? built : pages[pathname];
    response.writeHead(body ? 200 : 404, { 'content-type': script ? 'text/javascript' : 'text/html' });
    response.end(body);
  });
  proxy.on('connect', ({ url = '' }, socket) => {
    asked.push(`CONNECT ${url}`);
    socket.end('HTTP/1.1 502 No\r\n\r\n');
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const folder = mkdtempSync(join(tmpdir(), 'input-wire-'));
  const log = join(folder, 'net.json');
  const { executablePath, args, headless = true, env } = chromium;
  const browser = await launch({
    executablePath,
    headless,
    args: [
      ...args,
      `--log-net-log=${log}`,
      // Errands lead nowhere where they can be told apart: to a port that nobody listens at.
      `--proxy-server=http://${apart ? '127.0.0.1:9' : address}`,
      // Also what would go to this machine.
      '--proxy-bypass-list=<-loopback>',
      // What it asks of its maker for each form that it sees.
      '--disable-features=AutofillServerCommunication',
    ],
    ...(env ? { env } : {}),
  });
  let left: string[] = [];
  try {
    const context = apart
      ? await browser.createBrowserContext({
          proxyServer: `http://${address}`,
          proxyBypassList: ['<-loopback>'],
        })
      : browser.defaultBrowserContext();
    const page = await context.newPage();
    await page.evaluateOnNewDocument(
      'globalThis.__name = (named) => named; globalThis.print = () => undefined',
    );
    await page.goto(site);
    if (more)
      await page.evaluate((html) => {
        document.querySelector('muscle-spasm-guide')!.shadowRoot!.innerHTML += html;
      }, more);
    if (use) {
      left = await page.evaluate(useAll);
      await page.evaluate(() => {
        for (const button of document
          .querySelector('muscle-spasm-guide')!
          .shadowRoot!.querySelectorAll<HTMLElement>('[data-print]'))
          button.click();
        dispatchEvent(new Event('afterprint'));
      });
      await page.pdf();
    }
    // After what a page may ask for when it has nothing else to do.
    for (let round = 0; round < 20; round++)
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            requestIdleCallback(resolve);
          }),
      );
  } finally {
    await browser.close();
    proxy.closeAllConnections();
    proxy.close();
  }
  const reached = reachedIn(log, address);
  rmSync(folder, { recursive: true, force: true });
  return { asked: asked.filter((url) => apart || !errand.test(url)), reached, left };
}

const ours = [site, `${site}muscle-spasm-guide.js`];

for (const apart of [true, false])
  test(`nothing on the wire but page and script after every control was used, ${apart ? 'in a window apart' : 'as people browse'} [H31]`, async (t) => {
    const wire = await session(apart, true);
    if (!wire) {
      t.skip('no Chromium');
      return;
    }
    assert.deepEqual(wire.left, [], 'every control is used');
    assert.deepEqual(wire.asked, ours);
    assert.deepEqual(
      wire.reached.filter((line) => !/ http:\/\/clinic\.example(\/|\/muscle-spasm-guide\.js)?$/.test(line)),
      [],
    );
  });

test('the wire itself: a picture and a preconnect would be seen', async (t) => {
  for (const [apart, html, name] of [
    [true, '<img src="https://pixel.example/a.gif">', 'pixel.example'],
    [false, '<link rel="preconnect" href="https://early.example">', 'early.example'],
  ] as const) {
    const wire = await session(apart, false, html);
    if (!wire) {
      t.skip('no Chromium');
      return;
    }
    assert.ok(wire.asked.includes(`CONNECT ${name}:443`), wire.asked.join('\n'));
  }
});
