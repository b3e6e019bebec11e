// The bar at the top: sets attributes on the guide and a few things on the page around it.
const form = document.querySelector('form');
const guide = document.querySelector('muscle-spasm-guide');
const frame = document.querySelector('.frame');

const set = {
  page: (value) => (document.documentElement.dataset.page = value),
  width: (value) => (frame.style.width = value === 'full' ? '' : `${value}px`),
};

form.addEventListener('change', ({ target: { name, value } }) => {
  if (name in set) set[name](value);
  else guide.setAttribute(name, value);
  // theme="host" reads the page's colours when it is set; the page has just changed them.
  if (name === 'page') guide.requestUpdate?.();
});
