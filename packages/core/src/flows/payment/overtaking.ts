import type { Message } from '../../announcement/message';
import type { Said } from './effects';
import type { PaymentAnnouncement } from './reasons';

/** Ends after which the payer may try again. */
const retried: readonly PaymentAnnouncement[] = ['declined', 'failed', 'cancelled', 'undo-missed'];

/**
 * "Try again" overtakes the end before it: while that waits, the review of the next attempt drops it, and the request to try
 * again. Nothing else of another attempt drops an end that waits.
 */
export function overtaking({ announcement: { type }, order }: Said): Pick<Message, 'topic' | 'closes'> {
  const end = `payment-end:${order.id}`;
  if (type === 'review') return { closes: [end, 'reply:try-again'] };
  return retried.includes(type) ? { topic: end } : {};
}
