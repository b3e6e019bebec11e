// A site that allows frames only: the page in the frame by its snippet, with the script around it and without.
import { expect } from 'chai';
import { addScript } from '../element/frame.js';
import { byId, dangerSigns, openIds, shown, summaryOf, text, tidy } from '../element/panel.js';
import type { Panel } from '../element/panel.js';
import { scriptUrl, target } from '../runner/load.js';
import {
  contentHeight,
  englishPath,
  fits,
  framed,
  framePath,
  framesOf,
  frameTag,
  heightOf,
  quiet,
  sandboxed,
} from './framed.js';
import { until } from './site.js';

const panelIn = (frame: HTMLIFrameElement): Panel =>
  frame.contentDocument!.querySelector<Panel>('muscle-spasm-guide')!;

describe(`frame (${target})`, function () {
  this.timeout(30_000);
  afterEach(tidy);

  it('is as high as the guide, and follows it as the reader opens and closes a section', async () => {
    const page = await framed(frameTag());
    const [frame] = framesOf(page);
    await addScript(page);
    await fits(frame!);
    const closed = heightOf(frame!);
    summaryOf(panelIn(frame!), 'causes').click();
    await until(() => heightOf(frame!) > closed + 100);
    await fits(frame!);
    await quiet(page);
    expect(heightOf(frame!)).to.equal(contentHeight(frame!));
    // Nothing to scroll in it: it would take the wheel from the page.
    expect(frame!.contentDocument!.documentElement.scrollHeight).to.equal(
      frame!.contentDocument!.documentElement.clientHeight,
    );
    summaryOf(panelIn(frame!), 'causes').click();
    await until(() => heightOf(frame!) === closed);
    expect(page.said).to.deep.equal([]);
  });

  it('comes to rest: a height that was granted asks for no other, at any width', async () => {
    const page = await framed(frameTag());
    const [frame] = framesOf(page);
    await addScript(page);
    await until(() => heightOf(frame!) > 1000);
    for (const width of [320.5, 411, 640]) {
      frame!.style.width = `${width}px`;
      await quiet(page);
      let messages = 0;
      page.window.addEventListener('message', () => messages++);
      await quiet(page);
      expect(messages, `${width}`).to.equal(0);
      expect(heightOf(frame!), `${width}`).to.equal(contentHeight(frame!));
    }
  });

  it('a frame that comes after the script, a sandboxed one, and two at once', async () => {
    const page = await framed(frameTag(sandboxed), frameTag());
    await addScript(page);
    page.document.body.insertAdjacentHTML('beforeend', frameTag(sandboxed, englishPath));
    const [, seen] = framesOf(page);
    await fits(seen!);
    // Into the sandboxed ones nobody can look; what is in them is the same.
    await until(() => framesOf(page).every((frame) => heightOf(frame) === heightOf(seen!)));
    await quiet(page);
    expect(framesOf(page).map(heightOf)).to.deep.equal(framesOf(page).map(() => contentHeight(seen!)));
    expect(framesOf(page)[0]!.contentDocument).to.equal(null);
    expect(page.said).to.deep.equal([]);
  });

  it('changes nothing of the page but the height of that frame', async () => {
    const page = await framed(frameTag(), '<iframe title="Other" src="/tests/fixtures/empty.html"></iframe>');
    await addScript(page);
    await until(() => heightOf(framesOf(page)[0]!) > 1000);
    await quiet(page);
    framesOf(page)[0]!.style.height = '';
    const kept = page.document.body.innerHTML;
    const fresh = await framed(
      frameTag(),
      '<iframe title="Other" src="/tests/fixtures/empty.html"></iframe>',
    );
    framesOf(fresh)[0]!.style.height = '';
    expect(kept).to.equal(fresh.document.body.innerHTML);
  });

  it('without the script it keeps its height, and scrolls inside [H08]', async () => {
    const page = await framed(frameTag(), frameTag(sandboxed));
    await quiet(page);
    expect(framesOf(page).map(heightOf)).to.deep.equal([640, 640]);
    const root = framesOf(page)[0]!.contentDocument!.documentElement;
    expect(root.scrollHeight).to.be.above(1000);
    root.scrollTop = 500;
    expect(root.scrollTop).to.equal(500);
  });

  it('where no script may run: every danger sign is there, and sections fold [H06]', async () => {
    const page = await framed(frameTag('sandbox="allow-same-origin"', `${framePath}?region=GB`));
    const panel = panelIn(framesOf(page)[0]!);
    for (const id of dangerSigns) expect(shown(byId(panel, id)), id).to.equal(true);
    expect(text(byId(panel, 'emergency'))).to.contain('Call your local emergency number');
    // An element that is not defined: the HTML stands for itself.
    expect(panel.matches(':defined')).to.equal(false);
    expect(shown(byId(panel, 'causes').querySelector('.in')!)).to.equal(false);
    summaryOf(panel, 'causes').click();
    expect(shown(byId(panel, 'causes').querySelector('.in')!)).to.equal(true);
    const window = panel.ownerDocument.defaultView!;
    expect(window.getComputedStyle(panel.shadowRoot!.querySelector('.chip')!).textTransform).to.equal(
      'uppercase',
    );
  });

  it('takes its options from its address', async () => {
    const query = 'region=GB&theme=dark&heading-level=3&open=causes&sections=causes,questions&exclusive=true';
    const page = await framed(frameTag('', `${framePath}?${query}`));
    const panel = panelIn(framesOf(page)[0]!);
    expect(text(byId(panel, 'emergency'))).to.contain('999');
    expect(panel.theme).to.equal('dark');
    expect(byId(panel, 'emergency').localName).to.equal('h4');
    expect(openIds(panel)).to.deep.equal(['causes']);
    expect(panel.exclusive).to.equal(true);
    expect(panel.getAttributeNames().sort()).to.deep.equal(
      ['region', 'theme', 'heading-level', 'open', 'sections', 'exclusive'].sort(),
    );
  });

  it('hostile words in its address stay words, and other names are not heard [H26]', async () => {
    const evil = '"><img src=x onerror=parent.hit=1><script>parent.hit=1</script>';
    const names =
      'region theme heading-level open sections feedback sign-off lang onclick style slot __proto__';
    const query = new URLSearchParams(names.split(' ').map((name) => [name, evil]));
    query.set('feedback', 'javascript:parent.hit=1');
    const page = await framed(frameTag('', `${framePath}?${query.toString()}#${evil}`));
    const [frame] = framesOf(page);
    const panel = panelIn(frame!);
    expect('hit' in page.window).to.equal(false);
    for (const name of ['onclick', 'style', 'slot', '__proto__'])
      expect(panel.hasAttribute(name), name).to.equal(false);
    expect(panel.shadowRoot!.querySelector('img, script, [href^="javascript"]')).to.equal(null);
    expect(frame!.contentDocument!.querySelectorAll('img, body script')).to.have.lengthOf(0);
    expect(text(byId(panel, 'emergency'))).to.not.equal('');
  });

  it('runs its own two scripts and no other: none inline, in an attribute, or beside it', async () => {
    const page = await framed(frameTag());
    const { contentDocument: document } = framesOf(page)[0]!;
    const inline = document!.createElement('script');
    inline.textContent = 'parent.hit = 1';
    const word = document!.createElement('p');
    word.setAttribute('onclick', 'parent.hit = 1');
    const beside = document!.createElement('script');
    beside.src = scriptUrl;
    const end = new Promise<string>((resolve) => {
      for (const type of ['load', 'error'])
        beside.addEventListener(type, () => {
          resolve(type);
        });
    });
    document!.body.append(inline, word, beside);
    word.click();
    expect('hit' in page.window).to.equal(false);
    expect(await end).to.equal('error');
  });

  it('sources open in a window of their own; a call and a place in the page do not [H02]', async () => {
    const page = await framed(frameTag('', `${framePath}?region=GB`));
    const frame = framesOf(page)[0]!;
    const panel = panelIn(frame);
    const link = (selector: string): HTMLAnchorElement => panel.shadowRoot!.querySelector(selector)!;
    panel.shadowRoot!.querySelector<HTMLElement>('.src > summary')!.click();
    for (const selector of ['a[href^="tel:"]', 'a[href^="#"]', 'a[href^="https:"]']) {
      link(selector).addEventListener('click', (event) => {
        event.preventDefault();
      });
      link(selector).click();
    }
    // By its attribute: Firefox gives the page's own for a link that has none.
    expect(link('a[href^="tel:"]').getAttribute('target')).to.equal('_self');
    expect(link('a[href^="#"]').getAttribute('target')).to.equal('_self');
    expect(link('a[href^="https:"]').getAttribute('target')).to.equal(null);
    expect(frame.contentDocument!.querySelector('base')!.target).to.equal('_blank');
    expect(frame.contentDocument!.title).to.equal('Muscle spasms and cramps');
  });
});
