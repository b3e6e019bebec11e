// The one file as a page loads it that trusts nobody: by its published hash, as a script and as a module.
import { expect } from 'chai';
import { open, panelsIn } from '../element/frame.js';
import type { Frame } from '../element/frame.js';
import { all, shown, text } from '../element/panel.js';

const { files } = (await (await fetch('/dist/integrity.json')).json()) as { files: Record<string, string> };

/** Adds a script and waits for what becomes of it. */
const add = ({ document }: Frame, attributes: Record<string, string>): Promise<string> =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    for (const type of ['load', 'error'] as const)
      script.addEventListener(type, () => {
        resolve(type);
      });
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    document.head.append(script);
  });

const page = '<muscle-spasm-guide region="GB"><p>Call 999</p></muscle-spasm-guide>';

describe('one file', () => {
  for (const [name, more] of [
    ['muscle-spasm-guide.js', {}],
    ['muscle-spasm-guide.mjs', { type: 'module' }],
  ] as const) {
    const tag = { src: `/dist/${name}`, crossorigin: '', ...more };

    it(`${name} shows the panel on a page that names its hash`, async () => {
      const frame = await open(page);
      expect(await add(frame, { ...tag, integrity: files[name]! })).to.equal('load');
      expect(text(all(panelsIn(frame)[0]!, '#emergency')[0]!)).to.contain('999');
    });

    it(`${name} with another hash is not run, and the fallback stays [H27]`, async () => {
      const frame = await open(page);
      const wrong = `sha384-${files[name]!.slice(7).split('').reverse().join('')}`;
      // An address of its own: Chromium remembers the refusal for the pages of one process.
      expect(await add(frame, { ...tag, src: `${tag.src}?wrong`, integrity: wrong })).to.equal('error');
      expect(panelsIn(frame)[0]!.shadowRoot).to.equal(null);
      expect(shown(frame.document.querySelector('p')!)).to.equal(true);
    });
  }
});
