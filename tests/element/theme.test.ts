// The colours: the page's scheme, a forced one, the page's own where they can be read. Never those of a danger sign.
import { expect } from 'chai';
import { media } from '../runner/commands.js';
import { target } from '../runner/load.js';
import { all, byId, consoleLines, drawn, emergency, mount, one, pageStyle, settled, tidy } from './panel.js';
import type { Panel } from './panel.js';

const paper = (panel: Panel): string => getComputedStyle(one(panel, '.p')).backgroundColor;
const ink = (panel: Panel): string => getComputedStyle(one(panel, '.p')).color;

function bright(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (r + g + b) / 3;
}
const look = (panel: Panel): string =>
  bright(paper(panel)) > 200 && bright(ink(panel)) < 80
    ? 'light'
    : bright(paper(panel)) < 60 && bright(ink(panel)) > 180
      ? 'dark'
      : `${ink(panel)} on ${paper(panel)}`;

/** A part of the page in these colours. */
function area(css: string): HTMLElement {
  const div = document.body.appendChild(document.createElement('div'));
  div.style.cssText = css;
  return div;
}

describe(`theme (${target})`, () => {
  afterEach(async () => {
    await media({});
    tidy();
  });

  for (const theme of ['', 'auto'])
    it(`"${theme}" is light on a page that declares no scheme, also for a reader who likes dark`, async () => {
      await media({ 'prefers-color-scheme': 'dark' });
      expect(look(await mount({ theme }))).to.equal('light');
    });

  it('auto follows what the page declares, where it declares it', async () => {
    expect(look(await mount({}, area('color-scheme: dark')))).to.equal('dark');
    expect(look(await mount({}, area('color-scheme: light')))).to.equal('light');
    expect(look(await mount({ theme: 'auto' }, area('color-scheme: only dark')))).to.equal('dark');
  });

  it('auto follows the reader on a page that declares both', async function () {
    if (!(await media({ 'prefers-color-scheme': 'dark' }))) this.skip();
    const panel = await mount({}, area('color-scheme: light dark'));
    expect(look(panel)).to.equal('dark');
    await media({ 'prefers-color-scheme': 'light' });
    expect(look(panel)).to.equal('light');
  });

  it('light and dark hold whatever the page declares, and can be changed', async () => {
    const panel = await mount({ theme: 'light' }, area('color-scheme: dark'));
    expect(look(panel)).to.equal('light');
    panel.theme = 'dark';
    await settled(panel);
    expect(look(panel)).to.equal('dark');
    expect(look(await mount({ theme: 'dark' }))).to.equal('dark');
    panel.theme = 'auto';
    await settled(panel);
    expect(look(panel)).to.equal('dark');
  });

  it('an unknown theme is auto, and said once', async () => {
    const lines = consoleLines();
    expect(look(await mount({ theme: `pink-${target}` }))).to.equal('light');
    await mount({ theme: `pink-${target}` });
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.contain('auto').and.to.contain('host');
  });

  it("the page's own colours are kept under forced colours", async function () {
    if (!(await media({ 'forced-colors': 'active' }))) this.skip();
    const panel = await mount({ region: 'GB' });
    const canvas = getComputedStyle(area('background: Canvas')).backgroundColor;
    expect(paper(panel)).to.equal(canvas);
    const border = getComputedStyle(emergency(panel)).borderInlineStartStyle;
    expect(border, 'severity is not told by a background alone').to.equal('solid');
  });

  describe('host', () => {
    const legible: [name: string, css: string, ink: string, paper: string, scheme: string][] = [
      [
        'dark on light',
        'color: rgb(60, 30, 0); background: rgb(255, 250, 240)',
        'rgb(60, 30, 0)',
        'rgb(255, 250, 240)',
        'light',
      ],
      ['light on dark', 'color: #cde; background: #102030', 'rgb(204, 221, 238)', 'rgb(16, 32, 48)', 'dark'],
    ];
    for (const [name, css, text, back, scheme] of legible)
      it(`takes the page's text and background where they can be read: ${name}`, async () => {
        const outer = area(css);
        const inner = outer.appendChild(document.createElement('div'));
        inner.style.fontFamily = 'monospace';
        const panel = await mount({ theme: 'host', open: 'causes' }, inner);
        expect([ink(panel), paper(panel)]).to.deep.equal([text, back]);
        expect(getComputedStyle(one(panel, '.p')).fontFamily).to.equal('monospace');
        expect(getComputedStyle(one(panel, '.p')).colorScheme).to.contain(scheme);
        expect(getComputedStyle(byId(panel, 'causes')).color).to.equal(text);
      });

    const unreadable: [name: string, css: string][] = [
      ['a gradient', 'color: #000; background: linear-gradient(#fff, #eee)'],
      ['a picture', 'color: #000; background: #fff url("data:image/gif;base64,R0lGODlhAQABAAAAACw=")'],
      ['a layer that can be seen through', 'color: #000; background: rgba(255, 255, 255, 0.8)'],
      ['too little contrast', 'color: rgb(140, 140, 140); background: rgb(255, 255, 255)'],
      ['a text that can be seen through', 'color: rgba(0, 0, 0, 0.5); background: #fff'],
      [
        'colours we do not know how to weigh',
        'color: oklch(0.2 0.1 200); background: color(display-p3 1 1 1)',
      ],
    ];
    for (const [name, css] of unreadable)
      it(`keeps ours where the page's cannot be read: ${name} [H11]`, async () => {
        const plain = await mount();
        const panel = await mount({ theme: 'host' }, area(css));
        expect([ink(panel), paper(panel)]).to.deep.equal([ink(plain), paper(plain)]);
      });

    it('keeps ours where no background is set anywhere', async () => {
      expect(look(await mount({ theme: 'host' }))).to.equal('light');
    });

    it('looks through shadow roots and slots for the background', async () => {
      const outer = area('color: rgb(0, 0, 90); background: rgb(240, 240, 255)');
      const host = outer.appendChild(document.createElement('div'));
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<div style="background: rgb(230, 255, 230)"><slot></slot></div><p></p>';
      expect(paper(await mount({ theme: 'host' }, host))).to.equal('rgb(230, 255, 230)');
      expect(paper(await mount({ theme: 'host' }, root.querySelector('p')!))).to.equal('rgb(240, 240, 255)');
    });

    it('is read again when the panel is moved', async () => {
      const panel = await mount({ theme: 'host' }, area('color: #000; background: rgb(250, 250, 200)'));
      area('color: #fff; background: rgb(0, 0, 40)').append(panel);
      expect([ink(panel), paper(panel)]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 40)']);
    });

    it('is read again when the colour scheme changes', async function () {
      pageStyle(`body { color: #111; background: rgb(255, 255, 255) }
        @media (prefers-color-scheme: dark) { body { color: #eee; background: rgb(20, 20, 20) } }`);
      const panel = await mount({ theme: 'host' });
      if (!(await media({ 'prefers-color-scheme': 'dark' }))) this.skip();
      await drawn();
      expect([ink(panel), paper(panel)]).to.deep.equal(['rgb(238, 238, 238)', 'rgb(20, 20, 20)']);
    });
  });

  it('a custom property changes its colour, and none changes those of the danger signs [H11]', async () => {
    const names = [
      'text',
      'muted',
      'background',
      'wash',
      'border',
      'accent',
      'ink',
      'paper',
      'red',
      'fill',
      'soft',
      'edge',
    ];
    const colours = (panel: Panel): string[] =>
      [emergency(panel), byId(panel, 'today').closest('section')!].flatMap((block) =>
        [block, ...block.querySelectorAll('*')].map((element) => {
          const { color, backgroundColor, borderTopColor, borderInlineStartColor, opacity } =
            getComputedStyle(element);
          return [
            element.localName,
            color,
            backgroundColor,
            borderTopColor,
            borderInlineStartColor,
            opacity,
          ].join();
        }),
      );
    for (const theme of ['light', 'dark']) {
      const before = await mount({ theme });
      const painted = area(
        names.map((name) => `--spasm-${name}: rgb(255, 0, 255); --_m-${name}: rgb(255, 0, 255);`).join(''),
      );
      const panel = await mount({ theme }, painted);
      expect(ink(panel)).to.equal('rgb(255, 0, 255)');
      expect(paper(panel)).to.equal('rgb(255, 0, 255)');
      expect(colours(panel)).to.deep.equal(colours(before));
      const host = await mount(
        { theme: 'host' },
        area('color: rgb(0, 80, 0); background: rgb(255, 255, 255)'),
      );
      if (theme === 'light') expect(colours(host)).to.deep.equal(colours(before));
    }
    expect(all(await mount(), '.e [part], .today [part]')).to.deep.equal([]);
  });
});
