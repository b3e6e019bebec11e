// What the tests of the frame share: a stranger's page with frames of our page, as its snippet has it.
import { sandbox } from '../../src/embed/snippets.js';
import { target } from '../runner/load.js';
import type { Site } from './site.js';
import { site, until } from './site.js';

/** The built page; with the sources for its scripts, where those are tested. */
const folder = target === 'source' ? '/src' : '/dist';
export const framePath = `${folder}/embed.html`;
export const englishPath = `${folder}/embed.en.html`;
export const asInSnippet = `width="100%" height="640" style="width:100%;height:640px;border:0"`;

/** @param more - attributes; the sandbox of the snippet would keep these tests from looking inside */
export const frameTag = (more = '', src = framePath): string =>
  `<iframe title="Guide" src="${src}" ${asInSnippet} ${more}></iframe>`;
export const sandboxed = `sandbox="${sandbox}"`;

/** A page with these frames, each loaded. */
export async function framed(...tags: string[]): Promise<Site> {
  const page = await site(tags.join(''));
  await Promise.all(
    framesOf(page).map(
      (frame) =>
        new Promise((resolve) => {
          frame.addEventListener('load', resolve);
        }),
    ),
  );
  return page;
}

export const framesOf = ({ document }: Site): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

export const heightOf = (frame: HTMLIFrameElement): number => frame.getBoundingClientRect().height;
/** Of what is in a frame that may be looked into. */
export const contentHeight = (frame: HTMLIFrameElement): number =>
  Math.ceil(frame.contentDocument!.documentElement.getBoundingClientRect().height);

/**
 * Once a frame that may be looked into is as high as what is in it. That takes two steps where scroll bars take room:
 * a page is higher beside one, and the height it asks for takes it away.
 */
export const fits = (frame: HTMLIFrameElement): Promise<void> =>
  until(() => heightOf(frame) > 1000 && heightOf(frame) === contentHeight(frame));

/** After messages that were sent have come and pictures have been drawn, some times over. */
export async function quiet({ window }: Pick<Site, 'window'>): Promise<void> {
  for (let i = 0; i < 4; i++)
    await new Promise((resolve) => {
      window.requestAnimationFrame(() => {
        window.setTimeout(resolve);
      });
    });
}

/** Every height that a frame is given from now on: one that is wrong is soon put right by the page inside. */
export function granted({ window }: Site, frame: HTMLIFrameElement): string[] {
  const heights: string[] = [];
  new window.MutationObserver(() => heights.push(frame.style.height)).observe(frame, { attributes: true });
  return heights;
}
