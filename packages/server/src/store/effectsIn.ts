import type { PaymentEffect } from '../payments/effects';
import { liveStatuses } from '../payments/state';
import type { Query } from './database';
import { sql } from './sql';
import type { CallEffect, StoredPayment } from './store';

const live = { sql: liveStatuses.map((status) => `'${status}'`).join(', ') };

/** Writes the effects that belong to the transaction. */
export async function writeEffects(
  query: Query,
  { paymentId, orderId }: StoredPayment,
  effects: readonly PaymentEffect[],
): Promise<void> {
  for (const effect of effects) {
    switch (effect.type) {
      case 'claim-slot':
        await query(sql`update payaloud_order_slots set payment_id = ${paymentId} where order_id = ${orderId}`);
        break;
      case 'free-slot':
        await query(sql`
          update payaloud_order_slots set payment_id = (
            select id from payaloud_payments
            where order_id = ${orderId} and id <> ${paymentId} and status in (${live}) limit 1
          )
          where order_id = ${orderId} and payment_id = ${paymentId}`);
        break;
      case 'notify': {
        const id = `${paymentId}.${effect.news.about}`;
        // The same news again has the same id, so it is delivered again only if it was not stored.
        await query(sql`
          insert into payaloud_payment_events (id, payment_id, kind, body, tries, next_at)
          values (${id}, ${paymentId}, 'news', ${JSON.stringify(effect.news)}, 0, 0) on conflict do nothing`);
        break;
      }
      default:
        break;
    }
  }
}

/** True for an effect that is carried out after the transaction. */
export function isCall(effect: PaymentEffect): effect is CallEffect {
  return effect.type !== 'claim-slot' && effect.type !== 'free-slot' && effect.type !== 'notify';
}
