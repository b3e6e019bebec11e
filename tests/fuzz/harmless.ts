// What must hold of every panel, whatever its host gave it: not one element or attribute more than a panel that was
// given only what can be used, no address but of our own kinds, the danger signs and the number as they always are.
import { expect } from 'chai';
import { all, consoleLines, dangerSigns, emergency, one, rootOf, shown, text } from '../element/panel.js';
import type { Panel } from '../element/panel.js';
import { readAddress, readList, readRegion, readSignOff, readChoice } from '../../src/options.js';
import type { OptionName } from '../../src/options.js';
import { attributeOf, names } from './values.js';

export type Given = Partial<Record<OptionName, unknown>>;

const quiet = (): void => undefined;
const clean = (words: string): string => words.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');

/** A reader in the place of the host's: any name, of this edition. */
const someone = 'A; B; 2026-11-20; ';
const somewhere = 'https://a.example/';

/** Whether a language with a name was asked for, and it is not English. */
const isMissing = (raw: unknown): boolean => {
  try {
    if (typeof raw !== 'string' && typeof raw !== 'number') return false;
    const { language, script } = new Intl.Locale(`${raw}`).maximize();
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    return `${language} ${script}` !== 'en Latn' && names.of(`${raw}`) !== undefined;
  } catch {
    return false;
  }
};

/** What of it can be used, in attributes: with names and addresses of ours in the place of theirs. */
function usable(given: Given, edition: string): Map<string, string> {
  const signOff = readSignOff(given.signOff ?? '', Date.now(), quiet);
  const read: Record<OptionName, string> = {
    // It says that it is in another language than asked for, whichever that was.
    lang: isMissing(given.lang) ? 'sv' : '',
    locales: '',
    region: readRegion(given.region ?? '', quiet),
    theme: readChoice('theme', given.theme ?? '', quiet),
    headingLevel: readChoice('headingLevel', given.headingLevel ?? '', quiet),
    open: readList('open', given.open ?? '', quiet).join(' '),
    exclusive: given.exclusive === true ? 'true' : '',
    sections: readList('sections', given.sections ?? '', quiet).join(' '),
    feedback: readAddress(given.feedback ?? '', quiet) && somewhere,
    signOff: signOff?.edition === edition ? someone + edition : '',
  };
  return new Map(names.flatMap((name) => (read[name] ? [[attributeOf(name), read[name]]] : [])));
}

/** The page for frames keeps its own links in its own window; a section that was in a group keeps an empty name, as a panel that had a style keeps an empty one. */
const without = new Set(['target=_self', 'name=', 'style=']);
/** The number and the danger signs, as HTML. */
const signs = (panel: Panel): string => emergency(panel).innerHTML.replaceAll(' target="_self"', '');

/** Each element with its attributes and their values; the host's own address under one name. */
const shape = (panel: Panel, address: string): string =>
  // A panel that came with its page carries an empty template, by which it is known.
  [...rootOf(panel).querySelectorAll('*:not(template[data-key]:empty)')]
    .map(
      ({ localName, attributes }) =>
        localName +
        [...attributes]
          .filter(({ name, value }) => !without.has(`${name}=${value}`))
          .map(({ name, value }) => ` ${name}=${address && value === address ? somewhere : value}`)
          .join(''),
    )
    .join('\n');

interface Known {
  readonly html: string;
  readonly shape: string;
  readonly emergency: string;
}
const known = new Map<string, Known>();

/** The panel as it is without anything that must be refused. */
function knownOf(attributes: Map<string, string>): Known {
  const key = JSON.stringify([...attributes]);
  let found = known.get(key);
  if (!found) {
    const panel = document.createElement('muscle-spasm-guide');
    for (const [name, value] of attributes) panel.setAttribute(name, value);
    document.body.append(panel);
    panel.fill('all');
    panel.refresh();
    found = {
      html: rootOf(panel).innerHTML,
      shape: shape(panel, somewhere),
      emergency: signs(panel),
    };
    panel.remove();
    known.set(key, found);
  }
  return found;
}

/** The first line in which two texts differ: the whole of them nobody can read. */
function expectEqual(actual: string, expected: string, what: string): void {
  if (actual === expected) return;
  const [a, b] = [actual.split('\n'), expected.split('\n')];
  const at = a.findIndex((line, i) => line !== b[i]);
  throw new Error(
    `${what}: ${a[at]?.slice(0, 300) ?? 'nothing'} — in the place of: ${b[at]?.slice(0, 300) ?? 'nothing'}`,
  );
}

/** What an attribute says: a number, and true by being there. */
export const asAttributes = (texts: Readonly<Partial<Record<OptionName, string>>>): Given => ({
  ...texts,
  ...('headingLevel' in texts ? { headingLevel: Number(texts.headingLevel) } : {}),
  exclusive: 'exclusive' in texts,
});

/** @param look - whether it is also asked what is seen: that needs a layout of the page */
export function expectHarmless(panel: Panel, given: Given, look: boolean): void {
  const before = knownOf(usable(given, panel.edition.id));
  // As before a print: what waits until it is shown is looked at, too.
  panel.fill('all');
  panel.refresh();
  const address = readAddress(given.feedback ?? '', quiet);
  // The same to the letter, as most are, needs no closer look: that takes five times as long.
  if (rootOf(panel).innerHTML !== before.html) {
    expectEqual(shape(panel, address), before.shape, 'elements and attributes');
    expectEqual(signs(panel), before.emergency, 'danger signs and number');
  }
  for (const name of panel.getAttributeNames())
    expect(names.map(attributeOf), 'names on the element').to.include(name);
  if (address) {
    const link = all<HTMLAnchorElement>(panel, '.foot a').find(
      (each) => each.getAttribute('href') === address,
    );
    expect(link?.protocol).to.match(/^(https|mailto|):$/);
  }
  const signOff = readSignOff(given.signOff ?? '', Date.now(), quiet);
  if (signOff?.edition === panel.edition.id) {
    const foot = one(panel, '.foot').textContent;
    for (const words of [signOff.name, signOff.role]) expect(foot).to.contain(clean(words));
  }
  if (!look) return;
  expect(shown(emergency(panel)), 'the block is seen').to.equal(true);
  for (const id of dangerSigns) expect(shown(one(panel, `#${id}`)), `${id} is seen`).to.equal(true);
  expect(text(emergency(panel)).length).to.be.greaterThan(500);
}

/** What is said and thrown from now on; `check` finds fault with it. Call it once in each test. */
export function listen(): { check: () => void } {
  const lines = consoleLines();
  const thrown: string[] = [];
  const hear = (event: ErrorEvent | PromiseRejectionEvent): void => {
    thrown.push(event.type);
  };
  addEventListener('error', hear);
  addEventListener('unhandledrejection', hear);
  return {
    check() {
      removeEventListener('error', hear);
      removeEventListener('unhandledrejection', hear);
      expect(thrown).to.deep.equal([]);
      expect(new Set(lines).size, 'each line once').to.equal(lines.length);
      for (const line of lines) {
        // What is wrong, and what to do.
        expect(line).to.match(
          /^warn: \[muscle-spasm-guide\] ([\w-]+="[^]*" cannot be used\. Use: .+\.|The sign-off of edition .* has lapsed.*|A place for the guide cannot be used\. Use: div\..*)$/,
        );
        expect(line.length).to.be.lessThan(500);
        expect(line).to.not.match(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }
    },
  };
}
