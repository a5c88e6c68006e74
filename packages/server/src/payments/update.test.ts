import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';
import { answerOf } from './answers';
import type { PaymentEvent } from './events';
import { leaseMs, needsOf } from './needs';
import type { PaymentState } from './state';
import { amount, createOpened, createPayment, hour, start } from './test-support/createPayment';

const minute = 60_000;

describe('a payment', () => {
  it('stores the reference before it charges', () => {
    const payment = createPayment();
    expect(payment.hear({ type: 'opened', turn: 1, ref: 'pi_1', paidBy: 'server' })).toEqual(['pay']);
    expect(payment.state).toMatchObject({ status: 'sending', ref: 'pi_1' });
  });

  it('is not charged if the provider cannot open it', () => {
    const payment = createPayment();
    expect(payment.hear({ type: 'unanswered', turn: 1 })).toEqual(['free-slot', 'notify']);
    expect(payment.state).toMatchObject({ status: 'failed', reason: 'service-unavailable' });
  });

  it('is never sent twice', () => {
    const payment = createOpened();
    expect(payment.hear({ type: 'requested', paidBy: 'server' }, start + leaseMs + 1)).toEqual([]);
  });

  it('is charged another amount, and waits for a person', () => {
    const payment = createOpened();
    payment.hear(payment.answer({ kind: 'paid', charged: money(2351, 'USD') }));
    expect(payment.state).toMatchObject({ status: 'review', why: 'wrong-amount', charged: money(2351, 'USD') });
  });

  it('is charged in another currency, and waits for a person', () => {
    const payment = createOpened();
    payment.hear(payment.answer({ kind: 'paid', charged: money(2350, 'EUR') }));
    expect(payment.state).toMatchObject({ status: 'review', why: 'wrong-amount' });
  });

  it('tells of a charge at the provider that it never made', () => {
    const payment = createOpened();
    const event: PaymentEvent = { type: 'noted', ref: 'pi_2', reading: { kind: 'paid', charged: amount } };
    expect(payment.hear(event)).toEqual(['notify']);
    expect(payment.state.status).toBe('sending');
  });

  it('that a person found unpaid gives its order free', () => {
    const payment = createOpened();
    payment.hear(payment.answer({ kind: 'paid', charged: money(1, 'USD') }));
    expect(payment.hear({ type: 'reviewed', verdict: 'not-paid' })).toEqual(['free-slot']);
    expect(payment.state.status).toBe('refunded');
  });

  it('that a person found paid is reported once more under the same name', () => {
    const payment = createOpened();
    payment.hear(payment.answer({ kind: 'paid', charged: amount }));
    payment.hear({ type: 'noted', ref: 'pi_1', reading: { kind: 'closed' } });
    expect(payment.state).toMatchObject({ status: 'review', why: 'contradicted' });
    expect(payment.hear({ type: 'reviewed', verdict: 'paid' })).toEqual(['notify']);
    expect(payment.state.status).toBe('paid');
  });
});

describe('an object that the provider closed after a refusal', () => {
  const closed = { kind: 'closed', reason: 'insufficient-funds' } as const;

  it.each([
    ['a webhook', { type: 'noted', ref: 'pi_1', reading: closed } as const],
    ['an answer', { type: 'read', turn: 2, ref: 'pi_1', reading: closed } as const],
  ])('makes the payment declined by %s, with its reason', (_name, event) => {
    const payment = createOpened();
    expect(payment.hear(event)).toEqual(['free-slot', 'notify']);
    expect(payment.state).toMatchObject({ status: 'declined', reason: 'insufficient-funds' });
  });

  it('ends a payment that waited for a person as declined', () => {
    const payment = createOpened();
    payment.hear({ type: 'unanswered', turn: 2 });
    payment.hear({ type: 'unanswered', turn: 3 }, start + 73 * hour);
    expect(payment.state).toMatchObject({ status: 'review', why: 'never-cleared' });
    payment.hear({ type: 'noted', ref: 'pi_1', reading: closed });
    expect(payment.state).toMatchObject({ status: 'declined', reason: 'insufficient-funds' });
  });

  it('does not change why the server itself closed it', () => {
    const payment = createOpened();
    payment.hear(payment.answer({ kind: 'refused', reason: 'card-expired' }));
    payment.hear({ type: 'noted', ref: 'pi_1', reading: closed });
    expect(payment.state).toMatchObject({ status: 'declined', reason: 'card-expired' });
  });

  it('is paid after all if the provider says so', () => {
    const payment = createOpened({ slot: 'free' });
    payment.hear({ type: 'noted', ref: 'pi_1', reading: closed });
    payment.hear({ type: 'noted', ref: 'pi_1', reading: { kind: 'paid', charged: amount } });
    expect(payment.state.status).toBe('paid');
  });
});

describe('the lease', () => {
  it('keeps a second reconciler away', () => {
    const payment = createOpened();
    expect(payment.hear({ type: 'due' }, start + leaseMs - 1)).toEqual([]);
    expect(payment.hear({ type: 'due' }, start + leaseMs)).toEqual(['read']);
    expect(payment.hear({ type: 'due' }, start + leaseMs)).toEqual([]);
  });

  it('ends after a clock was set back', () => {
    const payment = createOpened();
    expect(payment.hear({ type: 'due' }, start - hour)).toEqual(['read']);
  });

  it('that is over does not make its late answer a lie', () => {
    const payment = createOpened();
    const late = payment.answer({ kind: 'paid', charged: amount });
    payment.hear({ type: 'due' }, start + leaseMs);
    expect(payment.hear(late, start + 2 * leaseMs)).toEqual(['notify']);
    expect(payment.state.status).toBe('paid');
  });
});

describe('the waits', () => {
  const waitOf = (state: PaymentState) => (needsOf(state)[0]?.at ?? Infinity) - state.asked.at;

  it('double each time that a reading brings nothing new, up to a minute', () => {
    const payment = createOpened();
    payment.hear({ type: 'unanswered', turn: 2 });
    const waits = Array.from({ length: 8 }, () => {
      payment.hear({ type: 'unanswered', turn: payment.state.turn }, payment.state.asked.at);
      const wait = waitOf(payment.state);
      payment.hear({ type: 'due' }, payment.state.asked.at + wait);
      return wait / 1_000;
    });
    expect(waits).toEqual([4, 8, 16, 32, 60, 60, 60, 60]);
  });

  const secure = { kind: '3-d-secure', url: 'https://bank.example' } as const;

  it.each<[string, Parameters<ReturnType<typeof createPayment>['answer']>[0][]]>([
    ['action', [{ kind: 'action', action: secure }, { kind: 'untouched' }]],
    [
      'action',
      [
        { kind: 'action', action: secure },
        { kind: 'action', action: secure },
      ],
    ],
    ['processing', [{ kind: 'processing' }, { kind: 'processing' }]],
    ['closing', [{ kind: 'untouched' }, { kind: 'untouched' }]],
    [
      'closing',
      [
        { kind: 'refused', reason: 'other' },
        { kind: 'refused', reason: 'other' },
      ],
    ],
    ['unclear', [{ kind: 'unreadable' }, { kind: 'unreadable' }]],
  ])('follow an answer that brings nothing new: %s %#', (status, readings) => {
    const payment = createOpened();
    for (const [at, reading] of readings.entries()) {
      if (!payment.state.call) payment.hear({ type: 'due' }, start + 2_000);
      payment.hear(payment.answer(reading), start + at * 2_000);
    }
    expect(payment.state.status).toBe(status);
    expect(needsOf(payment.state)).toMatchObject([{ at: start + 6_000 }]);
  });

  it('follow a refused card in the provider’s own form, where the payer tries another', () => {
    const payment = createPayment();
    payment.hear({ type: 'opened', turn: 1, ref: 'pi_1', paidBy: 'page' });
    payment.hear({ type: 'due' }, start + 2_000);
    payment.hear(payment.answer({ kind: 'refused', reason: 'other' }), start + 2_000);
    expect(payment.state.status).toBe('opened');
    expect(needsOf(payment.state)).toMatchObject([{ at: start + 6_000 }]);
  });

  it.each([
    [71, 'closing'],
    [72, 'review'],
  ])('for a provider that does not close end after 72 hours: %i', (hours, status) => {
    const payment = createOpened();
    payment.hear(payment.answer({ kind: 'refused', reason: 'other' }));
    payment.hear(payment.answer({ kind: 'refused', reason: 'other' }), start + hours * hour);
    expect(payment.state.status).toBe(status);
  });

  it('grow to an hour while a bank works', () => {
    const payment = createOpened();
    payment.hear(payment.answer({ kind: 'processing' }));
    for (let at = 0; at < 20; at += 1) {
      payment.hear({ type: 'due' }, payment.state.asked.at + waitOf(payment.state));
      payment.hear(payment.answer({ kind: 'processing' }), payment.state.asked.at);
    }
    expect(waitOf(payment.state)).toBe(hour);
  });

  it('for the payer end after half an hour, by closing', () => {
    const payment = createOpened();
    payment.hear(payment.answer({ kind: 'action', action: { kind: 'redirect', url: 'https://bank.example' } }));
    expect(payment.hear({ type: 'due' }, start + 29 * minute)).toEqual(['read']);
    payment.hear({ type: 'unanswered', turn: payment.state.turn }, start + 29 * minute);
    expect(payment.hear({ type: 'due' }, start + 30 * minute)).toEqual(['close']);
    expect(payment.state).toMatchObject({ status: 'closing', end: { status: 'expired' } });
  });

  it.each([
    [71, 'unclear'],
    [72, 'review'],
  ])('for a provider that cannot tell end after 72 hours: %i', (hours, status) => {
    const payment = createOpened();
    payment.hear({ type: 'unanswered', turn: 2 });
    payment.hear({ type: 'unanswered', turn: payment.state.turn }, start + hours * hour);
    expect(payment.state.status).toBe(status);
    expect(answerOf(payment.state, '17')).toEqual({ kind: 'unknown', reference: '17' });
  });

  it.each([
    [71, 'processing'],
    [72, 'review'],
  ])('for a bank that works and does not answer end after 72 hours: %i', (hours, status) => {
    const payment = createOpened();
    payment.hear(payment.answer({ kind: 'processing' }));
    payment.hear({ type: 'due' }, start + hour);
    payment.hear({ type: 'unanswered', turn: payment.state.turn }, start + hours * hour);
    expect(payment.state.status).toBe(status);
  });

  it('begin anew with each word of a bank that works for days', () => {
    const payment = createOpened();
    payment.hear(payment.answer({ kind: 'processing' }));
    payment.hear({ type: 'due' }, start + 71 * hour);
    payment.hear(payment.answer({ kind: 'processing' }), start + 71 * hour);
    payment.hear({ type: 'due' }, start + 100 * hour);
    payment.hear({ type: 'unanswered', turn: payment.state.turn }, start + 100 * hour);
    expect(payment.state.status).toBe('processing');
  });

  it('do not make a person look before the provider was asked again', () => {
    const payment = createOpened();
    payment.hear({ type: 'unanswered', turn: 2 });
    // The server was off for a week.
    expect(payment.hear({ type: 'due' }, start + 7 * 24 * hour)).toEqual(['read']);
  });
});
