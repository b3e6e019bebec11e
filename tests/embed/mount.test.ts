// mount() and unmount(), as an app's code calls them.
import { expect } from 'chai';
import { assert, constantFrom, option, property, record, subarray } from 'fast-check';
import type * as Entry from '../../src/index.js';
import {
  byId,
  consoleLines,
  expectSame,
  openIds,
  rootOf,
  settled,
  shown,
  text,
  tidy,
} from '../element/panel.js';
import type { Panel } from '../element/panel.js';
import { options } from '../../src/options.js';
import { target } from '../runner/load.js';
import { later } from './site.js';

/** Not a literal: the types are those of the sources. */
const loadEntry = (path: string): Promise<unknown> => import(path);

const load = (): Promise<typeof Entry> =>
  target === 'dist' ? (loadEntry('/dist/index.js') as Promise<typeof Entry>) : import('../../src/index.js');

const div = (html = '<p>own</p>'): HTMLElement => {
  const element = document.body.appendChild(document.createElement('div'));
  element.innerHTML = html;
  return element;
};

describe(`mount (${target})`, function () {
  this.timeout(60_000);
  afterEach(tidy);

  it('shows a panel with the options, and again changes only what is given', async () => {
    const { mount } = await load();
    const place = div();
    place.dataset['region'] = 'US';
    place.dataset['theme'] = 'dark';
    const panel = mount(place, { region: 'GB', open: 'causes' })!;
    expect(text(byId(panel, 'emergency'))).to.contain('999');
    expect([openIds(panel), panel.theme]).to.deep.equal([['causes'], 'dark']);
    expectSame(mount(place, { region: 'NO' }), panel);
    await settled(panel);
    expect(text(byId(panel, 'emergency'))).to.contain('113');
    expect([panel.open, panel.theme, place.shadowRoot?.childElementCount]).to.deep.equal([
      'causes',
      'dark',
      1,
    ]);
    expectSame(mount(place), panel);
  });

  it('unmount shows the children again, also a note for the site; then it can be mounted anew', async () => {
    const { mount, unmount } = await load();
    const place = div('<p>own</p><p slot="host-note">note</p>');
    const before = place.outerHTML;
    const own = [...place.querySelectorAll('p')];
    const panel = mount(place)!;
    expect(own.map(shown)[0]).to.equal(false);
    unmount(place);
    unmount(place);
    expect([panel.isConnected, ...own.map(shown)]).to.deep.equal([false, true, true]);
    const again = mount(place, { region: 'GB' })!;
    await later();
    expect([again === panel, shown(again), ...own.map(shown)]).to.deep.equal([false, true, false, true]);
    expect(place.outerHTML).to.equal(before);
    unmount(div());
  });

  it('what cannot take a panel: undefined, one line, nothing thrown, nothing changed', async () => {
    const { mount } = await load();
    const lines = consoleLines();
    const used = div();
    used.attachShadow({ mode: 'open' }).innerHTML = '<b>theirs</b>';
    const empty = div();
    empty.attachShadow({ mode: 'closed' });
    const targets = [document.createElement('img'), used, empty, null, undefined, 'body', {}, await make()];
    for (const each of targets) expect(mount(each as Element)).to.equal(undefined);
    expect(rootOf(used).innerHTML).to.equal('<b>theirs</b>');
    expect(new Set(lines).size).to.equal(lines.length);
    expect(lines.length).to.be.within(1, targets.length);
    expect(lines.every((line) => line.startsWith('warn: [muscle-spasm-guide]'))).to.equal(true);
  });

  it('takes no name but those of the options [H26]', async () => {
    const { mount } = await load();
    const panel = mount(div(), JSON.parse('{"innerHTML":"<i>","id":"x","region":"GB"}') as object)!;
    expect([panel.id, panel.querySelector('i'), panel.region]).to.deep.equal(['', null, 'GB']);
  });

  it('works inside a shadow root of the site, and a thousand times leaves nothing', async () => {
    const { mount, unmount } = await load();
    const inner = document.createElement('section');
    div().attachShadow({ mode: 'open' }).append(inner);
    const seen = new Set<Panel>();
    for (let times = 0; times < 1000; times++) {
      seen.add(mount(inner)!);
      unmount(inner);
    }
    expect(seen.size).to.equal(1000);
    expect([...seen].some(({ isConnected }) => isConnected)).to.equal(false);
    expect(inner.shadowRoot?.querySelectorAll('*')).to.have.lengthOf(2);
  });

  it('the same values give the same panel as attribute, as data-*, in a query and to mount() [H01]', async () => {
    const { mount } = await load();
    // The finder of the one script serves the script tags here.
    if (target === 'dist') await (await import('../runner/load.js')).loadGuide();
    else await import('../../src/script.js');
    consoleLines();
    const ids = options.sections.values;
    const values = record({
      region: option(constantFrom('GB', 'us', 'UK', 'XX', 'not one', '<b>')),
      theme: option(constantFrom('dark', 'light', 'none')),
      'heading-level': option(constantFrom('1', '3', '9')),
      open: option(subarray([...ids]).map((list) => list.join(' '))),
      sections: option(subarray([...ids]).map((list) => list.join(','))),
      exclusive: option(constantFrom('')),
      feedback: option(
        constantFrom('mailto:a@b.example', 'javascript:alert(1)', 'https://a.example/?a=1&b=2#c'),
      ),
      'sign-off': option(constantFrom('A. Name; physiotherapist; 2020-11-30; 2026-11', 'half; one')),
    });
    const draws: [string, string][][] = [];
    assert(
      property(values, (given) => {
        draws.push(Object.entries(given).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
      }),
      { numRuns: 15, seed: 4 },
    );
    for (const given of draws) {
      const plain = document.createElement('muscle-spasm-guide');
      const [data, script, called] = [div(), document.createElement('script'), div()];
      const properties: Record<string, unknown> = {};
      for (const [name, value] of given) {
        plain.setAttribute(name, value);
        data.setAttribute(`data-${name}`, value);
        const [key] = Object.entries(options).find(
          ([key, more]) => ('attribute' in more ? more.attribute : key) === name,
        )!;
        properties[key] = name === 'exclusive' ? true : value;
      }
      data.dataset['muscleSpasmGuide'] = '';
      document.body.append(data);
      script.type = 'text/plain';
      script.setAttribute('src', `/x.js?muscle-spasm-guide&${new URLSearchParams(given).toString()}`);
      document.body.append(plain, script);
      await later();
      const panels = [
        plain,
        data.shadowRoot?.querySelector('muscle-spasm-guide'),
        script.nextElementSibling as Panel,
        mount(called, properties),
      ];
      if (data.shadowRoot === null) throw new Error('not found');
      const [first, ...others] = panels.map((panel) => rootOf(panel!).innerHTML);
      for (const other of others) expect(other === first, JSON.stringify(given)).to.equal(true);
      document.body.replaceChildren();
    }
  });
});

async function make(): Promise<Panel> {
  await load();
  return document.body.appendChild(document.createElement('muscle-spasm-guide'));
}
