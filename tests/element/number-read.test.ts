// The number as it meets the eye, where a page writes from the right, overrides directions, or is translated on the fly.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import { byId, mount, one, pageStyle, text, tidy } from './panel.js';
import type { Panel } from './panel.js';

/** The digits in the order in which they stand on the line, from left to right. */
function digitsSeen(element: Element): string {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const seen: { digit: string; left: number }[] = [];
  while (texts.nextNode()) {
    const { data } = texts.currentNode as Text;
    for (const { 0: digit, index } of data.matchAll(/\d/g)) {
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + 1);
      seen.push({ digit, left: range.getBoundingClientRect().left });
    }
  }
  return seen
    .sort((a, b) => a.left - b.left)
    .map(({ digit }) => digit)
    .join('');
}

/** What a page translator does: each text in a <font>, in other words. */
function translate(element: Element): void {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode()) found.push(texts.currentNode as Text);
  for (const node of found) {
    const range = document.createRange();
    range.selectNode(node);
    const words = range.createContextualFragment('<font></font>');
    words.firstChild!.textContent = `Rufen Sie an: ${node.data}`;
    node.replaceWith(words);
  }
}

describe(`the number as it is read (${target})`, () => {
  afterEach(tidy);

  for (const [name, css] of [
    ['right to left', ':root { direction: rtl }'],
    ['all of it turned round', '* { direction: rtl !important; unicode-bidi: bidi-override !important }'],
  ] as const)
    it(`its digits stand in the order in which they are dialled: ${name} [H09]`, async () => {
      pageStyle(css);
      // Of the numbers there are, one that is another number when read from the other end.
      const panel = await mount({ region: 'JP' });
      expect(digitsSeen(byId(panel, 'emergency'))).to.equal('119');
      expect(digitsSeen(one(panel, '.number a'))).to.equal('119');
    });

  it('a number picked after the page was translated takes the place of the words before it [H01] [H25]', async () => {
    const panel = await mount();
    const choose = (code: string): void => {
      const select = one<HTMLSelectElement>(panel, 'select');
      select.value = code;
      select.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const number = (panel: Panel): unknown[] => [
      /\d+/g.exec(text(byId(panel, 'emergency')))?.[0],
      /\d+/g.exec(text(one(panel, '.number a')))?.[0],
      one(panel, '.number a').getAttribute('href'),
    ];
    choose('GB');
    expect(number(panel)).to.deep.equal(['999', '999', 'tel:999']);
    for (const element of [byId(panel, 'emergency'), one(panel, '.number a')]) translate(element);
    choose('JP');
    expect(number(panel)).to.deep.equal(['119', '119', 'tel:119']);
    expect(text(byId(panel, 'emergency'))).to.not.contain('999');
  });
});
