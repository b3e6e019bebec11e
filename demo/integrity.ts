/**
 * Room: demo. The hash of a built file beside this page.
 */
const folder = '../dist/';

/** Opened from a disk, a page may read no file beside it. */
const served = location.protocol.startsWith('http');

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));

/**
 * The integrity of a file as it is served here; where the browser hashes nothing (no https), as the build wrote it
 * down. Empty where neither is to be had.
 */
export const integrityOf = async (file: string): Promise<string> => {
  try {
    if (!served) return '';
    if (isSecureContext) {
      const response = await fetch(folder + file);
      if (!response.ok) return '';
      return `sha384-${base64(await crypto.subtle.digest('SHA-384', await response.arrayBuffer()))}`;
    }
    const response = await fetch(`${folder}integrity.json`);
    const { files } = (await response.json()) as { files?: Record<string, string> };
    return files?.[file] ?? '';
  } catch {
    return '';
  }
};
