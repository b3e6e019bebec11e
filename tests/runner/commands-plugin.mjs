// What tests may ask of the engine they run in, in one vocabulary for all three. An engine without the
// control answers false. The names start with env: because WTR's own plugins answer theirs first.
import { mkdirSync, writeFileSync } from 'node:fs';
import { addCases } from './cases.mjs';
import { WebkitLauncher } from './webkit.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').CDPSession} CDPSession */

/** @type {WeakMap<Page, Promise<CDPSession>>} */
const devtools = new WeakMap();

/** The page's DevTools session, opened once. */
function cdp(/** @type {Page} */ page) {
  const known = devtools.get(page) ?? page.createCDPSession();
  devtools.set(page, known);
  return known;
}

async function pressIn(/** @type {Page} */ page, /** @type {string} */ chord) {
  const keys = chord.split('+').map((key) => (key === 'Space' ? ' ' : key)); // BiDi knows it as ' '
  const last = /** @type {string} */ (keys.pop());
  const key = (/** @type {string} */ name) => /** @type {import('puppeteer-core').KeyInput} */ (name);
  for (const held of keys) await page.keyboard.down(key(held));
  await page.keyboard.press(key(last));
  for (const held of keys.toReversed()) await page.keyboard.up(key(held));
}

/** One node of the accessibility tree, flat: role, name, value, description and its states. */
const plain = (/** @type {import('puppeteer-core').Protocol.Accessibility.AXNode} */ node) => ({
  role: node.role?.value,
  name: node.name?.value,
  value: node.value?.value,
  description: node.description?.value,
  ...Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
});

/**
 * DevTools lists nodes level by level; people read depth first.
 * @param {import('puppeteer-core').Protocol.Accessibility.AXNode[]} nodes
 */
function inReadingOrder(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** @type {typeof nodes} */
  const ordered = [];
  const walk = (/** @type {string} */ id) => {
    const node = byId.get(id);
    if (!node) return;
    ordered.push(node);
    node.childIds?.forEach(walk);
  };
  nodes.filter(({ parentId }) => !parentId).forEach(({ nodeId }) => walk(nodeId));
  return ordered;
}

/**
 * Puppeteer drives Chromium and Firefox; DevTools commands exist in Chromium alone.
 * @param {Page} page
 * @param {boolean} chromium
 */
const puppeteerCommands = (page, chromium) => ({
  'env:engine': async () => (chromium ? 'chromium' : 'firefox'),
  'env:viewport': async (/** @type {{ width: number, height: number }} */ size) => {
    await page.setViewport(size);
    return true;
  },
  'env:keys': async (/** @type {string} */ chord) => {
    await pressIn(page, chord);
    return true;
  },
  'env:media': async (/** @type {Record<string, string>} */ { media = '', ...features }) => {
    if (!chromium) return false;
    await (
      await cdp(page)
    ).send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    return true;
  },
  'env:axtree': async () => {
    if (!chromium) return false;
    const { nodes } = await (await cdp(page)).send('Accessibility.getFullAXTree', {});
    return inReadingOrder(nodes)
      .filter((node) => !node.ignored)
      .map(plain);
  },
  'env:pdf': async () => chromium && Buffer.from(await page.pdf({ format: 'A4' })).toString('base64'),
  'env:shot': async (/** @type {string} */ name) =>
    save(
      name,
      chromium ? 'chromium' : 'firefox',
      await page.screenshot({ encoding: 'base64', fullPage: true }),
    ),
});

const webkitCommands = (/** @type {WebkitLauncher} */ browser) => ({
  'env:engine': async () => 'webkit',
  'env:viewport': (/** @type {{ width: number, height: number }} */ size) =>
    browser.resize(size.width, size.height),
  'env:keys': async (/** @type {string} */ chord) => {
    await browser.press(chord);
    return true;
  },
  'env:media': async () => false,
  'env:axtree': async () => false,
  'env:pdf': async () => false,
  'env:shot': async (/** @type {string} */ name) =>
    save(name, 'webkit', await browser.call('GET', '/screenshot')),
});

/** Pictures for people to look at; nothing compares them. */
function save(/** @type {string} */ name, /** @type {string} */ engine, /** @type {string} */ png) {
  const folder = 'node_modules/.cache/shots';
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/${name}-${engine}.png`;
  writeFileSync(path, png, 'base64');
  return path;
}

/** @returns {import('@web/test-runner-core').TestRunnerPlugin<any>} */
export const commandsPlugin = () => ({
  name: 'env',
  async executeCommand({ command, payload, session }) {
    const browser = /** @type {any} */ (session.browser);
    const commands =
      browser instanceof WebkitLauncher
        ? webkitCommands(browser)
        : puppeteerCommands(browser.getPage(session.id), browser.launchOptions?.browser !== 'firefox');
    if (command === 'env:cases') {
      addCases({ ...payload, engine: browser.name });
      return true;
    }
    const run = /** @type {Record<string, (payload: any) => Promise<unknown>>} */ (commands)[command];
    return run?.(payload);
  },
});
