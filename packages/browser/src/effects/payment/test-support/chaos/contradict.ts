import type { PayRequest } from '@payaloud/browser';
import type { PayOutcome } from '@payaloud/core/payment';
import type { CountingProvider } from '@payaloud/testing';
import type { Random } from './createRandom';

/**
 * - `check`: a replica of the server says "declined" about a charged payment, while the reply that says "charged" is
 *   still on its way.
 * - `reply`: a reply says "declined" about a payment that a check reported as charged.
 */
export type Contradiction = 'check' | 'reply';

/** A server that contradicts itself about payments that it charged. It never reports an unpaid payment as paid. */
export function contradict(
  provider: CountingProvider,
  contradiction: Contradiction,
  random: Random,
): Pick<CountingProvider, 'pay' | 'check'> {
  const underway = new Set<string>();
  const toldAsPaid = new Set<string>();
  const denied = new Set<string>();

  function deny(paymentId: string): PayOutcome {
    denied.add(paymentId);
    return { kind: 'declined', reason: 'other' };
  }

  return {
    async pay(request: Pick<PayRequest, 'paymentId' | 'order'>) {
      const { paymentId } = request;
      underway.add(paymentId);
      const outcome = await provider.pay(request);
      underway.delete(paymentId);
      const isDenied = contradiction === 'reply' && outcome.kind === 'succeeded' && toldAsPaid.has(paymentId);
      return isDenied ? deny(paymentId) : outcome;
    },
    async check(paymentId) {
      const outcome = await provider.check(paymentId);
      if (outcome.kind !== 'succeeded') return outcome;
      const isDenied = contradiction === 'check' && underway.has(paymentId) && !denied.has(paymentId);
      if (isDenied && random.chance(0.8)) return deny(paymentId);
      toldAsPaid.add(paymentId);
      return outcome;
    },
  };
}
