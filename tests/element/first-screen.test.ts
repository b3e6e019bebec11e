// What a reader sees without scrolling, on a small phone: whom to call, and the first danger signs, in every language.
import { expect } from 'chai';
import { options } from '../../src/options.js';
import { target } from '../runner/load.js';
import { addScript, open, panelsIn } from './frame.js';
import { all, byId, emergency, tidy } from './panel.js';
import type { Panel } from './panel.js';
import { addPack, langOf } from './speaking.js';

/**
 * Whether this machine's own font is no wider than those of phones: Noto Sans, which `.ci/run` installs, is wider
 * than Roboto and San Francisco already; with DejaVu Sans, a desktop's, three signs need one line more.
 */
function isPhoneFont(): boolean {
  const line = document.createElement('span');
  line.style.cssText = 'position: absolute; white-space: nowrap; font: 100px system-ui, sans-serif';
  line.textContent = 'one side is suddenly weak or numb';
  document.body.append(line);
  const { width } = line.getBoundingClientRect();
  line.remove();
  return width < 1700;
}

describe(`the first screen (${target})`, function () {
  this.timeout(60_000);
  afterEach(tidy);

  for (const lang of options.lang.values)
    // A number, one for mobile phones alone, and none.
    for (const region of ['GB', 'ZA', ''])
      it(`of 320 × 640 has the heading, the number and three signs: ${lang}, region "${region}" [H03]`, async function () {
        if (!isPhoneFont()) this.skip();
        const frame = await open(
          `<muscle-spasm-guide lang="${lang}" region="${region}"></muscle-spasm-guide>`,
          [320, 640],
        );
        await addScript(frame);
        if (lang !== 'en') await addPack(frame, lang);
        const [panel] = panelsIn(frame) as [Panel];
        await panel.updateComplete;
        expect(langOf(panel)).to.equal(lang);
        expect([frame.window.innerWidth, frame.window.innerHeight]).to.deep.equal([320, 640]);
        const bullets = [...emergency(panel).querySelectorAll<HTMLElement>('section > ul > li')].slice(0, 3);
        expect(bullets.map((bullet) => bullet.querySelector('span')?.id)).to.deep.equal(['E2', 'E3', 'E12']);
        const number = all(panel, region ? '.number a' : 'select')[0]!;
        const seen = [byId(panel, 'title'), byId(panel, 'emergency'), number, ...bullets];
        for (const element of seen) {
          const { top, bottom, height, left, right } = element.getBoundingClientRect();
          const what = `${element.textContent} ends at ${bottom}`;
          expect(height, what).to.be.greaterThan(10);
          expect(top, what).to.be.at.least(0);
          expect(bottom, what).to.be.at.most(640);
          expect([left >= 0, right <= 320], what).to.deep.equal([true, true]);
        }
        expect(frame.window.scrollY).to.equal(0);
      });
});
