// What a reader can do with a panel, all of it. Sent to the page as a function: it stands alone.

/** Each control of the page's panel is pressed, each list opened, each field written in. @returns those left out */
export async function useAll(): Promise<string[]> {
  const guide = document.querySelector('muscle-spasm-guide')!;
  const root = guide.shadowRoot!;
  const used = new Set<Element>();
  const pressAll = (selector: string): void => {
    for (const element of root.querySelectorAll<HTMLElement>(selector)) {
      used.add(element);
      element.click();
    }
  };
  const input = (
    control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
    value: string,
  ): void => {
    used.add(control);
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  };
  // What waits for it is there with the first that opens.
  const opened = (): Promise<unknown> =>
    new Promise((resolve) => {
      root.addEventListener('toggle', resolve, { capture: true, once: true });
    });
  let open = opened();
  pressAll('#all');
  await open;
  open = opened();
  pressAll('summary, input, #own, [data-copy], [data-take], .head a');
  await open;
  input(root.querySelector('textarea')!, 'Left calf, at night');
  // The presses closed the sections: what waits in their lists is there once both are open.
  open = opened();
  pressAll('#all');
  await open;
  // The timers: sound and vibration asked for, each length started, paused, resumed; the last ones run on.
  for (let round = 0; round < 3; round++) pressAll('[role=group] button');
  pressAll('[role=group] [data-live$="-10"], [role=group] [data-live$="-20"]');
  const select = root.querySelector('select')!;
  for (const { value } of select.options) input(select, value);
  // Links that leave the page are for the reader to follow: here they are only pointed at and given the focus.
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a:not(.head a)')) {
    used.add(link);
    for (const type of ['pointerover', 'mouseover', 'pointerdown', 'mousedown', 'touchstart'])
      link.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    link.focus();
  }
  location.hash = '#muscle-spasm-guide-magnesium';
  await new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  guide.remove();
  document.body.append(guide);
  return [...root.querySelectorAll('a, button, input, select, summary, textarea')]
    .filter((control) => !used.has(control) && !control.matches('[data-print]'))
    .map((control) => control.outerHTML);
}
