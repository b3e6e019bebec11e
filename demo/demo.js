// The bar at the top: sets attributes on the guide and a few things on the page around it.
const guide = /** @type {HTMLElement & { refresh?: () => void }} */ (
  document.querySelector('muscle-spasm-guide')
);
const frame = /** @type {HTMLElement} */ (document.querySelector('.frame'));

document.querySelector('form')?.addEventListener('change', ({ target }) => {
  const { name, value } = /** @type {HTMLSelectElement} */ (target);
  if (name === 'width') frame.style.width = value === 'full' ? '' : `${value}px`;
  else if (name === 'page') {
    document.documentElement.dataset['page'] = value;
    // theme="host" reads the page's colours at connect and when the scheme changes; here the page itself did.
    guide.refresh?.();
  } else guide.setAttribute(name, value);
});
