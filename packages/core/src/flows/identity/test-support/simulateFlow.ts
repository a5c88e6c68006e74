import {
  identityFlow,
  initialIdentity,
  type IdentityEvent,
  type IdentityFacts,
  type IdentityState,
  type ReadChallenge,
} from '@payaloud/core/internal/identity';
import { money } from '@payaloud/core/money';

/** A challenge for 23.50 dollars to Blue Bottle & Co, by any way. */
export function challengeOf(
  id: string,
  change: Partial<Omit<ReadChallenge, 'payment'>> & { readonly amount?: number } = {},
): ReadChallenge {
  const { amount = 2350, ...rest } = change;
  return {
    id,
    about: 'order-1',
    payment: { amount: money(amount, 'USD'), payee: 'Blue Bottle & Co' },
    allowed: ['drawing', 'passkey', 'device', 'code'],
    ...rest,
  };
}

export const whole: IdentityFacts = { amountPrivacy: 'whole', usableChallenge: '1' };

export function step(state: IdentityState, event: IdentityEvent, facts = whole) {
  return identityFlow.update(state, event, facts);
}

export function play(state: IdentityState, events: readonly IdentityEvent[], facts = whole): IdentityState {
  return events.reduce((before, event) => step(before, event, facts).state, state);
}

/** A watched flow with a drawing, every way, and challenge `1`. */
export const ready = play(initialIdentity({ otherMethods: ['passkey', 'device', 'code'], template: 'enrolled' }), [
  { type: 'watched' },
  { type: 'challenge-loaded', challenge: challengeOf('1') },
]);
