/**
 * A slow 4G network: a proxy on loopback between the browser and the server. What the browser's own emulation leaves
 * out is in it: each connection costs a round trip to set up, TLS another one because its messages travel through here,
 * and all connections share the same line. TCP's slow start is not in it.
 */
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** Bits in a second each way, and a round trip in milliseconds: Lighthouse's slow 4G. */
export const slow4G = { down: 1_600_000, up: 750_000, roundTrip: 150 };

export interface Proxy {
  readonly port: number;
  close: () => Promise<void>;
}

/** As large as what fits into one packet, so that streams share the line fairly. */
const packet = 1400;

/** When a packet that is handed over now arrives, on a line that carries one after the other. */
export const line = (bitsPerSecond: number, delay: number): ((bytes: number, now: number) => number) => {
  let free = 0;
  return (bytes, now) => {
    free = Math.max(free, now) + (bytes * 8000) / bitsPerSecond;
    return free + delay;
  };
};

export async function shape(port: number, { down, up, roundTrip } = slow4G): Promise<Proxy> {
  const lines = { down: line(down, roundTrip / 2), up: line(up, roundTrip / 2) };
  const sockets = new Set<Socket>();
  const travel = (
    from: Socket,
    to: Socket,
    arrives: (bytes: number, now: number) => number,
    opens: number,
  ): void => {
    // In order: timers alone would let a packet overtake another.
    const queue: { part: Buffer; at: number }[] = [];
    const deliver = (): void => {
      while (queue[0] && queue[0].at <= performance.now()) to.write(queue.shift()?.part ?? '');
      if (queue[0]) setTimeout(deliver, queue[0].at - performance.now());
    };
    from.on('data', (data: Buffer) => {
      const now = Math.max(performance.now(), opens);
      const idle = queue.length === 0;
      for (let at = 0; at < data.length; at += packet) {
        const part = data.subarray(at, at + packet);
        queue.push({ part, at: arrives(part.length, now) });
      }
      if (idle) deliver();
    });
    from.on('error', () => to.destroy());
    from.on('close', () => setTimeout(() => to.destroy(), roundTrip));
  };
  const server = createServer((browser) => {
    const upstream = connect(port, '127.0.0.1');
    for (const socket of [browser, upstream]) {
      socket.setNoDelay(true);
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    }
    // Nothing can be sent before the connection stands: SYN and its answer take a round trip.
    travel(browser, upstream, lines.up, performance.now() + roundTrip);
    travel(upstream, browser, lines.down, 0);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
