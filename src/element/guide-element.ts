/**
 * Room: element. The shell: attributes in, a Guide chosen, its one template shown, events out. What the reader
 * changes (open sections, picked muscle, chosen place) lives in the page and in memory, nowhere else.
 */
import { LitElement, html, render } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { english } from '../content/english.js';
import { isStale, makeGuide } from '../model/guide.js';
import type { Edition, SectionId } from '../model/types.js';
import { options, propertyOf, readAddress, readChoice, readList, readRegion } from '../options.js';
import { guideStyles } from '../style/guide.js';
import { version } from '../version.js';
import { numberNote, staleNotice } from '../view/about.js';
import { callHeading, callLink } from '../view/emergency.js';
import { compose, linkPrefix } from '../view/guide.js';
import { esc, fill } from '../view/html.js';
import type { PanelGuide } from '../view/lines.js';
import { GuideErrorEvent, GuideReadyEvent, GuideStaleEvent, LinkCopyEvent } from './events.js';
import { showDangerSigns } from './fallback.js';
import { hostColours } from './host-colours.js';
import { join, leave } from './page.js';
import { fail, warnOption } from './say.js';
import { Sections } from './sections.js';

/** One template for each composed panel, shared by all panels that show the same. */
const templates = new Map<string, TemplateResult>();

/**
 * A template from a string made by view/, where every word has been escaped. lit asks for the `raw` that template
 * literals have, so that no string gets here by accident.
 */
const asTemplate = (key: string, make = (): string => key): TemplateResult => {
  let template = templates.get(key);
  if (!template) {
    const strings = [make()];
    template = html(Object.assign(strings, { raw: strings }));
    templates.set(key, template);
  }
  return template;
};

/**
 * A guide to muscle spasms and cramps: danger signs and the number to call, first steps, then folding sections.
 *
 * @summary Guidance on muscle spasms in one element.
 * @tagname muscle-spasm-guide
 * @slot - Shown before the script runs, when it fails and with script off; never touched.
 * @fires {SectionToggleEvent} spasm-section-toggle - A section was opened or closed, and by whom.
 * @fires {GuideReadyEvent} spasm-guide-ready - The guide is shown for the first time.
 * @fires {GuideStaleEvent} spasm-guide-stale - The edition is past its look-again date.
 * @fires {GuideErrorEvent} spasm-guide-error - Something failed; the danger signs are still shown.
 * @fires {LinkCopyEvent} spasm-link-copy - The reader copied the link of a section or card.
 * @csspart panel - The whole panel.
 * @csspart title - The title.
 * @csspart section - A folding section.
 * @csspart summary - The line that folds a section.
 * @csspart card - A treatment.
 * @csspart button - A button.
 */
export class MuscleSpasmGuideElement extends LitElement {
  static readonly version: string = version;
  static override styles = guideStyles;
  static override properties: PropertyDeclarations = Object.fromEntries(
    Object.entries(options).map(([attribute, { kind }]) => [
      propertyOf(attribute),
      {
        attribute,
        reflect: true,
        useDefault: true,
        type: kind === 'flag' ? Boolean : attribute === 'heading-level' ? Number : String,
      },
    ]),
  );

  /** BCP 47 tag of the guide's language. */
  declare lang: string;
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

  #guide: PanelGuide | undefined;
  #folds = new Sections(this);
  #place = '';
  #broken = false;
  #saidStale = false;

  constructor() {
    super();
    this.lang = this.region = this.open = this.sections = this.feedback = '';
    this.theme = 'auto';
    this.headingLevel = 2;
    this.exclusive = false;
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

  /** Rendered at once, so that nothing flashes and no promise of the page's is relied on. */
  override connectedCallback(): void {
    try {
      super.connectedCallback();
      if (this.hasUpdated) this.refresh();
      else this.performUpdate();
      join(this);
    } catch (error) {
      this.#fail(error);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
  }

  /** Opens, scrolls to and focuses a section, card, muscle or statement. */
  followLink(id: string): boolean {
    const target = this.shadowRoot?.getElementById(id);
    if (!target) return false;
    const muscle = this.renderRoot.querySelector<HTMLInputElement>(`input[value="${CSS.escape(id)}"]`);
    if (muscle) muscle.checked = true;
    this.#folds.reveal(target);
    target.scrollIntoView();
    const focusable = target.querySelector<HTMLElement>(':scope > summary') ?? target;
    if (focusable === target) target.tabIndex = -1;
    focusable.focus({ preventScroll: true });
    return true;
  }

  /** Fills what changes by itself: number, notices, page address, the page's colours. */
  refresh(): void {
    const guide = this.#guide;
    const panel = this.renderRoot.firstElementChild;
    if (!guide || !(panel instanceof HTMLElement)) return;
    const region = guide.region ?? this.#place;
    const stale = isStale(guide.content, Date.now());
    const live: Record<string, string> = {
      heading: esc(callHeading(guide, region)),
      call: callLink(guide, region),
      from: numberNote(guide, region),
      stale: stale ? esc(staleNotice(guide)) : '',
      address: esc(fill(guide.content.ui.address, { n: location.href.split('#')[0] ?? '' })),
    };
    for (const spot of panel.querySelectorAll<HTMLElement>('[data-live]')) {
      const words = live[spot.dataset['live'] ?? ''];
      if (words !== undefined) render(asTemplate(words), spot);
    }
    this.#folds.label(guide.content.ui);
    this.#colour(panel);
    if (stale && !this.#saidStale) {
      this.#saidStale = true;
      this.dispatchEvent(new GuideStaleEvent(this.edition));
    }
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A declarative root would be shown twice: lit renders after what is there.
    this.shadowRoot?.replaceChildren();
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#onClick);
    root.addEventListener('change', this.#onChange);
    root.addEventListener('toggle', this.#folds.onToggle, true);
    return root;
  }

  protected override shouldUpdate(): boolean {
    return !this.#broken;
  }

  /** A later failure keeps the last good picture, the first one shows the danger signs; the page never hears it. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#fail(error);
    }
  }

  protected override render(): TemplateResult {
    readChoice('lang', this.lang, warnOption);
    const region = readRegion(this.region, warnOption);
    const sections = readList<SectionId>('sections', this.sections, warnOption);
    const level = Number(readChoice('heading-level', this.headingLevel, warnOption));
    const feedback = readAddress(this.feedback, warnOption);
    const guide = makeGuide(english, region, sections, level, feedback);
    this.#guide = guide;
    return asTemplate(JSON.stringify([region, sections, level, feedback]), () => compose(guide));
  }

  protected override update(changed: PropertyValues<this>): void {
    const first = !this.hasUpdated;
    const open = this.#folds.open();
    const muscle = this.renderRoot.querySelector<HTMLInputElement>('[name="muscle"]:checked')?.value;
    super.update(changed);
    // A new template is a new page to the reader: what they had opened and picked comes along.
    for (const input of this.renderRoot.querySelectorAll('input')) input.checked = input.value === (muscle ?? 'calf');
    const where = this.renderRoot.querySelector('select');
    if (where) where.value = this.#place;
    this.#folds.apply(
      changed.has('open') ? readList<SectionId | 'all'>('open', this.open, warnOption) : open,
      this.exclusive,
      first,
    );
    this.refresh();
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new GuideReadyEvent());
  }

  #colour(panel: HTMLElement): void {
    let theme = readChoice('theme', this.theme, warnOption);
    const colours = theme === 'host' ? hostColours(this) : undefined;
    if (theme === 'host' && !colours) theme = 'auto';
    panel.dataset['theme'] = theme;
    panel.style.colorScheme = colours ? (colours.dark ? 'dark' : 'light') : '';
    panel.style.setProperty('--_host-ink', colours?.ink ?? '');
    panel.style.setProperty('--_host-paper', colours?.paper ?? '');
  }

  #onClick = (event: Event): void => {
    const target = event.target as Element;
    const link = target.closest<HTMLElement>(`[href^="#${linkPrefix}"]`);
    const copy = target.closest<HTMLElement>('[data-copy]');
    if (link) {
      // Followed here and not by the page, whose address (and router) is none of ours to change.
      event.preventDefault();
      this.followLink(link.getAttribute('href')?.slice(linkPrefix.length + 1) ?? '');
    } else if (copy) void this.#copy(copy);
    else this.#folds.onClick(target);
  };

  #onChange = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) {
      this.#place = event.target.value;
      this.refresh();
    }
  };

  async #copy(button: HTMLElement): Promise<void> {
    const address = new URL(location.href);
    address.hash = linkPrefix + (button.dataset['copy'] ?? '');
    const { ui } = english;
    let said = ui.copied;
    try {
      await navigator.clipboard.writeText(address.href);
      this.dispatchEvent(new LinkCopyEvent(address.href));
    } catch {
      said = fill(ui.copyByHand, { n: address.href });
    }
    const output = button.nextElementSibling;
    if (output) output.textContent = said;
  }

  #fail(error: unknown): void {
    fail(error);
    if (!this.hasUpdated) {
      this.#broken = true;
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      showDangerSigns(root, makeGuide(english, readRegion(this.region, warnOption)));
    }
    this.dispatchEvent(new GuideErrorEvent(error));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'muscle-spasm-guide': MuscleSpasmGuideElement;
  }
}
