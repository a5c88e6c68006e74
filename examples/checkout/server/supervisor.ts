// Starts the pretend Stripe and the shop, and starts the shop again whenever it is killed.
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPretendStripe } from './pretend/startPretendStripe.ts';
import type { ShopTask } from './shopProcess.ts';

/** Told to the process that started this one, each time that the shop listens. */
export interface ShopNews {
  readonly port: number;
  /** Of the shop's process. */
  readonly pid: number;
}

/**
 * Told to this process by tests. A number of ms kills the shop, whose clock is ahead by so many more when it starts again. `go-on`
 * has the shop go on with every payment that is due; `went-on` is told back.
 */
export type TestOrder = number | 'go-on';

/** In ms. A killed process may have worked on a payment this long; nobody else goes on with it before. */
const leaseMs = 40_000;

await main();

async function main(): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'payaloud-checkout-'));
  const isTest = process.env.CHECKOUT_TEST !== undefined;
  let port = Number(process.env.PORT ?? 4173);
  let restarts = 0;
  let aheadMs = 0;
  let shop: ChildProcess | null = null;
  let isListening = false;
  const stripe = await startPretendStripe(() => (isListening ? `http://127.0.0.1:${port}` : null));

  function startShop(): void {
    const origin = process.env.ORIGIN ?? `http://localhost:${port}`;
    const task: ShopTask = {
      port,
      settings: {
        origin,
        dataFolder,
        stripe: stripe.client,
        webhookSecret: stripe.webhookSecret,
        controls: stripe.controls,
        isVoiceAllowed: process.env.CHECKOUT_VOICE === 'allowed',
        // Tests do not wait for the leases of dead processes, and their machine may be busy.
        clockAheadMs: isTest ? aheadMs + restarts * (leaseMs + 1_000) : 0,
        answerMs: isTest ? 60_000 : 8_000,
      },
    };
    const env = { ...process.env, CHECKOUT_TASK: JSON.stringify(task) };
    shop = fork(fileURLToPath(new URL('shopProcess.js', import.meta.url)), { env, execArgv: [] });
    shop.on('message', (news: { readonly port: number } | 'went-on') => {
      if (news === 'went-on') return void process.send?.(news);
      ({ port } = news);
      isListening = true;
      if (restarts === 0) console.log(`The checkout  ${origin}/\nAttacks       ${origin}/attacks`);
      process.send?.({ port, pid: shop?.pid ?? 0 } satisfies ShopNews);
    });
    shop.once('exit', (code, signal) => {
      isListening = false;
      if (signal !== 'SIGKILL') end(code ?? 1);
      console.log('The shop was killed. It starts again.');
      restarts += 1;
      startShop();
    });
  }

  function end(code: number): never {
    shop?.removeAllListeners('exit');
    shop?.kill();
    rmSync(dataFolder, { recursive: true, force: true });
    process.exit(code);
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => end(0));
  process.once('disconnect', () => end(0));
  if (isTest) {
    process.on('message', (order: TestOrder) => {
      if (order === 'go-on') return void shop?.send(order);
      aheadMs += order;
      shop?.kill('SIGKILL');
    });
  }
  startShop();
}
