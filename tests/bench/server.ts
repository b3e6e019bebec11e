/**
 * Serves the pages on loopback as a production site would: HTTP/2 over TLS, brotli, nothing cached. It counts what each
 * page was sent.
 */
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createSecureServer } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { resolve } from 'node:path';
import type { Site } from './build.js';

export interface Server {
  readonly port: number;
  /** Bytes of bodies that were sent since the last call. */
  sent: () => number;
  close: () => Promise<void>;
}

interface Pems {
  readonly private: string;
  readonly cert: string;
}

/** A key and a certificate for this run alone; the browser is told to take it. */
const certificate = (): Pems => {
  const require = createRequire(resolve('tests/bench/package.json'));
  const { generate } = require('selfsigned') as {
    generate: (attributes: null, options: object) => Pems;
  };
  return generate(null, { keySize: 2048, algorithm: 'sha256' });
};

export async function serve(site: Site): Promise<Server> {
  let bytes = 0;
  const { private: key, cert } = certificate();
  const server = createSecureServer({ key, cert }, (request, response) => {
    const file = site.get(request.url);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    bytes += file.body.length;
    response.writeHead(200, {
      'content-type': file.type,
      'content-encoding': 'br',
      'content-length': file.body.length,
      'cache-control': 'no-store',
    });
    response.end(file.body);
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.on('error', () => undefined));
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('sessionError', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    sent: () => {
      const all = bytes;
      bytes = 0;
      return all;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
