import type { PaymentEffect } from '../payments/effects';
import { liveStatuses } from '../payments/state';
import type { Query } from './database';
import { insertPayeeNews } from './payeeNewsIn';
import { sql, type Link } from './sql';
import type { CallEffect, StoredPayment } from './store';

const live = { sql: liveStatuses.map((status) => `'${status}'`).join(', ') };

/** Writes the effects that belong to the transaction. */
export async function writeEffects(
  query: Query,
  payment: StoredPayment,
  effects: readonly PaymentEffect[],
): Promise<void> {
  const { paymentId, orderId } = payment;
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
      case 'notify':
        for (const link of newsLinks(payment, effect)) await query(link({ sql: '' }));
        break;
      default:
        break;
    }
  }
}

/** Stores news for the app and, if it concerns the payee, for the payee. */
export function newsLinks(payment: StoredPayment, effect: Extract<PaymentEffect, { type: 'notify' }>): readonly Link[] {
  const toPayee = insertPayeeNews(payment, effect.news);
  return [insertNews(payment, effect), ...(toPayee ? [toPayee] : [])];
}

/** The same news again has the same id, so it is delivered again only if it was not stored. */
function insertNews({ paymentId }: StoredPayment, { news }: Extract<PaymentEffect, { type: 'notify' }>): Link {
  const id = `${paymentId}.${news.about}`;
  return (given) => sql`
    insert into payaloud_payment_events (id, payment_id, kind, body, tries, next_at)
    select ${id}, ${paymentId}, 'news', ${JSON.stringify(news)}, 0, 0${given} where true
    on conflict do nothing returning id`;
}

/** True for an effect that is carried out after the transaction. */
export function isCall(effect: PaymentEffect): effect is CallEffect {
  return effect.type !== 'claim-slot' && effect.type !== 'free-slot' && effect.type !== 'notify';
}
