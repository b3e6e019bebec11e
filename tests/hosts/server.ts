/**
 * The site that serves every host: real HTTP on loopback, each page with the headers it is defined with. Every request
 * is kept, and everything that browsers report.
 */
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import type { File, Host } from './host.js';

export interface Site {
  readonly address: string;
  /** Every request, as method and path, in order. */
  readonly requests: string[];
  /** What browsers reported (`Reporting-Endpoints`, `report-uri` with `/report/<host>`), by host. */
  readonly reports: Map<string, string[]>;
  close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
};

const read = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
};

/** Where `/packages/<path>` comes from: this folder's npm packages, and those of Debian that npm has not. */
const folders = ['tests/hosts/node_modules', 'node_modules/.cache/hosts', '/usr/share/javascript'];

export const packaged = (path: string): string | undefined =>
  folders.map((folder) => join(folder, normalize(`/${path}`))).find((file) => existsSync(file));

const built = (name: string): File => ({
  type: types[name.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8',
  body: readFileSync(`dist/${name}`),
});

/** @param heard - what the judge in the browser posts, by path */
export async function serve(
  hosts: readonly Host[],
  files: Readonly<Record<string, File>>,
  heard: (path: string, body: string) => void,
): Promise<Site> {
  const byName = new Map(hosts.map((host) => [host.name, host]));
  const script = built('muscle-spasm-guide.js');
  const fixed: Readonly<Record<string, File>> = {
    '/muscle-spasm-guide.js': script,
    '/muscle-spasm-guide.mjs': built('muscle-spasm-guide.mjs'),
    ...files,
  };

  const find = (pathname: string): File | undefined => {
    // A host's name may hold a slash.
    const [, kind = '', ...rest] = pathname.split('/').map(decodeURIComponent);
    if (kind === 'host') {
      const host = byName.get(rest[0] ?? '');
      const file = rest[1]
        ? host?.files?.[rest[1]]
        : host && { type: host.type ?? 'text/html; charset=utf-8', body: host.html };
      return file && { ...file, headers: { ...host?.headers, ...file.headers } };
    }
    if (kind === 'packages') {
      const file = packaged(rest.join('/'));
      const type = types[file?.split('.').at(-1) ?? ''];
      // Nothing is asked of the network: some sheets import fonts from elsewhere.
      const body = file && readFileSync(file, 'utf8').replace(/@import url\(["']?https?:[^)]*\)[^;]*;/g, '');
      return body && type ? { type, body } : undefined;
    }
    return fixed[pathname];
  };

  const requests: string[] = [];
  const reports = new Map<string, string[]>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://a');
    requests.push(`${request.method} ${pathname}`);
    if (request.method === 'POST') {
      void read(request).then((body) => {
        const [, kind, name = ''] = pathname.split('/').map(decodeURIComponent);
        if (kind === 'report') reports.set(name, [...(reports.get(name) ?? []), body]);
        else heard(pathname, body);
        response.writeHead(204).end();
      });
      return;
    }
    const file = find(pathname);
    // A file that never comes.
    if (file?.type === 'never') return;
    // Kept by the browser, or each of many pages would ask again for the same.
    const cache = pathname.startsWith('/host') ? 'no-store' : 'max-age=3600';
    response.writeHead(file ? 200 : 404, {
      'content-type': file?.type ?? 'text/plain',
      'cache-control': cache,
      ...file?.headers,
    });
    response.end(file?.body ?? '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    reports,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
