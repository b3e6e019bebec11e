/**
 * Room: demo. A text to copy: what it is for, the text itself in a field that can be read and selected by any means,
 * and a button that copies it and says so.
 */
import { h } from './dom.js';

let count = 0;

/** Copies, or selects where the browser lets no page copy. @returns what to say of it */
const copy = async (field: HTMLTextAreaElement): Promise<string> => {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'Copied.';
  } catch {
    field.focus();
    field.select();
    return 'Selected. Press Ctrl+C, or ⌘C on a Mac, to copy it.';
  }
};

/** @param button - the words on the button, which tell several blocks apart */
export const block = (where: string, code: string, button = 'Copy'): HTMLElement => {
  const id = `code-${++count}`;
  const field = h('textarea', { id, readonly: true, spellcheck: 'false', dir: 'ltr', wrap: 'soft' });
  field.value = code;
  // Where the field does not grow by itself: its lines, and a guess at how often long ones are wrapped.
  const rows = code.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 48), 0);
  field.rows = Math.min(Math.max(rows, 1), 12);
  const press = h('button', { type: 'button', class: 'copy', 'aria-describedby': `${id}-where` }, button);
  const said = h('output', { for: id });
  press.addEventListener('click', () => {
    said.textContent = '';
    void copy(field).then((words) => {
      said.textContent = words;
    });
  });
  return h(
    'div',
    { class: 'block' },
    h('label', { for: id, id: `${id}-where` }, where),
    field,
    h('p', { class: 'row' }, press, said),
  );
};
