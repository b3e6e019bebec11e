/**
 * Room: element. What the console is told: each thing once for the whole page, always with what to do.
 */
const said = new Set<string>();

export const warn = (message: string): void => {
  if (said.has(message)) return;
  said.add(message);
  try {
    console.warn(`[muscle-spasm-guide] ${message}`);
  } catch {
    // A page may have taken the console away.
  }
};

/** An option that could not be used as given; the default or the built-in words stay. */
export const warnOption = (name: string, raw: unknown, allowed: string): void => {
  warn(
    `${name}="${/string|number/.test(typeof raw) ? (raw as string) : typeof raw}" cannot be used. Use: ${allowed}.`,
  );
};
