// What @types/react has of this, and no more.
export interface HTMLAttributes<T> {
  className?: string | undefined;
  lang?: string | undefined;
  onClick?: ((event: { currentTarget: T }) => void) | undefined;
  children?: unknown;
}
export type DetailedHTMLProps<E extends HTMLAttributes<T>, T> = E & {
  ref?: ((node: T | null) => void) | undefined;
};
export namespace JSX {
  interface Element {
    readonly type: unknown;
  }
  interface ElementChildrenAttribute {
    children: unknown;
  }
  interface IntrinsicElements {
    p: HTMLAttributes<HTMLParagraphElement>;
  }
}
