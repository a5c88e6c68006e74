// Installs what a command needs, as far as this machine lets us.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fail, progress, root, runQuietly } from './steps.mjs';

const { devEngines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** Through npx, because corepack fails behind some registries and pnpm 11 needs Node 22. */
const pnpm = ['--yes', `pnpm@${devEngines.packageManager.version}`];

/** Tools for tests besides Chromium and PostgreSQL: flite and sox for speech input, libspeechd2 for page speech. */
const speechTools = { flite: '/usr/bin/flite', sox: '/usr/bin/sox' };

/**
 * Recorded French and Mandarin voices, and liblouis for braille. Tests that use them are skipped if the system has no such
 * package.
 */
const optionalTools = {
  'asterisk-core-sounds-fr-wav': '/usr/share/asterisk/sounds/fr_CA_f_June',
  'gcin-voice': '/usr/share/gcin-voice',
  'python3-louis': '/usr/lib/python3/dist-packages/louis',
};

/** By engine: the packages of Debian that bring it, each with a file that shows it. */
const engineTools = {
  firefox: { 'firefox-esr': '/usr/bin/firefox-esr' },
  webkit: {
    'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
    'libwebkit2gtk-4.1-0': '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  },
};
/** Further tools for tests through a screen reader, which runs on a desktop of its own. */
const screenReaderTools = {
  orca: '/usr/bin/orca',
  'at-spi2-core': '/usr/libexec/at-spi-bus-launcher',
  dbus: '/usr/bin/dbus-daemon',
  xvfb: '/usr/bin/Xvfb',
  xdotool: '/usr/bin/xdotool',
};

/** Installs the dependencies if they are missing or older than the lockfile. */
export async function installDependencies() {
  const stamp = join(root, 'node_modules', '.modules.yaml');
  const lockfile = join(root, 'pnpm-lock.yaml');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lockfile).mtimeMs) return;
  const succeeded = await runQuietly('install the dependencies', 'npx', [...pnpm, 'install', '--frozen-lockfile']);
  if (!succeeded) fail('The dependencies could not be installed. Is there a network, and does npm reach its registry?');
}

/** Installs what the steps of a command need. False if they cannot run here; a line has said why. */
export async function ensureTools(needs, command) {
  if (needs === 'chromium') await ensureChromium(speechTools);
  if (needs === 'orca') await ensureChromium({ ...speechTools, ...screenReaderTools });
  if (needs in engineTools && !(await ensureEngine(needs))) return false;
  if (needs === 'webkit' || needs === 'only orca') return ensureOrca(command);
  return true;
}

async function ensureChromium(tools) {
  const hasChromium = findsChromium();
  const missing = missingOf(tools);
  if (!findLibrary('libspeechd.so.2')) missing.push('libspeechd2');
  if (!hasChromium) missing.push('chromium');
  if (!findsPostgres()) missing.push('postgresql');
  if (!existsSync('/usr/sbin/pgbouncer')) missing.push('pgbouncer');
  const optional = missingOf(optionalTools);
  if (missing.length + optional.length === 0) return;
  if (mayInstall()) {
    if (!(await aptInstall(missing))) fail(`apt-get install ${missing.join(' ')} failed.`);
    await aptInstall(optional);
  } else if (missing.length === 0) {
    return;
  } else if (hasChromium) {
    progress.say(
      `Tests with real speech or PostgreSQL are skipped, because these Debian packages are missing: ${missing.join(', ')}.`,
    );
  } else {
    fail('Chromium is missing. Install it (Debian: apt-get install chromium) or set PAYALOUD_CHROMIUM to its path.');
  }
}

/** True if another engine can run here, with the window manager without which it gets no keys. */
async function ensureEngine(engine) {
  const tools = { ...engineTools[engine], openbox: '/usr/bin/openbox' };
  if (mayInstall()) await aptInstall(missingOf(tools));
  if (missingOf(tools).length === 0) return true;
  const missing = missingOf(tools).join(', ');
  progress.say(`SKIPPED the tests in ${engine}: they need Linux and these packages of Debian: ${missing}.`);
  return false;
}

/** True if Orca can run here. Otherwise says in one line what it needs. */
async function ensureOrca(command) {
  const listMissing = () => [...missingOf(screenReaderTools), ...(findsChromium() ? [] : ['chromium'])];
  if (process.platform === 'linux' && process.getuid?.() === 0 && !mayIsolate()) {
    progress.say(`SKIPPED ${command}: this machine does not let Orca run in a process namespace of its own.`);
    return false;
  }
  if (mayInstall()) await aptInstall(listMissing());
  if (listMissing().length === 0) return true;
  progress.say(
    `SKIPPED ${command}: it needs Linux and these packages of Debian or Ubuntu: ${listMissing().join(', ')}.`,
  );
  return false;
}

function mayIsolate() {
  return spawnSync('unshare', ['--pid', '--fork', '--kill-child', '--mount-proc', 'true']).status === 0;
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function findsChromium() {
  return process.env.PAYALOUD_CHROMIUM || existsSync('/usr/bin/chromium') || existsSync('/usr/bin/chromium-browser');
}

/** Its programs lie in a folder of their version, which tests look for. */
function findsPostgres() {
  const versions = '/usr/lib/postgresql';
  return existsSync(versions) && readdirSync(versions).some((name) => existsSync(join(versions, name, 'bin/initdb')));
}

function missingOf(tools) {
  return Object.keys(tools).filter((name) => !existsSync(tools[name]));
}

function findLibrary(name) {
  const folders = ['/usr/lib', '/usr/lib64', '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'];
  return folders.some((folder) => existsSync(join(folder, name)));
}

/** Installs packages of Debian, none if the list is empty. True if that succeeded. */
async function aptInstall(names) {
  if (names.length === 0) return true;
  await aptGet("read Debian's list of packages", 'update');
  return aptGet(`install ${names.join(', ')}`, 'install', '-y', '--no-install-recommends', ...names);
}

async function aptGet(name, ...args) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // Another apt running at the same time can remove an archive during the installation, so try twice.
  for (let attempt = 1; attempt <= 2; attempt += 1)
    if (await runQuietly(name, 'apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], env)) return true;
  return false;
}
