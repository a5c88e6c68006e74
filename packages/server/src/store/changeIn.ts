import type { PaymentFacts } from '../payments/events';
import type { PaymentStep } from '../payments/update';
import { Conflict, type Database, type Query } from './database';
import { isCall, writeEffects } from './effectsIn';
import { columnsOf, paymentOf } from './rows';
import { sql } from './sql';
import type { ChangeResult, StoredPayment } from './store';

/** One transaction: decides about an event, and stores the new state, the slot and the news. */
export async function changeIn(
  query: Query,
  { lock }: Database,
  paymentId: string,
  decide: (payment: StoredPayment, slot: PaymentFacts['slot']) => PaymentStep,
  eventId?: string,
): Promise<ChangeResult | null> {
  // Only the order's row is locked. A lock of the payment's row too would wait for a transaction that holds the order and names
  // this payment, while that one waits for us. PostgreSQL ends such a deadlock only after a second.
  const [slot] = await query(sql`
    select payment_id from payaloud_order_slots
    where order_id = (select order_id from payaloud_payments where id = ${paymentId})${lock}`);
  if (!slot) return null;
  const [row] = await query(sql`select * from payaloud_payments where id = ${paymentId}`);
  if (!row) return null;
  const { payment, version } = paymentOf(row);
  if (eventId !== undefined) {
    const [stored] = await query(sql`
      insert into payaloud_payment_events (id, payment_id, kind, body, tries, next_at)
      values (${eventId}, ${paymentId}, 'note', '', 0, null) on conflict do nothing returning id`);
    if (!stored) return { payment, effects: [] };
  }
  const { state, effects } = decide(payment, slotOf(slot.payment_id, paymentId));
  const changed = { ...payment, state };
  if (state !== payment.state) {
    const { status, json, charged, refunded, nextAt } = columnsOf(state);
    const [updated] = await query(sql`
      update payaloud_payments set status = ${status}, state = ${json}, version = ${version + 1}, provider_ref = ${state.ref},
        charged = ${charged}, refunded = ${refunded}, next_at = ${nextAt}
      where id = ${paymentId} and version = ${version} returning id`);
    if (!updated) throw new Conflict('version');
  }
  await writeEffects(query, changed, effects);
  return { payment: changed, effects: effects.filter(isCall) };
}

function slotOf(holderId: unknown, paymentId: string): PaymentFacts['slot'] {
  if (typeof holderId !== 'string') return 'free';
  return holderId === paymentId ? 'own' : 'other';
}
