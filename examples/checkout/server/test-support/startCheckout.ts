import { fork } from 'node:child_process';
import { createServer } from 'node:net';
import { buildServer } from '../buildServer.ts';
import type { ShopNews, TestOrder } from '../supervisor.ts';

export interface Checkout {
  readonly base: string;
  /** Kills the shop's process as `kill -9` does. Resolves when it has started again. */
  readonly kill: () => Promise<void>;
  /** Moves the shop's clock ahead, in ms, which kills and starts its process. */
  readonly moveClock: (ms: number) => Promise<void>;
  /** Resolves when the shop has gone on with every payment that is due. */
  readonly goOn: () => Promise<void>;
  /** Resolves when the shop has started again this often. */
  readonly restarted: (times: number) => Promise<void>;
  /** How often the shop has started again. */
  readonly restarts: () => number;
  readonly close: () => void;
}

/**
 * Starts the whole server as `npm start` does, on a free port. Leases of killed processes end at once.
 *
 * @param origin of the pages. Default: the server's own.
 */
export async function startCheckout(origin?: string): Promise<Checkout> {
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    CHECKOUT_TEST: '1',
    NODE_ENV: 'production',
    ...(origin !== undefined && { ORIGIN: origin }),
  };
  const child = fork(await buildServer(), { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const starts: number[] = [];
  let waiting: (() => void)[] = [];
  child.on('message', (news: ShopNews | 'went-on') => {
    if (news === 'went-on') return;
    starts.push(news.pid);
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
    async moveClock(ms) {
      const before = starts.length;
      child.send(ms satisfies TestOrder);
      await restarted(before);
    },
    async goOn() {
      const wentOn = new Promise<void>((resolve) => {
        child.on('message', function meet(news: ShopNews | 'went-on') {
          if (news !== 'went-on') return;
          child.off('message', meet);
          resolve();
        });
      });
      child.send('go-on' satisfies TestOrder);
      await wentOn;
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
