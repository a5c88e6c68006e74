import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';

/** The files of an app: text by path. */
export type AppFiles = Readonly<Record<string, string>>;

/** Writes the files of an app and installs its dependencies, as an app's developer does. */
export function createApp(folder: string, files: AppFiles, dependencies: readonly string[]): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...dependencies]);
}

/** Runs a command in the app. Throws with its output if it fails. */
export function run(folder: string, command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe', env: appEnvironment() });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** Starts a server of the app and waits until it answers. Returns a function that stops it. */
export async function start(folder: string, command: string, args: readonly string[], url: string) {
  const server = spawn(command, args, { cwd: folder, stdio: 'ignore', env: appEnvironment() });
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers(url)) return () => void server.kill();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill();
  throw new Error(`${command} ${args.join(' ')} does not answer on ${url}`);
}

/** A port that nothing listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Without the variables of the test runner, because a production build is wanted. */
function appEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _mode, VITEST: _vitest, ...rest } = process.env;
  return { ...rest, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', npm_config_include: 'dev' };
}
