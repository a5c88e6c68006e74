// Builds the site into `site/dist`; `dev` serves it, `test` builds and tests it. It lies outside of the workspace, because Astro needs a
// newer Node than the packages do: npm brings that one if this one is older.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const site = join(root, 'site');
/** No page loads the server, and Storybook loads the addon. */
const unused = ['server', 'storybook-addon'];
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

const [what = 'build', ...rest] = process.argv.slice(2);
if (!['build', 'dev', 'test'].includes(what)) fail(`No such command of the site: ${what}. Known: build, dev, test.`);
installSite();
buildPackages();
const node = findNode();
const astro = join(site, 'node_modules', 'astro', 'bin', 'astro.mjs');
if (what === 'dev') await run(node, [astro, 'dev', ...rest], site);
else await run(node, [astro, 'build', ...(what === 'build' ? rest : [])], site);
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
// Prints each page as it ends: Vitest's default reporter prints nothing before the whole file, which takes minutes.
if (what === 'test')
  await run(process.execPath, [vitest, 'run', '--project', 'site', '--reporter=verbose', ...rest], root);

/** Installs the dependencies of the site if they are missing or older than its lockfile. */
function installSite() {
  const stamp = join(site, 'node_modules', '.package-lock.json');
  const lockfile = join(site, 'package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lockfile).mtimeMs) return;
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: site, stdio: 'inherit', env });
  if (status !== 0) fail('The dependencies of the site could not be installed.');
}

/** Builds each package whose built files are missing, or older than its sources. */
function buildPackages() {
  for (const name of readdirSync(join(root, 'packages')).filter((one) => !unused.includes(one))) {
    const folder = join(root, 'packages', name);
    const built = newest(join(folder, 'dist'));
    if (built !== null && built >= (newest(join(folder, 'src')) ?? 0)) continue;
    console.log(`Building @payaloud/${name}`);
    const tsup = join(root, 'node_modules', 'tsup', 'dist', 'cli-default.js');
    const { status } = spawnSync(process.execPath, [tsup, '--silent'], { cwd: folder, stdio: 'inherit', env });
    if (status !== 0) fail(`@payaloud/${name} could not be built.`);
  }
}

/** The time of the newest file in a folder, in ms. Null if it is not there. */
function newest(folder) {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}

/** The path of a Node that Astro takes: this one, or one that npm brings. */
function findNode() {
  const { engines } = JSON.parse(readFileSync(join(site, 'package.json'), 'utf8'));
  const [major, minor] = engines.node.replace('>=', '').split('.').map(Number);
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return process.execPath;
  const systems = { linux: 'linux', darwin: 'darwin', win32: 'win' };
  const named = `node-${systems[process.platform]}-${process.arch}@${major}`;
  const asked = spawnSync('npx', ['--yes', '-p', named, 'node', '-p', 'process.execPath'], { encoding: 'utf8', env });
  const path = asked.stdout?.trim();
  if (!path)
    fail(`The site needs Node ${engines.node}. This is Node ${process.versions.node}, and npm brought no other.`);
  return path;
}

function run(command, args, cwd) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio: 'inherit', env });
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => (code === 0 ? resolve() : process.exit(code ?? 1)));
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
