// Files of the project, as paths from its root. (Node 20 has no fs.glob.)
import { existsSync, readdirSync } from 'node:fs';

/**
 * @param {string} folder
 * @param {RegExp} name
 * @returns {string[]} sorted, with forward slashes; none where there is no such folder
 */
export const filesIn = (folder, name) =>
  (existsSync(folder) ? readdirSync(folder, { withFileTypes: true, recursive: true }) : [])
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .filter((path) => name.test(path) && !path.includes('/node_modules/'))
    .sort();
