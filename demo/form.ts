/**
 * Room: demo. The form, made from the table of options: a control for each, so that none can be forgotten.
 */
import { english } from '../src/element/english.js';
import { looks } from '../src/embed/snippets.js';
import { options, sentences } from '../src/options.js';
import type { Option, OptionName } from '../src/options.js';
import { find, h, prose } from './dom.js';

/** What an owner calls each option, where it stands in the form, and its sentence where a list leaves less to say. */
const titles: Readonly<Record<OptionName, readonly [title: string, group: string, help?: string]>> = {
  region: [
    'Emergency number',
    'first',
    'Never guessed. Without one the words are neutral and readers can pick a place.',
  ],
  lang: ['Language', 'first'],
  locales: ['Other languages of the page', 'more'],
  theme: ['Theme', 'first'],
  sections: ['Sections and their order', 'sections'],
  open: ['Open at first', 'sections'],
  exclusive: ['One open at a time', 'sections'],
  headingLevel: ['Heading level', 'more'],
  feedback: ['Where to report a problem', 'more'],
  signOff: ['Checked by your clinician', 'more'],
};

const nameOf = (type: 'region' | 'language', code: string): string =>
  new Intl.DisplayNames(['en-GB'], { type }).of(code) ?? code;

/** The regions with a number we are sure of, by name. */
const regions = (): [string, string][] =>
  english.numbers
    .flatMap(([number, codes]) =>
      codes.split(' ').map((code): [string, string] => [code, `${nameOf('region', code)} (${number})`]),
    )
    .sort(([, a], [, b]) => a.localeCompare(b, 'en-GB'));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const label = (name: OptionName, value: string): string => {
  if (name === 'lang') {
    const own = new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value;
    return value === 'en' ? own : `${own} (${nameOf('language', value)})`;
  }
  if (name === 'locales')
    return value === 'auto' ? 'Fetch the page’s language from beside the script' : 'Fetch nothing';
  if (value in english.titles) return english.titles[value as keyof typeof english.titles][0];
  return capital(value);
};

/** A box for each value; where order counts, two buttons move it. */
const boxes = (name: OptionName, attribute: string, values: readonly string[]): HTMLElement => {
  const ordered = name === 'sections';
  const rows = values.map((value) => {
    const title = label(name, value);
    const box = h('input', { type: 'checkbox', name: attribute, value, checked: ordered });
    const row = h('li', {}, h('label', {}, box, ` ${title}`));
    if (ordered)
      for (const [way, sign] of [
        ['up', '↑'],
        ['down', '↓'],
      ] as const)
        row.append(
          h('button', { type: 'button', 'data-move': way, 'aria-label': `Move ${title} ${way}` }, sign),
        );
    return row;
  });
  return h('ul', { class: 'boxes' }, ...rows);
};

const control = (name: OptionName, attribute: string, describedby: string): HTMLElement => {
  const { values = [], fallback = '' }: Option = options[name];
  const attributes = { id: attribute, name: attribute, 'aria-describedby': describedby };
  if (name === 'region')
    return h(
      'select',
      attributes,
      h('option', { value: '' }, 'None: readers can pick'),
      ...regions().map(([code, text]) => h('option', { value: code }, text)),
    );
  if (!values.length)
    return h('input', {
      ...attributes,
      type: 'text',
      autocomplete: 'off',
      spellcheck: 'false',
      maxlength: '200',
    });
  return h(
    'select',
    attributes,
    ...values.map((value) => h('option', { value, selected: value === `${fallback}` }, label(name, value))),
  );
};

const field = (name: OptionName): HTMLElement => {
  const { attribute = name, values = [], many, type }: Option = options[name];
  const [title, , sentence = sentences[name]] = titles[name];
  const help = h('p', { class: 'help', id: `${attribute}-help` }, ...prose(sentence));
  const problem = h('p', { class: 'problem', id: `${attribute}-problem`, hidden: true });
  if (many)
    return h(
      'fieldset',
      { class: 'field', 'aria-describedby': help.id },
      h('legend', {}, title),
      boxes(name, attribute, values),
      help,
    );
  const described = `${help.id} ${problem.id}`;
  if (type === Boolean) {
    const box = h('input', { type: 'checkbox', name: attribute, value: 'true', 'aria-describedby': help.id });
    return h('div', { class: 'field' }, h('label', { class: 'check' }, box, ` ${title}`), help);
  }
  return h(
    'div',
    { class: 'field' },
    h('label', { for: attribute }, title),
    control(name, attribute, described),
    problem,
    help,
  );
};

/** Puts every field into its group. */
export const makeFields = (form: ParentNode): void => {
  for (const name of Object.keys(titles) as OptionName[])
    find(`[data-group=${titles[name][1]}]`, form).append(field(name));
  find('[data-group=colours]', form).append(
    ...Object.entries(looks).map(([name, title]) =>
      h(
        'div',
        { class: 'colour' },
        h('input', { type: 'color', id: name, name, 'aria-describedby': `${name}-ratio` }),
        h('label', { for: name }, title),
        h('span', { class: 'ratio', id: `${name}-ratio` }),
      ),
    ),
  );
};

/** Says beside a field what can be used there; nothing where there is nothing to say. */
export const sayProblem = (form: ParentNode, attribute: string, allowed: string): void => {
  const problem = form.querySelector<HTMLElement>(`#${attribute}-problem`);
  if (!problem) return;
  problem.hidden = !allowed;
  problem.textContent = allowed && `Left out. It must look like: ${allowed}`;
  form.querySelector(`#${attribute}`)?.setAttribute('aria-invalid', `${!!allowed}`);
};
