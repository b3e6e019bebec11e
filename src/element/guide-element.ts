// Over 250 lines because what a page author may use is documented beside it.
/**
 * Room: element. The shell: attributes in, a Guide chosen, its one template shown, events out. What the reader
 * changes (open sections, picked muscle, chosen place) lives in the page and in memory, nowhere else.
 */
import { ReactiveElement } from '@lit/reactive-element';
import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { makeGuide } from '../model/guide.js';
import type { Edition, SectionId, TimerKind } from '../model/types.js';
import { options, readChoice, readLanguage, readList, readRegion, readSite } from '../options.js';
import type { Option } from '../options.js';
import { version } from '../version.js';
import { linkPrefix } from '../view/guide.js';
import { fill } from '../view/html.js';
import type { PanelGuide } from '../view/lines.js';
import { live } from '../view/live.js';
import { language } from '../view/names.js';
import { english, instead as sorry } from './english.js';
import { GuideReadyEvent, GuideStaleEvent } from './events.js';
import { rootInit, showDangerSigns } from './fallback.js';
import { paint } from './host-colours.js';
import { Kept } from './kept.js';
import { keyOf } from './key.js';
import { fetchWords, speaks, wordsFor } from './languages.js';
import { printAlone } from './leaflet.js';
import { make, own } from './native.js';
import { join, leave, panels } from './page.js';
import { properties } from './properties.js';
import { tell, warn, warnOption } from './say.js';
import { Sections } from './sections.js';
import { dress } from './sheet.js';
import { pageAddress, takeLink, takeQuestions } from './take.js';
import { fillIn, pictureOf } from './template.js';
import type { Template, Waiting } from './template.js';
import { idle, Timers } from './timers.js';

/**
 * A guide to muscle spasms and cramps: danger signs and the number to call, first steps, then folding sections.
 *
 * @summary Guidance on muscle spasms in one element.
 * @tagname muscle-spasm-guide
 * @slot - Shown before the script runs, when it fails and with script off; never touched.
 * @slot host-note - The site's own note: framed, marked as added by the site, after the sections.
 * @fires {SectionToggleEvent} spasm-section-toggle - A section was opened or closed, and by whom.
 * @fires {GuideReadyEvent} spasm-guide-ready - The guide is shown for the first time.
 * @fires {GuideStaleEvent} spasm-guide-stale - The edition is past its look-again date.
 * @fires {GuideErrorEvent} spasm-guide-error - Something failed; the danger signs are still shown.
 * @fires {LinkCopyEvent} spasm-link-copy - The reader copied the link of a section or card.
 * @fires {TimerStartEvent} spasm-timer-start - A timer was started.
 * @fires {TimerEndEvent} spasm-timer-end - A timer’s time is up.
 * @csspart panel - The whole panel.
 * @csspart title - The title.
 * @csspart section - A folding section.
 * @csspart summary - The line that folds a section.
 * @csspart card - A treatment.
 * @csspart button - A button.
 * @cssprop --spasm-text - Text.
 * @cssprop --spasm-muted - Less important text.
 * @cssprop --spasm-background - The panel's background.
 * @cssprop --spasm-wash - The background of steps, labels and the foot.
 * @cssprop --spasm-border - The colour of lines.
 * @cssprop --spasm-accent - Links, buttons and markers.
 * @cssprop --spasm-radius - The panel's corners.
 * @cssprop --spasm-padding - The space at the start and end of lines.
 * @cssprop --spasm-font - The font family.
 * @cssprop --spasm-font-size - The size that all others follow; the reader's own by default.
 * @cssprop --spasm-line-height - The line height.
 * @cssprop --spasm-max-width - How wide the panel may become.
 */
export class MuscleSpasmGuideElement extends ReactiveElement {
  static readonly version: string = version;
  static override properties: PropertyDeclarations = properties;

  /** BCP 47 tag of the guide's language. */
  declare lang: string;
  /** `auto` fetches the pack of the language from beside the script. */
  declare locales: '' | 'auto';
  /** Whose emergency number is shown: ISO 3166-1 alpha-2, any case; empty for neutral words and a list. */
  declare region: string;
  /** The colours. */
  declare theme: 'auto' | 'light' | 'dark' | 'host';
  /** Level of the title. */
  declare headingLevel: 1 | 2 | 3 | 4;
  /** Ids of the sections that are open, or `all`. */
  declare open: string;
  /** Keeps at most one section open. */
  declare exclusive: boolean;
  /** Ids of the sections to show, in order; empty for all. */
  declare sections: string;
  /** An `https:` or `mailto:` address for problems. */
  declare feedback: string;
  /** Who checked which edition for this site: `name; role; date; edition id`. */
  declare signOff: string;

  #guide: PanelGuide | undefined;
  #folds = new Sections(this);
  #kept = new Kept();
  #timers = new Timers(this);
  /**
   * For the reader's own notes, once asked for: around a field Chromium lays out at each load what is folded. It goes
   * from picture to picture as it is.
   */
  #field: HTMLTextAreaElement | undefined;
  #key = '';
  #template: Template | undefined;
  #shown: Partial<Record<string, string>> = {};
  #saidStale = false;
  /** Whether the reader looks at the English original of a translation. */
  #original = false;
  /** Whether there was a root before this class was: it came with the page. */
  #came = !!this.shadowRoot;

  constructor() {
    super();
    for (const [name, { fallback = '' }] of Object.entries<Option>(options))
      (this as unknown as Record<string, unknown>)[name] = fallback;
  }

  /** Which state of the words this is: id, dates (ISO 8601) and hash. */
  get edition(): Edition {
    return english.edition;
  }

  /** Opens a section. */
  show(id: SectionId): void {
    this.#folds.set(id, true);
  }

  /** Closes a section. */
  hide(id: SectionId): void {
    this.#folds.set(id, false);
  }

  /** Opens a closed section, closes an open one. */
  toggle(id: SectionId): void {
    this.#folds.set(id);
  }

  /** Opens every section; lifts `exclusive` until a section is next opened. */
  showAll(): void {
    this.#folds.setAll(true);
  }

  /** Closes every section. */
  hideAll(): void {
    this.#folds.setAll(false);
  }

  /**
   * Starts a timer, also anew: `hold` for 20 seconds, `ice` for 10 or 15 minutes, `heat` for 15 or 20. Any other value
   * is refused, with a warning.
   */
  startTimer(kind: TimerKind, length: number): void {
    this.#timers.start(kind, length);
  }

  /** Pauses a timer that runs. */
  pauseTimer(kind: TimerKind): void {
    this.#timers.change(kind, { on: false });
  }

  /** Lets a paused timer run on. */
  resumeTimer(kind: TimerKind): void {
    this.#timers.change(kind, { on: true });
  }

  /** Stops a timer and takes back what was said of it. */
  stopTimer(kind: TimerKind): void {
    this.#timers.change(kind, idle);
  }

  /** Rendered at once, so that nothing flashes and no promise of the page's is relied on. */
  override connectedCallback(): void {
    try {
      super.connectedCallback();
      if (this.#guide) this.refresh();
      else {
        // One that waited, and was away when the wait was over, has no update pending.
        this.requestUpdate();
        this.performUpdate();
      }
      join(this);
    } catch (error) {
      this.#fail(error);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
    this.#timers.read();
  }

  /** A constructed style sheet belongs to one document: taken into another, the panel needs one made there. */
  adoptedCallback(): void {
    const root = this.shadowRoot;
    if (!root) return;
    root.adoptedStyleSheets = [];
    dress(root);
    // WebKitGTK 2.50 remembers what was found here before it left, until something in here changes.
    root.appendChild(make('slot')).remove();
    // Chromium drops all that a frame's nodes listen to when the frame goes. What is still there stays once.
    this.#listen(root);
  }

  /** Opens, scrolls to and focuses a section, card, muscle or statement; false where there is none of that id. */
  followLink(id: string): boolean {
    const target = this.shadowRoot?.getElementById(id);
    if (!target) return false;
    if (target.matches('.step')) this.renderRoot.querySelector<HTMLElement>(`[value=${id}]`)?.click();
    this.#folds.reveal(target);
    this.fill();
    // What is off screen is laid out first, by this and by the focus: WebKit and Firefox scroll to nothing that is not.
    target.closest<HTMLElement>('.p')?.style.setProperty('--_m-late', 'visible');
    const summary = target.querySelector<HTMLElement>(':scope > summary');
    if (!summary) target.tabIndex = -1;
    (summary ?? target).focus({ preventScroll: true });
    target.scrollIntoView();
    return true;
  }

  /** Fills what changes by itself: number, notices, timers, the page's address and colours. */
  refresh(root: ParentNode = this.renderRoot): void {
    this.#timers.read();
    const guide = this.#guide;
    const panel = (root as ParentNode | undefined)?.querySelector<HTMLElement>('.p');
    if (!guide || !panel) return;
    const words = {
      ...live(guide, guide.region ?? this.#kept.get('place'), Date.now(), pageAddress()),
      ...this.#timers.paint(panel, guide),
    };
    const focused = this.shadowRoot?.activeElement;
    for (const spot of panel.querySelectorAll<HTMLElement>('[data-live]')) {
      const name = spot.dataset['live'] as keyof typeof words;
      // Written only when it changed: a page translator may have put other words there.
      if (this.#shown[name] !== words[name]) spot.textContent = this.#shown[name] = words[name];
      // The digits that are called are those that are shown.
      if (name === 'call') {
        if (words.tel) spot.setAttribute('href', `tel:${words.tel}`);
        else spot.removeAttribute('href');
      }
    }
    // A button that went hands the focus on.
    if (focused?.matches('.timer > button') && !focused.checkVisibility())
      focused.parentElement?.querySelector<HTMLElement>('button:not(:empty)')?.focus({ preventScroll: true });
    paint(panel, this, readChoice('theme', this.theme, warnOption));
    // Not of a few: Chromium tells a screen reader also what is not displayed in what is not drawn (H28).
    panel.classList.toggle('many', panels.size > 9);
    if (words.stale && !this.#saidStale) {
      this.#saidStale = true;
      this.dispatchEvent(new GuideStaleEvent({ edition: this.edition }));
    }
  }

  protected override createRenderRoot(): ShadowRoot {
    // eslint-disable-next-line wc/attach-shadow-constructor -- when it connects: until then what is inside is shown
    const root = this.shadowRoot ?? this.attachShadow(rootInit);
    // Whatever fails from here on, what is inside the tag is shown.
    if (!this.#came) root.appendChild(make('slot'));
    dress(root);
    this.#listen(root);
    return root;
  }

  #listen(root: Node): void {
    root.addEventListener('click', this.#onClick);
    root.addEventListener('input', this.#onInput);
    root.addEventListener('slotchange', this.#frameNote);
    root.addEventListener('toggle', this.#onToggle, true);
  }

  /** A failure before the first picture shows the danger signs, a later one keeps the last good picture. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#fail(error);
    }
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    // Refused, not used, if a text: 'false' would count as true.
    const given: unknown = this.exclusive;
    const exclusive = given === true;
    if (!exclusive && given !== false) warnOption('exclusive', given, 'true, false');
    const site = readSite(this, Date.now(), warnOption);
    const { signOff } = site;
    const { content, missing } = wordsFor(this);
    const name = missing && language(missing, 'en');
    const instead = name && fill(sorry, { n: name });
    if (missing) {
      if (missing === this.lang) readLanguage(missing, warnOption);
      if (readChoice('locales', this.locales, warnOption) === 'auto') fetchWords(this, missing);
    }
    const first = !this.#guide;
    if (first && this.#came) {
      const came = this.renderRoot.querySelector<HTMLElement>('.p')?.lang;
      // It stays as it came, without script, until the page and its words are there.
      if (own(document, 'readyState') === 'loading' || (came && !speaks(came))) return;
    }
    const back = this.#original && content !== english ? content.lang : '';
    const guide = makeGuide(back ? english : content, {
      ...site,
      // What came with the page was made where nobody knew of a share sheet.
      share: !this.#came && 'share' in navigator,
      instead,
      back,
    });
    if (signOff && !guide.signOff)
      warn(
        `The sign-off of edition ${signOff.edition} has lapsed: this is ${this.edition.id}. Have it checked.`,
      );
    const key = keyOf(guide);
    let open: readonly string[] = this.#folds.open();
    if (first) open = this.#takeOver(guide, key, open);
    else if (changed.has('open')) open = readList('open', this.open, warnOption);
    this.#guide = guide;
    let focused: number | undefined;
    if (key === this.#key) this.refresh();
    else {
      const [template, fresh] = pictureOf(guide, key);
      // A page may have put a cleaner, or nothing, in the place of innerHTML.
      if (!fresh.querySelector('.p')) throw new Error('no panel');
      this.#key = key;
      this.#template = template;
      this.#shown = {};
      // Filled before it is shown, so that nothing is read aloud as if it had changed.
      this.refresh(fresh);
      // A new picture is no reason to lose what the reader picked.
      this.#kept.putBack(fresh);
      this.#folds.putBack(fresh);
      const active = this.shadowRoot?.activeElement as HTMLElement | null;
      // Not else: to ask what is seen takes a layout.
      if (active) focused = this.#controls().indexOf(active);
      if (this.#field) fresh.querySelector('#own')?.after(this.#field);
      this.renderRoot.replaceChildren(fresh);
      // Perhaps its sheet came with the page, and went.
      dress(this.renderRoot as ShadowRoot);
    }
    this.#frameNote();
    const { ui } = guide.content;
    this.#folds.apply(open, exclusive, first, [ui.showAll, ui.hideAll]);
    this.#mark();
    // The same control, perhaps in another language.
    if (focused !== undefined) this.#controls()[focused]?.focus({ preventScroll: true });
    if (first) this.dispatchEvent(new GuideReadyEvent());
  }

  /**
   * Takes over what came with the page as a declarative root, if anything did: all of it stays where it was made from
   * the very same, and is there to be replaced where not. What the reader picked and opened before stays either way.
   * @returns the sections to open
   */
  #takeOver(guide: PanelGuide, key: string, opened: readonly string[]): readonly string[] {
    const root = this.renderRoot;
    const open = readList('open', this.open, warnOption);
    for (const input of root.querySelectorAll('input')) if (input.checked) this.#kept.keep(input);
    if (root.lastElementChild?.getAttribute('data-key') !== key + open.join()) return [...open, ...opened];
    // Alive from now on.
    root.querySelector('.still')?.classList.remove('still');
    this.#key = key;
    // As it was filled in: only what has changed since is written, and a translator's words stay.
    this.#shown = live(guide, guide.region ?? '', 0, '');
    return opened;
  }

  /** Marks what is picked or ticked, shows the picked muscle's steps alone, and copies the notes for paper. */
  #mark(): void {
    let held = true;
    for (const { checked, name, value, parentElement } of this.renderRoot.querySelectorAll('input')) {
      // No `:has(:checked)` in the place of classes: WebKitGTK 2.50 stops following it once Tab was in the group.
      (parentElement?.closest('li') ?? parentElement)?.classList.toggle('on', checked);
      if (name !== 'muscle') continue;
      this.shadowRoot?.getElementById(value)?.classList.toggle('off', !checked);
      if (checked) held = !!this.#guide?.content.held.includes(value);
    }
    // What is not held has no timer for it.
    this.renderRoot.querySelector('.now .timer')?.classList.toggle('off', !held);
    if (!held) this.stopTimer('hold');
    // A field of a form is cut at its edge on paper.
    const paper = this.renderRoot.querySelector('.noted');
    const own = this.#field?.value;
    if (paper) paper.textContent = own ? `${this.#guide?.content.ui.own}:\n${own}` : '';
    this.fill();
  }

  /** Makes what is shown by now of what waits; 'closed' also what is in closed sections, 'all' all of it, for paper. */
  fill(what?: Waiting): void {
    // What came with the page has no such places, and its one template tells what it was made from.
    if (this.#template) fillIn(this.renderRoot, this.#template, what);
  }

  /** Everything that can have the focus now, in an order that is that of every language. */
  #controls(): HTMLElement[] {
    return [
      ...this.renderRoot.querySelectorAll<HTMLElement>('a:not(.src a),button,input,select,summary,textarea'),
    ].filter((one) => one.checkVisibility());
  }

  /** The frame for the site's own note is there when the note is. */
  #frameNote = (): void => {
    const slot = this.renderRoot.querySelector('slot');
    slot?.parentElement?.classList.toggle('off', !slot.assignedNodes({ flatten: true }).length);
  };

  /** What an event is of; nothing where that is in the site's own note. */
  #ours({ target }: Event): HTMLElement | undefined {
    const node = target as HTMLElement;
    return this.renderRoot.contains(node) ? node : undefined;
  }

  #onClick = (event: Event): void => {
    const control = this.#ours(event)?.closest<HTMLElement>('a,button,summary');
    if (!control) return;
    // By attributes: a page may have put something of their names on the prototype of all objects.
    const read = (name: string): string | null => control.getAttribute(name);
    const href = read('href');
    const copy = read('data-copy');
    const take = read('data-take');
    const print = read('data-print');
    const live = read('data-live');
    const guide = this.#guide;
    if (href?.startsWith('#')) {
      // Followed here and not by the page, whose address (and router) is none of ours to change.
      event.preventDefault();
      this.followLink(href.slice(linkPrefix.length + 1));
    } else if (copy && guide) void takeLink(this, guide, control, copy);
    else if (take && guide) takeQuestions(this.renderRoot, guide, control, take);
    else if (print !== null) {
      // In a frame of the page's nobody says so before.
      this.fill('all');
      printAlone(this, print === 'one');
    } else if (control.id === 'original') {
      this.#original = !this.#original;
      this.requestUpdate();
    } else if (control.id === 'own') {
      const field = (this.#field ??= make('textarea'));
      // The browser keeps no copy of what is written.
      field.autocomplete = 'off';
      field.setAttribute('aria-labelledby', 'own');
      control.after(field);
      field.focus();
    } else if (!live) this.#folds.onClick(control);
    // The second click of a double one would land on the button that takes Start's place.
    else if ((event as MouseEvent).detail < 2) this.#timers.onClick(live);
  };

  #onToggle = (event: Event): void => {
    const details = this.#ours(event) as HTMLDetailsElement | undefined;
    if (!details) return;
    if (details.open) this.fill();
    this.#folds.onToggle(details);
  };

  #onInput = (event: Event): void => {
    const control = this.#ours(event) as HTMLInputElement | undefined;
    if (!control) return;
    if (control.closest('.timer')) this.#timers.onInput(control);
    else this.#kept.keep(control);
    this.#mark();
    this.refresh();
  };

  #fail(error: unknown): void {
    try {
      if (!this.shadowRoot?.querySelector('.p'))
        showDangerSigns(
          this,
          makeGuide(wordsFor(this).content, { region: readRegion(this.region, warnOption) }),
        );
    } catch {
      // What the page has broken is not there for the danger signs either: what is inside the tag is shown.
    }
    tell(this, error);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'muscle-spasm-guide': MuscleSpasmGuideElement;
  }
}
