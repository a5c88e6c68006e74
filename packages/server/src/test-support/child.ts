// Runs in a process of its own, which may be killed. See `childProcess.ts`.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { systemClock } from '../clock';
import type { Provider } from '../providers/provider';
import { createDriver } from '../runtime/driver';
import { openStore, type Place } from './databases';
import { createFileProvider } from './fileProvider';
import { payOrder } from './payOrder';
import { untilAnswered } from './untilAnswered';

/** Pays one order, and is killed before this step: a statement, or the beginning or end of a call. */
export interface PaymentTask {
  readonly kind: 'payment';
  readonly place: Place;
  readonly providerPath: string;
  readonly orderId: string;
  readonly killAt: number | null;
}

/** Migrates each place and takes the same orders as others do at the same time. It says `ready`, and begins when it is told to. */
export interface RaceTask {
  readonly kind: 'race';
  readonly places: readonly Place[];
  readonly orders: readonly string[];
}

const task: PaymentTask | RaceTask = JSON.parse(process.argv[2] ?? '');
void (task.kind === 'payment' ? pay(task) : race(task)).then((result) => console.log(JSON.stringify(result)));

/** The number of steps, unless it is killed. */
async function pay({ place, providerPath, orderId, killAt }: PaymentTask): Promise<number> {
  let steps = 0;
  const step = () => {
    steps += 1;
    if (steps === killAt) process.kill(process.pid, 'SIGKILL');
  };
  const { store, close } = openStore(place, { beforeStatement: step });
  const provider = withSteps(createFileProvider(providerPath), step);
  const clock = { ...systemClock, wall: () => 0 };
  const driver = createDriver({ store, provider, clock, onError: console.error });
  await payOrder(store, driver, { pageId: `page-of-${orderId}`, orderId, now: 0 });
  await close();
  return steps;
}

/** How many payments this process created. */
async function race({ places, orders }: RaceTask): Promise<number> {
  console.log('"ready"');
  await once(process.stdin, 'data');
  process.stdin.destroy();
  const created = await Promise.all(
    places.map(async (place) => {
      const { store, close } = openStore(place);
      await untilAnswered(() => store.migrate());
      let count = 0;
      for (const orderId of orders) {
        const pageId = randomUUID();
        const { kind } = await untilAnswered(() => payOrder(store, null, { pageId, orderId, now: 0 }));
        if (kind === 'created') count += 1;
      }
      await close();
      return count;
    }),
  );
  return created.reduce((sum, count) => sum + count, 0);
}

function withSteps(provider: Provider, step: () => void): Provider {
  const stepped = <Rest extends unknown[], Result>(call: (...rest: Rest) => Promise<Result>) => {
    return async (...rest: Rest) => {
      step();
      const result = await call(...rest);
      step();
      return result;
    };
  };
  return {
    ...provider,
    open: stepped((...rest: Parameters<Provider['open']>) => provider.open(...rest)),
    pay: stepped((...rest: Parameters<Provider['pay']>) => provider.pay(...rest)),
  };
}
