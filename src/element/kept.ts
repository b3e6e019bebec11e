/**
 * Room: element. What the reader picked and ticked in one panel: in memory only, put back into each new
 * picture. Kept apart from the controls, because a site may take a section away and bring it back.
 */
export class Kept {
  readonly #values = new Map<string, string | boolean>();

  /** Remembers a control as it is now. */
  keep(control: EventTarget): void {
    const { name, type, checked, value } = control as HTMLInputElement;
    this.#values.set(name, type === 'checkbox' ? checked : value);
  }

  /** The text under a control's name; empty where there is none. */
  get(name: string): string {
    return `${this.#values.get(name) ?? ''}`;
  }

  /** Puts what was kept into the controls of a new picture. */
  putBack(root: ParentNode): void {
    for (const control of root.querySelectorAll<HTMLInputElement>('input, select')) {
      const kept = this.#values.get(control.name);
      if (kept === undefined) continue;
      if (typeof kept === 'boolean') control.checked = kept;
      else if (control.type === 'radio') control.checked = control.value === kept;
      else control.value = kept;
    }
  }
}
