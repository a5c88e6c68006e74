import { fork } from 'node:child_process';
import { createServer } from 'node:net';
import { buildServer } from '../buildServer.ts';
import type { ShopNews } from '../supervisor.ts';

export interface Checkout {
  readonly base: string;
  /** Kills the shop's process as `kill -9` does. Resolves when it has started again. */
  readonly kill: () => Promise<void>;
  /** Resolves when the shop has started again this often. */
  readonly restarted: (times: number) => Promise<void>;
  /** How often the shop has started again. */
  readonly restarts: () => number;
  readonly close: () => void;
}

/** Starts the whole server as `npm start` does, on a free port. Leases of killed processes end at once. */
export async function startCheckout(): Promise<Checkout> {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), CHECKOUT_TEST: '1', NODE_ENV: 'production' };
  const child = fork(await buildServer(), { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const starts: number[] = [];
  let waiting: (() => void)[] = [];
  child.on('message', (news) => {
    starts.push((news as ShopNews).pid);
    waiting.forEach((go) => go());
    waiting = [];
  });
  const restarted = async (times: number): Promise<void> => {
    while (starts.length <= times) await new Promise<void>((resolve) => waiting.push(resolve));
  };
  await restarted(0);
  return {
    base: `http://localhost:${port}`,
    restarted,
    restarts: () => starts.length - 1,
    async kill() {
      const before = starts.length;
      process.kill(starts.at(-1) ?? 0, 'SIGKILL');
      await restarted(before);
    },
    close: () => void child.kill(),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
