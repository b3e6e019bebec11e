/** Another Lit on the page, bundled as sites bundle it. */
import { build } from 'esbuild';
import type { File } from './host.js';

export async function otherLit(): Promise<File> {
  const { outputFiles } = await build({
    stdin: { contents: "export * from 'lit';", resolveDir: 'tests/hosts' },
    bundle: true,
    write: false,
    format: 'esm',
  });
  return { type: 'text/javascript', body: outputFiles[0]?.text ?? '' };
}
