/**
 * The judge's page: shows one host after another in a frame, tells the server what each did, and at last that it is
 * done. A page reaches it as `parent.host` (page.ts).
 */
import type { Host, Looks, Result } from '../host.js';
import { alter, danger, outcomeOf, panelsOf, use } from './act.js';
import { listen } from './listen.js';
import { differences, pictureOf } from './looks.js';
import type { Picture } from './looks.js';
import { layOut, one, shadowOf, task } from './own.js';
import { attributesOf, changesBetween, keptBy, markupChange, takeSnapshot } from './snapshot.js';
import type { Snapshot } from './snapshot.js';

/** Where this judge's hosts are listed. */
const list = document.currentScript!.dataset['hosts']!;

type View = Window & typeof globalThis;

/** A host as it is sent here: patterns as their source. */
export type Sent = Omit<Host, 'mayWarn' | 'allows' | 'looks' | 'files'> & {
  readonly mayWarn?: string;
  readonly allows: readonly string[];
  readonly looks?: Omit<Looks, 'except' | 'only'> & {
    readonly except: readonly string[];
    readonly only?: string;
  };
};

export type Judgement = Omit<Result, 'name' | 'milliseconds'>;

let said: string[] = [];
/** The page is one of those that are looked at. */
let looking = false;
let before: Snapshot | undefined;
/** What is another each time it is asked for, in this engine. */
let unsteady: ReadonlySet<string> | undefined;
let ready = (): void => undefined;

Object.assign(window, {
  host: {
    watch: (view: View) => {
      listen(view, (line) => {
        said.push(line);
      });
    },
    mark: (view: View) => {
      // What the page's own scripts said until here is their business.
      if (!before) said = [];
      // A style sheet changes no window: the bare page has shown that the panel does not either.
      if (looking) return;
      before ??= takeSnapshot(view);
      unsteady ??= new Set(changesBetween(before, takeSnapshot(view)));
    },
    ready: () => {
      ready();
    },
  },
});

/** A page that never loads must not hold up the others. */
const patience = 60_000;

/** What a page said that judges itself. */
let judgement: Judgement | undefined;
const judged = (): Judgement | undefined => judgement;

const show = (host: Sent): Promise<HTMLIFrameElement> =>
  new Promise((resolve, reject) => {
    const frame = document.createElement('iframe');
    let missing = host.waits === true ? 2 : 1;
    const timer = setTimeout(() => {
      frame.remove();
      reject(new Error('the page does not load'));
    }, patience);
    const came = (): void => {
      if (--missing) return;
      clearTimeout(timer);
      resolve(frame);
    };
    ready = came;
    window.onmessage = ({ data, source }: MessageEvent) => {
      if (source !== frame.contentWindow) return;
      judgement = data as Judgement;
      came();
    };
    if (host.waits !== 'loading' && !host.itself) frame.addEventListener('load', came, { once: true });
    frame.src = `/host/${encodeURIComponent(host.name)}`;
    document.body.append(frame);
  });

/** A bare page of each direction, as this engine shows it. */
const bare = new Map<string, Picture>();

/** All of it, off screen or not, so that each picture is of the same; on a busy machine that takes some frames. */
async function drawn(panel: HTMLElement, hidden = false): Promise<void> {
  const [box, inside] = ['.p', '#emergency'].map((part) => one(shadowOf(panel)!, part));
  if (box) layOut(box);
  for (let frames = 0; frames < 2 || (frames < 100 && !hidden); frames++) {
    await new Promise(requestAnimationFrame);
    if (frames > 0 && inside?.checkVisibility({ contentVisibilityAuto: true })) return;
  }
}

async function look(
  panel: HTMLElement,
  { dir, except, only, hides }: NonNullable<Sent['looks']>,
): Promise<[string[], Picture]> {
  const key = `${dir} ${only ?? ''}`;
  const known = bare.get(key);
  await drawn(panel, hides);
  const now = pictureOf(panel, location.search.includes('full'), only);
  if (!known) bare.set(key, now);
  return [
    known
      ? differences(
          known,
          now,
          except.map((one) => new RegExp(one)),
        )
      : [],
    now,
  ];
}

/** What the host before this one has left here. */
function forget(host: Sent): void {
  said = [];
  before = undefined;
  judgement = undefined;
  looking = !!host.looks && host.kind !== 'bare';
  // What libraries of that page keep.
  sessionStorage.clear();
  localStorage.clear();
}

async function judge(host: Sent): Promise<Judgement> {
  const allowed = (lines: readonly string[]): string[] =>
    lines.filter((line) => !host.allows.some((found) => new RegExp(found).test(line)));
  forget(host);
  const frame = await show(host);
  const told = judged();
  if (told) return { ...told, wrong: allowed(told.wrong) };
  const view = frame.contentWindow as View;
  const { document: page } = view;
  await task();
  const wrong: string[] = [];
  let compared: Result['compared'];
  const panels = panelsOf(page);
  const given = attributesOf(page);
  const [first] = panels;
  if (host.looks && first && shadowOf(first)) {
    const [lines, { nodes, names }] = await look(first, host.looks);
    compared = [nodes.length, nodes.length * names.length];
    wrong.push(...lines);
    if (host.looks.hides) one(page, 'style')?.remove();
    danger(shadowOf(first)!, (so, what) => {
      if (!so) wrong.push(what);
    });
  }
  let outcome = outcomeOf(page);
  if (outcome === 'works' && first && !host.looks) {
    for (const panel of new Set([first, panels.at(-1) ?? first])) wrong.push(...(await use(panel)));
  }
  await task();
  if (attributesOf(page) !== given) wrong.push(`attributes: "${given}" is now "${attributesOf(page)}"`);
  if (before)
    wrong.push(
      ...changesBetween(before, takeSnapshot(view))
        .filter((line) => !unsteady?.has(line))
        .slice(0, 12),
    );
  if (!host.changes && !host.type && !host.looks?.hides) wrong.push(...markupChange(page, host.html));
  wrong.push(...keptBy(view));
  if (outcome === 'works' && first && !host.looks) {
    const dead = allowed(await alter(first, view));
    wrong.push(...dead);
    if (dead.length) outcome = 'dead';
  }
  let lines = host.mayWarn ? (host.lines ?? 1) : 0;
  for (const line of said)
    if (!(host.mayWarn && new RegExp(host.mayWarn).test(line) && lines-- > 0)) wrong.push(line);
  frame.remove();
  return {
    outcome,
    wrong: allowed(wrong),
    ...(compared && { compared }),
  };
}

const post = (path: string, body: unknown): Promise<unknown> =>
  fetch(path, { method: 'POST', body: JSON.stringify(body) });

async function run(): Promise<void> {
  const hosts = (await (await fetch(list)).json()) as Sent[];
  for (const host of hosts) {
    const start = performance.now();
    const result = await judge(host).catch((error: unknown) => ({
      outcome: 'blank' as const,
      wrong: [`the judge: ${String(error)} ${(error as Error).stack ?? ''}`],
    }));
    await post('/result', {
      name: host.name,
      ...result,
      milliseconds: Math.round(performance.now() - start),
    });
    document.querySelector('iframe')?.remove();
  }
  await post('/done', null);
}

void run();
