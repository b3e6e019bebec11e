// Walks every import of src/ and demo/ and reports each arrow between rooms that is not allowed.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { filesIn } from '../runner/files.mjs';
import { isLit, roomOf, rooms } from './rooms.mjs';

/** @typedef {{ from: string, to: string, typeOnly: boolean, line: number }} Import */

/**
 * All imports of one file: `import`, `export … from`, `import()`, `import type`, `import('x').Y` in a type.
 * @param {string} path
 * @param {string} text
 * @returns {Import[]}
 */
export function importsOf(path, text) {
  /** @type {Import[]} */
  const found = [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const add = (/** @type {ts.Node | undefined} */ name, /** @type {boolean} */ typeOnly) => {
    if (!name || !ts.isStringLiteralLike(name)) return;
    const line = ts.getLineAndCharacterOfPosition(source, name.end).line + 1;
    found.push({ from: path, to: name.text, typeOnly, line });
  };
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, typeOnlyImport(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `import type { A }` or `import { type A }`: nothing of it is left at run time. */
function typeOnlyImport(/** @type {ts.ImportClause | undefined} */ clause) {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

/**
 * Why an import is not allowed, or undefined.
 * @param {Import} arrow
 * @returns {string | undefined}
 */
export function forbidden({ from, to, typeOnly }) {
  const room = roomOf(from);
  const rule = room === undefined ? undefined : rooms[room];
  if (room === undefined || !rule) return `${from}: "${room}" is not a room of the table`;
  if (room === 'build') return undefined; // Node's own world; that no room imports it is seen from the room
  const says = `${from} → ${to}: ${room} may not import`;
  if (!to.startsWith('.')) {
    if (isLit(to)) return rule.lit ? undefined : `${says} lit`;
    const typesOf = typeOnly && rule.packageTypes?.includes(to);
    return room === 'demo' || typesOf ? undefined : `${says} packages`;
  }
  const target = roomOf(posix.join(posix.dirname(from), to));
  if (target === undefined) return `${says} from outside src/`;
  if (target === room || rule.values.includes(target)) return undefined;
  if (rule.types.includes(target)) return typeOnly ? undefined : `${says} more than types from ${target}`;
  return `${says} ${target}`;
}

/**
 * @param {Record<string, string>} tree path → text
 * @returns {string[]} every forbidden arrow, said in one line
 */
export const forbiddenArrows = (tree) =>
  Object.entries(tree).flatMap(([path, text]) =>
    importsOf(path, text).flatMap((arrow) => forbidden(arrow) ?? []),
  );

/** Today's src/ and demo/. */
export const projectTree = () =>
  Object.fromEntries(
    ['src', 'demo']
      .flatMap((folder) => filesIn(folder, /\.ts$/))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const tree = projectTree();
  const wrong = forbiddenArrows(tree);
  for (const arrow of wrong) console.log(arrow);
  console.log(`${Object.keys(tree).length} files, ${wrong.length} forbidden arrows`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
