import type { Message } from '../../announcement/message';
import type { Said } from './effects';
import type { PaymentAnnouncement, PaymentReply } from './reasons';

/** Ends after which the payer may try again. */
const retried = ['declined', 'failed', 'cancelled', 'undo-missed'] as const satisfies readonly PaymentAnnouncement[];

/** Tells the payer to try again, so trying again overtakes it. */
const asksToRetry: PaymentReply = 'try-again';

/**
 * "Try again" overtakes the end before it: while that waits, the review of the next attempt drops it. An end that waits is
 * dropped by nothing else of another attempt.
 */
export function overtaking({ announcement, order }: Said): Pick<Message, 'topic' | 'closes'> {
  const { type } = announcement;
  if (type === 'review')
    return { closes: [...retried.map((end) => topicOf(order.id, end)), topicOfReply(asksToRetry)] };
  return isRetried(type) ? { topic: topicOf(order.id, type) } : {};
}

export function topicOfReply(reply: PaymentReply): string {
  return `reply:${reply}`;
}

function topicOf(orderId: string, end: (typeof retried)[number]): string {
  return `payment-end:${orderId}:${end}`;
}

function isRetried(type: PaymentAnnouncement): type is (typeof retried)[number] {
  return (retried as readonly PaymentAnnouncement[]).includes(type);
}
