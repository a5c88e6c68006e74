import { money } from '@payaloud/core/money';
import type { PayOutcome } from '@payaloud/core/payment';
import { PayButton, PaymentStatus, usePayment, type UsePaymentOptions } from '@payaloud/react';
import { createCountingProvider, createFakeClock, type ProviderPlan } from '@payaloud/testing';
import { useState } from 'react';

const order = { id: 'order-1', amount: money(2350, 'USD'), payee: 'Corner Cafe' };

export interface PaymentSceneProps extends Partial<UsePaymentOptions> {
  /** How the simulated provider behaves. */
  readonly plan?: ProviderPlan;
  /** The provider's reply to every request. */
  readonly answer?: PayOutcome;
}

/** The last page of a checkout, with a simulated provider. Stores nothing. */
export function PaymentScene({ plan = {}, answer, ...options }: PaymentSceneProps) {
  const [provider] = useState(() => createCountingProvider({ clock: realClock, plan: () => plan }));
  const payment = usePayment({
    order,
    storage: null,
    lock: null,
    channel: null,
    pay: (request) => (answer ? Promise.resolve(answer) : provider.pay(request)),
    check: (paymentId) => (answer ? Promise.resolve(answer) : provider.check(paymentId)),
    cancel: (paymentId) => provider.cancel(paymentId),
    ...options,
  });
  return (
    <div style={{ display: 'grid', gap: '1rem', maxInlineSize: '36rem' }}>
      <PaymentStatus payment={payment} />
      <PayButton payment={payment} />
    </div>
  );
}

const realClock = {
  ...createFakeClock(),
  after(ms: number, run: () => void) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
