// What a host may put inside the tag, or into a placeholder: of any name, in any slot, with any id, nested as it likes. It
// stays as it was, and the panel is the one it always is; only a host-note is framed.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { later } from '../embed/site.js';
import { one, shown, tidy } from '../element/panel.js';
import type { Panel } from '../element/panel.js';
import { expectHarmless, listen } from './harmless.js';
import { holds } from './holds.js';
import { payloads } from './payloads.js';
import { clear, load } from './ways.js';

interface Child {
  tag: string;
  attributes: Record<string, string>;
  words: string;
  inside: Child[];
}

const hostile = fc.constantFrom(...payloads.map(([, text]) => text.slice(0, 200)));
const ids = [
  'emergency',
  'title',
  'all',
  'E1',
  'causes',
  'shadowRoot',
  'localName',
  'host-note',
  '__proto__',
];

/** Elements that run or ask for nothing by being there; as words and values the hostile texts are the host's own. */
const { child } = fc.letrec<{ child: Child }>((tie) => ({
  child: fc.record({
    tag: fc.constantFrom(
      ...[
        'p',
        'div',
        'slot',
        'template',
        'form',
        'input',
        'button',
        'details',
        'select',
        'table',
        'textarea',
      ],
      ...['title', 'noscript', 'svg', 'math', 'dialog', 'x-part', 'muscle-spasm-guide', 'h1', 'a', 'output'],
    ),
    attributes: fc.dictionary(
      fc.constantFrom(
        'id',
        'name',
        'class',
        'part',
        'for',
        'title',
        'slot',
        'lang',
        'dir',
        'hidden',
        'data-live',
      ),
      fc.oneof(hostile, fc.constantFrom(...ids)),
      { maxKeys: 4, noNullPrototype: true },
    ),
    words: hostile,
    inside: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant<Child[]>([]),
      fc.array(tie('child'), { maxLength: 3 }),
    ),
  }),
}));

const build = ({ tag, attributes, words, inside }: Child): Element => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(words, ...inside.map(build));
  return element;
};

describe('children at random', function () {
  this.timeout(0);
  afterEach(tidy);

  for (const where of ['the tag', 'a placeholder'] as const)
    it(`in ${where}: they stay as they were, the panel is the one it always is`, async () => {
      await load();
      const { check } = listen();
      let times = 0;
      await holds(
        fc.asyncProperty(fc.array(child, { maxLength: 4 }), fc.boolean(), async (children, late) => {
          clear();
          const host = document.createElement(where === 'the tag' ? 'muscle-spasm-guide' : 'div');
          if (where === 'a placeholder') host.setAttribute('data-muscle-spasm-guide', '');
          const nodes = children.map(build);
          if (!late) host.append(...nodes);
          const before = nodes.map((node) => node.outerHTML);
          document.body.append(host);
          await later();
          if (late) host.append(...nodes);
          await later();
          expect(nodes.map((node) => node.outerHTML)).to.deep.equal(before);
          expect([...host.children].every((node, i) => node === nodes[i])).to.equal(true);
          const panel: Panel = host.matches('muscle-spasm-guide')
            ? host
            : host.shadowRoot!.querySelector('muscle-spasm-guide')!;
          const notes = nodes.filter((node) => node.slot === 'host-note').length;
          expect(one(panel, '.note').classList.contains('off'), 'no note, no frame').to.equal(notes === 0);
          one(panel, '.note').classList.add('off');
          expectHarmless(panel, {}, times++ % 10 === 0);
          for (const node of nodes)
            if (node instanceof HTMLElement && node.slot !== 'host-note')
              expect(shown(node), 'behind the panel').to.equal(false);
        }),
        25,
      );
      check();
    });
});
