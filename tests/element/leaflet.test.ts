// Over 250 lines because the pages to print from stand beside the tests that print from them.
// "Print this guide": while it prints, the page is the panel and nothing else; after it, the page is as it was. No
// engine here lets a test see its paper, so the print rules of the sheet are held on the screen instead.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import { all, make, mount, one, pageStyle, shown, stub, tidy } from './panel.js';
import type { Panel } from './panel.js';

type Root = Document | ShadowRoot;

const press = (panel: Panel, which: '' | 'one' = ''): void => {
  one(panel, `.bar [data-print="${which}"]`).click();
};

/** Every element of a root and of the shadow roots in it, the panel's own left out. */
function everything(root: Root, closed: readonly ShadowRoot[]): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const inner = element.shadowRoot ?? closed.find(({ host }) => host === element);
    return inner && !element.matches('muscle-spasm-guide')
      ? [element, ...everything(inner, closed)]
      : [element];
  });
}

/** Whether words or a box of this element are on the paper. */
function seen(element: Element): boolean {
  const boxes = element.checkVisibility({ visibilityProperty: true }) && element.getClientRects();
  if (getComputedStyle(element).clipPath === 'inset(50%)') return false;
  if (boxes && boxes.length) return true;
  const range = document.createRange();
  return [...element.childNodes].some((node) => {
    if (!(node instanceof Text) || getComputedStyle(element).visibility === 'hidden') return false;
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(({ height }) => height > 0);
  });
}

/** Looks while the print rules of the last sheet of each root hold now. */
function held<T>(roots: readonly Root[], look: () => T): T {
  const before = roots.map(({ adoptedStyleSheets }) => [...adoptedStyleSheets]);
  roots.forEach((root, i) => {
    const print = [...(before[i]?.at(-1)?.cssRules ?? [])].find((rule) => rule instanceof CSSMediaRule);
    const sheet = new CSSStyleSheet();
    if (print?.conditionText === 'print')
      sheet.replaceSync([...print.cssRules].map(({ cssText }) => cssText).join('\n'));
    root.adoptedStyleSheets = [...before[i]!, sheet];
  });
  try {
    return look();
  } finally {
    roots.forEach((root, i) => (root.adoptedStyleSheets = before[i]!));
  }
}

/**
 * Puts `look` in the place of the engine's print; it tells when it begins and ends, as engines do. What `look` found
 * is gathered: what it throws, the panel must swallow.
 */
function printIs<T>(look: () => T): T[] {
  const found: T[] = [];
  stub(window, 'print', () => {
    dispatchEvent(new Event('beforeprint'));
    found.push(look());
    dispatchEvent(new Event('afterprint'));
  });
  return found;
}

interface Host {
  readonly panel: Panel;
  readonly roots: Root[];
}

const noise =
  '<header style="display: block !important; visibility: visible !important">Site</header>text<p>More</p><iframe></iframe><svg><text>x</text></svg>';

/** A place for the panel with things around it on each level. */
function nest(parent: Element | ShadowRoot, depth: number): Element {
  parent.innerHTML = noise;
  const div = parent.appendChild(document.createElement('div'));
  parent.append('tail', document.createElement('footer'));
  div.style.cssText = 'display: flex; transform: rotate(3deg); overflow: hidden; height: 50px; opacity: 0.5';
  return depth ? nest(div, depth - 1) : div;
}

const component = (parent: Element, mode: ShadowRootMode): ShadowRoot =>
  nest(parent, 1).appendChild(document.createElement('x-part')).attachShadow({ mode });

const hosts: Readonly<Record<string, () => Promise<Host>>> = {
  'deep in a page': async () => ({ panel: await mount({}, nest(document.body, 4)), roots: [document] }),
  'alone in the body': async () => ({ panel: await mount(), roots: [document] }),
  'in an open shadow root': async () => {
    const root = component(document.body, 'open');
    return { panel: await mount({}, nest(root, 2)), roots: [root, document] };
  },
  'at the top of a closed shadow root in another one': async () => {
    const outer = component(document.body, 'closed');
    const inner = component(nest(outer, 1), 'closed');
    const panel = await make();
    inner.append(panel, 'tail');
    return { panel, roots: [inner, outer, document] };
  },
  'in a slot of a slot': async () => {
    const outer = component(document.body, 'open');
    nest(outer, 1).innerHTML = '<x-inner><slot></slot></x-inner>';
    const inner = outer.querySelector('x-inner')!.attachShadow({ mode: 'open' });
    nest(inner, 1).append('a', document.createElement('slot'));
    const panel = await mount({}, outer.host);
    outer.host.append('tail');
    return { panel, roots: [inner, outer, document] };
  },
  'in an open dialog': async () => {
    const dialog = nest(document.body, 1).appendChild(document.createElement('dialog'));
    const panel = await mount({}, nest(dialog, 1));
    dialog.showModal();
    return { panel, roots: [document] };
  },
  'under another dialog': async () => {
    const panel = await mount({}, nest(document.body, 1));
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.append('Subscribe');
    dialog.showModal();
    return { panel, roots: [document] };
  },
};

describe(`leaflet (${target})`, () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
    tidy();
  });

  for (const [name, build] of Object.entries(hosts))
    it(`nothing but the panel is printed: ${name}`, async () => {
      const { panel, roots } = await build();
      const closed = roots.filter((root): root is ShadowRoot => root instanceof ShadowRoot);
      pageStyle('header, #a#b, body * { display: block !important; visibility: visible !important }');
      expect(everything(document, closed).filter(seen).length).to.be.greaterThan(2);
      const found = printIs(() =>
        held(roots, () => {
          const words = one(panel, '#emergency');
          const { opacity, direction } = getComputedStyle(panel);
          return {
            left: everything(document, closed)
              .filter((element) => element !== panel && element !== document.documentElement && seen(element))
              .map(({ outerHTML }) => outerHTML.slice(0, 60)),
            before: getComputedStyle(document.body, '::before').display,
            panel: [shown(words), words.offsetWidth > 200, opacity, direction],
          };
        }),
      );
      press(panel);
      press(panel, 'one');
      const alone = { left: [], before: 'none', panel: [true, true, '1', 'ltr'] };
      expect(found).to.deep.equal([alone, alone]);
      for (const root of roots) expect([...root.adoptedStyleSheets]).to.deep.equal([]);
    });

  it('a rule of the page with ids and !important does not bring its banner back', async () => {
    const panel = await mount({}, nest(document.body, 1));
    document.body.insertAdjacentHTML('beforeend', '<div id="a"><p id="b">Offer</p></div>');
    pageStyle('#a#a:has(#b), #a > #b { display: grid !important }');
    const found = printIs(() => held([document], () => seen(document.querySelector('#b')!)));
    press(panel);
    expect(found).to.deep.equal([false]);
  });

  it('what the page puts before the panel for the print does not print in its place', async () => {
    const panel = await mount({}, nest(document.body, 1));
    const add = (): void => {
      document.body.prepend(document.createElement('h1'));
    };
    addEventListener('beforeprint', add, { once: true });
    const found = printIs(() => held([document], () => shown(one(panel, '#emergency'))));
    press(panel);
    expect(found).to.deep.equal([true]);
  });

  it('the sheets of the page are the same, in the same order, also one it adds meanwhile', async () => {
    const [first, second, third] = [new CSSStyleSheet(), new CSSStyleSheet(), new CSSStyleSheet()];
    document.adoptedStyleSheets = [first, second];
    const panel = await mount();
    const found = printIs(() => {
      document.adoptedStyleSheets = [third, ...document.adoptedStyleSheets];
      return document.adoptedStyleSheets.length;
    });
    press(panel);
    const after = [...document.adoptedStyleSheets];
    expect(found).to.deep.equal([4]);
    expect(after.map((sheet) => [third, first, second].indexOf(sheet))).to.deep.equal([0, 1, 2]);
  });

  it('no attribute, class, child or text of the page or the element changes', async () => {
    const { panel, roots } = await hosts['in a slot of a slot']!();
    const watch = new MutationObserver(() => undefined);
    for (const root of roots)
      watch.observe(root, { attributes: true, childList: true, characterData: true, subtree: true });
    const found = printIs(() => watch.takeRecords());
    press(panel, 'one');
    found.push(watch.takeRecords());
    watch.disconnect();
    expect(found).to.have.lengthOf(2);
    expect(found.flat().map(({ type, attributeName }) => `${type} ${attributeName ?? ''}`)).to.deep.equal([]);
  });

  it('one page is asked for by its own button, and forgotten after', async () => {
    const panel = await mount();
    const isOne = (): boolean => one(panel, '.p').matches('.one');
    const pages = printIs(isOne);
    for (const which of ['one', '', 'one'] as const) {
      press(panel, which);
      pages.push(isOne());
    }
    expect(pages).to.deep.equal([true, false, false, false, true, false]);
  });

  for (const [name, print] of [
    [
      'fails',
      () => {
        throw new Error('no print here');
      },
    ],
    ['does nothing, and the reader goes on by pointer', () => undefined, 'pointerdown'],
    ['does nothing, and the reader goes on by key', () => undefined, 'keydown'],
  ] as const)
    it(`where printing ${name}, nothing is left`, async () => {
      const panel = await mount();
      stub(window, 'print', print);
      press(panel, 'one');
      const [, next] = /by (pointer|key)/.exec(name) ?? [];
      if (next) {
        expect(document.adoptedStyleSheets).to.have.lengthOf(1);
        expect(shown(document.body.appendChild(document.createElement('hr'))), 'on the screen').to.equal(
          true,
        );
        document.body.addEventListener(`${next}down`, (event) => {
          event.stopPropagation();
        });
        document.body.dispatchEvent(new Event(`${next}down`, { bubbles: true }));
      }
      expect(document.adoptedStyleSheets).to.have.lengthOf(0);
      expect(all(panel, '.one')).to.deep.equal([]);
    });

  it('of two panels the pressed one prints, also when the print before it never ended', async () => {
    const panels = [await mount(), await mount()] as const;
    const printed: number[] = [];
    stub(window, 'print', () => {
      const at = held([document], () => panels.findIndex((panel) => shown(one(panel, '#emergency'))));
      printed.push(at, document.adoptedStyleSheets.length);
    });
    press(panels[0], 'one');
    press(panels[1]);
    press(panels[0]);
    dispatchEvent(new Event('afterprint'));
    expect(printed).to.deep.equal([0, 1, 1, 1, 0, 1]);
    expect(document.adoptedStyleSheets).to.have.lengthOf(0);
  });

  it('a panel that is not in the page prints nothing, and says nothing', async () => {
    const panel = await mount();
    const printed = printIs(() => true);
    panel.remove();
    press(panel);
    expect([printed.length, all(panel, '.one').length]).to.deep.equal([0, 0]);
  });
});
