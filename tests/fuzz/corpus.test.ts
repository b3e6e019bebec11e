// Each hostile text through every string that a host may give, in every form: it is shown as text or refused.
import { expect } from 'chai';
import { byId, text, tidy } from '../element/panel.js';
import { held } from './amount.js';
import { asAttributes, expectHarmless, listen } from './harmless.js';
import { payloads } from './payloads.js';
import { attributeOf, names } from './values.js';
import { arrived, clear, load, ways } from './ways.js';
import type { Texts } from './ways.js';

/** The text as every option there is; then inside what would do, in the smallest panel there is. */
const sets = (hostile: string, edition: string): [texts: Texts, region: string][] => [
  [Object.fromEntries(names.map((name) => [name, hostile])), ''],
  [
    {
      region: 'GB',
      sections: 'prevention',
      signOff: `A ${hostile}; ${hostile} B; 2026-11-20; ${edition}`,
      feedback: `https://a.example/${hostile}`,
    },
    '999',
  ],
];

describe('hostile texts', function () {
  this.timeout(0);
  afterEach(() => {
    document.body.hidden = false;
    tidy();
  });

  for (const [way, show] of Object.entries(ways))
    it(`by ${way}: no element, attribute or address more, danger signs and number unchanged`, async () => {
      const entry = await load();
      const { check } = listen();
      const look = way.startsWith('attributes');
      // What is not looked at needs no layout.
      document.body.hidden = !look;
      let count = 0;
      for (const [kind, hostile] of payloads)
        // Of one very long text after another the first is enough, but for the way all others lead to.
        for (const [texts, number] of hostile.length > 9000 && way !== 'attributes before'
          ? []
          : sets(hostile, '2026-11'))
          try {
            const panel = await show(texts, entry);
            // A text for a boolean is true by being there.
            expectHarmless(
              panel,
              // By mount() a property is set, and the way gives it true for a text.
              way === 'mount'
                ? { ...texts, exclusive: 'exclusive' in texts }
                : asAttributes(arrived(way, texts)),
              look,
            );
            expect(text(byId(panel, 'emergency'))).to.contain(number || 'your local emergency number');
            clear();
            count++;
          } catch (error) {
            throw new Error(`${kind}, ${number}: ${String(error)}`, { cause: error });
          }
      check();
      await held('host input', count);
    });

  it('by the query of the page for frames', async () => {
    await load();
    const edition = document.createElement('muscle-spasm-guide').edition.id;
    // An address has its length; and no other frame tells more than one of the same kind.
    const short = payloads.filter(([, hostile]) => hostile.length < 300);
    const perFrame = names.length;
    for (let from = 0; from < short.length; from += perFrame) {
      // A different text for each option, and for each frame.
      const some = short.slice(from, from + perFrame).map(([, hostile]) => hostile);
      const texts: Texts = Object.fromEntries(names.map((name, i) => [name, some[i % some.length]]));
      texts.signOff = `A ${texts.signOff ?? ''}; B; 2026-11-20; ${edition}`;
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.style.cssText = 'width: 640px; height: 480px';
      const query = new URLSearchParams(
        Object.entries(texts).map(([name, value]) => [attributeOf(name as keyof Texts), value]),
      );
      const loaded = new Promise((resolve) => {
        frame.addEventListener('load', resolve, { once: true });
      });
      frame.src = `/dist/embed.html?${query.toString()}`;
      await loaded;
      const panel = frame.contentDocument!.querySelector('muscle-spasm-guide')!;
      await panel.updateComplete;
      expect(
        frame.contentDocument!.querySelectorAll('script, img, iframe').length,
        'its own two scripts',
      ).to.equal(2);
      // Read as the address has it: a half of a pair is another character there.
      const read = Object.fromEntries(
        names.map((name) => [name, new URLSearchParams(query.toString()).get(attributeOf(name)) ?? '']),
      );
      expectHarmless(panel, asAttributes(read), true);
      clear();
    }
    await held('host input', Math.ceil(short.length / perFrame));
  });
});
