// Figures as text: nothing in them that a strict page or a sanitizing parser refuses, that clobbers or that says a colour.
import { expect } from 'chai';
import { en } from '../../src/content/locales/en.js';
import { english } from '../../src/element/english.js';
import type { GuideContent } from '../../src/element/english.js';
import { makeGuide } from '../../src/model/guide.js';
import { figure } from '../../src/view/figures/figure.js';
import { whole } from '../../src/view/declarative.js';

const ids = Object.keys(en.muscles) as (keyof typeof en.muscles)[];

/** Kinds of paths and groups that style/ knows. */
const kinds = ['a', 'b', 'f', 'k', 'c', 'd', 'i', 'm', 'l', 'r'];

describe('figures', () => {
  for (const id of ids) {
    const svg = new DOMParser()
      .parseFromString(figure(id, 'What it shows'), 'text/html')
      .querySelector('svg')!;
    const inside = [...svg.querySelectorAll('*')];

    it(`${id}: is made of groups and paths alone, and each has a class alone`, () => {
      expect([...new Set(inside.map(({ localName }) => localName))].sort()).to.deep.equal([
        'g',
        'path',
        'title',
      ]);
      for (const element of inside.filter(({ localName }) => localName !== 'title')) {
        const names = element.getAttributeNames();
        expect(names).to.deep.equal(element.localName === 'path' ? ['class', 'd'] : ['class']);
        expect(kinds).to.include(element.getAttribute('class'));
      }
      expect(svg.getAttributeNames().sort()).to.deep.equal(['class', 'role', 'viewBox']);
    });

    it(`${id}: no number went wrong on its way into a path`, () => {
      for (const path of svg.querySelectorAll('path'))
        expect(path.getAttribute('d')).to.match(/^M[-\d., MLHVQsAZ]+$/);
    });

    it(`${id}: both frames mark the muscle, the stretch alone says which way`, () => {
      const frames = [...svg.querySelectorAll(':scope > g')];
      expect(frames.map(({ classList }) => classList.value)).to.deep.equal(['a', 'b']);
      expect(frames.map((frame) => frame.querySelectorAll('.m').length)).to.deep.equal([1, 1]);
      expect(frames.map((frame) => frame.querySelectorAll('.r').length)).to.deep.equal([0, 1]);
      const [start, stretch] = frames.map((frame) =>
        [...frame.querySelectorAll(':not(.r)')].map(({ outerHTML }) => outerHTML).join(),
      );
      expect(start).to.not.equal(stretch);
    });
  }

  it('every figure is another one', () => {
    expect(new Set(ids.map((id) => figure(id, ''))).size).to.equal(ids.length);
  });

  it('words that try to be markup stay words', () => {
    const hostile = '</title><img src=x onerror=alert(1)>"\'&';
    const content: GuideContent = {
      ...english,
      muscles: english.muscles.map(([id, title, steps]) => [id, title, steps, hostile]),
    };
    const panel = new DOMParser().parseFromString(whole(makeGuide(content)), 'text/html');
    const titles = [...panel.querySelectorAll('.fig > title')].map(({ textContent }) => textContent);
    expect(titles).to.deep.equal(ids.map(() => hostile));
    expect(panel.querySelector('img')).to.equal(null);
  });
});
