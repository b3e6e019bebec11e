// Loads the guide as the running group has it: the sources, or the built script that users download.

export type Target = 'source' | 'dist';

const meta = document.querySelector<HTMLMetaElement>('meta[name="test-target"]');

export const target: Target = meta?.content === 'dist' ? 'dist' : 'source';

/** The built script, where a page of its own wants to load it. */
export const scriptUrl = '/dist/muscle-spasm-guide.js';

let loaded: Promise<void> | undefined;

/** Runs the script in this page. Loads once, however often it is called. */
export const loadGuide = (): Promise<void> => (loaded ??= target === 'dist' ? loadDist() : loadSource());

async function loadSource(): Promise<void> {
  await import('../../src/script.js');
}

const loadDist = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = scriptUrl;
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      reject(new Error(`${scriptUrl} did not load`));
    });
    document.head.append(script);
  });
