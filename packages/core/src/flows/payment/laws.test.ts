import { availableActions, type PayerAction } from '@payaloud/core/payment';
import {
  canRetry,
  isFinal,
  lookupOf,
  paymentFlow,
  paymentIdOf,
  type FoundPayment,
  type PaymentFlowEvent,
  type PaymentState,
} from '@payaloud/core/internal/payment';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPurePage, order, type Taken } from './test-support/createPurePage';
import { outcomes } from './test-support/outcomes';
import { runs } from '../../../../../test/laws';

const another = { ...order, id: 'order-2' };

/** An event. Id and turn `now` are replaced by the page's current ones. */
type AnyEvent = (PaymentFlowEvent | { readonly type: 'stored'; readonly latest: string | null }) & {
  readonly isNow?: boolean;
};

const paymentId = fc.constantFrom('a', 'b');
const outcome = fc.option(fc.constantFrom(...outcomes), { nil: null, freq: 8 });
const isNow = fc.boolean();
const anyEvent = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('delivered'),
      order: fc.constant(order),
      hearing: fc.constantFrom('heard', 'heard', 'masked'),
      opensPay: fc.constant(true),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'pay',
        'pay',
        'send-again',
        'retry',
        'cancel',
        'undo',
        'check-now',
        'speak-order',
        'perform-action',
        'returned',
        'next',
        'extend',
      ),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('id-created'), paymentId }) },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('locked'),
      paymentId,
      isNow,
      lock: fc.constantFrom('held', 'held', 'missing', 'refused'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constantFrom('tabs-awaited', 'undo-over', 'slow', 'window-over'),
      paymentId,
      isNow,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ type: fc.constant('replied'), paymentId, isNow, send: fc.constantFrom(1, 2), outcome }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ type: fc.constant('checked'), paymentId, isNow, turn: fc.constantFrom(1, 2), outcome }),
  },
  fc.record({
    type: fc.constant('cancel-answered'),
    paymentId,
    isNow,
    by: fc.constantFrom('payer', 'page'),
    isLate: fc.boolean(),
    outcome,
  }),
  fc.record({ type: fc.constant('order-set'), order: fc.constantFrom(order, another) }),
  fc.record({ type: fc.constant('news'), orderId: fc.constant(order.id), paymentId }),
  fc.record({ type: fc.constant('follow'), paymentId }),
  fc.record({ type: fc.constant('stored'), latest: fc.constantFrom('a', 'b', null) }),
  fc.record({ type: fc.constantFrom('watched', 'left', 'woke') }),
) as fc.Arbitrary<AnyEvent>;

const found = fc.constantFrom<FoundPayment | null>(
  null,
  { paymentId: null, outcome: { kind: 'not-found' } },
  { paymentId: null, outcome: { kind: 'not-found' } },
  ...outcomes.flatMap((known) => (known.kind === 'not-found' ? [] : [{ paymentId: 'a', outcome: known }])),
);
/** With the answers of a server that is asked about the order first. */
const askedEvent = fc.oneof(
  { weight: 8, arbitrary: anyEvent },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('looked-up'),
      turn: fc.constantFrom(1, 2),
      paymentId: fc.constantFrom(null, null, 'a'),
      isNow,
      found,
    }),
  },
) as fc.Arbitrary<AnyEvent>;

/** Checks `law` at every step of random histories. */
function always(
  law: (taken: Taken, history: readonly Taken[]) => void,
  how: 'undoable' | 'at once' | 'asks first' = 'at once',
) {
  const isAsking = how === 'asks first';
  fc.assert(
    fc.property(fc.array(isAsking ? askedEvent : anyEvent, { maxLength: 40, size: 'max' }), (events) => {
      const page = createPurePage(isAsking ? { current: lookupOf(order) } : {}, {
        undoMs: how === 'undoable' ? 5_000 : 0,
        canLookUp: isAsking,
      });
      for (const { isNow, ...event } of events) {
        if (event.type === 'stored') {
          page.store(order.id, { latest: event.latest });
          continue;
        }
        const { current, polling, attempts, lookup } = page.flow;
        const id = paymentIdOf(current);
        const isLookup = event.type === 'looked-up';
        const now = {
          ...('paymentId' in event && id !== null ? { paymentId: id } : {}),
          ...(isLookup ? { paymentId: id, turn: id === null ? lookup?.turn : attempts[id]?.sends } : {}),
          ...('turn' in event && !isLookup ? { turn: polling.turn } : {}),
          ...('send' in event && id !== null ? { send: attempts[id]?.sends ?? 0 } : {}),
        };
        const next = { ...event, ...(isNow ? now : {}) } as PaymentFlowEvent;
        // A created id is never one of before: it is random.
        if (next.type === 'id-created' && attempts[next.paymentId]) continue;
        page.dispatch(next);
        law(page.taken.at(-1) as Taken, page.taken);
      }
    }),
    runs(2350),
  );
}

const isPaid = ({ status }: PaymentState) => status === 'succeeded';
const said = ({ effects }: Taken) => effects.flatMap((effect) => (effect.type === 'say' ? [effect.about] : []));
const answerEvents = ['replied', 'checked', 'cancel-answered'];

describe('a payment of which the server is asked first, in any order of events', () => {
  const isTold = (history: readonly Taken[], orderId: string) =>
    history.some(
      ({ event, before }) =>
        event.type === 'looked-up' &&
        event.found !== null &&
        before.lookup !== null &&
        before.lookup.turn === event.turn &&
        before.lookup.orderId === orderId,
    );

  it('is called unpaid, and sent, only after the server told about its order', () => {
    always((taken, history) => {
      for (const { announcement, order } of said(taken)) {
        if (['review', 'expiring', 'extended'].includes(announcement.type))
          expect(isTold(history, order.id)).toBe(true);
      }
      for (const effect of taken.effects) {
        if (effect.type === 'send') expect(isTold(history, effect.order.id)).toBe(true);
      }
    }, 'asks first');
  });

  it('is never reported as unpaid after it was reported as paid', () => {
    always(({ before, after }) => {
      const [previous, state] = [before.current, after.current];
      if (isPaid(previous) && state.order.id === previous.order.id)
        expect(['succeeded', 'unknown', 'refunded']).toContain(state.status);
    }, 'asks first');
  });

  it('is sent with one request out at a time', () => {
    always(({ before, effects }) => {
      for (const effect of effects) {
        if (effect.type === 'send') expect(before.attempts[effect.paymentId]?.request).not.toBe('out');
      }
    }, 'asks first');
  });
});

const presses = {
  repeat: 'speak-order',
  speakOrder: 'speak-order',
  pay: 'pay',
  extend: 'extend',
  cancel: 'cancel',
  undo: 'undo',
  action: 'perform-action',
  check: 'check-now',
  sendAgain: 'send-again',
  next: 'next',
  retry: 'retry',
} satisfies Readonly<Record<PayerAction, PaymentFlowEvent['type']>>;

describe('a payment, in any order of events', () => {
  const offered = ({ current, shown }: Taken['after']) =>
    availableActions(current, { isReady: true, canExtend: false, canCancelAtServer: true, shownId: shown.id });

  it.each(['at once', 'undoable', 'asks first'] as const)('offers only what does something (%s)', (how) => {
    always(({ after, facts }) => {
      for (const action of offered(after)) {
        const { state, effects } = paymentFlow.update(after, { type: presses[action] }, facts);
        if (state === after && effects.length === 0) expect.fail(`${action} does nothing: ${after.current.status}`);
      }
    }, how);
  });

  it('begins only if Pay was offered', () => {
    always(({ before, effects }) => {
      if (effects.some(({ type }) => type === 'create-id')) expect(offered(before)).toContain('pay');
    });
  });

  it('is not sent before its amount was heard', () => {
    always(({ effects }, history) => {
      for (const effect of effects) {
        if (effect.type !== 'send') continue;
        const isHeard = history.some(({ event }) => event.type === 'delivered' && event.hearing === 'heard');
        expect([isHeard, effect.order.id]).toEqual([true, order.id]);
      }
    });
  });

  it('is sent only while it is current, with one request out at a time', () => {
    always(({ after, before, effects }) => {
      for (const effect of effects) {
        if (effect.type !== 'send') continue;
        expect(after.current).toMatchObject({ status: 'processing', phase: 'sending', paymentId: effect.paymentId });
        expect(before.attempts[effect.paymentId]?.request).not.toBe('out');
      }
    });
  });

  it('leaves its end only by the payer, by a contradicting server, or for another attempt', () => {
    always((taken) => {
      const { before, after, event } = taken;
      const [previous, state] = [before.current, after.current];
      if (!isFinal(previous) || state === previous) return;
      const isOther = paymentIdOf(previous) !== paymentIdOf(state);
      const isAdopted = !isPaid(previous) && state.status === 'processing' && state.phase === 'checking' && isOther;
      const isNewAttempt = event.type === 'retry' && canRetry(previous);
      const isNewOrder = state.order.id !== previous.order.id;
      const isAnswer = answerEvents.includes(event.type);
      expect(isAdopted || isNewAttempt || isNewOrder || isAnswer).toBe(true);
    });
  });

  it('is never reported as unpaid after it was reported as paid: it is confirmed or unknown', () => {
    always(({ before, after }) => {
      const [previous, state] = [before.current, after.current];
      const wasPaid = isPaid(previous) || (previous.status === 'unknown' && previous.contradicted);
      if (!wasPaid || state.order.id !== previous.order.id) return;
      expect(['succeeded', 'unknown', 'refunded']).toContain(state.status);
      expect(state).not.toMatchObject({ canSendAgain: true });
    });
  });

  it('is not called safe to send again if another attempt was paid', () => {
    always((taken) => {
      const { current } = taken.after;
      const isAboutAnother = said(taken).some(
        ({ announcement, paymentId, order }) =>
          announcement.type === 'paid-after-all' && paymentId !== paymentIdOf(current) && order.id === current.order.id,
      );
      if (isAboutAnother) expect(current).not.toMatchObject({ canSendAgain: true });
    });
  });

  it('announces when it can be sent again, and when it no longer can', () => {
    always((taken) => {
      const [previous, state] = [taken.before.current, taken.after.current];
      const canSend = (at: PaymentState) => at.status === 'unknown' && at.canSendAgain;
      if (canSend(previous) === canSend(state)) return;
      const names = said(taken).map(({ announcement }) => announcement.type);
      expect(names).not.toEqual([]);
      expect(names.includes('can-send-again')).toBe(canSend(state));
    });
  });

  it('succeeds or is declined only by an answer', () => {
    always(({ before, after, event }) => {
      const state = after.current;
      if (state === before.current || !['succeeded', 'declined', 'failed'].includes(state.status)) return;
      // A cancelled review gives way to an attempt at the order that is known to be paid.
      const isKnown = Object.values(before.attempts).some(({ announcedEnd }) => announcedEnd && isPaid(announcedEnd));
      expect(isKnown || answerEvents.includes(event.type)).toBe(true);
    });
  });

  it('returns to its review only if nothing was sent, or by a new attempt after an end', () => {
    always(({ before, after, event }) => {
      const [previous, state] = [before.current, after.current];
      if (state.status !== 'review' || previous.status === 'review') return;
      const isRefused = event.type === 'locked' && previous.status === 'processing' && previous.phase === 'claiming';
      const isNew = isFinal(previous) && ['retry', 'order-set', 'next'].includes(event.type);
      expect(isRefused || isNew).toBe(true);
    });
  });

  it('keeps its id from the press to the end, unless another attempt is followed', () => {
    always(({ before, after }) => {
      const ids = [paymentIdOf(before.current), paymentIdOf(after.current)];
      if (ids[0] === null || ids[1] === null || ids[0] === ids[1]) return;
      const { current } = after;
      const isFollowed = current.status === 'processing' && current.phase === 'checking';
      // Late news of a charge, or that it went back, is about its own attempt.
      expect(isFollowed || ['succeeded', 'refunded', 'unknown'].includes(current.status)).toBe(true);
    });
  });

  it('gives way to an earlier attempt only if it cannot be charged itself, or if its own end was announced', () => {
    always((taken) => {
      const [previous, state] = [taken.before.current, taken.after.current];
      const id = paymentIdOf(previous);
      const isClaiming = previous.status === 'processing' && previous.phase === 'claiming';
      const mayBeCharged = id !== null && !isFinal(previous) && !isClaiming;
      if (!mayBeCharged || paymentIdOf(state) === id) return;
      const isFollowed = state.status === 'processing' && state.phase === 'checking';
      expect(isFollowed || said(taken).some(({ paymentId }) => paymentId === id)).toBe(true);
    });
  });

  it('treats a lost reply as unknown, or asks the server first, and nothing else', () => {
    always(({ before, after, event }) => {
      const isLost = answerEvents.includes(event.type) && 'outcome' in event && event.outcome === null;
      const isOther = paymentIdOf(before.current) !== paymentIdOf(after.current);
      const isLooking = after.current.status === 'processing' && after.current.phase === 'checking';
      if (isLost && after.current !== before.current && !isOther && !isLooking)
        expect(after.current.status).toBe('unknown');
    });
  });

  it('cannot lose a reply before it was sent', () => {
    always(({ before, after, event }) => {
      const { current } = before;
      const isHeld = current.status === 'undoable' && current.heldBy === 'page';
      const isClaiming = current.status === 'processing' && current.phase === 'claiming';
      const isLost = answerEvents.includes(event.type) && 'outcome' in event && event.outcome === null;
      if (isLost && (isHeld || isClaiming)) expect(after.current).toBe(current);
    }, 'undoable');
  });

  it('announces every new status', () => {
    always((taken) => {
      const [previous, state] = [taken.before.current, taken.after.current];
      if (state.status === previous.status || taken.after.watchers === 0) return;
      const isPress = state.status === 'processing' && state.phase === 'claiming';
      expect(said(taken).length === 0).toBe(isPress);
    }, 'undoable');
  });

  it('opens the undo window once', () => {
    always(({ before, after }) => {
      const previous = before.current;
      const isUndoClosed = previous.status === 'processing' && previous.phase === 'at-server';
      expect(isUndoClosed && after.current.status === 'undoable').toBe(false);
    });
  });

  it('never changes the order of a payment in progress', () => {
    always(({ before, after, event }) => {
      if (event.type !== 'order-set' || isFinal(before.current) || before.current.status === 'review') return;
      expect(after.current.order).toEqual(before.current.order);
    });
  });
});
