// Somebody else's page around the panel: what it sets does not reach the words, what it hides stays hidden.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import { all, drawn, mount, one, pageStyle, rootOf, settled, shown, tidy, expectSame } from './panel.js';
import type { Panel } from './panel.js';

/**
 * Every inherited property that a page's own style may carry, set to something no guide would choose. Left out:
 * text-combine-upright, which takes the margins of every block in WebKitGTK 2.50, ours or not.
 */
const odd = `
  border-collapse: collapse; border-spacing: 7px; caption-side: bottom; caret-color: lime; color: rgb(1, 200, 3);
  cursor: crosshair; direction: rtl; empty-cells: hide; font: italic 700 29px/3 fantasy; font-kerning: none;
  font-size-adjust: 1; font-stretch: expanded; font-variant: small-caps; font-feature-settings: "smcp";
  font-optical-sizing: none; hyphens: auto; image-rendering: pixelated; letter-spacing: 5px; line-break: anywhere;
  list-style: square inside; orphans: 9; overflow-wrap: normal; pointer-events: none; quotes: none; tab-size: 9;
  text-align: end; text-align-last: center; text-decoration: none;
  text-emphasis: dot; text-indent: 3em; text-orientation: upright; text-rendering: geometricPrecision;
  text-shadow: 1px 1px red; text-transform: uppercase; text-underline-offset: 4px; text-wrap: nowrap;
  user-select: none; -webkit-user-select: none; -webkit-text-stroke: 1px red; -webkit-text-fill-color: red;
  white-space: pre; widows: 9; word-break: break-all; word-spacing: 9px;`;

/** Lengths and the like that follow the panel's width or its host's own box; and what is followed on purpose. */
const free =
  /^(?:(?:block|inline)-size|width|height|perspective-origin|transform-origin|color-scheme|visibility)$/;

/** All computed values, or only these, of each node in the root that is drawn; the paths of one figure stand for those of all. */
function computed(panel: Panel, only?: readonly string[]): string[] {
  return all(panel, '.p, .p *:not(.step:not(#calf) .fig *)').map((element) => {
    const style = getComputedStyle(element);
    // One text is quicker than value by value; Firefox has none.
    const lines =
      only || !style.cssText
        ? (only ?? [...style]).map((name) => `${name}: ${style.getPropertyValue(name)}`)
        : style.cssText.split(/; ?/);
    return lines.filter((line) => !line.startsWith('--') && !free.test(line.split(':')[0]!)).join('\n');
  });
}

/** What differs, in words: the first dozen. */
function differences(before: readonly string[], after: readonly string[]): string[] {
  const changed = before.flatMap((values, i) => {
    if (values === after[i]) return [];
    const now = new Set(after[i]?.split('\n'));
    return values.split('\n').filter((value) => !now.has(value));
  });
  return [...new Set(changed)].slice(0, 12);
}

/** The panel in a box of a fixed width: a page's font must not change that. */
async function boxed(): Promise<Panel> {
  const div = document.body.appendChild(document.createElement('div'));
  div.style.cssText = 'width: 500px !important; height: 4000px !important; overflow: hidden';
  const panel = await mount({ region: 'ZA', open: 'treatments' }, div);
  // A figure on its way from start to stretch is no change that a page made; it sets out when it is first drawn.
  await drawn();
  for (const animation of one(panel, '.p').getAnimations({ subtree: true })) animation.finish();
  return panel;
}

describe(`host page (${target})`, function () {
  this.timeout(60_000);
  afterEach(tidy);

  const sheets: [name: string, css: string][] = [
    ['odd inherited properties on body', `body { ${odd} }`],
    ['the same on html and on the element', `html, muscle-spasm-guide { ${odd} }`],
    ['the same on every element, with !important', `* { ${odd.replaceAll(';', ' !important;')} }`],
    ['a font size on html of 62.5%', 'html { font-size: 62.5% }'],
    ['a font size on html of 30px', 'html { font-size: 30px }'],
    [
      'rules for our own tags and classes',
      `
      :is(h1, h2, h3, h4, p, ul, li, a, button, details, summary, section, select, label, span, div.p, .e, .s, .card) {
        color: red !important; font-size: 40px !important; display: none !important; float: right; content: 'x' }
      ::before, ::after { content: 'x' } ::marker { color: red } details > * { display: none }`,
    ],
  ];
  // Measured once: each panel on a bare page is as the last one was.
  let bare: readonly string[] | undefined;
  for (const [name, css] of sheets)
    it(`changes nothing inside: ${name} [H11]`, async () => {
      const panel = await boxed();
      await drawn();
      const before = (bare ??= computed(panel));
      expect(before.length).to.be.greaterThan(300);
      pageStyle(css);
      await drawn();
      expect(differences(before, computed(panel))).to.deep.equal([]);
    });

  it('a float of the page does not lie in it, nor does what is hidden in it make the page longer [H11]', async () => {
    const div = document.body.appendChild(document.createElement('div'));
    div.style.cssText = 'width: 600px; height: 300px; overflow: auto';
    const float = div.appendChild(document.createElement('div'));
    float.style.cssText = 'float: left; width: 200px; height: 100px';
    const panel = await mount({ region: 'GB', open: 'all' }, div);
    await drawn();
    const [inside, beside] = [one(panel, '.p'), float].map((box) => box.getBoundingClientRect());
    expect(inside!.left >= beside!.right || inside!.top >= beside!.bottom).to.equal(true);
    expect(document.documentElement.scrollHeight).to.be.at.most(innerHeight);
  });

  it('vertical writing around it does not turn it', async () => {
    const panel = await boxed();
    const kept = (): string[] =>
      computed(panel, ['writing-mode', 'text-orientation', 'direction', 'font-size', 'display']);
    const before = kept();
    pageStyle('* { writing-mode: vertical-rl !important; text-orientation: upright !important }');
    expect(differences(before, kept())).to.deep.equal([]);
  });

  it('a dark page is followed, and nothing else of it', async () => {
    const panel = await boxed();
    pageStyle(':root { color-scheme: dark }');
    expect(getComputedStyle(one(panel, '.p')).colorScheme).to.equal('dark');
  });

  it('hidden by an ancestor it is not seen and nothing in it can have the focus, until it is shown', async () => {
    const parent = document.body.appendChild(document.createElement('div'));
    parent.style.visibility = 'hidden';
    const panel = await mount({ region: 'GB', open: 'causes' }, parent);
    const stops = all(panel, 'a, summary, button, input, select');
    expect(stops.length).to.be.greaterThan(20);
    for (const stop of stops) {
      stop.focus();
      expectSame(rootOf(panel).activeElement, null);
    }
    expect(
      all(panel, '.p, .p *').filter((element) => getComputedStyle(element).visibility !== 'hidden'),
    ).to.deep.equal([]);
    parent.style.visibility = '';
    expect(shown(one(panel, '#emergency'))).to.equal(true);
    stops[0]!.focus();
    expectSame(rootOf(panel).activeElement, stops[0]);
  });

  it('hidden, dimmed, sized and clipped by the page it obeys [H11]', async () => {
    const panel = await mount({ hidden: '' });
    expect(panel.offsetHeight).to.equal(0);
    panel.hidden = false;
    expect(panel.offsetHeight).to.be.greaterThan(300);
    panel.style.cssText =
      'width: 300px; height: 500px; overflow: hidden; opacity: 0.5; display: inline-block';
    await drawn();
    expect([panel.offsetWidth, panel.offsetHeight]).to.deep.equal([300, 500]);
    const { bottom } = panel.getBoundingClientRect();
    expect(one(panel, '#emergency').getBoundingClientRect().bottom, 'danger signs first').to.be.lessThan(
      bottom,
    );
  });

  it('takes the font size, text size and width that the page sets for it, and passes none on', async () => {
    pageStyle('.site { --spasm-font-size: 25px; --spasm-max-width: 300px; --spasm-font: monospace }');
    const parent = document.body.appendChild(document.createElement('div'));
    parent.className = 'site';
    const [panel, other] = [await mount({}, parent), await mount()];
    await drawn();
    const style = getComputedStyle(one(panel, '.p'));
    expect([style.fontSize, style.fontFamily]).to.deep.equal(['25px', 'monospace']);
    expect(one(panel, '.p').offsetWidth).to.equal(300);
    expect(getComputedStyle(one(other, '.p')).fontSize).to.equal('16px');
  });

  it('parts can be styled by the page', async () => {
    pageStyle(
      'muscle-spasm-guide::part(title) { color: rgb(1, 2, 3) } muscle-spasm-guide::part(button) { border-radius: 0 }',
    );
    const panel = await mount();
    expect(getComputedStyle(one(panel, '#title')).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(one(panel, '#all')).borderRadius).to.equal('0px');
  });

  it('children and attributes of the element are never touched', async () => {
    const parent = document.body.appendChild(document.createElement('div'));
    parent.innerHTML =
      '<muscle-spasm-guide class="x" region="GB" data-y=" 1 "><p>Call <b>999</b></p><!-- z --></muscle-spasm-guide>';
    const before = parent.innerHTML;
    const panel = parent.querySelector('muscle-spasm-guide')!;
    panel.showAll();
    await settled(panel);
    expect(parent.innerHTML).to.equal(before);
    expect(shown(panel.querySelector('p')!), 'the fallback beside the guide').to.equal(false);
  });
});
