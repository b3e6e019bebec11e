// Options drawn at random, in a page: texts by attributes, values of any type by properties and mount(), changed again
// and again. The panel stays whole, and what cannot be used is refused.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { all, dangerSigns, openIds, sectionIds, tidy } from '../element/panel.js';
import type { Panel } from '../element/panel.js';
import { asAttributes, expectHarmless, listen } from './harmless.js';
import { holds } from './holds.js';
import { some, taken, textFor, traps, valueFor } from './values.js';
import { clear, load, ways } from './ways.js';

describe('options at random', function () {
  this.timeout(0);
  afterEach(tidy);

  it('texts as attributes: whole, and no more than what can be used', async () => {
    const entry = await load();
    const { check } = listen();
    let times = 0;
    await holds(
      fc.asyncProperty(
        some(textFor),
        fc.constantFrom('attributes before', 'attributes after'),
        async (texts, way) => {
          clear();
          const panel = await ways[way]!(texts, entry);
          expectHarmless(panel, asAttributes(texts), times++ % 20 === 0);
        },
      ),
      120,
    );
    check();
  });

  it('values of any type as properties, then others in their place: whole, and what is set last counts', async () => {
    await load();
    const { check } = listen();
    let times = 0;
    await holds(
      fc.asyncProperty(some(valueFor), some(valueFor), fc.boolean(), async (first, second, early) => {
        clear();
        const panel = document.createElement('muscle-spasm-guide');
        const given = taken({ ...first, ...second });
        if (!early) document.body.append(panel);
        for (const [name, value] of Object.entries(taken(first))) Reflect.set(panel, name, value);
        if (early) document.body.append(panel);
        await panel.updateComplete;
        for (const [name, value] of Object.entries(taken(second))) Reflect.set(panel, name, value);
        await panel.updateComplete;
        expect(panel.shadowRoot?.querySelectorAll('.p').length, 'one panel').to.equal(1);
        // The first panel opens what it is told to; later an option that did not change opens nothing.
        panel.hideAll();
        panel.open = '';
        await panel.updateComplete;
        panel.hideAll();
        expectHarmless(panel, { ...given, open: '' }, times++ % 20 === 0);
      }),
      90,
    );
    check();
  });

  it('values of any type to mount(), with what else may be in an object: nothing thrown, whole', async () => {
    const { mount, unmount } = await load();
    const { check } = listen();
    await holds(
      fc.asyncProperty(
        some(valueFor),
        fc.anything({ maxDepth: 1, withNullPrototype: true }),
        async (given, more) => {
          clear();
          const place = document.body.appendChild(document.createElement('div'));
          const extra = typeof more === 'object' && more !== null ? more : { innerHTML: more, id: more };
          const options = taken(given);
          const panel = mount(place, { ...extra, ...options } as object);
          await panel?.updateComplete;
          // What is left out, or given as undefined, is read from the place: there is nothing.
          const set = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
          expectHarmless(panel!, set, false);
          unmount(place);
          expect(place.shadowRoot?.querySelector('.p') ?? null).to.equal(null);
        },
      ),
      40,
    );
    check();
  });

  it('mount() of what throws when it is read: undefined and a line, nothing thrown', async () => {
    const { mount } = await load();
    const { check } = listen();
    const place = document.body.appendChild(document.createElement('div'));
    const nothing = Object.create(null) as object;
    const throwing = {
      get region(): string {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- a stranger may throw what has no text
        throw nothing;
      },
    };
    expect(mount(place, throwing)).to.equal(undefined);
    for (const trap of traps) mount(trap as Element, {});
    mount(document.body.appendChild(document.createElement('div')), null as never);
    check();
  });

  it('methods with any value: refused with a line, and no timer starts', async () => {
    await load();
    const { check } = listen();
    document.body.append(document.createElement('muscle-spasm-guide'));
    const panel: Panel = document.querySelector('muscle-spasm-guide')!;
    const any = valueFor('open');
    const value = (open: unknown): unknown => taken({ open }).open;
    const methods = [
      'show',
      'hide',
      'toggle',
      'startTimer',
      'pauseTimer',
      'resumeTimer',
      'stopTimer',
    ] as const;
    await holds(
      fc.property(fc.constantFrom(...methods), any, any, (method, a, b) => {
        (panel[method] as (...values: unknown[]) => void)(value(a), value(b));
        expect(openIds(panel).every((id) => (sectionIds as readonly string[]).includes(id))).to.equal(true);
        expect(all(panel, '[role=timer]').map(({ textContent }) => textContent)).to.deep.equal(['', '', '']);
        expect(dangerSigns.every((id) => panel.shadowRoot!.getElementById(id))).to.equal(true);
      }),
      60,
    );
    check();
  });
});
