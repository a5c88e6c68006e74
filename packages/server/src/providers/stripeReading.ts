import { fromStripeAmount, outcomeOfStripe } from '@payaloud/core/providers';
import type { Stripe } from 'stripe';
import type { Reading } from '../payments/events';

/**
 * Reads a PaymentIntent. A refused attempt is not an end: the intent can be paid with another card until it is cancelled.
 * https://docs.stripe.com/payments/paymentintents/lifecycle
 */
export function readingOfIntent(intent: Stripe.PaymentIntent): Reading {
  switch (intent.status) {
    case 'succeeded': {
      const charged = fromStripeAmount(intent.amount_received, intent.currency);
      return charged ? { kind: 'paid', charged } : { kind: 'unreadable' };
    }
    case 'canceled':
      return intent.amount_received > 0 ? { kind: 'unreadable' } : { kind: 'closed' };
    // Nothing is charged before the merchant captures it, who holds it then.
    case 'requires_capture':
      return { kind: 'processing' };
    case 'processing': {
      const outcome = outcomeOfStripe(intent);
      return outcome.kind === 'processing' ? outcome : { kind: 'processing' };
    }
    case 'requires_action': {
      const outcome = outcomeOfStripe(intent);
      return outcome.kind === 'action-required' ? { kind: 'action', action: outcome.action } : { kind: 'processing' };
    }
    case 'requires_confirmation':
      return { kind: 'untouched' };
    case 'requires_payment_method': {
      if (!intent.last_payment_error) return { kind: 'untouched' };
      const outcome = outcomeOfStripe(intent, { whenRefused: 'declined' });
      return { kind: 'refused', reason: outcome.kind === 'declined' ? (outcome.reason ?? 'other') : 'other' };
    }
    default:
      return { kind: 'unreadable' };
  }
}
