import {
  canRetry,
  isFinal,
  paymentIdOf,
  reducePayment,
  reviewOf,
  wordFor,
  type PaymentFlowEvent,
  type PaymentOrder,
  type PaymentState,
  type PayOutcome,
} from '@payaloud/core/payment';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const order = { id: 'order-1', amount: { minorUnits: 2350, currency: 'USD' }, payee: 'Corner Cafe' };
const another = { ...order, id: 'order-2' };
const numRuns = Number(process.env.PAYALOUD_SOAK ?? 1_000);

const outcomes: readonly PayOutcome[] = [
  { kind: 'succeeded', reference: 'R1' },
  { kind: 'succeeded', amount: { minorUnits: 9900, currency: 'USD' } },
  { kind: 'declined', reason: 'card-expired' },
  { kind: 'failed' },
  { kind: 'cancelled' },
  { kind: 'expired' },
  { kind: 'action-required', action: { kind: 'redirect', url: 'https://bank.example' } },
  { kind: 'undoable', forMs: 5_000 },
  { kind: 'processing' },
  { kind: 'unknown', reference: 'R2' },
  { kind: 'not-found' },
];

const paidAfterAll: PaymentState = {
  status: 'succeeded',
  order,
  paymentId: 'earlier',
  reference: 'R0',
  afterAll: true,
};
const isPaid = ({ status }: PaymentState) => status === 'succeeded';
const paymentId = fc.constantFrom('a', 'b');
const ofAttempt = fc.constantFrom('claim-refused', 'sent', 'reply-lost', 'slow', 'undone', 'undo-missed', 'undo-ended');
const anyEvent: fc.Arbitrary<PaymentFlowEvent> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: ofAttempt, paymentId }) },
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('answered'), paymentId, outcome: fc.constantFrom(...outcomes) }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('pay-pressed'), paymentId }) },
  fc.record({ type: fc.constant('adopted'), paymentId }),
  fc.record({ type: fc.constant('yielded'), paymentId, to: paymentId }),
  fc.record({ type: fc.constant('held'), paymentId, forMs: fc.constant(5_000) }),
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('amount-said'),
      order: fc.constant(order),
      hearing: fc.constantFrom('heard', 'masked'),
    }),
  },
  fc.record({ type: fc.constant('order-changed'), order: fc.constantFrom(order, another) }),
  fc.record({ type: fc.constant('expiring'), leftMs: fc.constant(60_000) }),
  fc.record({ type: fc.constant('corrected'), to: fc.constant(paidAfterAll) }),
  fc.record({ type: fc.constantFrom('extended', 'expired', 'send-again', 'cancel-pressed', 'retry') }),
) as fc.Arbitrary<PaymentFlowEvent>;

/** Checks `law` at every step of any history. */
function always(law: (previous: PaymentState, state: PaymentState, event: PaymentFlowEvent) => void) {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40, size: 'max' }), (events) => {
      let state: PaymentState = reviewOf(order);
      for (const event of events) {
        const next = reducePayment(state, event);
        law(state, next, event);
        state = next;
      }
    }),
    { numRuns, seed: 2350 },
  );
}

describe('a payment, in any order of events', () => {
  it('is not sent before its amount was heard', () => {
    always((previous, state, { type }) => {
      const began = previous.status === 'review' && state.status === 'processing' && type !== 'adopted';
      if (began) expect(previous.hearing).toBe('heard');
    });
  });

  it('has an end that only the payer leaves, or a server that contradicts itself', () => {
    always((previous, state, event) => {
      if (!isFinal(previous) || state === previous) return;
      const { type } = event;
      // What was paid is left for no other attempt; an end that was not paid, for one that the payer makes elsewhere.
      const isNewAttempt = type === 'adopted' ? !isPaid(previous) : type === 'retry' && canRetry(previous);
      const isNewOrder = type === 'order-changed' && state.order.id !== previous.order.id;
      const isContradicted = type === 'answered' && (event.outcome.kind === 'succeeded') !== isPaid(previous);
      const isOtherAmount = isPaid(previous) && isPaid(state) && previous.order.amount !== state.order.amount;
      expect(isNewAttempt || isNewOrder || isContradicted || isOtherAmount || type === 'corrected').toBe(true);
    });
  });

  it('never says of what was paid that it was not: it is confirmed, or nobody knows', () => {
    always((previous, state) => {
      const wasPaid = isPaid(previous) || (previous.status === 'unknown' && previous.contradicted);
      if (!wasPaid || state.order.id !== previous.order.id) return;
      expect(['succeeded', 'unknown']).toContain(state.status);
      expect(state).not.toMatchObject({ canSendAgain: true });
    });
  });

  it('is corrected by an earlier attempt only while nothing else may be charged, and is not sent again beside it', () => {
    always((previous, state, event) => {
      if (event.type !== 'corrected') return;
      const isSent = previous.status === 'processing' && previous.phase !== 'claiming';
      const isHeldByServer = previous.status === 'undoable' && previous.heldBy === 'server';
      if (isSent || isHeldByServer || previous.status === 'action-required') expect(state).toBe(previous);
      else if (previous.status !== 'unknown' || state === previous) expect([previous, event.to]).toContain(state);
      else expect(state).toEqual({ ...previous, canSendAgain: false });
      const isSameOrder = previous.order.id === event.to.order.id;
      if (isSameOrder) expect(state).not.toMatchObject({ canSendAgain: true });
      else expect(state).toBe(previous);
    });
  });

  it('says that it can be sent again where it can, and that it cannot where it no more can', () => {
    always((previous, state, event) => {
      const canSend = (at: PaymentState) => at.status === 'unknown' && at.canSendAgain;
      if (event.type === 'corrected' || canSend(previous) === canSend(state)) return;
      const word = wordFor(previous, state, event);
      expect(word === 'can-send-again').toBe(canSend(state));
      expect(word).not.toBeNull();
    });
  });

  it('succeeds, or is declined, only by an answer about this payment', () => {
    always((previous, state, event) => {
      if (state === previous || !['succeeded', 'declined', 'failed'].includes(state.status)) return;
      if (event.type === 'corrected') return;
      expect(event).toMatchObject({ type: 'answered', paymentId: paymentIdOf(previous) });
    });
  });

  it('goes back to its review only where nothing was sent, or by a new attempt after an end', () => {
    always((previous, state, { type }) => {
      if (state.status !== 'review' || previous.status === 'review') return;
      const isRefused = type === 'claim-refused' && previous.status === 'processing' && previous.phase === 'claiming';
      expect(isRefused || (isFinal(previous) && (type === 'retry' || type === 'order-changed'))).toBe(true);
    });
  });

  it('keeps its id from the press to the end', () => {
    always((previous, state, { type }) => {
      const ids = [paymentIdOf(previous), paymentIdOf(state)];
      if (ids[0] === null || ids[1] === null) return;
      if (!['adopted', 'yielded', 'corrected'].includes(type)) expect(ids[1]).toBe(ids[0]);
    });
  });

  it('takes a lost reply for unknown, and for nothing else', () => {
    always((previous, state, { type }) => {
      if (type === 'reply-lost' && state !== previous) expect(state.status).toBe('unknown');
    });
  });

  it('loses no reply to what was not sent yet', () => {
    always((previous, state, { type }) => {
      const isHeld = previous.status === 'undoable' && previous.heldBy === 'page';
      const isClaiming = previous.status === 'processing' && previous.phase === 'claiming';
      if (type === 'reply-lost' && (isHeld || isClaiming)) expect(state).toBe(previous);
    });
  });

  it('has a word for every new status', () => {
    always((previous, state, event) => {
      if (state.status === previous.status) return;
      const isPress = state.status === 'processing' && state.phase === 'claiming';
      expect(wordFor(previous, state, event) === null).toBe(isPress);
    });
  });

  it('opens the window for undo once', () => {
    always((previous, state) => {
      const isBack = previous.status === 'processing' && previous.phase === 'settling' && state.status === 'undoable';
      expect(isBack).toBe(false);
    });
  });

  it('never changes the order of a payment that was begun', () => {
    always((previous, state, { type }) => {
      if (type === 'order-changed' && !isFinal(previous) && previous.status !== 'review') expect(state).toBe(previous);
    });
  });
});

describe('an answer', () => {
  const unknown: PaymentState = { status: 'unknown', order, paymentId: 'a', canSendAgain: false };
  const answer = (state: PaymentState, outcome: PayOutcome) =>
    reducePayment(state, { type: 'answered', paymentId: 'a', outcome });

  it('of "processing" leaves a payment unconfirmed that was not confirmed', () => {
    expect(answer(unknown, { kind: 'processing' })).toBe(unknown);
  });

  it('of "not found" lets the same payment be sent again, and "processing" takes that back', () => {
    const lost = answer(unknown, { kind: 'not-found' });
    expect(lost).toMatchObject({ status: 'unknown', canSendAgain: true });
    expect(answer(lost, { kind: 'processing' })).toMatchObject({ canSendAgain: false });
  });

  it('that the types do not know leaves the payment unknown', () => {
    expect(answer(unknown, { kind: 'refunded?' } as never)).toBe(unknown);
    const sending: PaymentState = { status: 'processing', order, paymentId: 'a', phase: 'sending', slow: false };
    expect(answer(sending, {} as never).status).toBe('unknown');
  });

  it('keeps a reference that is known', () => {
    const named = answer(unknown, { kind: 'unknown', reference: 'R2' });
    expect(answer(named, { kind: 'unknown' })).toMatchObject({ reference: 'R2' });
  });

  it('that still calls the undo open does not open it again', () => {
    const settling: PaymentState = { status: 'processing', order, paymentId: 'a', phase: 'settling', slow: false };
    expect(answer(settling, { kind: 'undoable', forMs: 5_000 })).toBe(settling);
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
    'of "succeeded" after "%s" is told as a correction, with the reference',
    (kind) => {
      const unpaid = answer(unknown, { kind });
      const paid = answer(unpaid, { kind: 'succeeded', reference: 'R7' });
      expect(paid).toMatchObject({ status: 'succeeded', reference: 'R7', afterAll: true });
      const event = { type: 'answered', paymentId: 'a', outcome: { kind: 'succeeded' } } as const;
      expect(wordFor(unpaid, paid, event)).toBe('paid-after-all');
      expect(answer(paid, { kind: 'succeeded', reference: 'R8' })).toBe(paid);
    },
  );

  it.each(['declined', 'failed', 'cancelled', 'expired'] as const)(
    'of "%s" after "succeeded" leaves it not confirmed, and only "succeeded" ends that',
    (kind) => {
      const paid = answer(unknown, { kind: 'succeeded', reference: 'R7' });
      const open = answer(paid, { kind });
      expect(open).toMatchObject({ status: 'unknown', reference: 'R7', canSendAgain: false, contradicted: true });
      for (const outcome of outcomes) {
        if (outcome.kind !== 'succeeded') expect(answer(open, outcome)).toBe(open);
      }
      expect(answer(open, { kind: 'succeeded', reference: 'R7' })).toMatchObject({
        status: 'succeeded',
        afterAll: true,
      });
    },
  );

  it('of another amount than was said is told as a correction, once', () => {
    const paid = answer(unknown, { kind: 'succeeded', reference: 'R7' });
    const dearer: PayOutcome = { kind: 'succeeded', reference: 'R7', amount: { minorUnits: 23_500, currency: 'USD' } };
    const corrected = answer(paid, dearer);
    expect(corrected).toMatchObject({ status: 'succeeded', afterAll: true, order: { amount: { minorUnits: 23_500 } } });
    expect(answer(corrected, { ...dearer })).toBe(corrected);
    expect(answer(corrected, { kind: 'succeeded' })).toBe(corrected);
  });

  it.each(['processing', 'unknown', 'not-found'] as const)('of "%s" does not open an end again', (kind) => {
    const paid = answer(unknown, { kind: 'succeeded' });
    expect(answer(paid, { kind })).toBe(paid);
  });

  it('about another payment changes nothing', () => {
    expect(reducePayment(unknown, { type: 'answered', paymentId: 'b', outcome: { kind: 'succeeded' } })).toBe(unknown);
  });
});

describe('an amount that was said', () => {
  const hear = (said: PaymentOrder) =>
    reducePayment(reviewOf(order), { type: 'amount-said', order: said, hearing: 'heard' });

  it('lets the order be paid that it was about', () => {
    expect(hear({ ...order })).toMatchObject({ hearing: 'heard' });
  });

  it.each([
    ['another id', another],
    ['another amount', { ...order, amount: { minorUnits: 23_500, currency: 'USD' } }],
    ['another currency', { ...order, amount: { minorUnits: 2350, currency: 'EUR' } }],
    ['another payee', { ...order, payee: 'Corner Cafe 2' }],
  ])('does not let an order be paid that has %s', (_what, said) => {
    expect(hear(said)).toMatchObject({ hearing: 'unheard' });
  });
});
