import type { Earcon, Haptic, Message } from '../../../announcement/message';
import type { OrderAnnouncement } from '../effects';
import type { PaymentAnnouncement } from '../reasons';

/** How an announcement is delivered, independent of its words. */
export interface DeliveryPolicy {
  readonly urgency: Message['urgency'];
  readonly earcon?: Earcon;
  readonly haptic?: Haptic;
  /**
   * `moment`: progress that is useless a few seconds later. `step`: replaced by the next step while it waits.
   * `open`: always said, unless an outcome comes while it waits. `outcome`: always said, and ends all others.
   */
  readonly lasts: 'moment' | 'step' | 'open' | 'outcome';
}

const moment: DeliveryPolicy = { urgency: 'polite', lasts: 'moment' };
const step: DeliveryPolicy = { urgency: 'polite', lasts: 'step' };
const urgentStep: DeliveryPolicy = { urgency: 'assertive', haptic: 'tap', lasts: 'step' };
const success: DeliveryPolicy = { urgency: 'polite', earcon: 'outcome', haptic: 'success', lasts: 'outcome' };
const failure: DeliveryPolicy = { urgency: 'assertive', earcon: 'outcome', haptic: 'failure', lasts: 'outcome' };

export const deliveryPolicy: Readonly<Record<PaymentAnnouncement, DeliveryPolicy>> = {
  'looking-up': moment,
  review: step,
  'action-required': urgentStep,
  'undo-open': urgentStep,
  'undo-ended': step,
  'undo-missed': failure,
  processing: moment,
  'still-processing': moment,
  'held-by-bank': urgentStep,
  checking: moment,
  'already-paying': moment,
  'paying-elsewhere': urgentStep,
  succeeded: success,
  // The payer may have acted on the wrong announcement, so this one must not wait.
  'paid-after-all': { ...success, urgency: 'assertive' },
  declined: failure,
  failed: failure,
  refunded: success,
  received: success,
  cancelled: { urgency: 'polite', earcon: 'outcome', lasts: 'outcome' },
  expiring: urgentStep,
  extended: step,
  expired: failure,
  // Neither good nor bad, but the payer must know that the result is open.
  unknown: { ...failure, lasts: 'open' },
  contradicted: failure,
  'can-send-again': urgentStep,
};

/** Ends after which the payer may try again. */
const retried: readonly PaymentAnnouncement[] = ['declined', 'failed', 'cancelled', 'undo-missed'];

/**
 * "Try again" overtakes the end before it: while that waits, the review of the next attempt drops it, and the request to try
 * again. Nothing else of another attempt drops an end that waits.
 */
export function endTopics({ announcement: { type }, order }: OrderAnnouncement): Pick<Message, 'topic' | 'closes'> {
  const end = `payment-end:${order.id}`;
  if (type === 'review') return { closes: [end, 'reply:try-again'] };
  return retried.includes(type) ? { topic: end } : {};
}
