// The danger signs are there whatever a page asks for: in every configuration.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { options } from '../../src/options.js';
import type { Option } from '../../src/options.js';
import { target } from '../runner/load.js';
import {
  all,
  byId,
  consoleLines,
  dangerSigns,
  emergency,
  mount,
  openIds,
  sectionIds,
  shown,
  text,
  tidy,
  expectSame,
} from './panel.js';
import type { Panel } from './panel.js';

/** Every sign is text that can be seen now, outside whatever folds, after the title, and nobody can style it. */
function expectDangerSigns(panel: Panel): void {
  const block = emergency(panel);
  for (const id of dangerSigns) {
    const sign = byId(panel, id);
    expect(block.contains(sign), id).to.equal(true);
    expect(text(sign).length, id).to.be.greaterThan(8);
    expect(shown(sign), `${id} is seen`).to.equal(true);
    expectSame(sign.closest('details, [hidden], [inert], [aria-hidden], template'), null);
  }
  expect(shown(byId(panel, 'emergency'))).to.equal(true);
  expect(text(byId(panel, 'emergency')).length).to.be.greaterThan(20);
  expect(block.matches('[part]') || block.querySelector('[part]'), 'a part in it').to.not.be.ok;
  expect(block.previousElementSibling?.className).to.equal('head');
  expect(all(panel, '.head a')).to.have.lengthOf(1);
}

/** Values for an attribute: those it allows, nearly those, and anything else. */
const values = (name: keyof typeof options): fc.Arbitrary<string> => {
  const option = options[name];
  const known: readonly string[] = 'values' in option ? option.values : [];
  const regions = ['GB', 'uk', 'US', 'ZA', 'EU', 'XX', 'http://x', 'https://a.example', 'mailto:a@b.c'];
  const word = fc.constantFrom(...known, ...(known.length ? [] : regions));
  return fc.oneof(
    { weight: 5, arbitrary: word },
    { weight: 2, arbitrary: fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '',
        ' ',
        '0',
        '-1',
        'NaN',
        'null',
        '<b>',
        '"',
        '__proto__',
        'constructor',
        '{n}',
        '$&',
      ),
    },
  );
};

const names = Object.keys(options) as (keyof typeof options)[];
const attributes = fc.record(Object.fromEntries(names.map((name) => [name, values(name)])), {
  requiredKeys: [],
}) as fc.Arbitrary<Partial<Record<keyof typeof options, string>>>;

describe(`danger signs (${target})`, function () {
  this.timeout(60_000);
  afterEach(tidy);

  it('are there with any attributes, before and after a change of them, and nothing is thrown [H03]', async () => {
    const lines = consoleLines();
    const thrown: unknown[] = [];
    const onError = ({ message }: ErrorEvent): void => {
      thrown.push(message);
    };
    addEventListener('error', onError);
    await fc.assert(
      fc.asyncProperty(attributes, attributes, async (first, then) => {
        const wanted = (of: typeof first): Record<string, string> =>
          Object.fromEntries(
            Object.entries(of).map(([name, value]) => [
              (options as Record<string, Option>)[name]?.attribute ?? name,
              value,
            ]),
          );
        const panel = await mount(wanted(first));
        try {
          expectDangerSigns(panel);
          for (const [name, value] of Object.entries(wanted(then))) panel.setAttribute(name, value);
          await panel.updateComplete;
          expectDangerSigns(panel);
          expect(all(panel, '.call')[0]?.getAttribute('href') ?? 'tel:0').to.match(/^tel:\d+$/);
        } finally {
          panel.remove();
        }
      }),
      { numRuns: 60 },
    );
    removeEventListener('error', onError);
    expect(thrown).to.deep.equal([]);
    expect(lines.filter((line) => !line.startsWith('warn: [muscle-spasm-guide]'))).to.deep.equal([]);
  });

  it('are there with any property, also of a kind that it should not have [H03]', async () => {
    consoleLines();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.anything(), async (name, value) => {
        const panel = await mount();
        try {
          Object.assign(panel, { [name]: value });
          await panel.updateComplete;
          expectDangerSigns(panel);
        } finally {
          panel.remove();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are there when everything that can be closed is closed [H03]', async () => {
    const panel = await mount({ open: 'all' });
    for (const details of all<HTMLDetailsElement>(panel, 'details')) details.open = false;
    expect(openIds(panel)).to.deep.equal([]);
    expectDangerSigns(panel);
    for (const id of ['now', 'today', 'soon', 'about', 'U1'])
      expect(shown(byId(panel, id)), id).to.equal(true);
    expect(sectionIds.some((id) => shown(byId(panel, id).querySelector<HTMLElement>('p')!))).to.equal(false);
  });

  it('are at most nine bullets: chest, stroke, breathing, legs and bladder first', async () => {
    const panel = await mount();
    const bullets = [...emergency(panel).querySelectorAll('section > ul > li')];
    expect(bullets.length).to.be.within(4, 9);
    const signs = bullets.map((li) => [...li.querySelectorAll('[id]')].map(({ id }) => id));
    expect(signs.slice(0, 4)).to.deep.equal([['E2'], ['E3'], ['E12'], ['E1']]);
    expect(signs.flat()).to.have.members(dangerSigns);
  });
});
