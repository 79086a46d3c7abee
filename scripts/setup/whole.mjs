// Whether the installed packages are whole: an interrupted installation, or somebody who deletes, changes how many files they have.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many files and folders lie below a folder, other packages left out. */
function countBelow(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== 'node_modules');
  return entries.reduce(
    (sum, one) => sum + (one.isDirectory() ? countBelow(join(folder, one.name)) : 0),
    entries.length,
  );
}

/** What npm writes of what it has installed; nothing if that file is not there, or damaged. */
function listed(root) {
  try {
    return Object.keys(JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages);
  } catch {
    return [];
  }
}

/** Each installed package with the number of its files and folders: 0 if it lacks its `package.json`. */
export function filesOfPackages(root) {
  const count = (path) => (existsSync(join(root, path, 'package.json')) ? countBelow(join(root, path)) : 0);
  return Object.fromEntries(listed(root).map((path) => [path, count(path)]));
}

/** The same by the outermost files and folders alone, as stamps of before had it. */
export function entriesOfPackages(root) {
  const count = (path) => (existsSync(join(root, path, 'package.json')) ? readdirSync(join(root, path)).length : 0);
  return Object.fromEntries(listed(root).map((path) => [path, count(path)]));
}
