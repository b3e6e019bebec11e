// The hazard log and the tests hold each other: each hazard of docs/hazards.md names the files whose tests hold it, and
// those tests carry its id in their title, as [H03]. A hazard without a test, or an id without a hazard, fails.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { filesIn } from '../runner/files.mjs';

/**
 * Each hazard of the log with the files it names under **Held by**.
 * @returns {[id: string, files: string[]][]}
 */
export const hazardsOf = (/** @type {string} */ log) =>
  log
    .split(/^### (?=H\d)/m)
    .slice(1)
    .map((part) => {
      const [, held = ''] = part.split('**Held by**');
      return [
        /^H\d+/.exec(part)?.[0] ?? '',
        [
          ...held
            .split(/\n\n/, 1)
            .join()
            .matchAll(/`([^`]+)`/g),
        ].map(([, file = '']) => file),
      ];
    });

/** The ids in titles of tests that run; a test that is commented out, skipped or only a group holds nothing. */
export const tagsOf = (/** @type {string} */ source) => [
  ...new Set(
    [
      ...source.matchAll(/^(?!\s*\/\/).*?(?<![.\w])(?:it|test)\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/gm),
    ].flatMap(([, , title = '']) => [...title.matchAll(/\[(H\d+)\]/g)].map(([, id = '']) => id)),
  ),
];

/**
 * @param {[id: string, files: string[]][]} hazards
 * @param {Record<string, string[]>} tags ids in the titles of each file of tests
 * @returns {string[]} what is wrong
 */
export function loose(hazards, tags) {
  const ids = hazards.map(([id]) => id);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is there twice`),
    ...hazards.filter(([, files]) => files.length === 0).map(([id]) => `${id} names no test that holds it`),
    ...hazards.flatMap(([id, files]) =>
      files
        .filter((file) => !tags[file]?.includes(id))
        .map((file) => `${id}: no title in ${file} has [${id}]`),
    ),
    ...Object.entries(tags).flatMap(([file, found]) =>
      found
        .filter((id) => !hazards.some(([known, files]) => known === id && files.includes(file)))
        .map(
          (id) =>
            `${file} has [${id}]: ${ids.includes(id) ? 'name the file there' : 'there is no such hazard'}`,
        ),
    ),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const hazards = hazardsOf(readFileSync('docs/hazards.md', 'utf8'));
  const files = filesIn('tests', /\.(test|node)\.ts$/);
  const tags = Object.fromEntries(files.map((file) => [file, tagsOf(readFileSync(file, 'utf8'))]));
  const wrong = hazards.length > 0 ? loose(hazards, tags) : ['no hazard found in docs/hazards.md'];
  for (const line of wrong) console.log(line);
  console.log(`${hazards.length} hazards, ${wrong.length} problems`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
