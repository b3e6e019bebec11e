// The demo as a plain static server gives it, in each browser that a script in Node can drive.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { newPage } from '../page/site.js';
import { startChromium, startFirefox } from '../runner/start.mjs';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

export interface Demo {
  readonly address: string;
  /** Pages of a site that is not ours, by path; the built files stand beside each. */
  readonly pages: Map<string, string>;
  /** What the script on that site waits for. */
  gate: Promise<unknown>;
  close: () => Promise<void>;
}

const read = (path: string): Buffer | undefined => {
  try {
    return /^\/(demo|dist)\/[\w./-]+$/.test(path) ? readFileSync(`.${path}`) : undefined;
  } catch {
    return undefined;
  }
};

export async function serveDemo(): Promise<Demo> {
  const pages = new Map<string, string>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '', 'http://site/');
    const path = pathname.replace(/\/$/, '/index.html');
    // A path of a stranger's site: the built files are in the same folder.
    if (path.startsWith('/site/') && path.endsWith('.js')) await demo.gate;
    const body = pages.get(pathname) ?? read(path) ?? read(path.replace(/^\/site\//, '/dist/'));
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': types[extname(path)] ?? 'text/html; charset=utf-8',
    });
    response.end(body);
  };
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const demo: Demo = {
    address: `http://127.0.0.1:${port}/`,
    pages,
    gate: Promise.resolve(),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return demo;
}

const start = {
  Chromium: () => startChromium(),
  Firefox: () =>
    startFirefox({
      'dom.events.testing.asyncClipboard': true,
      // Tab goes to links and buttons too, also on a Mac.
      'accessibility.tabfocus': 7,
    }),
};

type Test = (title: string, run: (browser: Browser) => Promise<void>) => void;

/** The same tests in each browser that a script in Node can drive; skipped where there is none. */
export function inEach(title: string, tests: (it: Test, name: string) => void): void {
  for (const [name, begin] of Object.entries(start))
    describe(`${title} in ${name}`, () => {
      let browser: Browser | undefined;
      before(async () => {
        browser = await begin();
      });
      after(async () => {
        await browser?.close();
      });
      tests((what, run) => {
        test(what, async (t) => {
          if (browser) await run(browser);
          else t.skip(`no ${name}`);
        });
      }, name);
    });
}

export interface Visit {
  readonly page: Page;
  /** What was said on the console and thrown. */
  readonly said: string[];
  readonly asked: string[];
}

/** A page with nothing left in it by an earlier one. */
export async function visit(browser: Browser, address: string, width = 1280, height = 900): Promise<Visit> {
  const { page, said, asked } = await newPage(browser);
  // Firefox ESR lacks the last command this sends; the size is set all the same.
  await page.setViewport({ width, height }).catch(() => undefined);
  await page.goto(address);
  await page.waitForFunction(
    'document.querySelector("#blocks textarea") || !document.querySelector("#blocks")',
  );
  return { page, said, asked };
}

/** The first text to copy. */
export const snippet = (page: Page): Promise<string> =>
  page.$eval('#blocks textarea', (field) => field.value);

/** As a person changes a control: a folded group is unfolded first. */
export const change = (page: Page, selector: string, value = ''): Promise<void> =>
  page.$eval(
    selector,
    (element, to) => {
      const details = element.closest('details');
      if (details) details.open = true;
      const control = element as HTMLInputElement;
      if (control.type === 'checkbox' || control.localName === 'button') control.click();
      else {
        control.value = to;
        control.dispatchEvent(new Event('input', { bubbles: true }));
        control.dispatchEvent(new Event('change', { bubbles: true }));
      }
    },
    value,
  );

/** Waits until an expression is true of the guide (`guide`) and its root (`root`) in the preview. */
export const seen = async (page: Page, expression = 'true'): Promise<void> => {
  const frame = await (await page.$('#preview'))?.contentFrame();
  await frame?.waitForFunction(
    `(() => { const guide = document.querySelector('muscle-spasm-guide'); const root = guide?.shadowRoot; return root?.querySelector('.p') && (${expression}); })()`,
    { timeout: 10_000 },
  );
};
