// A launcher for WebKitGTK over plain W3C WebDriver: no npm package is needed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** @typedef {import('@web/test-runner-core').BrowserLauncher} BrowserLauncher */

const onPath = (/** @type {string} */ name) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

const miniBrowser = ['x86_64', 'aarch64']
  .map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
  .find((path) => existsSync(path));

export const hasWebkit = () =>
  miniBrowser !== undefined && ['WebKitWebDriver', 'Xvfb', 'xdotool'].every((name) => onPath(name));

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
}

/** W3C key codes, by the names the DOM uses. */
const codes = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Space: ' ',
};

export class WebkitLauncher {
  name = 'WebKit';
  type = 'webkit';
  concurrency = 1;
  /** @type {import('node:child_process').ChildProcess[]} */
  #children = [];
  /** @type {Promise<void> | undefined} */
  #started;
  /** @type {string | undefined} */
  #active;
  #server = '';
  #session = '';
  /** Test files that this browser has run. */
  #files = 0;
  #lost = false;

  async initialize() {
    // Also when the run ends in a crash or a signal, nothing of ours stays behind.
    process.once('exit', () => this.#kill());
  }

  #kill() {
    for (const child of this.#children.splice(0).reverse()) child.kill('SIGTERM');
  }

  /** Runs one WebDriver command; `path` is relative to the session once there is one. */
  async call(
    /** @type {string} */ method,
    /** @type {string} */ path,
    /** @type {unknown} */ body = undefined,
  ) {
    const answer = await fetch(this.#server + this.#session + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    // It crashed or hung: the file that it ran fails, the next one gets another browser.
    this.#lost ||= value?.error === 'invalid session id';
    if (!answer.ok) throw new Error(`WebKit ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  async #start() {
    // Its own screen, on a display number Xvfb itself found free: two runs cannot meet.
    const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x2200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    this.#children.push(screen);
    const [number] = await once(/** @type {import('node:stream').Readable} */ (screen.stdio[3]), 'data');
    const env = {
      ...process.env,
      DISPLAY: `:${String(number).trim()}`,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      LANG: 'C.UTF-8',
    };

    const port = await freePort();
    this.#server = `http://127.0.0.1:${port}`;
    this.#children.push(spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env }));
    await this.#untilReady();

    const browser = { binary: miniBrowser, args: ['--automation'] };
    const { sessionId } = await this.call('POST', '/session', {
      capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browser } },
    });
    this.#session = `/session/${sessionId}`;
    // Without a window manager nothing gives the window focus, and :focus-visible never matches.
    const focus = ['search', '--sync', '--onlyvisible', '--class', 'MiniBrowser', 'windowfocus'];
    await once(spawn('xdotool', focus, { stdio: 'ignore', env }), 'exit');
    await this.call('POST', '/timeouts', { script: 60_000, pageLoad: 60_000 });
  }

  async #untilReady() {
    for (let tries = 200; tries > 0; tries--) {
      const up = await fetch(`${this.#server}/status`).then(
        () => true,
        () => false,
      );
      if (up) return;
      await wait(50);
    }
    throw new Error('WebKitWebDriver does not answer.');
  }

  async startSession(/** @type {string} */ id, /** @type {string} */ url) {
    // One that has run many files holds more than a gigabyte.
    if (this.#lost || this.#files++ === 20) {
      await this.stop();
      this.#started = undefined;
      this.#session = '';
      this.#files = 1;
      this.#lost = false;
    }
    await (this.#started ??= this.#start());
    this.#active = id;
    await this.resize(800, 600);
    // A frame that is removed while it has the focus takes it along, in WebKit from every later page of the window.
    await this.call('POST', '/execute/sync', { script: 'focus()', args: [] });
    await this.call('POST', '/url', { url });
  }

  isActive(/** @type {string} */ id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.call('GET', '/url').catch(String);
  }

  async stopSession() {
    this.#active = undefined;
    await this.call('POST', '/url', { url: 'about:blank' }).catch(() => undefined);
    return {};
  }

  async startDebugSession() {
    throw new Error('WebKit has no debug session here.');
  }

  async stop() {
    if (this.#session) await this.call('DELETE', '').catch(() => undefined);
    const gone = this.#children.map((child) => once(child, 'exit'));
    this.#kill();
    await Promise.all(gone);
  }

  /** The window has borders of a size unknown before: measure, mend, measure again. It stops at about 447 px. */
  async resize(/** @type {number} */ width, /** @type {number} */ height) {
    for (let tries = 3; tries > 0; tries--) {
      const script = 'return [innerWidth, innerHeight]';
      const [w, h] = await this.call('POST', '/execute/sync', { script, args: [] });
      if (w === width && h === height) return true;
      const rect = await this.call('GET', '/window/rect');
      const size = { width: rect.width + width - w, height: rect.height + height - h };
      await this.call('POST', '/window/rect', size);
      await wait(50);
    }
    return false;
  }

  async press(/** @type {string} */ chord) {
    const values = chord.split('+').map((key) => codes[/** @type {keyof typeof codes} */ (key)] ?? key);
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}
