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

/**
 * Runs a command in the app. Throws with its output if it fails.
 *
 * @param env variables besides those of this process.
 */
export function run(folder: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  try {
    return execFileSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...appEnvironment(), ...env },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}

/**
 * Starts a server of the app and waits until it answers. Returns a function that stops it, with what it started itself.
 *
 * @param env variables besides those of this process.
 */
export async function start(
  folder: string,
  command: string,
  args: readonly string[],
  url: string,
  env: NodeJS.ProcessEnv = {},
): Promise<() => void> {
  // In a group of its own, because npm does not pass a signal on to what it runs.
  const server = spawn(command, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...appEnvironment(), ...env },
    detached: true,
  });
  const stop = () => {
    try {
      if (server.pid) process.kill(-server.pid, 'SIGTERM');
    } catch {
      // It has already ended.
    }
  };
  process.once('exit', stop);
  for (let tries = 0; tries < 600 && server.exitCode === null; tries += 1) {
    if (await answers(url)) return stop;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  stop();
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
