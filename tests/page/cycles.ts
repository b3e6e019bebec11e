// Ways for a panel to come into a page, be used and go again, over and over. Sent to the page as a function: it stands
// alone. Each takes the numbers of its first cycle and of the one after its last.
import type { mount, unmount } from '../../src/index.js';
import type { MuscleSpasmGuideElement } from '../../src/element.js';

type Cycle = (from: number, to: number) => Promise<void>;
type Panel = MuscleSpasmGuideElement;

export const cycles = (): Record<string, Cycle> => {
  const main = document.querySelector('main')!;
  const task = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
  const times = async (from: number, to: number, once: (i: number) => unknown): Promise<void> => {
    for (let i = from; i < to; i++) await once(i);
    await task();
  };
  const make = (region = 'GB'): Panel => {
    const panel = document.createElement('muscle-spasm-guide');
    panel.setAttribute('region', region);
    return panel;
  };
  /** Folds, picks, ticks, writes, starts timers and leaves them running. */
  const use = (panel: Panel): void => {
    const root = panel.shadowRoot!;
    // What waits in these sections is there at once.
    for (const id of ['causes', 'questions']) panel.followLink(id);
    for (const control of root.querySelectorAll<HTMLElement>(
      '#all, #causes > summary, [value=neck], [name=ask1], [data-copy=causes], #own',
    ))
      control.click();
    const area = root.querySelector('textarea')!;
    area.value = 'at night';
    area.dispatchEvent(new Event('input', { bubbles: true }));
    panel.startTimer('ice', 10);
    panel.startTimer('heat', 20);
    panel.theme = 'dark';
  };
  let entry: Promise<{ mount: typeof mount; unmount: typeof unmount }> | undefined;
  /** The module has the calls that the script has not; its text was put here by the test. */
  const load = (): NonNullable<typeof entry> =>
    (entry ??= import(
      URL.createObjectURL(
        new Blob([(globalThis as unknown as { built: string }).built], { type: 'text/javascript' }),
      )
    ) as NonNullable<typeof entry>);
  const frame = (src = ''): Promise<HTMLIFrameElement> =>
    new Promise((resolve) => {
      const element = document.createElement('iframe');
      element.addEventListener(
        'load',
        () => {
          resolve(element);
        },
        { once: true },
      );
      if (src) element.src = src;
      else element.srcdoc = '<!doctype html><body>';
      main.append(element);
    });
  const kept: Panel[] = [];

  return {
    element: (from, to) =>
      times(from, to, async () => {
        const panel = main.appendChild(make());
        use(panel);
        await panel.updateComplete;
        panel.remove();
      }),
    placeholder: (from, to) =>
      times(from, to, async () => {
        main.innerHTML =
          '<div data-muscle-spasm-guide data-region="GB"><p>own</p><p slot="host-note">note</p></div>';
        await task();
        use(main.querySelector('div')!.shadowRoot!.querySelector('muscle-spasm-guide')!);
        main.replaceChildren();
      }),
    mount: async (from, to) => {
      const { mount, unmount } = await load();
      const place = main.querySelector('section') ?? main.appendChild(document.createElement('section'));
      await times(from, to, async () => {
        const panel = mount(place, { region: 'NO' })!;
        use(panel);
        await panel.updateComplete;
        unmount(place);
      });
    },
    'script alone': (from, to) =>
      times(from, to, async () => {
        const script = document.createElement('script');
        script.type = 'text/plain';
        script.src = '/x.js?muscle-spasm-guide&region=US';
        main.append(script);
        await task();
        use(script.nextElementSibling as Panel);
        main.replaceChildren();
      }),
    'other options each time': (from, to) =>
      times(from, to, async (i) => {
        const panel = make();
        panel.feedback = `https://a.example/${i}`;
        main.append(panel);
        await panel.updateComplete;
        panel.remove();
      }),
    'moved between documents': async (from, to) => {
      const there = await frame();
      const old = main.appendChild(make());
      await times(from, to, async () => {
        there.contentDocument!.body.append(old);
        const fresh = main.appendChild(make());
        use(fresh);
        there.contentDocument!.body.append(fresh);
        await fresh.updateComplete;
        main.append(old);
        fresh.remove();
      });
      main.replaceChildren();
    },
    printed: (from, to) =>
      times(from, to, () => {
        window.print = () => undefined;
        const panel = main.appendChild(make());
        panel.shadowRoot!.querySelector<HTMLElement>('[data-print]')!.click();
        dispatchEvent(new Event('beforeprint'));
        dispatchEvent(new Event('afterprint'));
        panel.remove();
      }),
    'left in a document that goes': (from, to) =>
      times(from, to, async () => {
        // The next tick of a timer comes at once.
        const kept = window.setTimeout.bind(window);
        window.setTimeout = ((run: () => void) => kept(run)) as typeof setTimeout;
        const there = await frame();
        const panel = main.appendChild(make());
        there.contentDocument!.body.append(panel);
        panel.startTimer('ice', 10);
        there.remove();
        // The next panel that comes into the page may tidy up.
        main.appendChild(make()).remove();
        window.setTimeout = kept;
      }),
    frame: (from, to) =>
      times(from, to, async () => {
        (await frame('/embed.html')).remove();
      }),
    'one in a hundred kept': (from, to) =>
      times(from, to, (i) => {
        const panel = main.appendChild(make());
        panel.remove();
        if (i % 100 === 99) kept.push(panel);
      }),
  };
};
