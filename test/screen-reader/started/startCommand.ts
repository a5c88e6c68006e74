import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Started {
  /** The addresses that it printed. */
  readonly checkout: string;
  readonly attacks: string;
  readonly storybook: string;
  /** Presses Ctrl-C. Resolves once everything has ended. */
  readonly stop: () => Promise<void>;
}

/** In ms. On a busy machine Storybook takes minutes. */
const patienceMs = 420_000;

/** Runs `npm start -- --ci` as somebody would who has just cloned the repository, until it has printed where it serves. */
export async function startCommand(port: number): Promise<Started> {
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
  const child = spawn('npm', ['start', '--', '--ci'], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    env: { ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    // In a group of its own, as a terminal gives it.
    detached: true,
  });
  let output = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const signal = () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGINT');
    } catch {
      // It has already ended.
    }
  };
  process.once('exit', signal);
  const addressOf = (name: string) => new RegExp(`^ *${name} +(http:\\S+)`, 'm').exec(output)?.[1];
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`npm start ${why}:\n${output}`));
    const timer = setTimeout(() => {
      signal();
      fail('has not said where it serves');
    }, patienceMs);
    child.once('close', () => {
      clearTimeout(timer);
      fail('has ended');
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part) => {
        output += String(part);
        if (!addressOf('Storybook') || !output.includes('Ctrl-C')) return;
        clearTimeout(timer);
        resolve();
      });
    }
  });
  return {
    checkout: addressOf('The example checkout') ?? '',
    attacks: addressOf('Attacks on its server') ?? '',
    storybook: addressOf('Storybook') ?? '',
    async stop() {
      signal();
      await ended;
    },
  };
}
