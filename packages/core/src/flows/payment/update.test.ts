import type { PaymentOrder, PaymentState, PayOutcome } from '@payaloud/core/payment';
import { describe, expect, it } from 'vitest';
import { createPurePage, order } from './test-support/createPurePage';
import { outcomes } from './test-support/outcomes';

const another = { ...order, id: 'order-2' };

describe('a payment', () => {
  it('is not sent again while its request is out, whatever the answer to an undo', () => {
    const page = createPurePage({
      current: { status: 'review', order, hearing: 'heard', warnedMs: null },
      heard: order,
    });
    page.dispatch({ type: 'id-created', paymentId: 'a' }).dispatch({ type: 'locked', paymentId: 'a', lock: 'held' });
    const outcome = { kind: 'not-found' } as const;
    page.dispatch({ type: 'cancel-answered', paymentId: 'a', by: 'payer', isLate: false, outcome });
    expect(page.dispatch({ type: 'send-again' }).did).toEqual(['answer still-going']);
  });

  describe('that is answered "signed out"', () => {
    const outcome = { kind: 'failed', reason: 'signed-out' } as const;
    const review = { status: 'review', order, hearing: 'heard', warnedMs: null } as const;

    it('was not begun', () => {
      const page = createPurePage({ current: review, heard: order });
      page.dispatch({ type: 'id-created', paymentId: 'a' }).dispatch({ type: 'locked', paymentId: 'a', lock: 'held' });
      page.dispatch({ type: 'replied', paymentId: 'a', send: 1, outcome });
      expect(page.flow.current).toMatchObject({ status: 'failed', reason: 'signed-out' });
    });

    it('is not clear if another page has sent it since', () => {
      const page = createPurePage({ current: review, heard: order });
      page.dispatch({ type: 'id-created', paymentId: 'a' }).dispatch({ type: 'locked', paymentId: 'a', lock: 'held' });
      page.dispatch({ type: 'news', orderId: order.id, paymentId: 'a' });
      page.dispatch({ type: 'replied', paymentId: 'a', send: 1, outcome });
      expect(page.flow.current).toMatchObject({ status: 'processing', phase: 'checking' });
    });

    it('is not clear if it was sent before, also by another page', () => {
      const lost: PaymentState = { status: 'unknown', order, paymentId: 'a', canSendAgain: true };
      const page = createPurePage({ current: lost, heard: order });
      page.dispatch({ type: 'send-again' }).dispatch({ type: 'locked', paymentId: 'a', lock: 'held' });
      expect(page.did).toContain('send');
      for (const send of [1, 2]) {
        page.dispatch({ type: 'replied', paymentId: 'a', send, outcome });
        expect(page.flow.current.status).toBe('processing');
      }
      expect(page.flow.current).toMatchObject({ phase: 'checking' });
    });
  });

  it.each([
    ['an attempt', 'a', true],
    ['the order', null, false],
  ] as const)('may be tried again if the time of %s ran out: %s, %s', (_whose, paymentId, isOffered) => {
    const page = createPurePage({ current: { status: 'expired', order, paymentId }, heard: order });
    expect(page.dispatch({ type: 'pay' }).did).toContain(`answer ${isOffered ? 'try-again' : 'already-done'}`);
    expect(page.dispatch({ type: 'retry' }).flow.current.status).toBe(isOffered ? 'review' : 'expired');
  });

  it('stays in its undo window until the last component that shows it has left', () => {
    const review = { status: 'review', order, hearing: 'heard', warnedMs: null } as const;
    const page = createPurePage({ current: review, heard: order, watchers: 2 }, { undoMs: 5_000 });
    page.dispatch({ type: 'id-created', paymentId: 'a' }).dispatch({ type: 'locked', paymentId: 'a', lock: 'held' });
    expect(page.dispatch({ type: 'left' }).flow.current.status).toBe('undoable');
    expect(page.dispatch({ type: 'left' }).flow.current.status).toBe('cancelled');
    expect(page.did).toContain('say undo-missed');
  });

  it('offers an order again if it returns after another one', () => {
    const page = createPurePage().dispatch({ type: 'order-set', order: another }).dispatch({ type: 'left' });
    page.dispatch({ type: 'order-set', order }).dispatch({ type: 'order-set', order: another });
    expect(page.dispatch({ type: 'watched' }).did).toEqual(['say review']);
  });
});

describe('an answer', () => {
  const unknown: PaymentState = { status: 'unknown', order, paymentId: 'a', canSendAgain: false };
  /** The effect of a check's answer on a payment that is being asked about. */
  function ask(state: PaymentState, outcome: PayOutcome) {
    const polling = { paymentId: 'a', turn: 1, isAwaitingReply: true };
    const page = createPurePage({ current: state });
    const flow = createPurePage({ current: state, polling: { ...page.flow.polling, ...polling } });
    return flow.dispatch({ type: 'checked', paymentId: 'a', turn: 1, outcome });
  }
  const answer = (state: PaymentState, outcome: PayOutcome) => ask(state, outcome).flow.current;

  it('of "processing" leaves an unconfirmed payment unconfirmed', () => {
    expect(answer(unknown, { kind: 'processing' })).toBe(unknown);
  });

  it('that the bank holds the payment is said once, and not as "still paying"', () => {
    const sending: PaymentState = { status: 'processing', order, paymentId: 'a', phase: 'at-server', slow: false };
    const page = ask(sending, { kind: 'processing', heldBy: 'bank' });
    expect(page.did).toContain('say held-by-bank');
    const held = page.flow.current;
    expect(held).toMatchObject({ status: 'processing', isHeldByBank: true, slow: true });
    expect(answer(held, { kind: 'processing', heldBy: 'bank' })).toBe(held);
    expect(answer(held, { kind: 'undoable', forMs: 5_000 })).toBe(held);
    expect(ask(held, { kind: 'processing' }).did).toContain('say processing');
    expect(ask(held, { kind: 'declined', reason: 'contact-bank' }).did).toContain('say declined');
    expect(ask(unknown, { kind: 'processing', heldBy: 'bank' }).did).toContain('say held-by-bank');
  });

  it('that the bank holds the payment answers presses of Pay', () => {
    const held: PaymentState = {
      status: 'processing',
      order,
      paymentId: 'a',
      phase: 'at-server',
      slow: true,
      isHeldByBank: true,
    };
    expect(createPurePage({ current: held }).dispatch({ type: 'pay' }).did[0]).toBe('say held-by-bank');
    const page = createPurePage({ current: held });
    const asked = { paymentId: 'a', turn: 1, isAwaitingReply: true, isAskedByPayer: true };
    const again = createPurePage({ current: held, polling: { ...page.flow.polling, ...asked } });
    const outcome = { kind: 'processing', heldBy: 'bank' } as const;
    expect(again.dispatch({ type: 'checked', paymentId: 'a', turn: 1, outcome }).did).toContain('tell');
  });

  it('of "not found" allows sending the same payment again, and "processing" revokes that', () => {
    const lost = answer(unknown, { kind: 'not-found' });
    expect(lost).toMatchObject({ status: 'unknown', canSendAgain: true });
    expect(answer(lost, { kind: 'processing' })).toMatchObject({ canSendAgain: false });
  });

  it('keeps a known reference', () => {
    const unclear = answer(unknown, { kind: 'unknown', reference: 'R2' });
    expect(answer(unclear, { kind: 'unknown' })).toMatchObject({ reference: 'R2' });
  });

  it('that still calls the undo window open does not reopen it', () => {
    const undoClosed: PaymentState = { status: 'processing', order, paymentId: 'a', phase: 'at-server', slow: false };
    expect(answer(undoClosed, { kind: 'undoable', forMs: 5_000 })).toBe(undoClosed);
  });

  it('with an amount that cannot be said keeps the amount that the payer heard, and the success', () => {
    for (const amount of [
      { minorUnits: 23.5, currency: 'USD' },
      { minorUnits: Number.NaN, currency: 'USD' },
      { minorUnits: 2350, currency: 'no such' },
    ]) {
      expect(answer(unknown, { kind: 'succeeded', amount })).toMatchObject({ status: 'succeeded', order });
    }
  });

  it.each(['declined', 'failed', 'cancelled', 'expired'] as const)(
    'of "succeeded" after "%s" is announced as a correction, with the reference',
    (kind) => {
      const page = ask(answer(unknown, { kind }), { kind: 'succeeded', reference: 'R7' });
      expect(page.flow.current).toMatchObject({ status: 'succeeded', reference: 'R7', afterAll: true });
      expect(page.did).toContain('say paid-after-all');
      expect(answer(page.flow.current, { kind: 'succeeded', reference: 'R8' })).toBe(page.flow.current);
    },
  );

  it.each(['declined', 'failed', 'cancelled', 'expired'] as const)(
    'of "%s" after "succeeded" makes the payment unknown, and only "succeeded" or "refunded" ends that',
    (kind) => {
      const paid = answer(unknown, { kind: 'succeeded', reference: 'R7' });
      const open = answer(paid, { kind });
      expect(open).toMatchObject({ status: 'unknown', reference: 'R7', canSendAgain: false, contradicted: true });
      for (const outcome of outcomes) {
        if (outcome.kind !== 'succeeded' && outcome.kind !== 'refunded') expect(answer(open, outcome)).toBe(open);
      }
      expect(answer(open, { kind: 'succeeded', reference: 'R7' })).toMatchObject({
        status: 'succeeded',
        afterAll: true,
      });
    },
  );

  it('with another amount than was announced is announced as a correction, once', () => {
    const paid = answer(unknown, { kind: 'succeeded', reference: 'R7' });
    const dearer: PayOutcome = { kind: 'succeeded', reference: 'R7', amount: { minorUnits: 23_500, currency: 'USD' } };
    const corrected = answer(paid, dearer);
    expect(corrected).toMatchObject({ status: 'succeeded', afterAll: true, order: { amount: { minorUnits: 23_500 } } });
    expect(answer(corrected, { ...dearer })).toBe(corrected);
    expect(answer(corrected, { kind: 'succeeded' })).toBe(corrected);
  });

  it.each(['processing', 'unknown', 'not-found'] as const)('of "%s" does not reopen an end', (kind) => {
    const paid = answer(unknown, { kind: 'succeeded' });
    expect(answer(paid, { kind })).toBe(paid);
  });

  it('about another payment changes nothing', () => {
    const page = createPurePage({ current: unknown });
    page.dispatch({ type: 'replied', paymentId: 'b', send: 1, outcome: { kind: 'succeeded' } });
    expect(page.flow.current).toBe(unknown);
  });
});

describe('an amount that was said', () => {
  const hear = (said: PaymentOrder) =>
    createPurePage().dispatch({ type: 'delivered', order: said, hearing: 'heard', opensPay: true }).flow.current;

  it('allows paying its own order', () => {
    expect(hear({ ...order })).toMatchObject({ hearing: 'heard' });
  });

  it.each([
    ['another id', another],
    ['another amount', { ...order, amount: { minorUnits: 23_500, currency: 'USD' } }],
    ['another currency', { ...order, amount: { minorUnits: 2350, currency: 'EUR' } }],
    ['another payee', { ...order, payee: 'Corner Cafe 2' }],
  ])('does not allow paying an order with %s', (_what, said) => {
    expect(hear(said)).toMatchObject({ hearing: 'unheard' });
  });
});
