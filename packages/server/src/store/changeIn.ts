import type { PaymentEffect } from '../payments/effects';
import type { PaymentFacts } from '../payments/events';
import type { PaymentStep } from '../payments/update';
import { Conflict, type Database, type Query } from './database';
import { isCall, newsLinks, writeEffects } from './effectsIn';
import { columnsOf, paymentOf, type PaymentRow } from './rows';
import { sql, type Statement } from './sql';
import type { ChangeOptions, ChangeResult, StoredPayment } from './store';

type Decide = (payment: StoredPayment, slot: PaymentFacts['slot']) => PaymentStep;

/** A payment as this process stored or read it last. */
export interface Held extends PaymentRow {
  /** True if the payment held its order then. It still does if its row has the same version. */
  readonly isHolder: boolean;
}

export interface Changed {
  readonly result: ChangeResult;
  readonly held: Held;
}

/**
 * Decides about a payment that this process knows, in one chain, without reading before. Null if its row has changed meanwhile, or if
 * the decision concerns the order's row: then nothing was stored, and `changeIn` decides.
 *
 * A payment gives its order away only in a transaction that writes its own row, so an equal version means that it holds it still.
 */
export async function changeHeld(
  database: Database,
  { payment, version, isHolder }: Held,
  decide: Decide,
  limitMs: number,
): Promise<Changed | null> {
  if (!isHolder) return null;
  const { state, effects } = decide(payment, 'own');
  const [news, ...others] = effects.filter((effect) => !isCall(effect));
  if (state === payment.state || others.length > 0 || (news && news.type !== 'notify')) return null;
  const changed = { ...payment, state };
  const isStored = await database.chain(
    [() => updatePayment(changed, version), ...(news ? newsLinks(changed, news) : [])],
    limitMs,
  );
  if (!isStored) return null;
  return changedTo({ payment: changed, version: version + 1, isHolder }, effects);
}

/** One transaction: decides about an event, and stores the new state, the slot and the news. */
export async function changeIn(
  query: Query,
  { lock }: Database,
  paymentId: string,
  decide: Decide,
  event?: ChangeOptions['event'],
): Promise<Changed | null> {
  // Only the order's row is locked. A lock of the payment's row too would wait for a transaction that holds the order and names
  // this payment, while that one waits for us. PostgreSQL ends such a deadlock only after a second.
  const [slot] = await query(sql`
    select payment_id from payaloud_order_slots
    where order_id = (select order_id from payaloud_payments where id = ${paymentId})${lock}`);
  if (!slot) return null;
  const [row] = await query(sql`select * from payaloud_payments where id = ${paymentId}`);
  if (!row) return null;
  const { payment, version } = paymentOf(row);
  const known = { payment, version, isHolder: slot.payment_id === paymentId };
  if (event) {
    const [stored] = await query(sql`
      insert into payaloud_payment_events (id, payment_id, kind, body, tries, settled_at, next_at)
      values (${event.id}, ${paymentId}, 'note', '', 0, ${event.at}, null) on conflict do nothing returning id`);
    if (!stored) return changedTo(known, []);
  }
  const { state, effects } = decide(payment, slotOf(slot.payment_id, paymentId));
  const isWritten = state !== payment.state;
  const changed = { ...payment, state };
  if (isWritten) {
    const [updated] = await query(updatePayment(changed, version));
    if (!updated) throw new Conflict('version');
  }
  await writeEffects(query, changed, effects);
  const isHolder = known.isHolder && !effects.some(({ type }) => type === 'free-slot');
  return changedTo({ payment: changed, version: isWritten ? version + 1 : version, isHolder }, effects);
}

function updatePayment({ paymentId, state }: StoredPayment, version: number): Statement {
  const { status, json, charged, refunded, nextAt } = columnsOf(state);
  return sql`
    update payaloud_payments set status = ${status}, state = ${json}, version = ${version + 1}, provider_ref = ${state.ref},
      charged = ${charged}, refunded = ${refunded}, next_at = ${nextAt}
    where id = ${paymentId} and version = ${version} returning id`;
}

function changedTo(held: Held, effects: readonly PaymentEffect[]): Changed {
  return { result: { payment: held.payment, effects: effects.filter(isCall) }, held };
}

function slotOf(holderId: unknown, paymentId: string): PaymentFacts['slot'] {
  if (typeof holderId !== 'string') return 'free';
  return holderId === paymentId ? 'own' : 'other';
}
