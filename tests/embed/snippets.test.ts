// Over 250 lines because every form and platform is held to the same table of demands.
// The snippets a site owner pastes: read as a browser reads them, they configure a panel as asked, carry every danger
// sign, write no default, and nothing an owner (or a link made by somebody else) gives becomes markup or script.
import { expect } from 'chai';
import '../../src/index.js';
import { english } from '../../src/element/english.js';
import { entries, placeOf, policy, snippet, styleSheet } from '../../src/embed/platforms.js';
import type { Place } from '../../src/embed/platforms.js';
import { addressOf, attributesOf, coloursOf, sandbox, source } from '../../src/embed/snippets.js';
import type { Setup } from '../../src/embed/snippets.js';
import { options } from '../../src/options.js';
import type { Option } from '../../src/options.js';

const plain: Setup = {
  options: {},
  looks: {},
  address: 'muscle-spasm-guide.js',
  version: '1.2.3',
  integrity: 'sha384-AAAA',
};

/** Every option with a value that is not its default. */
const full: Setup = {
  ...plain,
  options: {
    region: 'uk',
    theme: 'dark',
    headingLevel: '3',
    open: 'causes questions',
    exclusive: true,
    sections: ['questions', 'causes'].join(' '),
    feedback: 'mailto:a@example.org?subject={{1}}&body=2',
    signOff: 'A. Name; physiotherapist; 2026-11-20; 2026-11',
  },
  looks: { '--spasm-accent': '#123ABC' },
};

const places = Object.keys(entries) as Place[];
const code = (place: Place, setup: Setup): string =>
  snippet(place, setup)
    .blocks.map((block) => block.code)
    .join('\n');

/** As a browser reads it; Vue's own template tag is none of the page's. */
const parse = (text: string): Document =>
  new DOMParser().parseFromString(text.replace(/<\/?template>/g, ''), 'text/html');
const signs = english.emergency.flat().map(([text]) => text);

/** What the guide would be told by these attributes, by attribute name. */
const told = (tag: Element, prefix = ''): Record<string, string> =>
  Object.fromEntries(
    Object.entries(options).flatMap(([name, { attribute = name }]: [string, Option]) => {
      const value = tag.getAttribute(prefix + attribute);
      return value === null ? [] : [[attribute, value]];
    }),
  );

const asked = {
  region: 'GB',
  theme: 'dark',
  'heading-level': '3',
  open: 'causes questions',
  exclusive: '',
  sections: 'questions causes',
  feedback: 'mailto:a@example.org?subject={{1}}&body=2',
  'sign-off': 'A. Name; physiotherapist; 2026-11-20; 2026-11',
};

/** The tag in a snippet that carries the options, or undefined where they are written otherwise. */
const carrier = (page: Document): readonly [Element, string] | undefined => {
  const element = page.querySelector('muscle-spasm-guide');
  const data = page.querySelector('[data-muscle-spasm-guide]');
  return element ? [element, ''] : data ? [data, 'data-'] : undefined;
};

/** Places whose text is HTML with the options as attributes; the rest says them otherwise. */
const jsx: readonly Place[] = ['react', 'next'];
const other: readonly Place[] = ['script-query', 'frame', 'light', 'declarative'];
const html = places.filter((place) => !jsx.includes(place) && !other.includes(place));

describe('snippets', () => {
  for (const place of html)
    it(`${place}: every option and colour arrives at the guide as asked`, () => {
      const page = parse(code(place, full));
      const [tag, prefix] = carrier(page)!;
      expect(told(tag, prefix)).to.deep.equal(asked);
      const styled = tag.tagName === 'SCRIPT' ? tag.parentElement! : tag;
      expect((styled as HTMLElement).style.getPropertyValue('--spasm-accent')).to.equal('#123abc');
    });

  for (const place of html)
    it(`${place}: nothing that is the default is written`, () => {
      const defaults = {
        lang: 'en-GB',
        region: '',
        theme: 'auto',
        headingLevel: 2,
        open: '',
        exclusive: false,
        sections: 'symptoms causes treatments prevention questions',
        feedback: '',
        signOff: '',
      };
      expect(code(place, { ...plain, options: defaults })).to.equal(code(place, plain));
      const [tag, prefix] = carrier(parse(code(place, plain)))!;
      expect(told(tag, prefix)).to.deep.equal({});
    });

  it('a panel made from the snippet is the one asked for', async () => {
    const page = parse(code('element', full));
    const panel = document.importNode(page.querySelector('muscle-spasm-guide')!, true);
    document.body.append(panel);
    await panel.updateComplete;
    const root = panel.shadowRoot!;
    expect(root.querySelector('.call')!.getAttribute('href')).to.equal('tel:999');
    expect([...root.querySelectorAll('.s')].map(({ id }) => id)).to.deep.equal(['questions', 'causes']);
    expect(root.querySelector('#title')!.tagName).to.equal('H3');
    expect(root.querySelector('.foot')!.textContent).to.contain('A. Name');
    expect(getComputedStyle(root.querySelector('.foot a')!).color).to.equal('rgb(18, 58, 188)');
    panel.remove();
  });

  for (const place of places)
    if (!['script', 'script-query', 'frame', 'declarative'].includes(place))
      it(`${place}: script off, the number and every danger sign are there [H06]`, () => {
        const text = parse(code(place, full)).body.textContent.replace(/\s+/g, ' ');
        expect(signs.filter((sign) => !text.includes(sign))).to.deep.equal([]);
        expect(text).to.contain('999');
        expect(code(place, plain)).to.contain('your local emergency number');
      });

  it('the static forms are the guide that was asked for, whole', () => {
    const light = parse(code('light', full)).body;
    expect(light.querySelector('style, script, svg, [style]')).to.equal(null);
    expect([...light.querySelectorAll('h4')].length).to.be.greaterThan(2);
    expect(light.textContent).to.contain('A. Name').and.to.not.contain('Symptoms');
    const [tag] = parse(code('declarative', full)).getElementsByTagName('muscle-spasm-guide');
    expect(told(tag!)).to.deep.equal(asked);
    expect(tag!.style.getPropertyValue('--spasm-accent')).to.equal('#123abc');
    const panel = tag!.querySelector('template')!.content;
    expect(panel.querySelector('#title')!.tagName).to.equal('H3');
    expect([...panel.querySelectorAll('.s')].map(({ id }) => id)).to.deep.equal(['questions', 'causes']);
    expect(panel.querySelector('.call')!.getAttribute('href')).to.equal('tel:999');
  });

  it('room is kept inside the tag, so that a hidden tag stays hidden', () => {
    for (const place of ['element', 'placeholder'] as const) {
      const [tag] = carrier(parse(code(place, plain)))!;
      expect(tag.getAttribute('style'), place).to.equal(null);
      expect((tag.firstElementChild as HTMLElement).style.minHeight, place).to.equal('100vh');
    }
  });

  it('the danger signs have the letters of the panel before it comes, also in a font of the site’s', () => {
    for (const font of ['', 'cursive']) {
      const page = document.createElement('div');
      page.style.cssText = `font-family:monospace;--spasm-font:${font || 'initial'}`;
      document.body.append(page);
      // Outside the tag: inside it nothing is shown once the panel is there.
      const [tag] = carrier(parse(code('element', plain)))!;
      page.append(document.adoptNode(tag.firstElementChild!));
      const panel = page.appendChild(document.createElement('muscle-spasm-guide'));
      const [before, after] = [page.querySelector('li')!, panel.shadowRoot!.querySelector('.e li')!].map(
        (sign) => getComputedStyle(sign).fontFamily,
      );
      expect(before).to.equal(after);
      expect(before).to.equal(font || 'system-ui, sans-serif');
      page.remove();
    }
  });

  it('what a component has inside its tag is dressed like that of any page', () => {
    for (const place of jsx)
      expect(code(place, plain), place).to.contain(
        "<div style={{ minHeight: '100vh', fontFamily: 'var(--spasm-font,system-ui,sans-serif)' }}>",
      );
  });

  it('the options are in the address where attributes are removed', () => {
    for (const [place, name] of [
      ['script-query', 'script'],
      ['gtm', 'script:last-of-type'],
      ['frame', 'iframe'],
    ] as const) {
      const src = parse(code(place, full)).querySelector(name)!.getAttribute('src')!;
      const query = new URL(src, 'https://example.org/').searchParams;
      expect(query.has('muscle-spasm-guide'), place).to.equal(name !== 'iframe');
      for (const [option, value] of Object.entries({ ...asked, exclusive: 'true' }))
        expect(query.get(option), `${place} ${option}`).to.equal(value);
    }
  });

  const hostile = [
    '"><script>alert(1)</script>',
    "'--><img src=x onerror=alert(1)>",
    'https://x.example/"onload="alert(1)',
    '{{constructor.constructor("alert(1)")()}}',
    '</muscle-spasm-guide><script>',
    'javascript:alert(1)',
    '\u202egpj.exe',
  ];
  for (const place of places)
    it(`${place}: what an owner or a link gives stays text [H26]`, () => {
      const safe = parse(code(place, { ...plain, options: { feedback: 'mailto:a@example.org' } }));
      for (const value of hostile) {
        const all = Object.fromEntries(Object.keys(options).map((name) => [name, value]));
        const setup = {
          ...plain,
          options: { ...all, feedback: `mailto:${value.replace(/[\s"<>\p{C}]/gu, '')}` },
          looks: { '--spasm-accent': `red;background:url(${value})`, [value]: '#000000' },
          address: value,
        };
        const page = parse(code(place, setup));
        const tags = (root: Document): string[] => [...root.querySelectorAll('*')].map((tag) => tag.tagName);
        expect(tags(page), value).to.deep.equal(tags(safe));
        for (const tag of page.querySelectorAll('*'))
          for (const { name, value: text } of tag.attributes) {
            expect(name, value).to.not.match(/^on/);
            if (/^(src|href)$/.test(name)) expect(text, value).to.not.match(/^javascript:/);
          }
        if (['vue', 'svelte', 'angular', 'astro'].includes(place))
          expect(code(place, setup), value).to.not.contain('{{');
      }
    });

  it('a sign-off with quotes and braces survives, and no template engine reads it', () => {
    const signOff = 'A "{{x}}" & <b>; nurse; 2026-11-20; 2026-11';
    for (const place of html) {
      const text = code(place, { ...plain, options: { signOff } });
      const [tag, prefix] = carrier(parse(text))!;
      expect(tag.getAttribute(`${prefix}sign-off`), place).to.equal(signOff);
      // In Wix the values are typed into fields.
      if (place !== 'wix') expect(text, place).to.not.contain('{{x');
    }
    for (const place of jsx)
      expect(code(place, { ...plain, options: { signOff } })).to.contain(
        `sign-off={${JSON.stringify(signOff)}}`,
      );
  });

  it('a value that cannot be used is reported and left out', () => {
    const said: string[] = [];
    const found = attributesOf({ theme: 'pink', region: 'England', open: 'causes nonsense' }, (name) =>
      said.push(name),
    );
    expect(found).to.deep.equal([['open', 'causes']]);
    expect(said).to.have.members(['theme', 'region', 'open']);
  });

  it('only colours of the properties on offer are written', () => {
    expect(
      coloursOf({
        '--spasm-text': '#FF0000',
        '--spasm-accent': 'red',
        '--x': '#000000',
        toString: '#000000',
      }),
    ).to.deep.equal([['--spasm-text', '#ff0000']]);
  });

  it('an address is a path or http(s); anything else is the file beside the page', () => {
    for (const good of ['/a/b.js', 'b.js', '../b.js', 'https://cdn.example/x@1/b.js', '//cdn.example/b.js'])
      expect(addressOf(` ${good} `)).to.equal(good);
    for (const bad of ['', 'javascript:alert(1)', 'data:text/javascript,1', 'a b.js', 'x"y', 'file:///b.js'])
      expect(addressOf(bad)).to.equal('muscle-spasm-guide.js');
  });

  it('hash and version go together; crossorigin is there for another origin only', () => {
    const of = (more: Partial<Setup>): Record<string, string> =>
      Object.fromEntries(source({ ...plain, ...more }));
    expect(of({})).to.deep.equal({
      async: '',
      src: 'muscle-spasm-guide.js?v=1.2.3',
      integrity: 'sha384-AAAA',
    });
    expect(of({ integrity: '' })).to.deep.equal({ async: '', src: 'muscle-spasm-guide.js' });
    expect(of({ address: 'https://cdn.example/msg@1.2.3/b.js' })).to.deep.equal({
      async: '',
      src: 'https://cdn.example/msg@1.2.3/b.js',
      integrity: 'sha384-AAAA',
      crossorigin: 'anonymous',
    });
  });

  it('the policy names the origin of the script', () => {
    expect(policy(plain)).to.equal("script-src 'self'");
    expect(policy({ ...plain, address: 'https://cdn.example/b.js' })).to.equal(
      'script-src https://cdn.example',
    );
  });

  it('the style sheet says what the style attribute says', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styleSheet(full));
    const [box, tag] = [...sheet.cssRules] as CSSStyleRule[];
    expect(box!.selectorText).to.contain('muscle-spasm-guide > div');
    expect(box!.style.minHeight).to.equal('100vh');
    expect(box!.style.fontFamily).to.contain('var(--spasm-font');
    expect(tag!.style.getPropertyValue('--spasm-accent')).to.equal('#123abc');
  });

  it('the frame has a name and lets readers call and open sources, and nothing of the site [H02]', () => {
    const frame = parse(code('frame', full)).querySelector('iframe')!;
    expect(frame.title).to.not.equal('');
    expect(frame.getAttribute('sandbox')).to.equal(sandbox);
    expect(sandbox.split(' ')).to.include.members([
      'allow-scripts',
      'allow-popups',
      // Without it a browser drops a press on the number, and says nothing.
      'allow-top-navigation-to-custom-protocols',
    ]);
    expect(sandbox).to.not.match(/allow-same-origin|allow-top-navigation( |$)/);
  });

  it('each place says what does not work there, and how we know', () => {
    for (const place of places) {
      const { limits, tried, blocks } = snippet(place, plain);
      expect(limits, place).to.not.be.empty;
      expect(tried, place).to.match(/Our tests/);
      expect(blocks, place).to.not.be.empty;
    }
    expect(placeOf('wix')).to.equal('wix');
    for (const raw of ['toString', '', null, 'nowhere']) expect(placeOf(raw)).to.equal('element');
  });
});
