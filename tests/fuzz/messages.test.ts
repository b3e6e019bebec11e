// Messages of any type, many at a time: to the page that has frames of ours, and to the page in the frame. Only a text of
// the one form moves a frame, only the one question is answered.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { addScript } from '../element/frame.js';
import { tidy } from '../element/panel.js';
import { framed, framesOf, frameTag, granted, heightOf, quiet } from '../embed/framed.js';
import { until } from '../embed/site.js';
import type { Site } from '../embed/site.js';
import { held, runs, seed, share } from './amount.js';
import { payloads } from './payloads.js';

/** The form as README has it, written anew. */
const isHeight = (data: unknown): boolean =>
  typeof data === 'string' && /^muscle-spasm-guide:[1-9]\d{2,4}$/.test(data);
const isQuestion = (data: unknown): boolean => data === 'muscle-spasm-guide:?';

const digits = fc.oneof(
  fc.integer().map(String),
  fc.double().map(String),
  fc.string({ maxLength: 6 }),
  fc.constantFrom(
    '?',
    '500px',
    '500;color:red',
    '٥٠٠',
    '0x1ff',
    '1e3',
    '500\n',
    ...payloads.map(([, text]) => text.slice(0, 99)),
  ),
);
const message = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom('muscle-spasm-guide:', 'Muscle-Spasm-Guide:', ' muscle-spasm-guide:', ''),
        digits,
      )
      .map((two) => two.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 2,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withObjectString: true,
      withNullPrototype: true,
      maxDepth: 2,
    }),
  },
);
const draw = (): unknown[] => fc.sample(message, { seed, numRuns: share(70) });

/** As the browser would bring it. */
const post = (window: Site['window'], data: unknown, source: unknown, origin = location.origin): void => {
  window.dispatchEvent(
    new window.MessageEvent('message', { data, origin, source: source as MessageEventSource }),
  );
};

const again = `FUZZ_SEED=${seed} FUZZ_RUNS=${runs}`;

describe('messages at random', function () {
  this.timeout(0);
  afterEach(tidy);

  it('to the page around: only a height in its one form moves a frame', async () => {
    const page = await framed(frameTag());
    await addScript(page);
    const frame = framesOf(page)[0]!;
    await until(() => heightOf(frame) > 1000);
    await quiet(page);
    const heights = granted(page, frame);
    const all = draw();
    for (const data of all) if (!isHeight(data)) post(page.window, data, frame.contentWindow);
    // Right in form, from the wrong window or origin.
    for (const data of all.filter(isHeight)) {
      post(page.window, data, page.window);
      post(page.window, data, frame.contentWindow, 'https://evil.example');
    }
    await quiet(page);
    expect(heights, again).to.deep.equal([]);
    for (const data of all.filter(isHeight)) {
      post(page.window, data, frame.contentWindow);
      await quiet(page);
      // The page in the frame soon tells its own height again.
      expect(heights, again).to.include(`${String(data).split(':')[1] ?? ''}px`);
      heights.length = 0;
    }
    expect(page.said, again).to.deep.equal([]);
    await held('host input', all.length);
  });

  it('to the page in the frame: only the one question is answered, and by a height', async () => {
    const page = await framed(frameTag());
    const inside = framesOf(page)[0]!.contentWindow as Site['window'];
    await quiet(page);
    const told: unknown[] = [];
    page.window.addEventListener('message', ({ data }) => told.push(data));
    const all = draw();
    for (const data of all) if (!isQuestion(data)) post(inside, data, page.window);
    for (const data of all.filter(isQuestion)) {
      post(inside, data, inside);
      post(inside, data, page.window, 'https://evil.example');
    }
    await quiet(page);
    expect(told, again).to.deep.equal([]);
    post(inside, 'muscle-spasm-guide:?', page.window);
    await until(() => told.length > 0);
    expect(told.every(isHeight), again).to.equal(true);
    expect(page.said, again).to.deep.equal([]);
    await held('host input', all.length);
  });
});
