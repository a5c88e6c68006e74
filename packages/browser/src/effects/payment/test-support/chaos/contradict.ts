import type { PayRequest } from '@payaloud/browser';
import type { PayOutcome } from '@payaloud/core/payment';
import type { CountingProvider, Random } from '@payaloud/testing';

/**
 * - `check`: a read copy of the server says "declined" of what was charged, while the reply that says so is on its way.
 * - `reply`: a reply says "declined" of what a check has told as charged.
 */
export type Contradiction = 'check' | 'reply';

/** A server whose answers contradict each other about payments that it charged; it never calls paid what is not. */
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
