// A page of its own that the parser reads, as it must for declarative roots; with its scripts switched off, if asked.
import { target } from '../runner/load.js';
import { panelsIn } from '../element/frame.js';
import type { Frame } from '../element/frame.js';
import type { Panel } from '../element/panel.js';
import type * as Ssr from '../../src/embed/ssr.js';

const dist = '/dist/embed/ssr.js';

/** The strings of ./ssr, of the same build as the script that is tested. */
export const ssr = async (): Promise<typeof Ssr> =>
  target === 'dist' ? ((await import(dist)) as typeof Ssr) : import('../../src/embed/ssr.js');

export const panelIn = (frame: Frame): Panel => panelsIn(frame)[0]!;

/** A page with this body. @param sandbox - in a sandbox no script of the page's runs; a test still reaches in */
export async function parsed(
  body: string,
  {
    size = [640, 480],
    sandbox = false,
    head = '',
  }: { size?: [number, number]; sandbox?: boolean; head?: string } = {},
): Promise<Frame> {
  const element = document.createElement('iframe');
  if (sandbox) element.setAttribute('sandbox', 'allow-same-origin');
  element.style.cssText = `width:${size[0]}px;height:${size[1]}px;border:0`;
  element.srcdoc = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${head}<body>${body}</body></html>`;
  const loaded = new Promise((resolve) => {
    element.addEventListener('load', resolve, { once: true });
  });
  document.body.append(element);
  await loaded;
  const window = element.contentWindow as Window & typeof globalThis;
  return { window, document: window.document, element };
}
