/**
 * The page that hosts are made of: what a visitor's browser gets, with two lines for the judge. The first hears errors
 * and the console before any other script, the second looks at window and prototypes right before ours.
 */

/** Or browsers ask for one. */
const icon = '<link rel="icon" href="data:,">';

/** For a policy that forbids that as well. */
export const withoutIcon = (html: string): string => html.replace(icon, '');

const line = (what: string): string => `<script nonce="host">parent.host?.${what}(window)</script>`;

export const watch = line('watch');
export const mark = line('mark');

export const script = '<script src="/muscle-spasm-guide.js"></script>';

/** What stands in the tag is there to be read when nothing else is. */
export const fallback = '<p>Own words: call 999 for a tight chest.</p>';
export const panel = `<muscle-spasm-guide region="GB">${fallback}</muscle-spasm-guide>`;

export interface Parts {
  readonly doctype?: string;
  /** Attributes of `html`. */
  readonly root?: string;
  readonly head?: string;
  /** Attributes of `body`. */
  readonly body?: string;
  readonly before?: string;
  readonly panel?: string;
  readonly script?: string;
  readonly after?: string;
}

export const page = ({
  doctype = '<!doctype html>',
  root = 'lang="en"',
  head = '',
  body = '',
  before = '',
  panel: tag = panel,
  script: ours = mark + script,
  after = '',
}: Parts = {}): string =>
  `${doctype}<html ${root}><head><meta charset="utf-8">${icon}<title>Host</title>${watch}${head}</head>` +
  `<body ${body}>${before}${tag}${ours}${after}</body></html>`;

/** A script of the page itself. */
export const inline = (code: string): string => `<script nonce="host">${code}</script>`;

/** A script from a package of this folder's, see server.ts. */
export const from = (path: string): string => `<script src="/packages/${path}"></script>`;

export const style = (css: string): string => `<style nonce="host">${css}</style>`;

/** The address of a host's own file. */
export const beside = (host: string, file: string): string => `/host/${encodeURIComponent(host)}/${file}`;

/** A page that judges itself, with nothing to be had from around it. */
export const alone = (html: string): string =>
  html.replace(watch, '<script src="/itself.js"></script>').replaceAll(mark, '');
