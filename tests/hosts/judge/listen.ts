/**
 * What a page says aloud: errors, rejections, broken policies, and every line on its console.
 */
import { call } from './own.js';

/* eslint-disable @typescript-eslint/unbound-method -- a native is taken off its prototype, to be applied by call() */

type View = Window & typeof globalThis;

/** Anything as text, also what a page made so that it cannot be. */
const told = (part: unknown): string => {
  try {
    return String(part);
  } catch {
    return typeof part;
  }
};

/** The first places of a stack. */
const where = (stack = ''): string =>
  [...stack.matchAll(/\/([\w.%-]+:\d+:\d+)/g)]
    .slice(0, 4)
    .map(([, place]) => place)
    .join(' ');

const levels = ['debug', 'log', 'info', 'warn', 'error', 'trace', 'assert', 'table', 'dir'] as const;

/** To be called before any other script of the page. */
export function listen(view: View, say: (line: string) => void): void {
  const hear = (type: string, word: (event: never) => string | undefined): void => {
    const listener = (event: Event): void => {
      event.preventDefault();
      const words = word(event as never);
      if (words) say(`${type}: ${words}`);
    };
    call(EventTarget.prototype.addEventListener, view, type, listener, true);
  };
  hear('error', ({ message, target, error }: Partial<ErrorEvent>) => {
    const { src, href } = target as Partial<HTMLScriptElement & HTMLLinkElement>;
    const what = message ?? (src ?? href)?.concat(' does not load');
    // Firefox tells, late, of each object and embed of the page that is about nothing.
    return what && `${what} ${where((error as Error | undefined)?.stack)}`;
  });
  hear('unhandledrejection', ({ reason }: PromiseRejectionEvent) => told(reason));
  hear('securitypolicyviolation', ({ violatedDirective }: SecurityPolicyViolationEvent) => violatedDirective);
  for (const level of levels)
    view.console[level] = (...parts: unknown[]) => {
      say(`console.${level}: ${parts.map(told).join(' ')}`);
    };
}
