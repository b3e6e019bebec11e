// What is off screen is not drawn: nobody goes without it, and what a reader in pain needs is never among it.
import { expect } from 'chai';
import { media, viewport } from '../runner/commands.js';
import { loadGuide, target } from '../runner/load.js';
import { de } from '../../src/content/locales/de.js';
import { english, listOf } from '../../src/element/english.js';
import { all, byId, dangerSigns, drawn, mount, one, text, tidy } from './panel.js';
import type { Panel } from './panel.js';

/** Not in WebKit, which keeps no room at first. */
const late = CSS.supports('overflow-clip-margin', '0px');
const isDrawn = (element: Element): boolean => element.checkVisibility({ contentVisibilityAuto: true });

/** At the top of a small screen. */
async function open(attributes: Record<string, string> = {}): Promise<Panel> {
  await viewport(460, 600);
  const panel = await mount({ region: 'GB', ...attributes });
  scrollTo(0, 0);
  await drawn();
  return panel;
}

describe(`what is off screen (${target})`, () => {
  afterEach(async () => {
    await media({});
    await viewport(800, 600);
    tidy();
  });

  it('danger signs, the number and first steps are drawn, same-day signs far below them not yet [H03]', async () => {
    const panel = await open();
    for (const id of [...dangerSigns, 'now', 'calf']) expect(isDrawn(byId(panel, id)), id).to.equal(true);
    expect(isDrawn(one(panel, '.call'))).to.equal(true);
    expect(isDrawn(byId(panel, 'today'))).to.equal(!late);
  });

  it('a reader who scrolls there finds them drawn [H03]', async () => {
    const panel = await open();
    byId(panel, 'today').scrollIntoView();
    await drawn();
    for (const line of all(panel, '.doc li:not(.src *)')) expect(isDrawn(line), text(line)).to.equal(true);
  });

  it('a link to one of them comes to it, though it was not drawn [H03]', async () => {
    for (const id of ['today', 'soon', 'U10']) {
      const panel = await open();
      expect(panel.followLink(id)).to.equal(true);
      await drawn();
      const { top, bottom } = byId(panel, id).getBoundingClientRect();
      expect(top >= -1 && bottom <= innerHeight + 1, `${id}: ${top} to ${bottom}`).to.equal(true);
      tidy();
    }
  });

  it('on paper it is there [H07]', async function () {
    const panel = await open();
    if (!(await media({ media: 'print' }))) return this.skip();
    await drawn();
    for (const line of all(panel, '.doc li:not(.src *)')) expect(isDrawn(line), text(line)).to.equal(true);
  });

  it('far below the screen it is drawn as one of a few, and not yet as one of many [H28]', async () => {
    const space = document.createElement('div');
    space.style.blockSize = '9000px';
    document.body.append(space);
    const panel = await open();
    expect(isDrawn(byId(panel, 'E1')), 'one').to.equal(true);
    const others: Panel[] = [];
    while (others.length < 20) others.push(await mount());
    const last = others.at(-1)!;
    await drawn();
    expect(isDrawn(byId(last, 'E1')), 'many').to.equal(false);
    last.scrollIntoView();
    await drawn();
    for (const id of dangerSigns) expect(isDrawn(byId(last, id)), id).to.equal(true);
    expect(isDrawn(byId(panel, 'E1')), 'the first, where it still is').to.equal(true);
    space.remove();
  });

  it('its room is kept, so that it never lies over what follows, on any screen and in the longest language', async function () {
    if (!late) return this.skip();
    await loadGuide();
    document.dispatchEvent(
      new CustomEvent('spasm-guide-words', { detail: [english.edition.hash, listOf(de)] }),
    );
    for (const lang of ['en', 'de'])
      for (const width of [320, 360, 412, 600, 768, 1280]) {
        if (!(await viewport(width, 600))) continue;
        const panel = await mount({ region: 'GB', lang });
        const part = one(panel, '.doc');
        const [, kept = ''] = getComputedStyle(part).containIntrinsicBlockSize.split(' ');
        one(panel, '.p').style.setProperty('--_m-late', 'visible');
        await drawn();
        expect(parseFloat(kept), `${lang} ${width}`).to.be.at.least(part.offsetHeight);
        tidy();
      }
  });
});
