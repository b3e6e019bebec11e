// What a panel must be, told without looking at one: README's promises about sections, number, muscle, questions and
// timers as a few plain rules. It is kept small, because a test can be trusted no further than its model.

export const sectionIds = ['symptoms', 'causes', 'treatments', 'prevention', 'questions'] as const;

/** Numbers written here once more, and two regions for which none is known. */
export const numbers: Readonly<Record<string, string>> = {
  GB: '999',
  US: '911',
  AU: '000',
  NZ: '111',
  JP: '119',
  NO: '113',
  EU: '112',
  DE: '112',
  ZA: '112',
  XX: '',
  '': '',
};

export const muscles = ['calf', 'hamstring', 'thigh', 'foot', 'back', 'neck', 'hand'];
const held = (muscle: string): boolean => !['back', 'neck'].includes(muscle);

/** Timers: kind and length, as the element's methods take them, with their seconds. */
export const timers = [
  ['hold', 20, 20],
  ['ice', 10, 600],
  ['ice', 15, 900],
  ['heat', 15, 900],
  ['heat', 20, 1200],
] as const;
export type Kind = (typeof timers)[number][0];

export class Model {
  region = '';
  /** Picked by the reader, where the site has set none. */
  place = '';
  sections: readonly string[] = sectionIds;
  open = new Set<string>();
  openOption = '';
  exclusive = false;
  /** Everything was opened at once: `exclusive` waits until a section is next opened. */
  lifted = false;
  muscle = 'calf';
  ticked = new Set<number>();
  notes = '';
  /** Milliseconds left, and whether it runs. */
  timers = new Map<Kind, { left: number; on: boolean }>();

  get number(): string {
    return [this.region, this.place].map((place) => numbers[place]).find(Boolean) ?? '';
  }

  get openInOrder(): string[] {
    return this.sections.filter((id) => this.open.has(id));
  }

  toggle(id: string): void {
    if (this.open.has(id)) this.open.delete(id);
    else this.show(id);
  }

  show(id: string): void {
    if (this.open.has(id) || !this.sections.includes(id)) return;
    if (this.exclusive) {
      this.open.clear();
      this.lifted = false;
    }
    this.open.add(id);
  }

  setAll(open: boolean): void {
    this.lifted = open;
    this.open = new Set(open ? this.sections : []);
  }

  /** The option `open`; where `exclusive` holds, one id at most or `all`. */
  setOpen(option: string): void {
    if (option === this.openOption) return;
    this.openOption = option;
    if (option === 'all') {
      this.lifted = true;
      this.open = new Set(this.sections);
      return;
    }
    const ids = option.split(' ').filter((id) => this.sections.includes(id));
    if (this.exclusive && ids.some((id) => !this.open.has(id))) this.lifted = false;
    this.open = new Set(ids);
  }

  setExclusive(exclusive: boolean): void {
    this.exclusive = exclusive;
    // Of several that are open one stays: the last.
    if (exclusive && !this.lifted) this.open = new Set(this.openInOrder.slice(-1));
  }

  setSections(ids: readonly string[]): void {
    this.sections = ids;
    this.open = new Set(this.openInOrder);
  }

  pick(muscle: string): void {
    this.muscle = muscle;
    // What is not held has no timer for it.
    if (!this.canHold) this.timers.delete('hold');
  }

  get canHold(): boolean {
    return held(this.muscle);
  }

  /** No time goes by but by this. */
  pass(ms: number): void {
    for (const timer of this.timers.values()) if (timer.on && (timer.left -= ms) <= 0) timer.on = false;
  }

  /** What the clock of a timer shows; nothing where none runs or is paused. */
  clock(kind: Kind): string {
    const seconds = Math.ceil((this.timers.get(kind)?.left ?? 0) / 1000);
    return seconds > 0 ? `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}` : '';
  }
}
