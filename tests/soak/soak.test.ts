// Thousands of things that happen to one panel, drawn at random: afterwards it is what the model says, nothing was
// written to the console and nothing thrown. A failure names the seed and the step: SOAK_STEPS and FUZZ_SEED run it again.
import { expect } from 'chai';
import { fakeClock, showPage } from '../element/clock.js';
import { open } from '../element/frame.js';
import {
  all,
  consoleLines,
  dangerSigns,
  emergency,
  make,
  one,
  openIds,
  rootOf,
  shown,
  stub,
  text,
  tidy,
} from '../element/panel.js';
import type { Panel } from '../element/panel.js';
import { held, seed, steps } from '../fuzz/amount.js';
import { Model, numbers, timers } from './model.js';
import { folds, operations } from './operations.js';
import type { World } from './operations.js';
import { random } from './random.js';

/** The page's own, before a clock of ours stands in its place. */
const pageTimeout = window.setTimeout.bind(window);
/** After folds were told of. */
const task = (): Promise<unknown> => new Promise((resolve) => void pageTimeout(resolve));

/** What holds of every panel: danger signs, number, one copy of each id. */
function expectSafe(panel: Panel, number: string): void {
  const block = emergency(panel);
  expect(all(panel, '.p'), 'one panel').to.have.lengthOf(1);
  expect(shown(block), 'the signs are seen').to.equal(true);
  for (const id of dangerSigns) {
    const sign = one(panel, `#${id}`);
    expect(block.contains(sign) && shown(sign) && text(sign).length > 8, `${id} is seen`).to.equal(true);
  }
  const heading = text(one(panel, '#emergency'));
  expect(heading).to.contain(number ? `Call ${number} ` : 'your local emergency number');
  expect(one(panel, '.call').getAttribute('href')).to.equal(number ? `tel:${number}` : null);
  const ids = all(panel, '[id]').map(({ id }) => id);
  expect(ids.length - new Set(ids).size, 'ids that are there twice').to.equal(0);
}

/** @param told - the sections that are open by what the page was told */
function check({ panel, model, clock, copies }: World, told: Set<string>): void {
  expectSafe(panel, model.number);
  expect(openIds(panel), 'open sections').to.deep.equal(model.openInOrder);
  const opened = model.sections.filter((id) => told.has(id));
  expect(opened, 'open by the events').to.deep.equal(model.openInOrder);
  expect(
    all(panel, '.s').map(({ id }) => id),
    'sections',
  ).to.deep.equal([...model.sections]);
  expect(text(one(panel, '#all'))).to.equal(
    model.openInOrder.length === model.sections.length ? 'Hide all' : 'Show all',
  );
  expect(one<HTMLInputElement>(panel, '[name=muscle]:checked').value).to.equal(model.muscle);
  if (model.sections.includes('questions')) {
    const ticked = all<HTMLInputElement>(panel, '.ask :checked').map(({ name }) => Number(name.slice(3)));
    expect(ticked, 'questions').to.deep.equal([...model.ticked].sort((a, b) => a - b));
    const fields = all<HTMLTextAreaElement>(panel, 'textarea').map(({ value }) => value);
    expect(fields.join(), 'notes').to.equal(model.notes);
  }
  for (const [kind] of timers)
    for (const spot of all(panel, `[data-live=${kind}-clock]`)) {
      expect(text(spot), `${kind} timer`).to.equal(model.clock(kind));
      const [minutes = 0, seconds = 0] = text(spot).split(':').map(Number);
      expect(minutes * 60 + seconds, 'within 20 minutes').to.be.at.most(1200);
    }
  expect(clock.waiting(), 'timeouts').to.be.at.most(1);
  for (const { adoptedStyleSheets } of [document, panel.ownerDocument])
    expect(adoptedStyleSheets, 'sheets on the page').to.have.lengthOf(0);
  expect(rootOf(panel).adoptedStyleSheets, 'sheets in the panel').to.have.lengthOf(1);
  for (const copy of copies.querySelectorAll('muscle-spasm-guide'))
    expectSafe(copy, numbers[copy.region.toUpperCase()] ?? '');
}

describe('soak', function () {
  this.timeout(0);
  afterEach(() => {
    showPage();
    document.documentElement.lang = 'en-GB';
    document.documentElement.style.direction = '';
    tidy();
  });

  it(`${steps} operations from seed ${seed}: the panel is what the model says`, async () => {
    const frame = await open('', [640, 480]);
    const lines = consoleLines();
    const thrown: string[] = [];
    const hear = (event: Event): void => {
      thrown.push(event instanceof ErrorEvent ? event.message : event.type);
    };
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
    const clock = fakeClock();
    for (const view of [window, frame.window]) stub(view, 'print', () => undefined);
    const box = document.body.appendChild(document.createElement('div'));
    const copies = document.body.appendChild(document.createElement('div'));
    const panel = box.appendChild(await make());
    const told = new Set<string>();
    panel.addEventListener('spasm-section-toggle', ({ section, open }) => {
      if (open === told.has(section)) thrown.push(`${section} told twice`);
      if (open) told.add(section);
      else told.delete(section);
    });
    const world: World = {
      panel,
      model: new Model(),
      clock,
      box,
      frame,
      copies,
      random: random(seed),
      hidden: false,
    };
    const names = Object.keys(operations);
    const last: string[] = [];
    for (let step = 1; step <= steps; step++) {
      const name = world.random.pick(names);
      try {
        last.push(`${step} ${name}: ${operations[name]!(world)}`);
        await panel.updateComplete;
        if (folds.has(name)) await task();
        expect([lines, thrown], 'console and errors').to.deep.equal([[], []]);
        if (step % 100 && step < steps) continue;
        if (world.hidden) operations['visibility']!(world);
        await task();
        await task();
        // Clocks that were set while nobody looked are read.
        clock.hide(false);
        check(world, told);
        last.length = 0;
      } catch (error) {
        throw new Error(
          `FUZZ_SEED=${seed} SOAK_STEPS=${step}: ${String(error)}\nSince all was well:\n${last.join('\n')}`,
          { cause: error },
        );
      }
    }
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
    await held('soak', steps);
  });
});
