import type { PaymentFlowEvent } from './events';
import { isOfferDue, type Now, type PaymentMemory } from './memory';
import { isHeldByPage, isLookupOpen, paymentIdOf, type UndoableState } from './state';

export type PaymentNeed =
  /** Dispatches the event once, after `afterMs`. */
  | { readonly key: string; readonly type: 'timer'; readonly afterMs: number; readonly event: PaymentFlowEvent }
  /** Dispatches the event after `afterMs`, and again each time that twice the last distance is over. */
  | { readonly key: string; readonly type: 'signs'; readonly afterMs: number; readonly event: PaymentFlowEvent }
  /** Dispatches the event at a monotonic time in ms. */
  | { readonly key: string; readonly type: 'deadline'; readonly at: number; readonly event: PaymentFlowEvent }
  /** Asks the app's server for the payment of an order. `paymentId`: the attempt that is sent if there is none. */
  | {
      readonly key: string;
      readonly type: 'lookup';
      readonly orderId: string;
      readonly paymentId: string | null;
      readonly turn: number;
    }
  /** Tells other components of this page that this payment is being followed. */
  | { readonly key: string; readonly type: 'presence'; readonly paymentId: string | null }
  | { readonly key: 'news'; readonly type: 'news' }
  | { readonly key: 'waking'; readonly type: 'waking' };

/** In ms. Most payments finish sooner. A payer who hears nothing for longer doubts that the press counted. */
const slowMs = 4_500;

/**
 * How long a tab may keep reading a stale value from storage after another tab wrote, in ms. Browsers with a process
 * per tab keep a copy in each. This is longer than any lag that was observed.
 */
export const maxLagMs = 500;

/**
 * How long a tab without a lock waits between storing its id and reading the other tabs' ids, in ms: twice the longest
 * lag. By then, either the later tab saw the earlier tab's id when it started, or both tabs see which id was stored
 * last.
 */
const tabsMs = 2 * maxLagMs + 50;

/** In ms. A payer types a tip with less between two keys, and does not wait longer for an answer. */
const offerMs = 700;

export function needs(memory: PaymentMemory): readonly PaymentNeed[] {
  return memory.watchers > 0
    ? [
        ...tabsNeeds(memory),
        ...pageNeeds(memory),
        ...offerNeeds(memory),
        ...lookupNeeds(memory),
        ...attemptNeeds(memory),
      ]
    : tabsNeeds(memory);
}

/** Each change begins the time anew. */
function offerNeeds(memory: PaymentMemory): readonly PaymentNeed[] {
  if (!isOfferDue(memory)) return [];
  const { id, payee, amount } = memory.current.order;
  const key = ['offer-due', id, payee, amount.minorUnits, amount.currency].join(':');
  return [{ key, type: 'timer', afterMs: offerMs, event: { type: 'offer-due' } }];
}

/** Before the review. */
function lookupNeeds({ current, lookup }: PaymentMemory): readonly PaymentNeed[] {
  if (!lookup || !isLookupOpen(current)) return [];
  const { orderId, turn, phase, delayMs } = lookup;
  if (phase === 'asked') return [{ key: `lookup:${turn}`, type: 'lookup', orderId, paymentId: null, turn }];
  const event = { type: 'lookup-due', turn } as const;
  return phase === 'waiting' ? [{ key: `lookup-due:${turn}`, type: 'timer', afterMs: delayMs, event }] : [];
}

function pageNeeds({ current, timeLeft, extending }: PaymentMemory): readonly PaymentNeed[] {
  const paymentId = paymentIdOf(current);
  const needs: PaymentNeed[] = [
    { key: 'news', type: 'news' },
    { key: 'waking', type: 'waking' },
    { key: `presence:${paymentId ?? ''}`, type: 'presence', paymentId },
  ];
  if (current.status === 'processing' && !current.isHeldByBank) {
    const { paymentId, phase } = current;
    needs.push({
      key: `slow:${paymentId}:${phase}`,
      type: 'signs',
      afterMs: slowMs,
      event: { type: 'slow', paymentId },
    });
  }
  const isTimed = current.status === 'review' && extending === null && timeLeft && !timeLeft.isOver;
  if (isTimed) {
    needs.push({
      key: `time-due:${timeLeft.dueAt}`,
      type: 'deadline',
      at: timeLeft.dueAt,
      event: { type: 'time-due' },
    });
  }
  return needs;
}

function attemptNeeds({ current, polling, attempts }: PaymentMemory): readonly PaymentNeed[] {
  const needs: PaymentNeed[] = [];
  if (current.status === 'undoable') needs.push(undoNeed(current, attempts[current.paymentId]?.heldSince ?? null));
  if (polling.paymentId !== null && polling.waitMs !== null) {
    const { turn, waitMs } = polling;
    needs.push({ key: `check-due:${turn}`, type: 'timer', afterMs: waitMs, event: { type: 'check-due', turn } });
  }
  return needs;
}

/**
 * A payment that the page holds is cancelled with its last component. The server's window goes on without one, so a
 * component that comes back gets the time that is left, in monotonic ms.
 */
function undoNeed(current: UndoableState, heldSince: Now | null): PaymentNeed {
  const { paymentId, forMs } = current;
  if (isHeldByPage(current)) {
    const event = { type: 'undo-over', paymentId } as const;
    return { key: `undo-over:${paymentId}`, type: 'timer', afterMs: forMs, event };
  }
  const at = (heldSince?.monotonic ?? 0) + forMs;
  return { key: `window-over:${paymentId}`, type: 'deadline', at, event: { type: 'window-over', paymentId } };
}

/** Needed even if nobody is watching: the payer pressed Pay, and was told that it is being sent. */
function tabsNeeds({ attempts, lock }: PaymentMemory): readonly PaymentNeed[] {
  if (lock?.status !== 'missing' || !Object.hasOwn(attempts, lock.paymentId)) return [];
  const { orderId, paymentId } = lock;
  const { request, sends: turn = 0 } = attempts[paymentId] ?? {};
  if (request === 'awaiting-lookup')
    return [{ key: `lookup:${paymentId}:${turn}`, type: 'lookup', orderId, paymentId, turn }];
  if (request !== 'awaiting-tabs') return [];
  return [
    { key: `tabs-awaited:${paymentId}`, type: 'timer', afterMs: tabsMs, event: { type: 'tabs-awaited', paymentId } },
  ];
}
