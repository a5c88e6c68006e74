import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';
import type { PaymentEvent } from './events';
import { amount, createOpened, hour, start } from './test-support/createPayment';

describe('a second charge of an order', () => {
  it('goes back by itself, and is never reported as paid', () => {
    const payment = createOpened({ slot: 'other' });
    expect(payment.hear(payment.answer({ kind: 'paid', charged: amount }))).toEqual(['notify', 'refund']);
    const { turn } = payment.state;
    payment.hear({ type: 'refund-read', turn, refundId: 'second-charge', refund: 'done' });
    expect(payment.state.status).toBe('refunded');
  });

  it('that goes back for 72 hours is told once', () => {
    const payment = createOpened({ slot: 'other' });
    payment.hear(payment.answer({ kind: 'paid', charged: amount }));
    const hearPending = (hours: number) => {
      const at = start + hours * hour;
      payment.hear({ type: 'due' }, at);
      const { turn } = payment.state;
      return payment.hear({ type: 'refund-read', turn, refundId: 'second-charge', refund: 'pending' }, at);
    };
    expect([71, 72, 73].map(hearPending)).toEqual([[], ['notify'], []]);
    expect(payment.state.status).toBe('refund-due');
  });

  it('needs a person if it cannot go back', () => {
    const payment = createOpened({ slot: 'other' });
    payment.hear(payment.answer({ kind: 'paid', charged: amount }));
    const { turn } = payment.state;
    payment.hear({ type: 'refund-read', turn, refundId: 'second-charge', refund: 'refused' });
    expect(payment.state).toMatchObject({ status: 'review', why: 'refund-failed' });
  });
});

describe('a refund', () => {
  function createPaid() {
    const payment = createOpened();
    payment.hear(payment.answer({ kind: 'paid', charged: amount }));
    return payment;
  }
  const ask = (refundId: string, units: number, currency: 'USD' | 'EUR' = 'USD'): PaymentEvent => ({
    type: 'refund-asked',
    refundId,
    amount: money(units, currency),
  });

  it.each([
    ['more than the charge', ask('r1', 2351)],
    ['nothing', ask('r1', 0)],
    ['less than nothing', ask('r1', -1)],
    ['another currency', ask('r1', 100, 'EUR')],
  ])('of %s is refused', (_name, event) => {
    expect(createPaid().hear(event)).toEqual(['refuse']);
  });

  it('that races past the charge is refused', () => {
    const payment = createPaid();
    expect(payment.hear(ask('r1', 2000))).toEqual(['refund']);
    expect(payment.hear(ask('r2', 351))).toEqual(['refuse']);
    // The refused id is used up: a repetition of its request would otherwise be refunded later.
    expect(payment.hearRefusal(ask('r2', 350))).toBe('other-refund');
    expect(payment.hear(ask('r3', 350))).toEqual([]);
  });

  it('that was asked twice is made once', () => {
    const payment = createPaid();
    expect(payment.hear(ask('r1', 2000))).toEqual(['refund']);
    expect(payment.hear(ask('r1', 2000))).toEqual([]);
    expect(payment.hear(ask('r1', 1999))).toEqual(['refuse']);
  });

  it('that is too much stays refused when another one was not made after all', () => {
    const payment = createPaid();
    payment.hear(ask('r1', 2000));
    expect(payment.hearRefusal(ask('r2', 351))).toBe('too-much');
    payment.hear({ type: 'refund-read', turn: payment.state.turn, refundId: 'r1', refund: 'refused' });
    expect(payment.hearRefusal(ask('r2', 351))).toBe('too-much');
    expect(payment.hear(ask('r3', 351))).toEqual(['refund']);
  });

  it('that the provider refused is refused when it is asked again', () => {
    const payment = createPaid();
    payment.hear(ask('r1', 2000));
    payment.hear({ type: 'refund-read', turn: payment.state.turn, refundId: 'r1', refund: 'refused' });
    expect(payment.hearRefusal(ask('r1', 2000))).toBe('provider-refused');
    expect(payment.hearRefusal(ask('r1', 1999))).toBe('other-refund');
  });

  it('that was refused takes nothing from what can be given back', () => {
    const payment = createPaid();
    payment.hear(ask('r1', 2351));
    expect(payment.hear(ask('r2', 2350))).toEqual(['refund']);
  });

  it('waits for the one before it', () => {
    const payment = createPaid();
    payment.hear(ask('r1', 100));
    payment.hear(ask('r2', 200));
    const { turn } = payment.state;
    expect(payment.hear({ type: 'refund-read', turn, refundId: 'r1', refund: 'done' })).toEqual(['notify', 'refund']);
  });

  it.each(['pending', 'unanswered'] as const)('that stays %s is told once after 72 hours, and goes on', (kind) => {
    const payment = createPaid();
    const hearAgain = (hours: number) => {
      const at = start + hours * hour;
      payment.hear({ type: 'due' }, at);
      const { turn } = payment.state;
      return payment.hear(
        kind === 'pending'
          ? { type: 'refund-read', turn, refundId: 'r1', refund: 'pending' }
          : { type: 'unanswered', turn },
        at,
      );
    };
    payment.hear(ask('r1', 100), start + hour);
    payment.hear(ask('r2', 200), start + 10 * hour);
    expect([71, 73, 74, 82, 83, 2000].map(hearAgain)).toEqual([[], ['notify'], [], ['notify'], [], []]);
    const { turn } = payment.state;
    payment.hear({ type: 'due' }, start + 2001 * hour);
    const done: PaymentEvent = { type: 'refund-read', turn: turn + 1, refundId: 'r1', refund: 'done' };
    expect(payment.hear(done, start + 2001 * hour)).toEqual(['notify', 'refund']);
  });

  it.each(['done', 'refused'] as const)('that is %s is never told as late', (refund) => {
    const payment = createPaid();
    payment.hear(ask('r1', 100));
    payment.hear({ type: 'refund-read', turn: payment.state.turn, refundId: 'r1', refund });
    const at = start + 100 * hour;
    payment.hear(ask('r2', 200), at);
    const { turn } = payment.state;
    expect(payment.hear({ type: 'refund-read', turn, refundId: 'r2', refund: 'pending' }, at)).toEqual([]);
  });

  it('of a payment that is not paid is refused', () => {
    expect(createOpened().hear(ask('r1', 100))).toEqual(['refuse']);
  });
});
