/**
 * Room: embed. Fits frames that show the guide's page to its height: the one thing this changes in somebody's page.
 * Anyone may post anything here, and at any rate: what comes is kept, one text for each window, and looked into once
 * for each picture that is drawn.
 */
import { own } from '../element/native.js';
import { question } from './frame.js';

/** 100 to 99 999, written as a number is: what is no height by its look needs no further clamp. */
const height = /^muscle-spasm-guide:([1-9]\d{2,4})$/;

/** By its path: whatever stands in a query or behind a `#`, somebody else may have put there. */
const page = /^[^?#]+\/embed(\.[\w-]+)?\.html([?#]|$)/;

/** Frames of the guide's page, those in somebody's shadow root left out. */
const frames = (): HTMLIFrameElement[] =>
  ([...own(document, 'querySelectorAll').call(document, 'iframe')] as HTMLIFrameElement[]).filter(({ src }) =>
    page.test(src),
  );

export const fitFrames = (): void => {
  const told = new Map<MessageEventSource | null, readonly [origin: string, pixels: string]>();
  const fit = (): void => {
    for (const frame of frames()) {
      const [origin, pixels] = told.get(frame.contentWindow) ?? [];
      // A sandboxed frame has no origin to name: there, as everywhere, it is the window that counts.
      if (pixels && (origin === 'null' || frame.src.startsWith(`${origin}/`)))
        frame.style.height = `${pixels}px`;
    }
    told.clear();
  };
  addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    const [, pixels] = (typeof data === 'string' ? height.exec(data) : null) ?? [];
    if (!pixels) return;
    if (!told.size) requestAnimationFrame(fit);
    told.set(source, [origin, pixels]);
  });
  // To anyone: a sandboxed frame has no origin, and the question tells nothing.
  for (const { contentWindow } of frames()) contentWindow?.postMessage(question, '*');
};
