// The picture beside the steps: named in words, whole, still where motion is not welcome, and never in the way.
import { expect } from 'chai';
import { axtree, media } from '../runner/commands.js';
import { target } from '../runner/load.js';
import { all, byId, drawn, mount, muscleIds, one, rootOf, settled, text, tidy } from './panel.js';
import type { Attributes, Panel } from './panel.js';

const figureOf = (panel: Panel, id: string): SVGSVGElement =>
  rootOf(panel).querySelector<SVGSVGElement>(`[id="${id}"] > .fig`)!;
const frame = (panel: Panel, id: string, name: 'a' | 'b'): SVGGElement =>
  figureOf(panel, id).querySelector<SVGGElement>(`.${name}`)!;
const pick = async (panel: Panel, id: string): Promise<void> => {
  one(panel, `[value=${id}]`).click();
  await settled(panel);
};
/** A panel in view, laid out. */
const open = async (attributes: Attributes = {}, parent?: Element): Promise<Panel> => {
  const panel = await mount(attributes, parent);
  await drawn();
  return panel;
};
const displayed = (element: Element): boolean => getComputedStyle(element).display !== 'none';

/** A box in the page of this width. */
function box(width: number): HTMLElement {
  const element = document.body.appendChild(document.createElement('div'));
  element.style.width = `${width}px`;
  return element;
}

describe(`figures (${target})`, () => {
  afterEach(async () => {
    await media({});
    tidy();
  });

  it('each muscle has one, after its steps, and it is seen when the muscle is picked', async () => {
    const panel = await open();
    for (const id of muscleIds) {
      await pick(panel, id);
      const figures = byId(panel, id).querySelectorAll('.fig');
      expect(figures.length, id).to.equal(1);
      expect(byId(panel, id).lastElementChild?.matches('.fig'), id).to.equal(true);
      expect(figures[0]!.getBoundingClientRect().width, id).to.be.greaterThan(90);
    }
  });

  it('each is an image for assistive technology, named in words', async function () {
    const panel = await open();
    for (const id of muscleIds) {
      await pick(panel, id);
      const nodes = await axtree();
      if (!nodes) return this.skip();
      const images = nodes.filter(({ role }) => role === 'image' || role === 'img');
      const words = text(figureOf(panel, id).querySelector('title')!);
      expect(words.split(' ').length, words).to.be.greaterThan(2);
      expect(
        images.map(({ name }) => name),
        id,
      ).to.deep.equal([words]);
    }
  });

  it('the words of a figure are not those of a step', async () => {
    const panel = await open();
    for (const id of muscleIds) await pick(panel, id);
    const steps = all(panel, '.step li').map(text);
    const titles = muscleIds.map((id) => text(figureOf(panel, id).querySelector('title')!));
    expect(titles.filter((title) => steps.includes(title))).to.deep.equal([]);
    expect(new Set(titles).size).to.equal(muscleIds.length);
  });

  it('nothing that matters lies outside the box; only limbs and shoulders come in from its edge', async () => {
    const panel = await open();
    const bleeding = ['foot', 'hand', 'neck'];
    for (const id of muscleIds) {
      await pick(panel, id);
      const figure = figureOf(panel, id);
      const { width, height } = figure.viewBox.baseVal;
      // Boxes are those of what is displayed.
      for (const group of ['a', 'b'] as const)
        frame(panel, id, group).setAttribute('style', 'display: inline');
      const edges = [...figure.querySelectorAll<SVGPathElement>('path')].map((path) => {
        const { x, y, width: w, height: h } = path.getBBox();
        return { kind: path.getAttribute('class')!, edges: [x, y, width - x - w, height - y - h] };
      });
      expect(edges.length, id).to.be.greaterThan(8);
      for (const { kind, edges: free } of edges) {
        if (!bleeding.includes(id) || 'mri'.includes(kind))
          expect(Math.min(...free), `${id} ${kind}: ${free.join(' ')}`).to.be.at.least(0);
      }
    }
  });

  it('where motion is not welcome the stretch is shown, still', async function () {
    const panel = await open();
    if (!(await media({ 'prefers-reduced-motion': 'reduce' }))) this.skip();
    for (const id of muscleIds) {
      await pick(panel, id);
      expect(displayed(frame(panel, id, 'a')), id).to.equal(false);
      expect(displayed(frame(panel, id, 'b')), id).to.equal(true);
      expect(getComputedStyle(frame(panel, id, 'b')).opacity, id).to.equal('1');
      expect(figureOf(panel, id).getAnimations({ subtree: true }), id).to.deep.equal([]);
    }
  });

  it('where motion is welcome it leads from start to stretch once, in less than 5 s, by opacity alone', async function () {
    const panel = await open();
    await media({ 'prefers-reduced-motion': 'no-preference' });
    if (!matchMedia('(prefers-reduced-motion: no-preference)').matches) this.skip();
    for (const id of muscleIds) {
      await pick(panel, id);
      const animations = figureOf(panel, id).getAnimations({ subtree: true });
      expect(animations.length, id).to.equal(2);
      for (const animation of animations) {
        const effect = animation.effect as KeyframeEffect;
        expect(effect.getComputedTiming().endTime, id).to.be.within(1000, 4999);
        const moved = effect.getKeyframes().flatMap((frame) => Object.keys(frame));
        expect(new Set(moved)).to.deep.equal(
          new Set(['offset', 'easing', 'composite', 'computedOffset', 'opacity']),
        );
        animation.finish();
      }
      expect(getComputedStyle(frame(panel, id, 'a')).opacity, id).to.equal('0');
      expect(getComputedStyle(frame(panel, id, 'b')).opacity, id).to.equal('1');
    }
    // Picked again, it starts again.
    await pick(panel, 'calf');
    expect(
      figureOf(panel, 'calf')
        .getAnimations({ subtree: true })
        .map(({ playState }) => playState),
    ).to.deep.equal(['running', 'running']);
  });

  it('on paper the stretch of each muscle is there, in black on white', async function () {
    const panel = await open({ theme: 'dark' });
    if (!(await media({ media: 'print', 'prefers-reduced-motion': 'no-preference' }))) this.skip();
    // As a browser says it before it prints.
    dispatchEvent(new Event('beforeprint'));
    await drawn();
    for (const id of muscleIds) {
      const figure = figureOf(panel, id);
      expect(figure.getBoundingClientRect().width, id).to.be.greaterThan(90);
      expect(displayed(frame(panel, id, 'a')), id).to.equal(false);
      expect(getComputedStyle(frame(panel, id, 'b')).opacity, id).to.equal('1');
      const black = 'rgb(0, 0, 0)';
      expect(getComputedStyle(figure.querySelector('.b .k')!).stroke, id).to.equal(black);
      expect(getComputedStyle(figure.querySelector('.b .m')!).fill, id).to.equal(black);
      expect(getComputedStyle(figure).backgroundColor, id).to.equal('rgb(255, 255, 255)');
    }
  });

  it('in forced colours the marked muscle alone is filled with the highlight', async function () {
    const panel = await open();
    if (!(await media({ 'forced-colors': 'active' }))) this.skip();
    await drawn();
    const probe = document.body.appendChild(document.createElement('p'));
    const system = (color: string): string => {
      probe.style.cssText = `forced-color-adjust: none; color: ${color}`;
      return getComputedStyle(probe).color;
    };
    for (const id of muscleIds) {
      await pick(panel, id);
      const fills = (kind: string): string[] =>
        [...figureOf(panel, id).querySelectorAll(`.b ${kind}`)].map((path) => getComputedStyle(path).fill);
      expect(new Set(fills('.m')), id).to.deep.equal(new Set([system('Highlight')]));
      expect(new Set(fills('.k')), id).to.deep.equal(new Set([system('Canvas')]));
      expect(getComputedStyle(figureOf(panel, id).querySelector('.b .k')!).stroke, id).to.equal(
        system('CanvasText'),
      );
    }
  });

  it('in a right-to-left page the figure stays as it is drawn', async () => {
    const places = async (dir: string): Promise<number[]> => {
      document.documentElement.dir = dir;
      const panel = await open({}, box(500));
      rootOf(panel).querySelector<HTMLElement>('.p')!.dir = dir;
      await drawn();
      const { left } = figureOf(panel, 'calf').getBoundingClientRect();
      const found = [...figureOf(panel, 'calf').querySelectorAll('.b path')].map((path) =>
        Math.round(path.getBoundingClientRect().left - left),
      );
      panel.remove();
      return found;
    };
    const usual = await places('ltr');
    expect(new Set(usual).size).to.be.greaterThan(5);
    expect(await places('rtl')).to.deep.equal(usual);
  });

  it('it can be made out in a panel of 320 px, below the steps, and beside them in a wide one', async () => {
    for (const [width, beside] of [
      [320, false],
      [700, true],
    ] as const) {
      const panel = await open({}, box(width));
      for (const id of muscleIds) {
        await pick(panel, id);
        const step = byId(panel, id).getBoundingClientRect();
        const words = byId(panel, id).querySelector('ol')!.getBoundingClientRect();
        const figure = figureOf(panel, id).getBoundingClientRect();
        expect(figure.width, id).to.be.at.least(90);
        expect(figure.height, id).to.be.closeTo(figure.width, 1);
        expect(figure.left >= step.left && figure.right <= step.right, id).to.equal(true);
        expect(figure.left >= words.right, `${id} beside its steps`).to.equal(beside);
        if (!beside) expect(figure.top, id).to.be.at.least(words.bottom);
      }
      expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
      panel.remove();
    }
  });
});
