// What the embed tests share: a stranger's page in a frame that counts its console lines and errors.
import { addScript, open } from '../element/frame.js';
import type { Frame } from '../element/frame.js';
import type { Panel } from '../element/panel.js';
import { scriptUrl, target } from '../runner/load.js';

export interface Site extends Frame {
  /** What went to the console, and errors nobody caught. */
  readonly said: string[];
}

export const url = target === 'source' ? '/src/script.ts' : scriptUrl;
export const type = target === 'source' ? 'type="module"' : '';

/** A page with this body, before the script. */
export async function site(body = ''): Promise<Site> {
  const frame = await open(body);
  const said: string[] = [];
  for (const level of ['log', 'info', 'warn', 'error'] as const)
    (frame.window as unknown as { console: Console }).console[level] = (...words: unknown[]) => {
      const line = words.map(String).join(' ');
      if (!line.includes('dev mode')) said.push(line);
    };
  frame.window.addEventListener('error', ({ message }) => said.push(message));
  return { ...frame, said };
}

export async function withScript(body = ''): Promise<Site> {
  const page = await site(body);
  await addScript(page);
  return page;
}

/** After the observer of the page was told, and `toggle` and `slotchange` came. */
export const later = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

/** Once it is so; the test's own time limit ends it. */
export async function until(so: () => boolean): Promise<void> {
  while (!so()) await later();
}

/** Panels in placeholders, in the page's order. */
export const inPlaces = ({ document }: Frame): Panel[] =>
  [...document.querySelectorAll('*')].flatMap((each) =>
    each.localName === 'muscle-spasm-guide'
      ? []
      : [...(each.shadowRoot?.querySelectorAll('muscle-spasm-guide') ?? [])],
  );

export const place = (more = '', children = '<p>own</p>'): string =>
  `<div data-muscle-spasm-guide ${more}>${children}</div>`;
