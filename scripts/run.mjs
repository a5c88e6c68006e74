#!/usr/bin/env node
// Runs one of the project's commands on a machine with only Node and npm. It has no dependencies, because it runs
// before any is installed. It runs pnpm through npx, because corepack fails behind some registries and pnpm 11 needs
// Node 22.
import { spawn, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { devEngines, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const pnpm = ['--yes', `pnpm@${devEngines.packageManager.version}`];
const vitest = ['vitest', 'run'];

const packages = readdirSync(join(root, 'packages'));
const quickTests = projects('node', 'jsdom');
/** Each soak tries other cases. Added to the seed of each law (`test/laws.ts`). */
const soakSeed = process.env.PAYALOUD_SEED ?? String(randomInt(2 ** 30));
const allTests = [...vitest, ...projects('node', 'jsdom', 'browser', 'browser-fresh', 'storybook', 'end-to-end')];

const testTypes = [
  { run: ['tsc', '-p', '.'] },
  { run: ['tsc', '-p', 'examples/checkout'] },
  ...packages.map((name) => ({ run: ['tsc', '-p', `packages/${name}/tsconfig.test.json`] })),
];
/** Which APIs each package may use (core: no DOM). The build checks the same. */
const packageTypes = packages.map((name) => ({ run: ['tsc', '-p', `packages/${name}`] }));
const types = [...testTypes, ...packageTypes];
const lint = [
  { run: ['oxlint', '--deny-warnings', '.'] },
  { run: ['prettier', '--check', '.'] },
  { run: ['knip'] },
  { run: ['node', join(root, 'scripts', 'check-cycles.mjs')] },
  // Only warns.
  { run: ['node', join(root, 'scripts', 'check-prose.mjs')] },
];
/** In any order, because each is built from the sources of the others. */
const build = packages.map((name) => ({ run: ['tsup', '--silent'], folder: `packages/${name}` }));
const size = [{ run: ['node', join(root, 'scripts', 'measure-sizes.mjs')] }];
/** The longest come first, because otherwise the others would wait for them at the end. */
const gate = [{ together: [...lint, ...build, ...testTypes, ...size] }];

const walksInFirefox = ['test/screen-reader/components.test.ts', 'test/screen-reader/order-page.test.ts'];

/** The Web Speech twin beside Chromium, in web-platform-tests. */
const webPlatform = [...vitest, ...projects('web-platform')];

/**
 * Each command is a list of steps. A step is an executable with its arguments, environment and folder, or several that run two
 * at a time. `repeat` is printed if it fails.
 */
const commands = {
  start: [{ run: ['node', join(root, 'scripts', 'start.mjs')] }],
  test: [{ run: allTests, env: { PAYALOUD_SUMMARY: '1' }, needs: 'chromium' }],
  // Every component and the example, in the words of a real screen reader.
  'test:orca': [{ run: [...vitest, ...projects('orca')], env: { PAYALOUD_SUMMARY: '1' }, needs: 'only orca' }],
  // Real speech, and whole pages whose parts `npm test` runs.
  'test:long': [{ run: [...vitest, ...projects('long')], env: { PAYALOUD_SUMMARY: '1' }, needs: 'chromium' }],
  // The browser tests in a second engine, the table of what each engine has, then every component and the example through Orca.
  'test:firefox': [
    { run: [...vitest, ...projects('firefox')], needs: 'firefox' },
    {
      run: [...vitest, ...projects('end-to-end'), 'test/end-to-end/engines'],
      env: { PAYALOUD_TABLES: 'write' },
      needs: 'chromium',
    },
    {
      run: [...vitest, ...projects('orca'), ...walksInFirefox],
      env: { PAYALOUD_BROWSER: 'firefox' },
      needs: 'only orca',
    },
  ],
  // The main walk in a third engine, through Orca, and what this engine has.
  'test:webkit': [
    {
      run: [...vitest, ...projects('listening'), 'test/screen-reader/webkit'],
      env: { PAYALOUD_TABLES: 'write' },
      needs: 'webkit',
    },
  ],
  // For the desk: needs no browser.
  'test:quick': [{ run: [...vitest, ...quickTests] }],
  // Runs before the tests in continuous integration, because it answers in a minute or two.
  // The build is part of it, because only that makes the declarations which are published.
  gate,
  types: [{ together: types }],
  lint: [{ together: lint }],
  build: [{ together: build }],
  size,
  format: [{ run: ['prettier', '--write', '.'] }],
  release: [{ run: ['node', join(root, 'scripts', 'release.mjs')] }],
  check: [
    ...gate,
    { run: [...vitest, ...projects('packaging')] },
    { run: [...vitest, ...projects('zoo')], needs: 'chromium' },
    { run: webPlatform, needs: 'chromium' },
    { run: [...allTests, ...projects('long')], env: { PAYALOUD_FAULTS: 'all' }, needs: 'chromium' },
    { run: [...vitest, ...projects('node', 'jsdom', 'browser', 'browser-fresh')], env: { PAYALOUD_TARGET: 'dist' } },
    // Without the addon's panel, which runs on the React that Storybook brings.
    { run: [...vitest, ...projects('jsdom'), 'packages/browser', 'packages/react'], env: { PAYALOUD_REACT: '18' } },
    { run: [...vitest, ...projects('node'), 'test/conformance/server-render'], env: { PAYALOUD_REACT: '18' } },
    // Last, because a machine without these engines ends here.
    { run: [...vitest, ...projects('firefox')], needs: 'firefox' },
    { run: [...vitest, ...projects('listening'), 'test/screen-reader/webkit'], needs: 'webkit' },
  ],
  'delete-cases': [{ run: ['node', join(root, 'scripts', 'delete-cases.mjs')] }],
  soak: [
    {
      run: [...vitest, ...quickTests, '--testTimeout', '3600000', '--hookTimeout', '3600000'],
      env: { PAYALOUD_SOAK: process.env.PAYALOUD_SOAK ?? '100000', PAYALOUD_SEED: soakSeed },
      repeat: `PAYALOUD_SEED=${soakSeed} npm run soak tries the same cases again.`,
    },
  ],
  // Astro's site, with dependencies of its own: `-- dev` serves it, `-- test` builds and tests it.
  site: [{ run: ['node', join(root, 'scripts', 'site.mjs')] }],
  'test:visual': [{ run: [...vitest, ...projects('visual')], needs: 'chromium' }],
  // Four accessibility engines over every story in six looks and over the example. Can be resumed; in parts: PAYALOUD_PART=3/10.
  conformance: [{ run: [...vitest, ...projects('conformance')], needs: 'chromium' }],
  // In parts, which can be resumed: PAYALOUD_PART=3/10. Compares the spoken log with Orca in every story and in pages of other libraries.
  'listen-agreement': [
    { run: [...vitest, ...projects('listening'), 'test/screen-reader/agreement'], needs: 'only orca' },
  ],
  // Payments as logs of what was said, for a listener who gets nothing else, with the answers in a second folder.
  walks: [{ run: [...vitest, ...projects('listening'), 'test/screen-reader/walks'], needs: 'only orca' }],
  // Pays through Orca on the page that `npm start` serves.
  'test:start': [{ run: [...vitest, ...projects('listening'), 'test/screen-reader/started'], needs: 'only orca' }],
  // Every way through each task, and ARIA-AT's scores, as tables in docs/measured.
  effort: [
    {
      run: [...vitest, ...projects('orca'), 'test/screen-reader/effort', 'test/screen-reader/aria-at'],
      env: { PAYALOUD_TABLES: 'write' },
      needs: 'only orca',
    },
    {
      run: [
        ...vitest,
        ...projects('end-to-end', 'long'),
        'test/end-to-end/instruments',
        'test/end-to-end/order-page/slow-voice',
      ],
      env: { PAYALOUD_TABLES: 'write' },
      needs: 'only orca',
    },
  ],
  // Every fault on the way of a payment, with the table of docs/measured/faults.md.
  faults: [
    {
      run: [...vitest, ...projects('end-to-end'), 'test/end-to-end/faults'],
      env: { PAYALOUD_FAULTS: 'all', PAYALOUD_TABLES: 'write' },
      needs: 'chromium',
    },
  ],
  // Each profile of the Web Speech twin beside Chromium, with the table of docs/measured/web-speech.md.
  'web-platform': [{ run: webPlatform, env: { PAYALOUD_TABLES: 'write' }, needs: 'chromium' }],
  bench: [{ run: [...vitest, ...projects('bench'), '--no-file-parallelism'], needs: 'orca' }],
};

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

const [name = 'start', ...rest] = process.argv.slice(2);
await main();

async function main() {
  requireNode();
  if (!commands[name]) fail(`No such command: ${name}. Known: ${Object.keys(commands).join(', ')}.`);
  install();
  for (const step of commands[name]) {
    if (step.needs === 'chromium') ensureChromium(speechTools);
    if (step.needs === 'orca') ensureChromium({ ...speechTools, ...screenReaderTools });
    if (step.needs in engineTools && !ensureEngine(step.needs)) return;
    if (step.needs === 'webkit' && !ensureOrca()) return;
    if (step.needs === 'only orca' && !ensureOrca()) return;
    const code = await (step.together ? runTogether(step.together) : runStep(step));
    if (code !== 0 && step.repeat) console.error(step.repeat);
    if (code !== 0) process.exit(code);
  }
}

/** Exits with a clear message, before an old Node fails in a dependency that it cannot parse. */
function requireNode() {
  const wanted = engines.node.replace('>=', '');
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [minMajor, minMinor = 0] = wanted.split('.').map(Number);
  if (major > minMajor || (major === minMajor && minor >= minMinor)) return;
  fail(
    `Payaloud needs Node ${wanted} or newer. This is Node ${process.versions.node}. Install it from https://nodejs.org`,
  );
}

function projects(...names) {
  return names.flatMap((project) => ['--project', project]);
}

/** Installs the dependencies if they are missing or older than the lockfile. */
function install() {
  const stamp = join(root, 'node_modules', '.modules.yaml');
  const lockfile = join(root, 'pnpm-lock.yaml');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lockfile).mtimeMs) return;
  const { status } = spawnSync('npx', [...pnpm, 'install', '--frozen-lockfile'], { cwd: root, stdio: 'inherit' });
  if (status !== 0)
    fail('The dependencies could not be installed. Is there a network, and does npm reach its registry?');
}

function ensureChromium(tools) {
  const hasChromium = findsChromium();
  const missing = missingOf(tools);
  if (!findLibrary('libspeechd.so.2')) missing.push('libspeechd2');
  if (!hasChromium) missing.push('chromium');
  if (!findsPostgres()) missing.push('postgresql');
  if (!existsSync('/usr/sbin/pgbouncer')) missing.push('pgbouncer');
  const optional = missingOf(optionalTools);
  if (missing.length + optional.length === 0) return;
  if (mayInstall()) {
    apt('update');
    if (missing.length > 0 && !apt('install', '-y', '--no-install-recommends', ...missing))
      fail(`apt-get install ${missing.join(' ')} failed.`);
    if (optional.length > 0) apt('install', '-y', '--no-install-recommends', ...optional);
  } else if (missing.length === 0) {
    return;
  } else if (hasChromium) {
    console.warn(
      `Tests with real speech or PostgreSQL are skipped, because these Debian packages are missing: ${missing.join(', ')}.`,
    );
  } else {
    fail('Chromium is missing. Install it (Debian: apt-get install chromium) or set PAYALOUD_CHROMIUM to its path.');
  }
}

/** True if another engine can run here, with the window manager without which it gets no keys. */
function ensureEngine(engine) {
  const tools = { ...engineTools[engine], openbox: '/usr/bin/openbox' };
  if (missingOf(tools).length > 0 && mayInstall()) {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...missingOf(tools));
  }
  if (missingOf(tools).length === 0) return true;
  const missing = missingOf(tools).join(', ');
  console.warn(`SKIPPED the tests in ${engine}: they need Linux and these packages of Debian: ${missing}.`);
  return false;
}

/** True if Orca can run here. Otherwise says in one line what it needs. */
function ensureOrca() {
  const listMissing = () => [...missingOf(screenReaderTools), ...(findsChromium() ? [] : ['chromium'])];
  if (process.platform === 'linux' && process.getuid?.() === 0 && !mayIsolate()) {
    console.warn(`SKIPPED ${name}: this machine does not let Orca run in a process namespace of its own.`);
    return false;
  }
  if (listMissing().length > 0 && mayInstall()) {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...listMissing());
  }
  if (listMissing().length === 0) return true;
  console.warn(`SKIPPED ${name}: it needs Linux and these packages of Debian or Ubuntu: ${listMissing().join(', ')}.`);
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

/** True if apt-get succeeded. */
function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another apt running at the same time can remove an archive during the installation, so try twice.
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const { status } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { stdio: 'inherit', env });
    if (status === 0) return true;
  }
  console.warn(`apt-get ${args.join(' ')} failed.`);
  return false;
}

/** Runs all steps, even if one fails, so that one run shows every finding. Returns an exit code that is not 0 if any failed. */
async function runTogether(steps) {
  const waiting = [...steps];
  let failure = 0;
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const code = await runStep(step);
      if (code === 0) continue;
      failure = code;
      console.error(`Failed: ${step.run.join(' ')}`);
    }
  };
  await Promise.all([work(), work()]);
  return failure;
}

/** Runs a step in a process group of its own, and ends the whole group when we are told to stop. */
function runStep({ run: [bin, ...args], env, folder = '.' }) {
  const own = { node: [process.execPath], tsc: [process.execPath, join(root, 'node_modules/typescript-7/bin/tsc')] };
  const command = own[bin] ?? [join(root, 'node_modules', '.bin', bin)];
  const child = spawn(command[0], [...command.slice(1), ...args, ...rest], {
    cwd: join(root, folder),
    stdio: 'inherit',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', ...env },
    detached: true,
  });
  const stop = () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGTERM');
    } catch {
      // The group has already ended.
    }
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const undoWatch = whenNpmIsGone(stop);
  return new Promise((resolve) => {
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => {
      stop();
      undoWatch();
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      // Without a code it was killed, for example by a lack of memory.
      resolve(code ?? 1);
    });
  });
}

/** When npm 10 is stopped, it ends its shell but leaves this process running, without a signal. */
function whenNpmIsGone(run) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return () => {};
  const timer = setInterval(() => process.ppid !== parent && run(), 500);
  return () => clearInterval(timer);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
