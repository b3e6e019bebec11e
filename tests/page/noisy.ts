// A page of somebody else that is hard to print one part of: things on each side of the panel and on each level, rules
// that hide the panel on paper or cut it off, shadow roots around it. Sent to the page as a function: it stands alone.

/** Where the panel stands. */
export const places = ['flow', 'open root', 'closed root', 'slot', 'dialog', 'popover'] as const;
export type Place = (typeof places)[number];

/** Moves the page's panel to a place; every word of the page is `noise`. */
export function surround(place: Place): void {
  const add = <T extends keyof HTMLElementTagNameMap>(
    parent: Node,
    tag: T,
    css = '',
  ): HTMLElementTagNameMap[T] => {
    const element = parent.appendChild(document.createElement(tag));
    element.style.cssText = css;
    return element;
  };
  /** A level of the page, with words, pictures and boxes around the place it gives. */
  const level = (parent: Node, css: string, depth: number): Element => {
    add(
      parent,
      'header',
      'display: block !important; position: fixed !important; inset: 0 0 auto',
    ).textContent = 'noise';
    parent.appendChild(document.createTextNode('noise'));
    add(parent, 'iframe', 'height: 3000px').setAttribute('srcdoc', 'noise');
    add(parent, 'nav', 'height: 900px').textContent = 'noise';
    const inside = add(parent, depth % 2 ? 'main' : 'div', css);
    parent.appendChild(document.createTextNode('noise'));
    add(parent, 'footer', 'break-before: page; visibility: visible').textContent = 'noise';
    return depth ? level(inside, css, depth - 1) : inside;
  };
  const css =
    'display: grid; grid-template: 40px / 1fr 1fr; overflow: hidden; height: 50vh; width: 200px; transform: rotate(2deg);' +
    'columns: 3; padding: 40px; border: 9px solid; position: relative; direction: rtl; white-space: pre';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    html { font-size: 62.5%; height: 100vh; overflow: hidden }
    body { columns: 2; font: italic 30px/3 fantasy; letter-spacing: 9px }
    body::before, div::before, main::after, dialog::before, x-part::before { content: 'noise'; display: block; height: 99px }
    @page { size: A5 landscape; margin: 5cm }
    @media print {
      body { visibility: hidden }
      main *, #own { display: none !important }
      header, nav { display: block !important }
      main, div { page-break-after: always; height: 20px !important }
    }`);
  document.adoptedStyleSheets = [sheet];
  const guide = document.querySelector('muscle-spasm-guide')!;
  const end = level(document.body, css, 3);
  if (place === 'flow') end.append(guide, 'noise');
  else if (place === 'dialog') {
    const dialog = add(end, 'dialog');
    level(dialog, css, 1).append('noise', guide);
    dialog.showModal();
  } else if (place === 'popover') {
    end.append(guide);
    const popover = add(document.body, 'div');
    popover.popover = 'manual';
    popover.append('noise');
    popover.showPopover();
  } else {
    const host = end.appendChild(document.createElement('x-part'));
    const root = host.attachShadow({ mode: place === 'closed root' ? 'closed' : 'open' });
    root.adoptedStyleSheets = [sheet];
    const inside = level(root, css, 2);
    if (place === 'slot') {
      add(inside, 'slot');
      host.append('noise', guide, 'noise');
    } else inside.append(guide, 'noise');
  }
}
