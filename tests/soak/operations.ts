// What can happen to a panel in a page: each operation does it to the panel and tells the model. All of it may happen at
// any time and in any order, so none asks what came before, but for what is there to be pressed.
import type { Frame } from '../element/frame.js';
import type { Panel } from '../element/panel.js';
import type { fakeClock } from '../element/clock.js';
import { muscles, numbers, sectionIds, timers } from './model.js';
import type { Model } from './model.js';
import type { Random } from './random.js';

export interface World {
  readonly panel: Panel;
  readonly model: Model;
  readonly clock: ReturnType<typeof fakeClock>;
  /** Of the page, to put the panel into; its width changes. */
  readonly box: HTMLElement;
  readonly frame: Frame;
  /** Where copies of the panel are kept, a few of them. */
  readonly copies: HTMLElement;
  readonly random: Random;
  hidden: boolean;
}

type Operation = (world: World) => string;

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
const find = <E extends HTMLElement>({ panel }: World, selector: string): E | null =>
  panel.shadowRoot!.querySelector<E>(selector);

const input = (control: HTMLElement): void => {
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};

const put = (world: World, place: Element): void => {
  place.append(world.panel);
};
const places = ({ box, frame }: World): Element[] => [document.body, box, frame.document.body];

export const operations: Readonly<Record<string, Operation>> = {
  fold: (world) => {
    const { model, panel, random } = world;
    const id = random.pick(model.sections) as (typeof sectionIds)[number];
    const how = random.pick(['click', 'code', 'find', 'link'] as const);
    if (how === 'click') find(world, `#${id} > summary`)!.click();
    else if (how === 'code') panel.toggle(id);
    else if (how === 'find') find<HTMLDetailsElement>(world, `#${id}`)!.open = true;
    else panel.followLink(id);
    if (how === 'click' || how === 'code') model.toggle(id);
    else model.show(id);
    return `${how} ${id}`;
  },
  all: (world) => {
    const { model, panel, random } = world;
    const how = random.pick(['click', 'show', 'hide']);
    const open = how === 'click' ? model.openInOrder.length < model.sections.length : how === 'show';
    if (how === 'click') find(world, '#all')!.click();
    else if (open) panel.showAll();
    else panel.hideAll();
    model.setAll(open);
    return how;
  },
  open: ({ model, panel, random }) => {
    const some = random.pick(['', 'all', random.some(sectionIds).join(' ')]);
    const open = model.exclusive ? (some.split(' ')[0] ?? '') : some;
    panel.open = open;
    model.setOpen(open);
    return open;
  },
  exclusive: ({ model, panel, random }) => {
    const exclusive = random.int(3) === 0;
    panel.toggleAttribute('exclusive', exclusive);
    model.setExclusive(exclusive);
    return String(exclusive);
  },
  sections: ({ model, panel, random }) => {
    const ids = random.int(2) ? random.some(sectionIds) : [...sectionIds];
    panel.sections = ids.join(' ');
    model.setSections(ids);
    return ids.join();
  },
  region: ({ model, panel, random }) => {
    const region = random.int(3) ? '' : random.pick(Object.keys(numbers));
    panel.setAttribute('region', random.int(2) ? region : region.toLowerCase());
    model.region = region;
    return region;
  },
  place: (world) => {
    const select = find<HTMLSelectElement>(world, 'select');
    const place = world.random.pick(Object.keys(numbers).filter((each) => each !== 'XX'));
    if (!select) return 'none to pick from';
    select.value = place;
    input(select);
    world.model.place = place;
    return place;
  },
  muscle: (world) => {
    const muscle = world.random.pick(muscles);
    find(world, `input[value=${muscle}]`)!.click();
    world.model.pick(muscle);
    return muscle;
  },
  tick: (world) => {
    const box = world.random.pick([
      ...world.panel.shadowRoot!.querySelectorAll<HTMLInputElement>('.ask input'),
      null,
    ]);
    if (!box) return 'none';
    const { ticked } = world.model;
    const question = Number(box.name.slice(3));
    box.click();
    if (!ticked.delete(question)) ticked.add(question);
    return box.name;
  },
  note: (world) => {
    const button = find(world, '#own');
    if (!button) return 'none';
    button.click();
    const area = find<HTMLTextAreaElement>(world, 'textarea')!;
    area.value = world.model.notes = world.random.pick(['', 'Left calf, at night', '<b>"&']);
    input(area);
    return area.value;
  },
  start: (world) => {
    const { model, panel, random } = world;
    const [kind, length, seconds] = random.pick(timers);
    const button = find(world, `[data-live=${kind}-${length}]`);
    // A button that is not shown nobody presses.
    if (kind === 'hold' && !model.canHold) return 'no hold';
    if (button?.checkVisibility() && random.int(2)) button.click();
    else panel.startTimer(kind, length);
    model.timers.set(kind, { left: seconds * 1000, on: true });
    return `${kind} ${length}`;
  },
  pause: (world) => {
    const [kind] = world.random.pick(timers);
    const timer = world.model.timers.get(kind);
    const on = world.random.int(2) === 0;
    if (on) world.panel.resumeTimer(kind);
    else world.panel.pauseTimer(kind);
    if (timer) timer.on = on && timer.left > 0;
    return `${kind} ${on ? 'resumed' : 'paused'}`;
  },
  stop: (world) => {
    const [kind] = world.random.pick(timers);
    world.panel.stopTimer(kind);
    world.model.timers.delete(kind);
    return kind;
  },
  time: ({ clock, model, random }) => {
    const ms = random.pick([1, 250, 999, 1000, 5000, 61_000, 600_000]);
    clock.pass(ms);
    model.pass(ms);
    return `${ms} ms`;
  },
  freeze: ({ clock, model, random }) => {
    const ms = random.pick([1000, 30_000, 1_500_000]);
    clock.jump(ms);
    model.pass(ms);
    document.dispatchEvent(new Event('resume'));
    return `${ms} ms`;
  },
  visibility: (world) => {
    world.hidden = !world.hidden;
    world.clock.hide(world.hidden);
    return world.hidden ? 'hidden' : 'shown';
  },
  resize: ({ box, random }) => {
    box.style.width = `${random.pick([150, 320, 640, 1400])}px`;
    return box.style.width;
  },
  direction: ({ panel, random }) => {
    for (const { style } of [document.documentElement, panel])
      style.direction = random.pick(['ltr', 'rtl', '']);
    document.documentElement.dir = random.pick(['ltr', 'rtl', '']);
    return document.documentElement.dir;
  },
  language: ({ panel, random }) => {
    document.documentElement.lang = random.pick(['en', 'ar', 'x-klingon', '']);
    panel.lang = random.pick(['en', 'en-GB', 'EN', '']);
    return panel.lang;
  },
  theme: ({ panel, random }) => {
    panel.theme = random.pick(['auto', 'light', 'dark', 'host']);
    return panel.theme;
  },
  level: ({ panel, random }) => {
    panel.headingLevel = random.pick([1, 2, 3, 4]);
    return String(panel.headingLevel);
  },
  print: (world) => {
    const button = world.random.pick([
      ...world.panel.shadowRoot!.querySelectorAll<HTMLElement>('[data-print]'),
    ]);
    const { defaultView } = world.panel.ownerDocument;
    button.click();
    for (const type of ['beforeprint', 'afterprint']) defaultView?.dispatchEvent(new Event(type));
    return button.dataset['print'] ?? '';
  },
  move: (world) => {
    const place = world.random.pick(places(world));
    put(world, place);
    return place.ownerDocument === document ? place.localName : 'to the other document';
  },
  'take out and put back': (world) => {
    const place = world.random.pick(places(world));
    world.panel.remove();
    const ms = world.random.pick([0, 1000, 700_000]);
    world.clock.pass(ms);
    world.model.pass(ms);
    put(world, place);
    return `${ms} ms later`;
  },
  adopt: (world) => {
    const place = world.panel.ownerDocument === document ? world.frame.document.body : document.body;
    put(world, place);
    return place.ownerDocument === document ? 'here' : 'there';
  },
  clone: ({ copies, panel, random }) => {
    copies.append(document.importNode(panel, true));
    if (copies.childElementCount > 3) copies.children[random.int(3)]?.remove();
    return `${copies.childElementCount} copies`;
  },
};

/** Those after which a browser tells of folds in a task of its own. */
export const folds = new Set(['fold', 'all', 'open', 'exclusive', 'sections']);
