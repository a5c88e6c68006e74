// Serves the example checkout and Storybook. If one ends, or this script is stopped, both end.
import { spawn } from 'node:child_process';
import { createServer as createSocketServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, runnerImport } from 'vite';
import { progress } from './run/steps.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const checkout = join(root, 'examples', 'checkout');
const isCi = process.argv.includes('--ci') || process.env.CI !== undefined;
const parent = process.ppid;

await main();

async function main() {
  endWithParent();
  const sizes = await step('copy the speech models', copySpeechModels(join(checkout, 'public', 'payaloud')));
  const storybookPort = await freePort(Number(process.env.PORT ?? 6006));
  const storybook = startStorybook(storybookPort);
  const checkoutPort = await freePort(process.env.PORT ? storybookPort + 1 : 5173);
  const server = await createServer({
    root: checkout,
    configFile: join(checkout, 'vite.config.ts'),
    server: { port: checkoutPort, strictPort: true },
    logLevel: 'warn',
  });
  await step('start the example', server.listen());
  const site = `http://localhost:${checkoutPort}`;
  const checkoutUrl = `${site}/`;
  const attacksUrl = `${site}/attacks`;
  const storybookUrl = `http://localhost:${storybookPort}/`;
  await step('start Storybook', answers(storybookUrl, storybook));
  const firstPages = await firstPagesOf(storybookUrl);
  await Promise.all([
    step('compile the example', compile(checkoutUrl)),
    // The shop's server is built and started with the first request to it.
    step('build the example’s server', compile(attacksUrl)),
    step('compile the first story', compile(`${storybookUrl}iframe.html`, ...firstPages)),
  ]);

  console.log(`
  The example checkout  ${checkoutUrl}
  Attacks on its server ${attacksUrl}
  Storybook             ${storybookUrl}

  Speech that stays on the device is served by both at /payaloud/ (${describe(sizes)}; loaded only when a payer agrees).
  Ctrl-C ends both.
`);
  if (isCi || !hasDesktop()) return;
  server.config.server.open = true;
  server.openBrowser();
}

/** Says when work begins and ends. */
async function step(name, work) {
  const end = progress.begin(name);
  try {
    return await work;
  } finally {
    end();
  }
}

/** Runs the workspace's TypeScript without a build. */
async function copySpeechModels(target) {
  const script = join(root, 'scripts', 'copySpeechModels.ts');
  const { module } = await runnerImport(script, { configFile: false, root, logLevel: 'error' });
  return module.copySpeechModels(target);
}

/** Shows Storybook's output only if it fails. */
function startStorybook(port) {
  const args = ['dev', '--port', String(port), '--exact-port', '--ci', '--no-version-updates', '--disable-telemetry'];
  const child = spawn(join(root, 'node_modules', '.bin', 'storybook'), args, { cwd: root, stdio: 'pipe' });
  let chatter = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => (chatter = (chatter + text).slice(-20_000)));
  }
  child.on('exit', (code) => {
    console.error(`${chatter}\nStorybook has ended (${code ?? 'killed'}).`);
    end(code ?? 1);
  });
  process.once('exit', () => child.kill());
  return child;
}

async function answers(url, child) {
  while (child.exitCode === null) {
    const response = await fetch(`${url}index.json`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/**
 * Requests a page and every script that it imports, as a browser does, because Vite compiles a script at its first request.
 * On a busy machine Storybook gave up waiting for its first story after 50 s (28 November 2026).
 *
 * @param scripts addresses of further scripts, from the page's root.
 */
async function compile(url, ...scripts) {
  const page = await read(url);
  const waiting = [...scripts, ...Array.from(page.matchAll(/<script[^>]* src="([^"]+)"/g), ([, source]) => source)];
  const seen = new Set();
  const request = async (path) => {
    const address = new URL(path, url).href;
    if (seen.has(address)) return;
    seen.add(address);
    const script = await read(address);
    await Promise.all(
      Array.from(script.matchAll(/(?:from|import) ?"(\/[^"]+)"/g), ([, imported]) => request(imported)),
    );
  };
  await Promise.all(waiting.map(request));
}

/** Empty if the address does not answer: the page then tells why. */
async function read(url) {
  const response = await fetch(url).catch(() => null);
  return response?.ok ? response.text() : '';
}

/** The sources of the page with which Storybook opens, and of the first story. */
async function firstPagesOf(url) {
  const entries = Object.values(JSON.parse(await read(`${url}index.json`)).entries);
  const shown = [entries[0], entries.find(({ type }) => type === 'story')];
  return shown.map(({ importPath }) => importPath.replace(/^\./, ''));
}

/** The first port from `first` on that is free on every local address. */
async function freePort(first) {
  for (let port = first; port < first + 100; port += 1) {
    const isFree = await Promise.all([undefined, '127.0.0.1', '::1'].map((host) => canListen(port, host)));
    if (isFree.every(Boolean)) return port;
    console.log(`Port ${port} is in use, trying ${port + 1}.`);
  }
  console.error(`No free port between ${first} and ${first + 99}.`);
  return end(1);
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const probe = createSocketServer();
    // An address that this machine lacks (no IPv6) does not mean that the port is taken.
    probe.once('error', ({ code }) => resolve(code !== 'EADDRINUSE' && code !== 'EACCES'));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

function hasDesktop() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function describe(sizes) {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return Object.entries(sizes)
    .map(([tag, bytes]) => `${names.of(tag)} ${(bytes / 1e6).toFixed(1)} MB`)
    .join(', ');
}

/** The process that started us may be killed without a signal to us. */
function endWithParent() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => end(0));
  setInterval(() => process.ppid !== parent && end(0), 1_000).unref();
}

function end(code) {
  process.exit(code);
}
