/**
 * Room: embed. What a frame and the page around it say to each other. Text, and nothing else: a text has no further
 * keys, no prototype and no number that is none, so its whole shape can be checked in one look.
 */

/** The frame says it with its height after it, in whole CSS pixels. */
export const prefix = 'muscle-spasm-guide:';

/** The page asks for the height, as its script may come after the frame has told it. */
export const question = 'muscle-spasm-guide:?';
