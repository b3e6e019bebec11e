// A page of its own inside the test page: an iframe whose size, order of loading and globals are ours to choose.
import { scriptUrl, target } from '../runner/load.js';
import type { Panel } from './panel.js';

export interface Frame {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly element: HTMLIFrameElement;
}

const loaded = (element: HTMLElement): Promise<unknown> =>
  new Promise((resolve, reject) => {
    element.addEventListener('load', resolve, { once: true });
    element.addEventListener('error', () => {
      reject(new Error('did not load'));
    });
  });

/** An empty page with this body. @param size - CSS pixels */
export async function open(body = '', size: [number, number] = [640, 480], hash = ''): Promise<Frame> {
  const element = document.createElement('iframe');
  element.style.cssText = `width:${size[0]}px;height:${size[1]}px;border:0`;
  element.src = `/tests/fixtures/empty.html${hash}`;
  document.body.append(element);
  await loaded(element);
  const window = element.contentWindow as Window & typeof globalThis;
  window.document.body.innerHTML = body;
  return { window, document: window.document, element };
}

/** Adds the script as a tag of that page: the built one, or the sources. */
export async function addScript({ document }: Frame, url = ''): Promise<void> {
  const script = document.createElement('script');
  if (target === 'source') script.type = 'module';
  script.src = url || (target === 'source' ? '/src/script.ts' : scriptUrl);
  document.head.append(script);
  await loaded(script);
}

export const panelsIn = ({ document }: Frame): Panel[] => [
  ...document.querySelectorAll('muscle-spasm-guide'),
];
