// What vue has of this, and no more.
export interface HTMLAttributes {
  class?: unknown;
  lang?: string | undefined;
}
export interface PublicProps {
  key?: PropertyKey;
}
export interface GlobalComponents {
  Teleport: unknown;
}
