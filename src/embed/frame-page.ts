/**
 * Room: embed. What the page in a frame does besides showing the panel: takes its options from its own address, keeps
 * links in the right window, and tells the page around it how high it is. It hears one question, from that page alone.
 */
import { prefix, question } from './frame.js';
import { setOptions } from './set-options.js';

/** The page around the frame, as far as the browser tells; an empty text where it does not. */
const around = (): string => {
  // Firefox has learnt it late. Of a page without an origin of its own it is no address.
  const { ancestorOrigins } = location as { ancestorOrigins?: ArrayLike<string> };
  return /^https?:\/\/[^/]+/.exec(ancestorOrigins?.[0] ?? document.referrer)?.[0] ?? '';
};

/** Whole pixels, never too few: one too few makes a scroll bar. */
const height = (): number => Math.ceil(document.documentElement.getBoundingClientRect().height);

const start = (): void => {
  const given = new URLSearchParams(location.search);
  for (const panel of document.querySelectorAll('muscle-spasm-guide'))
    setOptions(panel, (name) => given.get(name));

  // The page's <base> opens sources in a window of their own. A call and a place in this page need none.
  addEventListener(
    'click',
    (event) => {
      for (const link of event.composedPath())
        if (link instanceof HTMLAnchorElement && !/^https?:/.test(link.getAttribute('href') ?? ''))
          link.target = '_self';
    },
    true,
  );

  if (parent === window) return;
  const origin = around();
  let last = 0;
  const tell = (): void => {
    last = height();
    parent.postMessage(`${prefix}${last}`, origin || '*');
  };
  addEventListener('message', ({ data, source, origin: from }: MessageEvent<unknown>) => {
    if (source === parent && (!origin || from === origin) && data === question) tell();
  });
  // Once for each picture at most, and never twice the same: a height that was granted asks for no other.
  new ResizeObserver(() => {
    if (height() !== last) tell();
  }).observe(document.documentElement);
  // Off screen no picture is drawn yet, and in WebKit nothing is observed: the panel itself says when it is there.
  addEventListener('spasm-guide-ready', tell);
  tell();
};

// A server or a build may load what it hands on.
if ('document' in globalThis) start();
