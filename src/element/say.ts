/**
 * Room: element. What the console is told: each thing once for the whole page, always with what to do.
 */
const said = new Set<string>();

const once = (method: 'warn' | 'error', message: string, ...rest: unknown[]): void => {
  if (said.has(message)) return;
  said.add(message);
  console[method](`[muscle-spasm-guide] ${message}`, ...rest);
};

/** An option that could not be used as given; the default or the built-in words stay. */
export const warnOption = (name: string, raw: unknown, allowed: string): void => {
  once('warn', `${name}: ${JSON.stringify(raw) ?? typeof raw} cannot be used. Use: ${allowed}.`);
};

export const warn = (message: string): void => {
  once('warn', message);
};

/** A failure of ours; the page goes on. */
export const fail = (error: unknown): void => {
  once('error', 'could not show the whole guide; please report this:', error);
};
