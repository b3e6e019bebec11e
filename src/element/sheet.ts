/**
 * Room: element. The style sheet that all panels of a document share.
 */
import { guideStyles } from '../style/guide.js';
import { own } from './native.js';

let sheet: CSSStyleSheet | undefined;
let home: Document | undefined;

/**
 * Gives a panel the sheet, where it has none: with another, what came with the page would be styled anew. A document
 * takes none that was made in another.
 */
export const dress = (root: ShadowRoot): void => {
  const { ownerDocument } = root;
  const view = own(ownerDocument, 'defaultView');
  // A page may have taken away what the browser has of sheets.
  const { adoptedStyleSheets: had } = root as Partial<ShadowRoot>;
  if (!view || had?.length || root.querySelector('style')?.sheet) return;
  if (!sheet || home !== ownerDocument) {
    home = ownerDocument;
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(guideStyles.cssText);
  }
  root.adoptedStyleSheets = [sheet];
};
