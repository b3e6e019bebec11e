/**
 * Room: element. Where the focus is, told in a way that holds for the same panel in another language.
 */

const inside = (root: ShadowRoot, id: string, name: string): Element[] => [
  ...(root.getElementById(id) ?? root).querySelectorAll(name),
];

/** @returns what puts the focus back to the same control in a new picture, if there is one */
export const focusedIn = (root: ShadowRoot): (() => void) => {
  const { activeElement } = root;
  if (!activeElement) return () => undefined;
  const id = activeElement.closest('[id]')?.id ?? '';
  const name = activeElement.localName;
  const at = inside(root, id, name).indexOf(activeElement);
  return () => {
    const again = at < 0 ? root.getElementById(id) : inside(root, id, name)[at];
    (again as HTMLElement | null | undefined)?.focus({ preventScroll: true });
  };
};
