// Anyone may post anything to a page: nothing but a height, from the window of one of our frames, moves anything.
import { expect } from 'chai';
import { addScript } from '../element/frame.js';
import { tidy } from '../element/panel.js';
import { target } from '../runner/load.js';
import { framed, framePath, framesOf, frameTag, heightOf, granted, quiet, sandboxed } from './framed.js';
import { later, site, until } from './site.js';
import type { Site } from './site.js';

/** A message as the browser would bring it. What only a browser can set is tried with real frames below. */
const post = ({ window }: Site, data: unknown, source: unknown, origin = location.origin): void => {
  window.dispatchEvent(
    new window.MessageEvent('message', { data, origin, source: source as MessageEventSource }),
  );
};

const noHeights: unknown[] = [
  'muscle-spasm-guide:NaN',
  'muscle-spasm-guide:-500',
  'muscle-spasm-guide:0',
  'muscle-spasm-guide:99',
  'muscle-spasm-guide:0500',
  'muscle-spasm-guide:100000',
  'muscle-spasm-guide:1e4',
  'muscle-spasm-guide:500.5',
  'muscle-spasm-guide:Infinity',
  'muscle-spasm-guide:500px;position:fixed',
  'muscle-spasm-guide:500\n',
  ' muscle-spasm-guide:500',
  'muscle-spasm-guide:500 ',
  'muscle-spasm-guide:',
  'muscle-spasm-guide:?',
  'muscle-spasm-guide:٥٠٠',
  '',
  500,
  NaN,
  null,
  undefined,
  true,
  ['muscle-spasm-guide:500'],
  { 'muscle-spasm-guide': 500 },
  { type: 'muscle-spasm-guide:500', height: 500 },
  { __proto__: { toString: () => 'muscle-spasm-guide:500' } },
  JSON.parse('{"__proto__":{"height":500},"constructor":"muscle-spasm-guide:500","length":1}'),
  { toString: () => 'muscle-spasm-guide:500' },
  new String('muscle-spasm-guide:500'),
];

describe(`frame, hostile messages (${target})`, function () {
  this.timeout(30_000);
  afterEach(tidy);

  /** A page with a frame of ours that has been fitted, and its height. */
  async function fitted(...more: string[]): Promise<[page: Site, frame: HTMLIFrameElement, height: number]> {
    const page = await framed(frameTag(), ...more);
    await addScript(page);
    const frame = framesOf(page)[0]!;
    await until(() => heightOf(frame) > 1000);
    await quiet(page);
    return [page, frame, heightOf(frame)];
  }

  it('what is no height moves nothing, also from the right window [H08]', async () => {
    const [page, frame, height] = await fitted();
    const heights = granted(page, frame);
    for (const data of noHeights) post(page, data, frame.contentWindow);
    await quiet(page);
    expect(heightOf(frame)).to.equal(height);
    expect(heights).to.deep.equal([]);
    // The check itself: one that is a height does.
    post(page, 'muscle-spasm-guide:777', frame.contentWindow);
    await quiet(page);
    expect(heights).to.include('777px');
    expect(page.said).to.deep.equal([]);
  });

  it('a height from another window, or another origin, moves nothing [H08]', async () => {
    const other =
      '<iframe title="Other" src="/tests/fixtures/empty.html?/dist/embed.html#/embed.html"></iframe>';
    const [page, frame, height] = await fitted(other);
    const stranger = framesOf(page)[1]!;
    const before = heightOf(stranger);
    for (const source of [page.window, window, stranger.contentWindow, null, new MessageChannel().port1])
      post(page, 'muscle-spasm-guide:777', source);
    for (const origin of [
      'https://evil.example',
      `${location.origin}.evil.example`,
      location.origin.slice(0, -1),
      location.protocol,
      '',
    ])
      post(page, 'muscle-spasm-guide:777', frame.contentWindow, origin);
    await quiet(page);
    expect([heightOf(frame), heightOf(stranger)]).to.deep.equal([height, before]);
  });

  it('real posts by the page itself, its parent and a frame that is not ours move nothing [H08]', async () => {
    const [page, frame, height] = await fitted(
      '<iframe title="Other" src="/tests/fixtures/empty.html"></iframe>',
    );
    const stranger = framesOf(page)[1]!;
    const before = heightOf(stranger);
    page.window.postMessage('muscle-spasm-guide:777', '*');
    window.frames[0]!.postMessage('muscle-spasm-guide:777', '*');
    const script = stranger.contentDocument!.createElement('script');
    script.textContent = "parent.postMessage('muscle-spasm-guide:777', '*')";
    stranger.contentDocument!.body.append(script);
    await quiet(page);
    expect([heightOf(frame), heightOf(stranger)]).to.deep.equal([height, before]);
  });

  it('frames whose address is odd are no frames of ours, and nothing throws', async () => {
    const tags = [
      '',
      'http://[/embed.html',
      'about:blank',
      'javascript:0',
      '/tests/fixtures/empty.html?x=/embed.html',
    ];
    const page = await site(tags.map((src) => `<iframe title="Odd" src="${src}"></iframe>`).join(''));
    await addScript(page);
    const before = framesOf(page).map(heightOf);
    for (const { contentWindow } of framesOf(page))
      for (const origin of ['null', location.origin])
        post(page, 'muscle-spasm-guide:777', contentWindow, origin);
    await quiet(page);
    expect(framesOf(page).map(heightOf)).to.deep.equal(before);
    expect(page.said).to.deep.equal([]);
  });

  it('a flood costs one look at the page for each picture, and the last height stands', async () => {
    const [page, frame] = await fitted();
    const heights = granted(page, frame);
    let looks = 0;
    let pictures = 0;
    const draw = page.window.requestAnimationFrame.bind(page.window);
    page.window.requestAnimationFrame = (callback) => {
      looks++;
      return draw(callback);
    };
    let counting = true;
    const count = (): void => {
      pictures++;
      if (counting) draw(count);
    };
    draw(count);
    for (let i = 0; i < 20_000; i++) {
      post(page, `muscle-spasm-guide:${500 + (i % 100)}`, i % 2 ? frame.contentWindow : page.window);
      if (i % 2000 === 0) await later();
    }
    // The page's own pictures are counted, so it is waited for by this window's, until the page inside has answered too.
    await quiet({ window });
    page.window.requestAnimationFrame = draw;
    counting = false;
    expect(looks).to.be.within(1, pictures);
    expect(heights).to.include('599px');
    expect(heights.length).to.be.at.most(looks);
  });

  it('the page in the frame answers one question, of the page around it, and tells no one else', async () => {
    const page = await framed(frameTag());
    const frame = framesOf(page)[0]!;
    const inside = frame.contentWindow as Window & typeof globalThis;
    await quiet(page);
    const told: unknown[] = [];
    page.window.addEventListener('message', ({ data }) => told.push(data));
    const ask = (data: unknown, source: unknown, origin = location.origin): void => {
      inside.dispatchEvent(
        new inside.MessageEvent('message', { data, origin, source: source as MessageEventSource }),
      );
    };
    ask('muscle-spasm-guide:?', inside);
    ask('muscle-spasm-guide:?', window);
    ask('muscle-spasm-guide:?', null);
    ask('muscle-spasm-guide:?', page.window, 'https://evil.example');
    for (const data of [
      ['muscle-spasm-guide:?'],
      'muscle-spasm-guide:500',
      'muscle-spasm-guide:? ',
      null,
      {},
    ])
      ask(data, page.window);
    // Real, from the window that is around this one.
    inside.postMessage('muscle-spasm-guide:?', '*');
    await quiet(page);
    expect(told).to.deep.equal([]);
    ask('muscle-spasm-guide:?', page.window);
    await until(() => told.length > 0);
    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.match(/^muscle-spasm-guide:\d{4,5}$/);
  });

  it('a sandboxed frame is one of ours by its window alone', async () => {
    const page = await framed(frameTag(sandboxed), frameTag(sandboxed, `${framePath}?open=all`));
    await addScript(page);
    const [closed, open] = framesOf(page);
    await until(() => heightOf(closed!) > 1000 && heightOf(open!) > 1000);
    await until(() => heightOf(open!) > heightOf(closed!) + 1000);
  });
});
