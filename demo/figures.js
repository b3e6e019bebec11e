// The contact sheet: every figure of a panel, in both themes and three sizes, beside its name and words.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .p { max-inline-size: none; content-visibility: visible; padding: 1em; margin-block-end: 1em }
  .row { display: flex; gap: 0.5em; align-items: end; margin-block: 0.5em 1.5em }
  .fig { margin: 0 }
  .alone :is(.a, .b) { display: inline; animation: none }
`);

for (const panel of document.querySelectorAll('muscle-spasm-guide')) {
  const root = /** @type {ShadowRoot} */ (panel.shadowRoot);
  const host = document.createElement('div');
  // As `theme` does it on the panel.
  host.style.colorScheme = panel.getAttribute('theme') ?? '';
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const page = document.createElement('div');
  page.className = 'p';
  for (const step of root.querySelectorAll('.step')) {
    // Drawn when it is picked.
    /** @type {HTMLElement} */ (root.querySelector(`[value=${step.id}]`)).click();
    const figure = /** @type {SVGElement} */ (step.querySelector('.fig'));
    const words = document.createElement('div');
    words.textContent = `${step.id}: ${figure.querySelector('title')?.textContent ?? ''}`;
    const row = document.createElement('div');
    row.className = 'row';
    for (const size of [96, 200, 400])
      for (const left of ['.b', '.a', '']) {
        const copy = /** @type {SVGElement} */ (figure.cloneNode(true));
        if (left) {
          copy.querySelector(left)?.remove();
          copy.classList.add('alone');
        }
        copy.style.inlineSize = `${size}px`;
        row.append(copy);
      }
    page.append(words, row);
  }
  shadow.append(page);
  document.querySelector('main')?.append(host);
}
