// The whole panel with a keyboard: each stop in order, each key does what it says, the focus is never lost.
import { expect } from 'chai';
import { press } from '../runner/commands.js';
import { target } from '../runner/load.js';
import {
  all,
  byId,
  mount,
  muscleIds,
  one,
  openIds,
  rootOf,
  sectionIds,
  sections,
  settled,
  shown,
  summaryOf,
  tidy,
  expectSame,
} from './panel.js';
import type { Attributes, Panel } from './panel.js';

/** Where the focus is, in words that no rewording changes. */
function stop(panel: Panel): string {
  const at = document.activeElement === panel ? rootOf(panel).activeElement : document.activeElement;
  if (!(at instanceof HTMLElement)) return 'lost';
  if (at.id === 'before' || at.id === 'after') return at.id;
  if (at.matches('[href^="#"]')) return 'skip link';
  if (at.matches('[href^="tel:"]')) return 'number';
  if (at.matches('select')) return 'places';
  if (at.matches('[type=radio]')) return `muscle ${(at as HTMLInputElement).value}`;
  if (at.id === 'all') return 'show all';
  if (at.id === 'own') return 'own';
  if (at.matches('[data-print]')) return `print ${at.dataset['print']!}`.trim();
  if (at.matches('[href^=mailto]')) return 'report';
  if (at.matches('.timer *')) return `hold ${at.dataset['live'] ?? (at as HTMLInputElement).name}`;
  if (at.matches('[data-take]')) return `take ${at.dataset['take']!}`;
  if (at.matches('.ask input')) return (at as HTMLInputElement).name;
  if (at.matches('[data-copy]')) return `copy ${at.dataset['copy']!}`;
  if (at.matches('[part=section] > summary')) return at.parentElement!.id;
  return at.localName === 'summary' ? 'sources' : at.localName;
}

/** A panel between two buttons, the first of which has the focus. */
async function between(attributes: Attributes): Promise<Panel> {
  const before = document.body.appendChild(document.createElement('button'));
  before.id = 'before';
  const panel = await mount(attributes);
  document.body.appendChild(document.createElement('button')).id = 'after';
  before.focus();
  return panel;
}

/** Presses Tab until the focus is past the panel. @returns every stop on the way */
async function walk(panel: Panel, key = 'Tab', end = 'after'): Promise<string[]> {
  const stops: string[] = [];
  for (let at = ''; at !== end && stops.length < 100; stops.push(at)) {
    await press(key);
    at = stop(panel);
  }
  return stops.slice(0, -1);
}

async function tabTo(panel: Panel, wanted: string): Promise<void> {
  for (let presses = 0; stop(panel) !== wanted && presses < 60; presses++) await press('Tab');
  expect(stop(panel)).to.equal(wanted);
}

const closedStops = (...emergency: string[]): string[] => [
  'skip link',
  ...emergency,
  'sources',
  'muscle calf',
  'hold hold-20',
  'hold sound',
  // An engine that cannot vibrate does not offer it.
  ...('vibrate' in navigator ? ['hold vibrate'] : []),
  'sources',
  'show all',
  'print',
  'print one',
  ...sectionIds,
  'sources',
  'sources',
  'report',
  'sources',
  'sources',
];

describe(`keyboard (${target})`, function () {
  this.timeout(60_000);
  afterEach(tidy);

  it('walks a closed panel with a region, each stop in order, and back [H28]', async () => {
    const panel = await between({ region: 'GB', feedback: 'mailto:us@example.org' });
    const stops = await walk(panel);
    expect(stops).to.deep.equal(closedStops('number'));
    const back = await walk(panel, 'Shift+Tab', 'before');
    expect(back.reverse()).to.deep.equal(stops);
  });

  it('walks a closed panel without a region: the list of places, no empty link', async () => {
    const panel = await between({ feedback: 'mailto:us@example.org' });
    expect(await walk(panel)).to.deep.equal(closedStops('places'));
  });

  it('reaches what an open section holds, and nothing of a closed one', async () => {
    const panel = await between({ region: 'GB', open: 'questions' });
    const stops = await walk(panel);
    expect(stops.slice(stops.indexOf('treatments'), stops.indexOf('copy questions') + 1)).to.deep.equal([
      'treatments',
      'prevention',
      'questions',
      ...Array.from({ length: 7 }, (_, i) => `ask${i}`),
      'own',
      'print one',
      'take copy',
      ...('share' in navigator ? ['take share'] : []),
      'take save',
      'copy questions',
    ]);
  });

  for (const key of ['Enter', 'Space'])
    it(`${key} opens and closes each section, and the focus stays`, async () => {
      const panel = await between({ region: 'GB' });
      for (const id of sectionIds) {
        await tabTo(panel, id);
        await press(key);
        await settled(panel);
        expect([stop(panel), ...openIds(panel)]).to.deep.equal([id, id]);
        await press(key);
        await settled(panel);
        expect([stop(panel), ...openIds(panel)]).to.deep.equal([id]);
      }
    });

  it('Enter opens one section in the place of another, and the focus stays', async () => {
    const panel = await between({ region: 'GB', open: 'symptoms', exclusive: '' });
    await tabTo(panel, 'prevention');
    await press('Enter');
    await settled(panel);
    expect([stop(panel), ...openIds(panel)]).to.deep.equal(['prevention', 'prevention']);
  });

  it('the button for all sections opens and closes them, and the focus stays', async () => {
    const panel = await between({ region: 'GB' });
    await tabTo(panel, 'show all');
    for (const [key, count] of [
      ['Enter', sectionIds.length],
      ['Space', 0],
    ] as const) {
      await press(key);
      await settled(panel);
      expect(openIds(panel)).to.have.lengthOf(count);
      expect(stop(panel)).to.equal('show all');
    }
  });

  it('arrows change the muscle, and only its steps are shown [H15]', async () => {
    const panel = await between({ region: 'GB' });
    await tabTo(panel, 'muscle calf');
    // No wrap-around: WebKitGTK has none.
    for (const id of muscleIds.slice(1)) {
      await press('ArrowDown');
      expect(stop(panel)).to.equal(`muscle ${id}`);
      const visible = muscleIds.filter((muscle) => shown(byId(panel, muscle)));
      expect(visible).to.deep.equal([id]);
    }
    await press('ArrowUp');
    expect(stop(panel)).to.equal('muscle neck');
    // Tab enters the group at the muscle that is picked, once.
    await press('Shift+Tab');
    await press('Tab');
    expect(stop(panel)).to.equal('muscle neck');
  });

  it('the skip link takes the focus to the steps and leaves the address alone', async () => {
    const panel = await between({ region: 'GB' });
    const address = location.href;
    const entries = history.length;
    await press('Tab');
    await press('Enter');
    expectSame(rootOf(panel).activeElement, byId(panel, 'now'));
    expect([location.href, history.length]).to.deep.equal([address, entries]);
    // The next stop is past what was skipped.
    await press('Tab');
    expect(stop(panel)).to.equal('muscle calf');
  });

  it('every stop shows that it has the focus', async () => {
    const panel = await between({ region: 'GB' });
    document.getElementById('before')!.focus();
    await press('Tab');
    while (stop(panel) !== 'after') {
      const { outlineStyle, outlineWidth } = getComputedStyle(rootOf(panel).activeElement!);
      expect(outlineStyle, stop(panel)).to.not.equal('none');
      expect(parseFloat(outlineWidth), stop(panel)).to.be.at.least(2);
      await press('Tab');
    }
  });

  it('nothing that the reader cannot see can have the focus', async () => {
    const panel = await between({ region: 'GB' });
    const names = sections(panel).map(({ id }) => id);
    expect(names).to.deep.equal([...sectionIds]);
    for (const link of all<HTMLAnchorElement>(panel, 'details:not([open]) a')) {
      link.focus();
      expect(rootOf(panel).activeElement === link, link.href).to.equal(false);
    }
    expect(one(panel, '#all').tabIndex).to.equal(0);
    expect(summaryOf(panel, 'causes').tabIndex).to.equal(0);
  });
});
