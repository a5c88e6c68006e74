import type { PayOutcome } from '@payaloud/core/payment';
import { heldIn, isGivenBack, type PaymentState } from './state';

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
