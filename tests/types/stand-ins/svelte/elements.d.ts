// What svelte/elements has of this, and no more.
export interface HTMLAttributes<T extends EventTarget> {
  class?: string | undefined;
  lang?: string | undefined;
  onclick?: ((event: MouseEvent & { currentTarget: T }) => void) | undefined;
}
export interface SvelteHTMLElements {
  p: HTMLAttributes<HTMLParagraphElement>;
}
