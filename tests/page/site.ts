// A site of somebody else for tests in Node: its own server with the built script and one page, and a Chromium.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';

export { startChromium as startBrowser, startFirefox } from '../runner/start.mjs';

export interface Site {
  /** Every request that came, as paths. */
  readonly requests: string[];
  readonly address: string;
  /** Asks again for each page: what a page of this site looks like now, and its headers. */
  html: string;
  headers: Record<string, string>;
  close: () => Promise<void>;
}

/** What a site serves of the package. */
const files = ['/muscle-spasm-guide.js', '/embed.js', '/embed.html'];
const built = new Map(files.map((path) => [path, readFileSync(`dist${path}`)]));

/** A page with one panel and one script, and no favicon: browsers ask for one. */
export const plainPage = (panel: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Site</title>` +
  `<body>${panel}<script src="/muscle-spasm-guide.js"></script></body></html>`;

export async function serve(html: string): Promise<Site> {
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    site.requests.push(path);
    const file = built.get(path);
    response.writeHead(file || path === '/' ? 200 : 404, {
      'content-type': path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
      ...site.headers,
    });
    response.end(file ?? site.html);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const site: Site = {
    requests: [],
    address: `http://127.0.0.1:${port}/`,
    html,
    headers: {},
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return site;
}

/** A page of its own, with nothing left in it by an earlier one. @returns what it said and what it asked for, too */
export async function newPage(browser: Browser): Promise<{ page: Page; said: string[]; asked: string[] }> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  // tsx names the functions of these tests by a helper of its own; the page they are sent to has none.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => {
    // Neither leaves the page: a file that the reader saves is a blob of it.
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  return { page, said, asked };
}
