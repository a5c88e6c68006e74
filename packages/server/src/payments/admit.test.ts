import { describe, expect, it } from 'vitest';
import { admit, newPayment, type AdmissionFacts, type KnownPayment, type PayRequest } from './admit';
import type { PaymentState } from './state';

const request: PayRequest = { orderId: 'order-1', orderHash: 'hash-1', userRef: 'user-1', paidBy: 'server' };
const nothing: AdmissionFacts = { now: 0, named: null, holder: null };

function known(changes: Partial<KnownPayment> = {}): KnownPayment {
  return {
    paymentId: 'p1',
    orderId: 'order-1',
    orderHash: 'hash-1',
    userRef: 'user-1',
    state: newPayment(0),
    ...changes,
  };
}

const declined: PaymentState = { ...newPayment(0), status: 'declined', reason: 'other' };

describe('a request to pay', () => {
  it('creates a payment that holds its order', () => {
    const admission = admit(request, nothing);
    expect(admission).toMatchObject({ kind: 'created', effects: [{ type: 'claim-slot' }, { type: 'open' }] });
  });

  it('with an id that is known leads to its payment', () => {
    expect(admit(request, { ...nothing, named: known() })).toEqual({ kind: 'known', paymentId: 'p1' });
  });

  it('with a second id of the order leads to the same payment', () => {
    expect(admit(request, { ...nothing, holder: known() })).toEqual({ kind: 'joined', paymentId: 'p1' });
  });

  it('keeps the id of a payment that ended, so that its end can be read again', () => {
    const facts = { ...nothing, named: known({ state: declined }), holder: known({ paymentId: 'p2' }) };
    expect(admit(request, facts)).toEqual({ kind: 'known', paymentId: 'p1' });
  });

  it.each([
    ['another user', known({ userRef: 'user-2' })],
    ['another order', known({ orderId: 'order-2' })],
  ])('with an id of %s is told nothing of it', (_name, named) => {
    expect(admit(request, { ...nothing, named })).toEqual({ kind: 'refused', why: 'unknown' });
  });

  it('for an order that another user is paying is refused', () => {
    const holder = known({ userRef: 'user-2' });
    expect(admit(request, { ...nothing, holder })).toEqual({ kind: 'refused', why: 'order-taken' });
  });

  it('for another version of the order is refused while the first is being paid', () => {
    const holder = known({ orderHash: 'hash-0' });
    expect(admit(request, { ...nothing, holder })).toEqual({ kind: 'refused', why: 'order-changed' });
  });

  it('with an id that pays another version of the order is not told that it failed, because it may be charged', () => {
    const named = known({ orderHash: 'hash-0' });
    expect(admit(request, { ...nothing, named, holder: named })).toEqual({ kind: 'refused', why: 'unknown' });
  });

  it('with an id that paid another version of the order is told so', () => {
    const named = known({ orderHash: 'hash-0', state: declined });
    expect(admit(request, { ...nothing, named })).toEqual({ kind: 'known', paymentId: 'p1' });
  });

  it('is refused if the payer heard another amount than the order has', () => {
    expect(admit({ ...request, isUnheard: true }, nothing)).toEqual({ kind: 'refused', why: 'order-changed' });
  });

  it('for another amount leads to the payment that holds the order, because the page must hear of it', () => {
    const heard = { ...request, isUnheard: true };
    expect(admit(heard, { ...nothing, holder: known() })).toEqual({ kind: 'joined', paymentId: 'p1' });
  });
});
