/**
 * Room: demo. The page a site owner uses: what is chosen in the form goes to the preview, the snippet and the link,
 * all by the readers the guide itself uses.
 */
import { english } from '../src/element/english.js';
import { entries, policy, snippet, styleSheet } from '../src/embed/platforms.js';
import type { Place } from '../src/embed/platforms.js';
import {
  addressOf,
  attributesOf,
  coloursOf,
  defaultAddress,
  looks,
  scriptOf,
} from '../src/embed/snippets.js';
import type { Setup } from '../src/embed/snippets.js';
import { options } from '../src/options.js';
import type { Option } from '../src/options.js';
import { version } from '../src/version.js';
import { block } from './blocks.js';
import type { Reading } from './contrast.js';
import { find, h } from './dom.js';
import { makeFields, sayProblem } from './form.js';
import { configurationOf, names, pages, parse, widths, write } from './link.js';
import type { Configuration } from './link.js';
import { integrityOf } from './integrity.js';
import { wordsOf } from './languages.js';

const form = find('#choices') as HTMLFormElement;
const frame = find('#preview') as HTMLIFrameElement;
/** A colour field always has a colour: these are the ones that were chosen. */
const chosen = new Map<string, string>();
/** Of each script that was chosen so far. */
const hashes = new Map<string, string>();
let readings: readonly Reading[] = [];

const control = (name: string): HTMLInputElement | HTMLSelectElement =>
  form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;

const configuration = (): Configuration => {
  const data = new FormData(form);
  return configurationOf((name) => {
    if (name in looks) return chosen.get(name) ?? null;
    if (name === 'pin') return data.has('pin') ? 'yes' : 'no';
    const given = data.getAll(name).map(String);
    return given.length ? given.join(' ') : null;
  });
};

/** The script of a language, as it lies beside this page. */
const fileOf = (lang: unknown): string =>
  scriptOf({ address: defaultAddress, words: wordsOf(lang), options: {}, looks: {}, version, integrity: '' });

/** Asks for the hash of the chosen script, once; what is shown meanwhile has none. */
const learnHash = async (lang: unknown): Promise<void> => {
  const file = fileOf(lang);
  if (hashes.has(file)) return;
  hashes.set(file, '');
  hashes.set(file, await integrityOf(file));
  update();
};

const setupOf = ({ options: all, looks: colours, address, pin }: Configuration): Setup => ({
  options: all,
  looks: colours,
  address,
  version,
  integrity: pin ? (hashes.get(fileOf(all.lang)) ?? '') : '',
  words: wordsOf(all.lang),
});

/** Puts a configuration into the form. */
const show = (given: Configuration): void => {
  const values = new Map(attributesOf(given.options));
  for (const [name, attribute] of names) {
    const { many, type, fallback: usual = '', values: all = [] }: Option = options[name];
    const value = values.get(attribute);
    if (many) {
      const on = value?.split(' ') ?? (name === 'sections' ? all : []);
      const list = find(`[name=${attribute}]`, form).closest('ul');
      const boxes = [...form.querySelectorAll<HTMLInputElement>(`[name=${attribute}]`)];
      for (const box of boxes) box.checked = on.includes(box.value);
      const place = ({ value: id }: HTMLInputElement): number =>
        on.includes(id) && name === 'sections' ? on.indexOf(id) : all.length + all.indexOf(id);
      for (const box of boxes.sort((a, b) => place(a) - place(b))) list?.append(box.closest('li') ?? '');
    } else if (type === Boolean) (control(attribute) as HTMLInputElement).checked = value !== undefined;
    else control(attribute).value = value ?? (name === 'lang' ? 'en' : `${usual}`);
  }
  chosen.clear();
  for (const [name, colour] of coloursOf(given.looks)) chosen.set(name, colour);
  for (const name of ['place', 'width', 'page'] as const) control(name).value = given[name];
  control('address').value = given.address;
  (control('pin') as HTMLInputElement).checked = given.pin;
  // What the link configures is not hidden.
  for (const details of form.querySelectorAll('details'))
    if (
      [...details.querySelectorAll<HTMLInputElement>('[name]')].some(
        ({ name }) => values.has(name) || chosen.has(name),
      )
    )
      details.open = true;
};

const showPreview = (given: Configuration): void => {
  const address = `article.html#preview&${write(given)}`;
  // Replaced, so that the reader's way back is not through every colour tried.
  if (frame.src) frame.contentWindow?.location.replace(address);
  else frame.src = address;
  frame.style.inlineSize = given.width === 'full' ? '' : `${given.width}px`;
};

const showSnippet = (given: Configuration, setup: Setup): void => {
  const { blocks, limits, tried } = snippet(given.place, setup);
  find('#blocks').replaceChildren(
    ...blocks.map(({ where, code }, i) =>
      block(where, code, blocks.length > 1 ? `Copy part ${i + 1}` : 'Copy'),
    ),
  );
  find('#limits').replaceChildren(...limits.map((limit) => h('li', {}, limit)));
  find('#tried').textContent = tried;
  find('#policy').replaceChildren(block('The line of the policy', policy(setup), 'Copy the line'));
  find('#sheet').replaceChildren(block('In your style sheet', styleSheet(setup), 'Copy the rule'));
  const link = `${location.href.replace(/#.*/, '')}#${write(given)}`;
  find('#link').replaceChildren(block('The link', link, 'Copy the link'));
};

/** From the form to everything else. */
const update = (): void => {
  const given = configuration();
  const setup = setupOf(given);
  const wrong = new Map<string, string>();
  attributesOf(given.options, (name, _, allowed) => wrong.set(name, allowed));
  for (const [, attribute] of names) sayProblem(form, attribute, wrong.get(attribute) ?? '');
  const typed = control('address').value.trim();
  sayProblem(document, 'address', addressOf(typed) === typed || !typed ? '' : `/files/${defaultAddress}`);
  showPreview(given);
  showSnippet(given, setup);
  find('#download').setAttribute('href', `../dist/${fileOf(given.options.lang)}`);
  void learnHash(given.options.lang);
};

/** The address keeps the choices, for a reload or a bookmark. */
const remember = (): void => {
  const link = write(configuration());
  history.replaceState(null, '', link ? `#${link}` : location.pathname + location.search);
};

const showContrast = (): void => {
  for (const { name, colour, ratio } of readings) {
    control(name).value = chosen.get(name) ?? colour;
    const text = find(`[id="${name}-ratio"]`);
    text.textContent = ratio ? `${ratio.toFixed(1)}:1${ratio < 4.5 ? ', too low' : ''}` : '';
    text.classList.toggle('low', !!ratio && ratio < 4.5);
  }
  const low = readings.flatMap(({ name, ratio = 21, scheme }) =>
    ratio < 4.5 ? [`${looks[name as keyof typeof looks].toLowerCase()} in the ${scheme} theme`] : [],
  );
  const says = low.length
    ? `Hard to read: ${low.join(', ')}. At least 4.5:1 is needed on background and boxes.`
    : 'Every text is easy to read on background and boxes: 4.5:1 or more.';
  const status = find('#contrast');
  if (status.textContent !== says) status.textContent = says;
  status.classList.toggle('low', low.length > 0);
};

const move = (button: HTMLElement): void => {
  const row = button.closest('li');
  const list = row?.parentElement;
  const other = button.dataset['move'] === 'up' ? row?.previousElementSibling : row?.nextElementSibling;
  if (!row || !list) return;
  if (other) {
    if (button.dataset['move'] === 'up') other.before(row);
    else other.after(row);
  }
  button.focus();
  const rows = [...list.children];
  find('#moved').textContent =
    `${row.querySelector('label')?.textContent.trim()}: ${rows.indexOf(row) + 1} of ${rows.length}`;
};

const listen = (): void => {
  document.addEventListener('input', ({ target }) => {
    const { name, value, form: owner } = target as HTMLInputElement;
    if (owner !== form) return;
    if (name in looks) chosen.set(name, value);
    update();
  });
  document.addEventListener('change', remember);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    if (button.dataset['move']) move(button);
    else if (button.id === 'reset-colours') chosen.clear();
    else show(parse(''));
    update();
    remember();
  });
  addEventListener('hashchange', () => {
    show(parse(location.hash));
    update();
  });
  addEventListener('message', ({ source, data }) => {
    const { spasmColours } = (data ?? {}) as { spasmColours?: readonly Reading[] };
    if (source !== frame.contentWindow || !Array.isArray(spasmColours)) return;
    readings = spasmColours;
    showContrast();
  });
};

const fill = (name: string, texts: readonly (readonly [string, string])[]): void => {
  control(name).append(...texts.map(([value, text]) => h('option', { value }, text)));
};

const start = async (): Promise<void> => {
  makeFields(form);
  fill(
    'width',
    widths.map((value) => [value, value === 'full' ? 'Full' : `${value} px`]),
  );
  fill(
    'page',
    pages.map((value) => [value, value.charAt(0).toUpperCase() + value.slice(1)]),
  );
  for (const group of ['Form', 'Platform', 'Framework'])
    control('place').append(
      h(
        'optgroup',
        { label: `${group}s` },
        ...(Object.keys(entries) as Place[])
          .filter((place) => entries[place].group === group)
          .map((place) => h('option', { value: place }, entries[place].name)),
      ),
    );
  show(parse(location.hash));
  listen();
  showPreview(configuration());
  await learnHash('');
  find('#version').textContent = `Version ${version}, edition ${english.edition.id}.`;
  if (!hashes.get(defaultAddress)) {
    (control('pin') as HTMLInputElement).disabled = true;
    find('#pin-help').textContent =
      'Not here: this page was opened from a disk, or without https, and cannot read the file’s hash.';
  }
  update();
};

void start();
