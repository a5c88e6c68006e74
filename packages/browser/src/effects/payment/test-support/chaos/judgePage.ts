import type { Message } from '@payaloud/core/announcement';
import type { Money } from '@payaloud/core/money';
import { paymentIdOf } from '@payaloud/core/internal/payment';
import { type PaymentState } from '@payaloud/core/payment';

/** The messages and states of one life of a page. */
export interface PageRecord {
  readonly said: readonly Message[];
  readonly states: readonly PaymentState[];
}

/** The first words of each end in English. Written out here, so that the judge does not use the code that it judges. */
const endWords = {
  succeeded: /^Paid /,
  declined: /^Declined(?: by your bank)?: /,
  failed: /^Not paid: /,
  cancelled: /^(Cancelled|Not paid): /,
  expired: /^Time ran out: /,
  unknown: /^Don’t pay again: /,
  'can send again': /^Not received: /,
  'action-required': /^(Your bank asks about |Next, your bank’s page: )/,
};

const ends = [
  endWords.succeeded,
  endWords.declined,
  endWords.failed,
  endWords.cancelled,
  endWords.expired,
  endWords.unknown,
  endWords['can send again'],
];
const unpaid = ['declined', 'failed', 'cancelled', 'expired'];

/** Ends without a message, ends said twice, and messages that were not true. */
export function judgePage(record: PageRecord, amountOf: (paymentId: string) => Money | null): string[] {
  return [...judgeCounts(record, 'once'), ...judgeTruth(record, amountOf)];
}

/**
 * Judges a server that contradicts itself: once the page was told, its last message must match the charge or say that
 * it is unknown. It may say "paid" for a payment that only another tab knows of, if that is true.
 */
export function judgeContradicted(record: PageRecord, wasToldPaid: boolean, isPaid: boolean): string[] {
  const last = record.said.map(({ text }) => text).findLast((text) => ends.some((words) => words.test(text)));
  const isWrong =
    last !== undefined &&
    (wasToldPaid ? !/^(Paid |Don’t pay again: )/.test(last) : !isPaid && last.startsWith('Paid '));
  return [
    ...judgeCounts(record, 'at least once'),
    ...(isWrong ? [`last word "${last}" where paid: ${isPaid}, told: ${wasToldPaid}`] : []),
  ];
}

function judgeCounts({ said, states }: PageRecord, paidIsSaid: 'once' | 'at least once'): string[] {
  const violations: string[] = [];
  for (const [status, words] of Object.entries(endWords)) {
    const entered = states.filter((state, at) => isAt(status, state) && !isAt(status, states[at - 1])).length;
    // Repeats that the payer asked for are not events, and have no id.
    const heard = said.filter(({ text, id }) => words.test(text) && id !== undefined).length;
    if (heard < entered) violations.push(`${status} ${entered} times, said ${heard} times`);
    if (status === 'succeeded' && paidIsSaid === 'once' && heard > entered)
      violations.push(`paid ${entered} times, said ${heard} times`);
  }
  return violations;
}

function isAt(name: string, state: PaymentState | undefined): boolean {
  const canSendAgain = state?.status === 'unknown' && state.canSendAgain;
  return (canSendAgain ? 'can send again' : state?.status) === name;
}

function judgeTruth({ states }: PageRecord, amountOf: (paymentId: string) => Money | null): string[] {
  const violations: string[] = [];
  for (const state of states) {
    const charged = amountOf(paymentIdOf(state) ?? '');
    const wasCharged = charged !== null;
    if (wasCharged && unpaid.includes(state.status))
      violations.push(`${state.status} was shown of a payment that was charged`);
    if (!wasCharged && state.status === 'succeeded')
      violations.push('success was shown of a payment that was not charged');
    if (wasCharged && state.status === 'succeeded' && state.order.amount.minorUnits !== charged.minorUnits)
      violations.push(`${charged.minorUnits} was charged, and ${state.order.amount.minorUnits} shown`);
  }
  return violations;
}
