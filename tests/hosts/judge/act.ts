/**
 * Does what readers do, and looks whether it does anything: a panel that is there and dead is worse than a fallback.
 */
import type { Outcome } from '../host.js';
import { all, attribute, call, click, get, one, readable, shadowOf, task, textOf, visible } from './own.js';

/* eslint-disable @typescript-eslint/unbound-method -- natives are taken off their prototypes, to be applied by call() */

/** Every danger sign, written here once more: a test must not ask the source which ones there should be. */
const signs = Array.from({ length: 12 }, (_, i) => `E${i + 1}`);
const sections = ['symptoms', 'causes', 'treatments', 'prevention', 'questions'];
const muscles = ['hamstring', 'thigh', 'foot', 'back', 'neck', 'hand', 'calf'];

/** Something must be so, or it is said. */
type Must = (so: boolean, what: string) => void;

/** Danger signs and the number: there, in sight, and nothing of the page in front of them. */
export function danger(root: ShadowRoot, must: Must, number = '999'): void {
  for (const id of signs) must(visible(one(root, `#${id}`)), `danger sign ${id} is not seen`);
  const heading = one(root, '#emergency');
  must(visible(heading), 'the heading is not seen');
  must(textOf(heading).includes(`Call ${number}`), `the heading says "${textOf(heading)}", not ${number}`);
  const link = one(root, '.call');
  must(visible(link) && textOf(link).includes(number), `${number} is not seen`);
  must(attribute(link, 'href') === `tel:${number}`, `the link does not call ${number}`);
}

const inside = (root: ShadowRoot, id: string): HTMLElement | undefined => one(root, `#${id} > .in`);

async function fold(root: ShadowRoot, must: Must): Promise<void> {
  const openNow = (): number => all(root, '.s[open]').length;
  const button = one(root, '#all');
  for (const id of sections) {
    const summary = one(root, `#${id} > summary`);
    must(visible(summary), `${id} is not there`);
    if (!summary) continue;
    click(summary);
    must(visible(inside(root, id)), `${id} does not open`);
    await task();
    click(summary);
    must(!visible(inside(root, id)), `${id} does not close`);
  }
  await task();
  if (!button) {
    must(false, 'no button for all sections');
    return;
  }
  const words = textOf(button);
  click(button);
  await task();
  must(openNow() === sections.length, `"${words}" opens ${openNow()} of ${sections.length}`);
  must(textOf(button) !== words && words !== '', `the button still says "${words}"`);
  click(button);
  await task();
  must(openNow() === 0, 'the button for all sections does not close them');
}

function pick(root: ShadowRoot, must: Must): void {
  for (const id of muscles) {
    const radio = one(root, `[name=muscle][value=${id}]`);
    if (radio) click(radio);
    const shown = all(root, '.step')
      .filter(visible)
      .map((step) => get(Element, 'id', step));
    must(shown.join() === id, `picked ${id}, shown: ${shown.join() || 'nothing'}`);
  }
}

async function time(root: ShadowRoot, must: Must): Promise<void> {
  const [treatments] = all(root, '#treatments > summary');
  if (treatments) click(treatments);
  await task();
  for (const [kind, length] of [
    ['hold', 20],
    ['ice', 10],
  ] as const) {
    const clock = one(root, `[data-live=${kind}-clock]`);
    const press = (what: string | number): void => {
      const button = one(root, `[data-live=${kind}-${what}]`);
      must(visible(button), `no button ${kind}-${what}`);
      if (button) click(button);
    };
    press(length);
    must(visible(clock) && /^\d+:\d\d$/.test(textOf(clock)), `${kind} does not start: "${textOf(clock)}"`);
    press('stop');
    must(!visible(clock), `${kind} does not stop`);
  }
  if (treatments) click(treatments);
  await task();
}

/** What the page's own code may do at any time. */
async function change(panel: HTMLElement, root: ShadowRoot, must: Must): Promise<void> {
  const region = attribute(panel, 'region');
  Reflect.set(panel, 'region', 'NO');
  await task();
  must(textOf(one(root, '.call')).includes('113'), 'a change of region does not show');
  must(attribute(panel, 'region') === 'NO', 'a property is not reflected');
  call(Element.prototype.setAttribute, panel, 'region', region);
  await task();
}

/** The panels of a page, those in placeholders included. */
export const panelsOf = (document: Document): HTMLElement[] => [
  ...all(document, 'muscle-spasm-guide'),
  ...all(document, '[data-muscle-spasm-guide]').flatMap((place) => {
    const root = shadowOf(place);
    return root ? all(root, 'muscle-spasm-guide') : [];
  }),
];

/** Acts on one panel without changing anything that the page's author wrote. */
export async function use(panel: HTMLElement): Promise<string[]> {
  const wrong: string[] = [];
  const must: Must = (so, what) => {
    if (!so) wrong.push(what);
  };
  const root = shadowOf(panel);
  if (!root) return ['no root'];
  danger(root, must);
  await fold(root, must);
  pick(root, must);
  await time(root, must);
  danger(root, must);
  return wrong;
}

/** The author changes an option, and takes it back; the reader prints. */
export async function alter(panel: HTMLElement, view: Window): Promise<string[]> {
  const wrong: string[] = [];
  const must: Must = (so, what) => {
    if (!so) wrong.push(what);
  };
  const root = shadowOf(panel);
  if (!root) return ['no root'];
  await change(panel, root, must);
  const sheets = (): number => get(Document, 'adoptedStyleSheets', view.document).length;
  const theirs = sheets();
  let printed = -1;
  view.print = () => {
    printed = sheets() - theirs;
  };
  const button = one(root, '[data-print=one]');
  if (button) click(button);
  must(printed === 1, `a print alone: ${printed} sheets`);
  call(EventTarget.prototype.dispatchEvent, view, new Event('afterprint'));
  must(sheets() === theirs, 'a print leaves its sheet behind');
  return wrong;
}

/** What readers have before anything is done. */
export function outcomeOf(document: Document): Outcome {
  const panels = panelsOf(document);
  if (panels.length && panels.every((panel) => visible(one(shadowOf(panel) ?? panel, '.p')))) return 'works';
  const places = panels.length ? panels : all(document, '[data-muscle-spasm-guide], body');
  return places.length && places.every((place) => /999|emergency/i.test(readable(place)))
    ? 'fallback'
    : 'blank';
}
