import { Stripe } from 'stripe';
import type { FakeStripe } from '../testing/fakeStripe';

/** The real client, which talks to a fake Stripe. It sends at once again what a closed connection lost, not half a second later. */
export function createStripeClient(fake: FakeStripe): Stripe {
  const stripe = new Stripe('sk_test_fake', { ...fake.options, telemetry: false });
  // stripe 23.1.0 has no option for it, and waits by `setTimeout`.
  return Object.assign(stripe, { getInitialNetworkRetryDelay: () => 0 });
}
