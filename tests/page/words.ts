// How words that a PDF gives back are compared with those of the page.

/** Letters and digits alone: a PDF knows little of blanks, hyphens and line ends; some words are set in capitals. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
