import { PayaloudServerError } from '../PayaloudServerError';
import { randomUUID } from 'node:crypto';
import { newPayment } from '../payments/admit';
import { leaseMs } from '../payments/needs';
import type { PayableOrder } from '../payableOrder';
import type { Clock } from '../clock';
import { hashOrder } from '../hashOrder';
import type { ListedObject, Provider } from '../providers/provider';
import type { Store } from '../store/store';
import type { Driver } from './driver';
import type { ErrorListener } from './errorContext';
import { reconcile } from './reconcile';

export interface RecoverOptions {
  /** When the backup was made, in ms since 1970. Better an hour too early. */
  readonly since: number;
  /** Whose order it is, and what it costs. Null if the app does not know the order either. */
  readonly ownerOf: (orderId: string) => Promise<OwnedOrder | null> | OwnedOrder | null;
}

export interface OwnedOrder extends PayableOrder {
  /** The same as `userOf` answers. */
  readonly user: string;
}

export interface Recovered {
  /** Payments that the backup had forgotten, and that are stored again. */
  readonly adopted: readonly string[];
  /** Payments of orders that the app does not know. A person must look at them at the provider. */
  readonly ownerless: readonly string[];
}

interface RecoverParts {
  readonly store: Store;
  readonly driver: Driver;
  readonly provider: Provider;
  readonly clock: Clock;
  readonly onError: ErrorListener;
}

/**
 * After a restored backup: learns from the provider's list what the backup forgot. No other process may run meanwhile, because an
 * order whose payment is forgotten would be charged again.
 *
 * @throws {PayaloudServerError} `cannot-list`, or the store's. Call it again then.
 */
export async function recover(parts: RecoverParts, { since, ownerOf }: RecoverOptions): Promise<Recovered> {
  const { store, driver, provider, clock, onError } = parts;
  if (!provider.list)
    throw new PayaloudServerError('cannot-list', `The provider ${provider.name} cannot list payments`);
  const forgotten: ListedObject[] = [];
  for await (const object of provider.list(since)) {
    const known = await driver.dispatch(object.paymentId, { type: 'listed', ref: object.ref });
    if (!known) forgotten.push(object);
  }
  // First the payments that the backup has: what they hold by mistake must be free before a later payment claims it. Their
  // processes are dead, so every lease is over, also if the backup is seconds old.
  const afterLeases = () => clock.wall() + leaseMs;
  const dispatch: Driver['dispatch'] = (id, event) => driver.dispatch(id, event, { at: afterLeases() });
  await reconcile(store, { dispatch }, afterLeases(), Number.MAX_SAFE_INTEGER, onError);
  const ownerless: string[] = [];
  for (const object of forgotten) {
    const owned = await ownerOf(object.orderId);
    if (!owned) ownerless.push(object.paymentId);
    else await adopt(parts, object, owned);
  }
  const adopted = forgotten.map(({ paymentId }) => paymentId).filter((id) => !ownerless.includes(id));
  return { adopted, ownerless };
}

async function adopt({ store, driver, clock }: RecoverParts, object: ListedObject, owned: OwnedOrder): Promise<void> {
  const { paymentId, orderId, ref } = object;
  const { user, amount, region = 'default', payee } = owned;
  const request = {
    at: clock.wall(),
    pageId: paymentId,
    orderId,
    orderHash: hashOrder(orderId, owned),
    userRef: user,
    created: {
      paymentId,
      amount,
      region,
      providerKey: randomUUID(),
      confirmationId: null,
      payeeId: payee?.id ?? null,
    },
  };
  await store.admit(request, (_named, holder) => ({
    kind: 'created',
    state: newPayment(clock.wall()),
    effects: holder ? [] : [{ type: 'claim-slot' }],
  }));
  await driver.dispatch(paymentId, { type: 'listed', ref });
}
