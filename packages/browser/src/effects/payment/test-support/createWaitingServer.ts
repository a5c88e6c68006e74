import type { PayOutcome } from '@payaloud/core/payment';
import { simulatePayment } from './simulatePayment';

/** A server whose replies to Pay wait for the test, while it answers checks at once. */
export function createWaitingServer(checked: PayOutcome) {
  const replies = new Map<string, (outcome: PayOutcome) => void>();
  const server = {
    checked,
    requests: 0,
    pay: ({ paymentId }: { readonly paymentId: string }) => {
      server.requests += 1;
      return new Promise<PayOutcome>((resolve) => replies.set(paymentId, resolve));
    },
    check: () => Promise.resolve(server.checked),
    reply: (paymentId: string, outcome: PayOutcome) => replies.get(paymentId)?.(outcome),
  };
  return server;
}

/** One page, whose payments have the ids `id-1`, `id-2`, … */
export function openWith(server: ReturnType<typeof createWaitingServer>, more: object = {}) {
  const simulated = simulatePayment();
  let count = 0;
  const page = simulated.open({
    pay: (request) => server.pay(request),
    check: server.check,
    createPaymentId: () => `id-${(count += 1)}`,
    timeoutMs: 1_000,
    ...more,
  });
  return { ...simulated, ...page, page };
}
