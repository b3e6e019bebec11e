/**
 * Room: element. The folding sections of one panel. The page's own `details` hold what is open; this remembers what
 * was last told, so that each change is told once and with who made it.
 */
import type { SectionId } from '../model/types.js';
import { options } from '../options.js';
import { SectionToggleEvent } from './events.js';
import type { ToggledBy } from './events.js';
import { warnOption } from './say.js';

type ButtonWords = readonly [showAll: string, hideAll: string];

export class Sections {
  readonly #host: HTMLElement;
  #told = new Set<string>();
  #by = new Map<string | undefined, ToggledBy>();
  #lastBy: ToggledBy = 'reader';
  #words: ButtonWords = ['', ''];
  #exclusive = false;
  /** `exclusive` does not hold for now: everything was opened at once. */
  #lifted = false;
  /** Sections moved together with others: such a move does not end what is lifted. */
  #together = new Set<string>();

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  get #all(): HTMLDetailsElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('.s') ?? [])];
  }

  /** Ids of the open sections. */
  open(): string[] {
    return this.#all.filter(({ open }) => open).map(({ id }) => id);
  }

  /** Opens just these ids (or `all`). @param quiet - true for the first picture, which is no change */
  apply(ids: readonly string[], exclusive: boolean, quiet: boolean, words: ButtonWords): void {
    const all = ids.includes('all');
    this.#exclusive = exclusive;
    // Several open at once from the start: the panel came with the page, and all of them open.
    this.#lifted ||= all || (quiet && this.open().length > 1);
    this.#name();
    for (const section of this.#all) {
      const open = all || ids.includes(section.id);
      if (quiet && open) this.#told.add(section.id);
      this.#move(section, open, 'code', all);
    }
    this.#words = words;
    this.#label();
  }

  /** A new picture starts from what was last told: what went with the old one untold is told of the new one. */
  putBack(root: ParentNode): void {
    for (const section of root.querySelectorAll<HTMLDetailsElement>('.s'))
      section.open = this.#told.has(section.id);
  }

  /** Opens or closes one section for the page's code; without `open`, the other way round. */
  set(id: SectionId, open?: boolean): void {
    const section = this.#all.find((each) => each.id === id);
    if (section) this.#move(section, open ?? !section.open, 'code');
    else warnOption('section', id, options.sections.values.join(', '));
  }

  setAll(open: boolean, by: ToggledBy = 'code'): void {
    this.#lifted = open;
    this.#name();
    for (const section of this.#all) this.#move(section, open, by, true);
  }

  /** Opens everything that `target` is folded into, as a link does. */
  reveal(target: Element): void {
    let at: HTMLDetailsElement | null | undefined = target.closest('details');
    for (; at; at = at.parentElement?.closest('details')) this.#move(at, true, 'link');
  }

  /** The word on the button for all sections. */
  #label(): void {
    const button = this.#host.shadowRoot?.querySelector('#all');
    const words = this.#words[+this.#allOpen() as 0 | 1];
    // Written only when it changed: otherwise it would be laid out anew.
    if (button && button.textContent !== words) button.textContent = words;
  }

  /** A click that may fold something: remembered, because the toggle that follows does not say who made it. */
  onClick(control: Element): void {
    if (control.id === 'all') this.setAll(!this.#allOpen(), 'reader');
    else this.#by.set(control.parentElement?.id, 'reader');
  }

  onToggle(section: HTMLDetailsElement): void {
    const { id, open } = section;
    if (!id) return;
    // Opened by nobody we know: find-in-page or a text fragment. Closed by nobody: its place was taken.
    const by = this.#by.get(id) ?? (open ? 'find' : this.#lastBy);
    this.#by.delete(id);
    if (open === this.#told.has(id)) return;
    this.#told[open ? 'add' : 'delete'](id);
    this.#lastBy = by;
    if (!this.#together.delete(id) && open && this.#lifted && this.#exclusive) {
      this.#lifted = false;
      for (const other of this.#all) if (other !== section) this.#move(other, false, by);
      this.#name();
    }
    this.#label();
    this.#host.dispatchEvent(new SectionToggleEvent({ section: id as SectionId, open, by }));
  }

  #allOpen(): boolean {
    return !this.#host.shadowRoot?.querySelector('.s:not([open])');
  }

  #move(section: HTMLDetailsElement, open: boolean, by: ToggledBy, together = false): void {
    if (section.open === open) return;
    // What was open from the start, or before a new picture, was opened by nobody.
    if (open !== this.#told.has(section.id)) this.#by.set(section.id, by);
    this.#together[together ? 'add' : 'delete'](section.id);
    section.open = open;
  }

  /** Sections that share a name close each other; the platform sees to it. */
  #name(): void {
    const name = this.#exclusive && !this.#lifted ? 'spasm' : '';
    for (const section of this.#all) if (section.name !== name) section.name = name;
  }
}
