// What solid-js has of this, and no more.
export namespace JSX {
  type Element = unknown;
  interface ElementChildrenAttribute {
    children: unknown;
  }
  interface HTMLAttributes<T> {
    class?: string | undefined;
    lang?: string | undefined;
    ref?: T | ((element: T) => void) | undefined;
    children?: Element;
  }
  interface IntrinsicElements {
    p: HTMLAttributes<HTMLParagraphElement>;
  }
}
