import { en } from '@payaloud/core/languages/en';
import { getDocumentAnnouncer } from '@payaloud/browser';
import type { Money } from '@payaloud/core/money';
import { AmountField, PayaloudProvider, PaymentStatus, SpeakToMe, SpeechSettings, usePayment } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { createCountingProvider } from '@payaloud/testing';
import { StrictMode, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A checkout as an app writes it. With `?declines=1`, the bank declines the first payment. */
let declines = Number(new URLSearchParams(location.search).get('declines') ?? 0);
const orderId = 'order-1';
const provider = createCountingProvider({
  clock: {
    monotonic: () => performance.now(),
    wall: () => Date.now(),
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  },
  plan: () => ({ verdict: declines-- > 0 ? 'declined' : 'succeeded' }),
  journey: () => ({ thereMs: 400, backMs: 400 }),
});

function Checkout() {
  const [amount, setAmount] = useState<Money | null>(null);
  return (
    <>
      <SpeakToMe />
      <AmountField label="Tip" onValueCommitted={setAmount} />
      {amount && <Confirmation amount={amount} />}
      <SpeechSettings />
    </>
  );
}

function Confirmation({ amount }: { readonly amount: Money }) {
  const order = useMemo(() => ({ id: orderId, amount, payee: 'Blue Bottle' }), [amount]);
  const payment = usePayment({ order, pay: (request) => provider.pay(request), check: (id) => provider.check(id) });
  return (
    <>
      <PaymentStatus payment={payment} />
      <button {...payment.payButtonProps} />
    </>
  );
}

createRoot(document.querySelector('#root') ?? document.body).render(
  <StrictMode>
    <PayaloudProvider language={en} locale="en-US" currency="USD" recognizer={null}>
      <Checkout />
    </PayaloudProvider>
  </StrictMode>,
);

window.checkout = {
  charges: () => provider.chargesOf(orderId),
  isSilent: () => !getDocumentAnnouncer().getSnapshot().speaking,
};

export interface CheckoutPage {
  /** One entry per charge of the order. */
  charges(): readonly string[];
  /** True if the page voice has finished. */
  isSilent(): boolean;
}

declare global {
  interface Window {
    checkout: CheckoutPage;
  }
}
