/** Our script as hosts load it, and what a browser says that is told to refuse it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Host } from './host.js';
import { mark } from './page.js';

export const ours = { type: 'text/javascript', body: readFileSync('dist/muscle-spasm-guide.js') };
export const integrity = `sha384-${createHash('sha384').update(ours.body).digest('base64')}`;
export const src = '/muscle-spasm-guide.js';

export const tag = (attributes: string): string => `${mark}<script ${attributes} src="${src}"></script>`;

export const refused: NonNullable<Host['allows']> = [
  [/does not load/, 'the page is told to refuse the script'],
  [/^securitypolicyviolation: script-src|^report: .*script-src/, 'the page is told to refuse the script'],
];

export const itself: Partial<Host> = { changes: 'the page puts it there itself' };
