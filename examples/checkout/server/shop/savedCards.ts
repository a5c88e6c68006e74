import type { Provider } from '@payaloud/server';
import { savedCards } from './catalogue.ts';

/** Stripe's id of the card that pays in its tests. A real shop has one for each saved card, and pays with its customer's id. */
const stripeCard = 'pm_card_visa';

/**
 * Turns the id of a saved card into Stripe's. Ids that Stripe's own form made (`pm_…`, `ctoken_…`) go through. Stripe is not asked about an
 * expired or unknown card.
 */
export function withSavedCards(stripe: Provider): Provider {
  return {
    ...stripe,
    async pay(ref, means, payment, signal) {
      if (/^(?:pm|ctoken)_/.test(means)) return stripe.pay(ref, means, payment, signal);
      const card = savedCards.find(({ id }) => id === means);
      if (!card) return { kind: 'refused', reason: 'wrong-details' };
      if (card.isExpired) return { kind: 'refused', reason: 'card-expired' };
      return stripe.pay(ref, stripeCard, payment, signal);
    },
  };
}
