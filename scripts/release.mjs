// Publishes each built package whose version is not on npm yet, with provenance, and tags it. Run by
// `.github/workflows/release.yml`; `npm run release -- --dry-run` packs and checks everything, and publishes nothing.
//
// pnpm packs, because it writes versions for `workspace:*` and applies `publishConfig.exports`. npm publishes the
// tarball, because it signs the provenance.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isDryRun = process.argv.includes('--dry-run');
const { devEngines } = readJson(join(root, 'package.json'));
const folder = mkdtempSync(join(tmpdir(), 'payaloud-release-'));

try {
  for (const name of inOrder(readdirSync(join(root, 'packages')))) publish(name);
  // The changesets action reads the tags from the output and makes a release of each.
  if (!isDryRun) run('npx', ['changeset', 'tag'], root);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A package comes after those that it depends on, so that an interrupted release leaves none that cannot be installed. */
function inOrder(names) {
  const dependenciesOf = (name) => {
    const { dependencies = {} } = readJson(join(root, 'packages', name, 'package.json'));
    return Object.keys(dependencies).filter((dependency) => dependency.startsWith('@payaloud/')).length;
  };
  return names.toSorted((a, b) => dependenciesOf(a) - dependenciesOf(b));
}

function publish(name) {
  const packageFolder = join(root, 'packages', name);
  const { name: fullName, version, private: isPrivate } = readJson(join(packageFolder, 'package.json'));
  if (isPrivate) return;
  if (!existsSync(join(packageFolder, 'dist'))) throw new Error(`${fullName} is not built. Run npm run build first.`);
  if (!isDryRun && isPublished(fullName, version)) {
    console.log(`${fullName}@${version} is on npm already.`);
    return;
  }
  const tarball = join(folder, `${name}.tgz`);
  run('npx', ['--yes', `pnpm@${devEngines.packageManager.version}`, 'pack', '--out', tarball], packageFolder);
  run('npm', ['publish', tarball, '--access', 'public', ...(isDryRun ? ['--dry-run'] : ['--provenance'])], root);
}

function isPublished(name, version) {
  const { status, stdout, stderr } = spawnSync('npm', ['view', `${name}@${version}`, 'version'], { encoding: 'utf8' });
  if (status === 0) return stdout.trim() === version;
  if (stderr.includes('E404')) return false;
  throw new Error(`npm does not answer whether ${name}@${version} is published:\n${stderr}`);
}

function run(command, args, cwd) {
  execFileSync(command, args, { cwd, stdio: 'inherit' });
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
