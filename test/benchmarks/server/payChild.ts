// Pays orders in a process of its own for some seconds, and prints how many a second, and how many times the database was too slow.
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { systemClock } from '../../../packages/server/src/clock';
import { createDriver } from '../../../packages/server/src/runtime/driver';
import { openStore, type Place } from '../../../packages/server/src/test-support/databases';
import { payOrder } from '../../../packages/server/src/test-support/payOrder';
import { isOfStore } from '../../../packages/server/src/PayaloudServerError';
import { instantProvider } from './instantProvider';

export interface PayTask {
  readonly place: Place;
  /** ms since 1970. */
  readonly startAt: number;
  readonly forMs: number;
}

const { place, startAt, forMs }: PayTask = JSON.parse(process.argv[2] ?? '');
void pay();

async function pay(): Promise<void> {
  const { store, close } = openStore(place, { clock: systemClock });
  const driver = createDriver({ store, provider: instantProvider, clock: systemClock, onError: console.error });
  await wait(startAt - Date.now());
  const beganAt = Math.max(Date.now(), startAt);
  let count = 0;
  let failures = 0;
  const work = async () => {
    while (Date.now() < beganAt + forMs) {
      try {
        await payOrder(store, driver, { pageId: randomUUID(), orderId: randomUUID(), now: Date.now() });
        count += 1;
      } catch (error) {
        if (!isOfStore(error)) throw error;
        failures += 1;
      }
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  const seconds = (Date.now() - beganAt) / 1_000;
  await close();
  console.log(JSON.stringify({ perSecond: count / seconds, failures }));
}
