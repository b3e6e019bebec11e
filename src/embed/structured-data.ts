/**
 * Room: embed. Structured data (JSON-LD) about a page that shows the guide, for the site's own server or build to
 * write, once per page. It says nothing that the reader does not see, and the one script carries none of it.
 */
import type { MedicalTherapy, MedicalWebPage, WithContext } from 'schema-dts';
import type { Words } from '../content/locales/en.js';
import { english } from '../element/english.js';
import { warn, warnOption } from '../element/say.js';
import { makeGuide } from '../model/guide.js';
import type { Card, Certainty, Line, SectionId } from '../model/types.js';
import { readList, readSignOff } from '../options.js';
import { guideIn } from './translated.js';

export interface StructuredDataOptions {
  /** The page's own address, `https:` or `http:`. */
  readonly url: string;
  /** As the element's `sign-off`. Without one that holds for this edition nobody is named as a reviewer. */
  readonly signOff?: string | undefined;
  /** As the element's `sections`: what the page does not show is not told. */
  readonly sections?: string | undefined;
  /** The words of the page's language, from `muscle-spasm-guide/words/<tag>`; English without them. */
  readonly words?: Words | undefined;
}

/** Readers of the data see no use beside a treatment: one that is in doubt for any use is not named at all. */
const advised: readonly Certainty[] = ['strong', 'moderate', 'low', 'expert'];

const words = (lines: readonly Line[]): string =>
  lines.flatMap((line) => line.map(([text]) => text)).join(' ');

/** A treatment, with its harms and who should ask first: never as a promise alone. */
const therapy = ({ title, uses, rows: [, , harms = [], ask = []] }: Card): MedicalTherapy => ({
  '@type': 'MedicalTherapy',
  name: title,
  description: uses.map(([label]) => label).join('. '),
  adverseOutcome: { '@type': 'MedicalEntity', name: words([harms]) },
  contraindication: words([ask]),
});

const addressOf = (url: unknown): string | undefined => {
  if (typeof url === 'string' && /^https?:\/\/[^\s"<>]+$/i.test(url)) return url;
  warnOption('url', url, 'https://…');
  return;
};

/**
 * The data as JSON, ready to stand inside `<script type="application/ld+json">`.
 * Throws nothing: what cannot be used is left out, and the console says so once.
 */
export function structuredData({ url, signOff, sections, words: other }: StructuredDataOptions): string {
  const { content, ...guide } = makeGuide(other ? guideIn(other) : english, {
    sections: readList('sections', sections ?? '', warnOption) as SectionId[],
    signOff: readSignOff(signOff ?? '', Date.now(), warnOption),
  });
  const { signOff: checked } = guide;
  if (signOff && !checked)
    warn(`The sign-off does not hold for edition ${content.edition.id}: nobody is named.`);
  // Those told in one line have no harms to tell with them.
  const treatments = content.cards.filter(({ uses }) =>
    uses.every(([, certainty]) => advised.includes(certainty)),
  );
  const address = addressOf(url);
  const data: WithContext<MedicalWebPage> = {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    ...(address && { url: address }),
    name: content.ui.title,
    description: words(content.lead),
    inLanguage: content.lang,
    dateModified: content.edition.date,
    ...(checked && {
      lastReviewed: checked.date,
      reviewedBy: { '@type': 'Person', name: checked.name, jobTitle: checked.role },
    }),
    about: {
      '@type': 'MedicalSignOrSymptom',
      name: content.ui.title,
      ...(guide.sections.includes('treatments') && { possibleTreatment: treatments.map(therapy) }),
    },
    citation: content.sources.map(([body, title, address]) => ({
      '@type': 'WebPage',
      name: title,
      url: `https://${address}`,
      publisher: { '@type': 'Organization', name: body },
    })),
  };
  // A script element ends at the first `</script`, whatever JSON says; older parsers end a line at U+2028.
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
