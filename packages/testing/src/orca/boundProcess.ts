import { spawn, type ChildProcess } from 'node:child_process';
import { PayaloudTestingError } from '../PayaloudTestingError';

/** Processes that end with this one, however it ends. */
export interface BoundProcesses {
  start(command: string, ...args: readonly string[]): ChildProcess;
  /** Kills all of them with their children, and resolves once they are gone. */
  stop(): Promise<void>;
}

/**
 * The kernel kills each process when we end (`--pdeathsig`). As root, a process namespace takes its children along;
 * otherwise its process group does. The bus of `at-spi-bus-launcher` would otherwise outlive it.
 */
const namespace = ['unshare', '--pid', '--fork', '--kill-child', '--mount-proc'];
const bound = ['--pdeathsig', 'KILL', ...(process.getuid?.() === 0 ? namespace : [])];

/** @param env is read at each start, so that later processes get what earlier ones printed. */
export function createBoundProcesses(env: Readonly<Record<string, string>>): BoundProcesses {
  const running: { child: ChildProcess; ended: Promise<void> }[] = [];
  return {
    start(command, ...args) {
      const child = spawn('setpriv', [...bound, command, ...args], {
        env,
        detached: true,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const ended = new Promise<void>((resolve) => {
        child.once('exit', () => resolve());
        child.once('error', () => resolve());
      });
      running.push({ child, ended });
      return child;
    },
    async stop() {
      for (const { child } of running.toReversed()) endGroup(child);
      await Promise.all(running.map(({ ended }) => ended));
    },
  };
}

function endGroup({ pid }: ChildProcess) {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // The group has already ended.
  }
}

/** Resolves with the first line that a process prints, or rejects if it ends before that. */
export function firstLine({ stdout, spawnfile, spawnargs }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')).trim());
    });
    stdout?.once('close', () => {
      const command = [spawnfile, ...spawnargs.slice(1)].join(' ');
      reject(new PayaloudTestingError('not-started', `ended before it printed its address: ${command}`));
    });
  });
}
