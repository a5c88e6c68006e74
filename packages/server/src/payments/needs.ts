import { refundedOf, type PaymentState, type Refund } from './state';

/** Dispatches `due` at `at`, in ms since 1970. Stored as the row's `next_at`, so that it outlives every process. */
export interface PaymentNeed {
  readonly key: string;
  readonly at: number;
}

/**
 * In ms. Longer than a call's own limit of 25 s, so that a lease ends only if its process died or was paused. A payment whose
 * process was killed goes on after at most this time and one turn of `reconcile`.
 */
export const leaseMs = 40_000;
/** In ms. The payer has this long to answer the bank, or to fill the provider's form. */
const payerMs = 30 * 60_000;
/** In ms. After three days without a clear answer a person must look. */
const doubtMs = 72 * 3_600_000;

/** In ms: 2 s, doubled each time that nothing new was read. */
const firstPauseMs = 2_000;
const longestPauseMs = { quick: 60_000, slow: 3_600_000 } as const;

/** The next moment at which this payment needs somebody. None if it has ended, or waits for a person. */
export function needsOf(state: PaymentState): readonly PaymentNeed[] {
  const { call, turn } = state;
  if (call) return [{ key: `lease:${call.turn}`, at: call.until }];
  switch (state.status) {
    case 'open':
    case 'sending':
      // Both wait for a call, so a lost one is noticed at once.
      return [{ key: `resume:${turn}`, at: state.since }];
    case 'opened':
    case 'action':
      return [{ key: `read:${turn}`, at: Math.min(askAgainAt(state, 'quick'), state.since + payerMs) }];
    case 'unclear':
    case 'closing':
    case 'refund-due':
      return [{ key: `read:${turn}`, at: askAgainAt(state, 'quick') }];
    case 'processing':
      // A bank transfer may take days.
      return [{ key: `read:${turn}`, at: askAgainAt(state, 'slow') }];
    case 'paid':
      return state.refunds.some(({ status }) => status === 'due')
        ? [{ key: `refund:${turn}:${refundedOf(state)}`, at: askAgainAt(state, 'slow') }]
        : [];
    case 'review':
    case 'refunded':
    case 'declined':
    case 'failed':
    case 'cancelled':
    case 'expired':
      return [];
  }
}

/** True if the payment needs somebody now. */
export function isDue(state: PaymentState, now: number): boolean {
  return needsOf(state).some(({ at }) => at <= now) || isLeaseFromTheFuture(state, now);
}

/** True if the payer's time is over. */
export function isPayerLate({ since }: PaymentState, now: number): boolean {
  return now - since >= payerMs;
}

/** True if the provider left the payment, or a refund of it, in doubt for too long. */
export function isDoubtTooOld({ since }: Pick<PaymentState | Refund, 'since'>, now: number): boolean {
  return now - since >= doubtMs;
}

/** The clock was set back since the call began. Without this its lease would last as long as the jump. */
function isLeaseFromTheFuture({ call }: PaymentState, now: number): boolean {
  return call !== null && call.until - now > leaseMs;
}

function askAgainAt({ asked }: PaymentState, pace: keyof typeof longestPauseMs): number {
  const pause = firstPauseMs * 2 ** Math.min(asked.fruitless, 20);
  return asked.at + Math.min(pause, longestPauseMs[pace]);
}
