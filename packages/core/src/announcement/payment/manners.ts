import type { Earcon, Haptic, Message } from '../message';
import type { PaymentEventType } from './paymentEvent';

/** How an event is told, apart from its words. */
export interface Manners {
  readonly urgency: Message['urgency'];
  readonly earcon?: Earcon;
  readonly haptic?: Haptic;
  /**
   * `moment`: progress, of no use a few seconds later. `step`: replaced by the next step while it waits. `outcome`: said
   * whatever comes later, and the end of the payment's steps.
   */
  readonly lasts: 'moment' | 'step' | 'outcome';
}

const moment: Manners = { urgency: 'polite', lasts: 'moment' };
const step: Manners = { urgency: 'polite', lasts: 'step' };
const urgentStep: Manners = { urgency: 'assertive', haptic: 'tap', lasts: 'step' };
const success: Manners = { urgency: 'polite', earcon: 'outcome', haptic: 'success', lasts: 'outcome' };
const failure: Manners = { urgency: 'assertive', earcon: 'outcome', haptic: 'failure', lasts: 'outcome' };

export const manners: Readonly<Record<PaymentEventType, Manners>> = {
  review: step,
  'action-required': urgentStep,
  'undo-open': urgentStep,
  'undo-ended': step,
  'undo-missed': failure,
  processing: moment,
  'still-processing': moment,
  checking: moment,
  'already-paying': moment,
  'paying-elsewhere': urgentStep,
  succeeded: success,
  // What the payer did since then, they did by a wrong word: it must not wait behind anything.
  'paid-after-all': { ...success, urgency: 'assertive' },
  declined: failure,
  failed: failure,
  refunded: success,
  received: success,
  cancelled: { urgency: 'polite', earcon: 'outcome', lasts: 'outcome' },
  expiring: urgentStep,
  extended: step,
  expired: failure,
  // Neither good nor bad: the payer must know that it is open.
  unknown: failure,
  contradicted: failure,
  'can-send-again': urgentStep,
};
