// `npm run edition`: writes the hash of the content into src/content/edition.ts and into the line of CHANGELOG.md
// that says what changed; with --check it writes nothing and fails where they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const paths = { edition: 'src/content/edition.ts', changelog: 'CHANGELOG.md' };

/** A line under "Medical advice": - Edition 2026-11 (`0123456789abcdef`): what changed */
const entry = /^- Edition (\S+) \(`([0-9a-f]{16})?`\)/gm;

/**
 * The editions that the changelog names under "Medical advice", the newest first.
 * @param {string} changelog
 * @returns {{ id: string, hash: string, released: boolean }[]}
 */
export const editionsIn = (changelog) =>
  changelog
    .split(/^## /m)
    .slice(1)
    .flatMap((version) => {
      const [, advice = ''] = version.split(/^### Medical advice$/m);
      return [...advice.replace(/^### [^]*/m, '').matchAll(entry)].map(([, id = '', hash = '']) => ({
        id,
        hash,
        released: !version.startsWith('[Unreleased]'),
      }));
    });

/**
 * Both files with the hash in them. An edition that was released keeps its hash for good: what changes after it is
 * another edition, with a line of its own that says what changed.
 * @param {{ edition: string, changelog: string }} files
 * @param {string} id
 * @param {string} hash
 * @returns {{ edition: string, changelog: string } | string} or why not
 */
export function renew({ edition, changelog }, id, hash) {
  const named = editionsIn(changelog).filter((each) => each.id === id);
  const [newest] = named;
  if (named.length > 1) return `${paths.changelog} names edition ${id} ${named.length} times: once is right`;
  if (!newest)
    return `say in ${paths.changelog}, under Unreleased, Medical advice, what changed: - Edition ${id} (\`\`): …`;
  if (newest.released && newest.hash !== hash)
    return `edition ${id} was released: give ${paths.edition} a new id, date and lookAgain`;
  return {
    edition: edition.replace(/hash: '[^']*'/, `hash: '${hash}'`),
    changelog: changelog.replace(entry, (line, each) =>
      each === id ? `- Edition ${id} (\`${hash}\`)` : line,
    ),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { fingerprint, material } = await import('./material.mjs');
  const files = {
    edition: readFileSync(paths.edition, 'utf8'),
    changelog: readFileSync(paths.changelog, 'utf8'),
  };
  const { id } = material.edition;
  const hash = fingerprint(material);
  const renewed = renew(files, id, hash);
  const same =
    typeof renewed !== 'string' && renewed.edition === files.edition && renewed.changelog === files.changelog;
  if (typeof renewed === 'string') console.log(`Edition ${id}: ${renewed}`);
  else if (same) console.log(`Edition ${id}: ${hash}, in both files`);
  else if (process.argv.includes('--check'))
    console.log(`Edition ${id}: the content is now ${hash}, the files say otherwise`);
  else {
    writeFileSync(paths.edition, renewed.edition);
    writeFileSync(paths.changelog, renewed.changelog);
    console.log(`Edition ${id}: ${hash}, written to both files`);
  }
  process.exitCode = typeof renewed === 'string' || (!same && process.argv.includes('--check')) ? 1 : 0;
}
