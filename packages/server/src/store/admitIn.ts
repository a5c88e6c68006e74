import type { Admission, KnownPayment } from '../payments/admit';
import type { PaymentEffect } from '../payments/effects';
import type { PaymentState } from '../payments/state';
import { spendIn } from './challengesIn';
import type { Database, Query } from './database';
import { isCall, writeEffects } from './effectsIn';
import { columnsOf, paymentOf } from './rows';
import { sql, type Fragment, type Statement } from './sql';
import { refusalOf } from './refusalsIn';
import type { AdmitRequest, AdmitResult, Refusal, StoredPayment } from './store';

type Decide = (named: KnownPayment | null, holder: KnownPayment | null) => Admission;

/**
 * Stores the first payment of an order in one chain, without reading before. Null if the order or the id is known, or needs a
 * confirmation: then nothing was stored, and `admitIn` decides.
 *
 * @throws {Conflict} if the id of the page belongs to another order, or was refused.
 */
export async function admitFirst(
  database: Database,
  request: AdmitRequest,
  decide: Decide,
  limitMs: number,
): Promise<AdmitResult | null> {
  const { pageId, orderId, confirmedSince } = request;
  if (confirmedSince !== undefined) return null;
  const admission = decide(null, null);
  if (admission.kind !== 'created' || !isClaimAndCalls(admission.effects)) return null;
  const payment = paymentFrom(request, admission.state);
  const { paymentId } = payment;
  const isNew = sql`not exists (select 1 from payaloud_order_slots where order_id = ${orderId})`;
  const isStored = await database.chain(
    [
      () => insertPayment(payment, isNew),
      // The order's row before the name, as `admitIn` locks them. Two pages at once: one of them fails here.
      (given) => sql`
        insert into payaloud_order_slots (order_id, payment_id) select ${orderId}, ${paymentId}${given}
        where true returning order_id`,
      (given) => insertName(pageId, paymentId, given),
    ],
    limitMs,
  );
  return isStored ? { kind: 'created', payment, effects: admission.effects.filter(isCall) } : null;
}

function isClaimAndCalls(effects: readonly PaymentEffect[]): boolean {
  const others = effects.filter(({ type }) => type !== 'claim-slot');
  return others.length < effects.length && others.every(isCall);
}

/** One transaction: decides about a request, and stores its payment or its name. */
export async function admitIn(
  query: Query,
  database: Database,
  request: AdmitRequest,
  decide: Decide,
): Promise<AdmitResult> {
  const { lock } = database;
  const { pageId, orderId } = request;
  // The order's row is locked by everything that changes a payment of the order.
  await query(sql`insert into payaloud_order_slots (order_id) values (${orderId}) on conflict do nothing`);
  const [slot] = await query(sql`select payment_id from payaloud_order_slots where order_id = ${orderId}${lock}`);
  const [named] = await query(sql`
    select n.refused, n.user_ref as refused_user, p.* from payaloud_payment_names n
    left join payaloud_payments p on p.id = n.payment_id where n.id = ${pageId}`);
  const before = refusalOf(named);
  if (before) return { kind: 'refused-before', refusal: before };
  const holderId = typeof slot?.payment_id === 'string' ? slot.payment_id : null;
  const [holder] = await query(sql`select * from payaloud_payments where id = ${holderId}`);
  const known = [named, holder].map((row) => (row ? paymentOf(row).payment : null));
  const admission = decide(known[0] ?? null, known[1] ?? null);
  switch (admission.kind) {
    case 'refused':
      if (admission.why !== 'unknown') await query(insertRefusal(request, admission.why));
      return admission;
    case 'known':
    case 'joined': {
      const { kind, paymentId } = admission;
      if (kind === 'joined') await query(insertName(pageId, paymentId));
      const payment = known.find((one) => one?.paymentId === paymentId);
      if (!payment) throw new Error('An admission to a payment that was not offered');
      return { kind, payment, effects: [] };
    }
    case 'created': {
      const created = await confirmed(query, database, request);
      if (typeof created === 'string') {
        await query(insertRefusal(request, 'not-confirmed'));
        return { kind: created };
      }
      const payment = await insert(query, { ...request, created }, admission.state);
      await query(insertName(pageId, payment.paymentId));
      await writeEffects(query, payment, admission.effects);
      return { kind: 'created', payment, effects: admission.effects.filter(isCall) };
    }
  }
}

/** The payment under the id that was confirmed, or why there is none. */
async function confirmed(
  query: Query,
  database: Database,
  { created, userRef, orderId, orderHash, confirmedSince }: AdmitRequest,
): Promise<AdmitRequest['created'] | 'spent' | 'not-confirmed'> {
  const { confirmationId } = created;
  if (confirmationId === null) return confirmedSince === undefined ? created : 'not-confirmed';
  if (confirmedSince === undefined) {
    const [spent] = await query(sql`select id from payaloud_payments where confirmation_id = ${confirmationId}`);
    return spent ? 'spent' : created;
  }
  const asked = { confirmationId, userRef, orderId, orderHash, since: confirmedSince };
  const paymentId = await spendIn(query, database, asked);
  return paymentId === null ? 'not-confirmed' : { ...created, paymentId };
}

async function insert(query: Query, request: AdmitRequest, state: PaymentState): Promise<StoredPayment> {
  const payment = paymentFrom(request, state);
  await query(insertPayment(payment));
  return payment;
}

function paymentFrom({ orderId, orderHash, userRef, created }: AdmitRequest, state: PaymentState): StoredPayment {
  return { orderId, orderHash, userRef, ...created, state };
}

function insertPayment(payment: StoredPayment, condition = sql`true`): Statement {
  const { paymentId, orderId, userRef, orderHash, amount, region, providerKey, confirmationId, payeeId, state } =
    payment;
  const { status, json, charged, refunded, nextAt } = columnsOf(state);
  return sql`
    insert into payaloud_payments (id, order_id, user_ref, order_hash, amount, currency, region, provider_key,
      provider_ref, confirmation_id, payee_id, status, state, version, charged, refunded, next_at)
    select ${paymentId}, ${orderId}, ${userRef}, ${orderHash}, ${amount.minorUnits}, ${amount.currency}, ${region},
      ${providerKey}, ${state.ref}, ${confirmationId}, ${payeeId}, ${status}, ${json}, 1, ${charged}, ${refunded},
      ${nextAt}
    where ${condition} returning id`;
}

function insertName(pageId: string, paymentId: string, given: Fragment = { sql: '' }): Statement {
  return sql`
    insert into payaloud_payment_names (id, payment_id) select ${pageId}, ${paymentId}${given} where true returning id`;
}

/** In the transaction that decided it: a request of the same id that comes later, or waits for this one, is refused too. */
function insertRefusal({ pageId, userRef, at }: AdmitRequest, why: Refusal['why']): Statement {
  return sql`
    insert into payaloud_payment_names (id, refused, user_ref, refused_at) values (${pageId}, ${why}, ${userRef}, ${at})`;
}
