// What anybody may tell as a pack: each is taken whole or not at all. What is taken is words and nothing else; what is
// refused is told once, and the panel is the one it was. After all of them the right pack is still taken.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { es } from '../../src/content/locales/es.js';
import { english, listOf } from '../../src/element/english.js';
import { all, byId, dangerSigns, one, shown, text, tidy } from '../element/panel.js';
import { langOf, panelIn, reworded, speaking } from '../element/speaking.js';
import { holds } from './holds.js';
import { payloads } from './payloads.js';

const words = listOf(es);
const { hash } = english.edition;

const hostile = fc.constantFrom(...payloads.map(([, payload]) => payload.slice(0, 300)));
/** In the place of one text: nothing, anything, or the text with something beside it. */
const other = fc.oneof(
  fc.constantFrom<unknown>('', ' ', null, undefined, 7, {}, [], '{n}', 'x'.repeat(2_001), '\u0000', '\u202e'),
  hostile,
  fc.anything(),
);
const change = fc.record({
  at: fc.nat(words.length - 1),
  how: fc.constantFrom('put', 'add', 'drop', 'before', 'swap'),
  value: other,
  to: fc.nat(words.length - 1),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

const changed = (changes: readonly Change[]): unknown[] => {
  const list: unknown[] = [...words];
  for (const { at, how, value, to } of changes)
    if (how === 'put') list[at] = value;
    else if (how === 'add') list.splice(at, 0, value);
    else if (how === 'drop') list.splice(at, 1);
    else if (how === 'before') list[at] = `${typeof value === 'string' ? value : ''}${String(list[at])}`;
    else [list[at], list[to]] = [list[to], list[at]];
  return list;
};

const pack = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(change, { minLength: 1, maxLength: 3 }).map((all) => [hash, changed(all)]),
  },
  { weight: 1, arbitrary: fc.tuple(fc.oneof(fc.constant(hash), fc.string()), fc.array(fc.anything())) },
  { weight: 1, arbitrary: fc.anything() },
);

describe('packs of anybody (dist)', function () {
  this.timeout(600_000);
  afterEach(tidy);

  it('taken whole or not at all, and as words alone [H25] [H26]', async () => {
    // A page of its own for each: one that takes a pack takes no other of that language.
    await holds(
      fc.asyncProperty(pack, async (detail) => {
        const page = await speaking('es', '<muscle-spasm-guide region="IE"></muscle-spasm-guide>');
        const panel = panelIn(page);
        const before = one(panel, '.p').innerHTML;
        const told: Event[] = [];
        page.window.addEventListener('spasm-guide-error', (event) => told.push(event));
        page.window.console.warn = () => undefined;
        const tell = async (detail: unknown): Promise<void> => {
          page.document.dispatchEvent(new page.window.CustomEvent('spasm-guide-words', { detail }));
          await reworded(panel);
        };
        await tell(detail);
        if (told.length > 0) {
          expect([told.length, langOf(panel)]).to.deep.equal([1, 'en']);
          expect(one(panel, '.p').innerHTML).to.equal(before);
          await tell([hash, words]);
          expect(langOf(panel)).to.equal('es');
        }
        for (const id of dangerSigns) {
          const sign = byId(panel, id);
          expect(shown(sign) && text(sign) !== '', id).to.equal(true);
        }
        expect(text(byId(panel, 'emergency'))).to.contain('112');
        expect(one(panel, '.call').getAttribute('href')).to.equal('tel:112');
        expect(all(panel, 'script, img, iframe, style, [onerror], [onload], [style*="url"]')).to.deep.equal(
          [],
        );
        page.element.remove();
      }),
      60,
    );
  });
});
