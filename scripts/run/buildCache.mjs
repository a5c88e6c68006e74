import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files of the repository that a build of any package reads. */
const sharedInputs = ['pnpm-lock.yaml', 'tsconfig.base.json', 'scripts/tsupConfig.ts', 'scripts/bundleElements.mjs'];
/** `assets`: the scripts of `local-speech` that a page serves itself. */
const outputFolders = ['dist', 'assets'];
/** Folders and files of a package that its build does not read. */
const unreadFolders = [...outputFolders, 'node_modules', 'test', 'test-support'];
const unreadFiles = /\.(test|bench|stories)\.tsx?$|\.md$|^llms\.txt|^tsconfig\.test\.json$/;

/**
 * Remembers from which inputs each package was built, in `node_modules/.cache/payaloud`. The inputs of a package are its own files, those of
 * the packages of this repository that it names, and `sharedInputs`.
 *
 * @param root of the repository.
 */
export function createBuildCache(root) {
  const memory = (name) => join(root, 'node_modules', '.cache', 'payaloud', 'build', `${name}.json`);
  const outputs = (name) =>
    hashFiles(
      root,
      outputFolders.map((folder) => join('packages', name, folder)),
      [],
    );

  function inputsOf(name) {
    const folders = workspacePackages(root, name).map((one) => join('packages', one));
    return hashFiles(root, [...folders, ...sharedInputs], unreadFolders, unreadFiles);
  }

  return {
    /** Call it before the build. `isCurrent`: `dist` is what these inputs made. `keep`: remembers that they made it now. */
    begin(name) {
      const inputs = inputsOf(name);
      const known = existsSync(memory(name)) ? JSON.parse(readFileSync(memory(name), 'utf8')) : {};
      return {
        isCurrent: known.inputs === inputs && known.outputs === outputs(name),
        keep() {
          mkdirSync(dirname(memory(name)), { recursive: true });
          writeFileSync(memory(name), JSON.stringify({ inputs, outputs: outputs(name) }));
        },
      };
    },
  };
}

/** The package, and the packages of this repository that it or one of them names. */
function workspacePackages(root, name, found = new Set()) {
  if (found.has(name)) return [...found];
  found.add(name);
  const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
  const named = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies };
  for (const [dependency, version] of Object.entries(named))
    if (String(version).startsWith('workspace:')) workspacePackages(root, dependency.replace('@payaloud/', ''), found);
  return [...found].toSorted();
}

/** A hash of the names and contents of files, and of all files in folders. */
function hashFiles(root, paths, skippedFolders, skippedFiles = /(?!)/) {
  const hash = createHash('sha256');
  const add = (path) => {
    const content = readFileSync(join(root, path));
    hash.update(`${path.replaceAll('\\', '/')}\0${content.length}\0`).update(content);
  };
  const addFolder = (folder) => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !skippedFolders.includes(entry.name)) addFolder(path);
      else if (entry.isFile() && !skippedFiles.test(entry.name)) add(path);
    }
  };
  for (const path of paths) {
    if (!existsSync(join(root, path))) hash.update(`${path}\0missing\0`);
    else if (isFolder(join(root, path))) addFolder(path);
    else add(path);
  }
  return hash.digest('hex');
}

function isFolder(path) {
  return statSync(path).isDirectory();
}
