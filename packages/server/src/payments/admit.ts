import type { PaymentEffect } from './effects';
import { holdsOrder, isLive, type PaymentState } from './state';
import { startOpening } from './update/requests';

/** A request to pay an order, whose amount and payee the server knows. */
export interface PayRequest {
  readonly orderId: string;
  /** Another hash is another version of the order, for example with a tip. */
  readonly orderHash: string;
  readonly userRef: string;
  readonly paidBy: 'server' | 'page';
  /** True if the payer heard another amount than the order has now. */
  readonly isUnheard?: boolean;
}

/** A stored payment, as a request finds it. */
export interface KnownPayment {
  readonly paymentId: string;
  readonly orderId: string;
  readonly orderHash: string;
  readonly userRef: string;
  readonly state: PaymentState;
}

/** Read in the transaction that stores the admission. */
export interface AdmissionFacts {
  readonly now: number;
  /** The payment that has the request's id as its own or as another name. */
  readonly named: KnownPayment | null;
  /** The payment that holds the order. */
  readonly holder: KnownPayment | null;
}

export type Admission =
  /** The id belongs to this payment already. */
  | { readonly kind: 'known'; readonly paymentId: string }
  /** The order has a payment, of which the id is another name from now on. */
  | { readonly kind: 'joined'; readonly paymentId: string }
  | { readonly kind: 'created'; readonly state: PaymentState; readonly effects: readonly PaymentEffect[] }
  | { readonly kind: 'refused'; readonly why: AdmissionRefusal };

/**
 * - `unknown`: the id belongs to another user, another order or another version of this one, and may be charged there. Nothing of it is told.
 * - `order-taken`: another user's payment holds the order.
 * - `order-changed`: another version of the order is being paid, or the payer heard another amount.
 *
 * Except `unknown`, a refusal is stored, and its id charges nothing from then on.
 */
type AdmissionRefusal = 'unknown' | 'order-taken' | 'order-changed';

/** Decides whose payment a request is about. One order has one payment that is live or paid, whatever ids the pages made. */
export function admit(request: PayRequest, { now, named, holder }: AdmissionFacts): Admission {
  if (named) return adopt(request, named, 'known');
  if (holder && holdsOrder(holder.state)) return adopt(request, holder, 'joined');
  // Nothing is charged unheard.
  if (request.isUnheard) return { kind: 'refused', why: 'order-changed' };
  const { state, effects } = startOpening(newPayment(now), request.paidBy, now);
  return { kind: 'created', state, effects: [{ type: 'claim-slot' }, ...effects] };
}

function adopt(request: PayRequest, payment: KnownPayment, kind: 'known' | 'joined'): Admission {
  const { paymentId, orderId, orderHash, userRef, state } = payment;
  if (orderId !== request.orderId || userRef !== request.userRef) {
    return { kind: 'refused', why: kind === 'joined' ? 'order-taken' : 'unknown' };
  }
  if (orderHash === request.orderHash || !isLive(state)) return { kind, paymentId };
  // An id that is a payment's may be charged, so its page is not told that this one failed.
  return { kind: 'refused', why: kind === 'joined' ? 'order-changed' : 'unknown' };
}

/** A payment of which the provider has not heard. */
export function newPayment(now: number): PaymentState {
  return { status: 'open', ref: null, turn: 0, call: null, since: now, asked: { at: now, fruitless: 0 } };
}
