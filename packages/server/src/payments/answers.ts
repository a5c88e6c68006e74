import type { PayOutcome } from '@payaloud/core/payment';
import type { Refusal } from './effects';
import { heldIn, isGivenBack, type PaymentState, type Refund } from './state';

/**
 * The answer to the payer's page about a payment. It never claims more than the provider said: a doubt, a contradiction and a charge that
 * still has to go back are all `unknown`.
 *
 * @param reference The payer can name it to the merchant, for example the order's number.
 */
export function answerOf(state: PaymentState, reference: string): PayOutcome {
  switch (state.status) {
    case 'open':
    case 'opened':
    case 'sending':
    case 'closing':
      return { kind: 'processing' };
    case 'processing':
      return { kind: 'processing', ...heldIn(state) };
    case 'action':
      return { kind: 'action-required', action: state.action };
    case 'paid':
      return { kind: isGivenBack(state) ? 'refunded' : 'succeeded', reference, amount: state.charged };
    case 'refunded':
      return { kind: 'refunded', reference, amount: state.charged };
    case 'declined':
      return { kind: 'declined', reason: state.reason };
    case 'failed':
      return { kind: 'failed', reason: state.reason };
    case 'cancelled':
    case 'expired':
      return { kind: state.status };
    case 'unclear':
    case 'review':
    case 'refund-due':
      return { kind: 'unknown', reference };
  }
}

/** Why this refund gives nothing back, for the merchant. It is final. Null if the refund is on its way or done. */
export function refusalOf({ status }: Refund): Refusal | null {
  switch (status) {
    case 'refused':
      return 'provider-refused';
    case 'too-much':
      return 'too-much';
    case 'due':
    case 'done':
      return null;
  }
}
