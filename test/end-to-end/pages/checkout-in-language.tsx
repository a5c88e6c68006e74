import { getDocumentAnnouncer } from '@payaloud/browser';
import type { Currency, Money } from '@payaloud/core/money';
import { AmountField, PayaloudProvider, PaymentStatus, SpeakToMe, usePayment } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { createCountingProvider } from '@payaloud/testing';
import { StrictMode, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { everyLanguage } from '../../../packages/core/src/languages/test-support/everyLanguage';

/** A checkout in `?tag=hi&locale=hi-IN&currency=INR&payee=…&label=…`. The bank declines the first payment. */
const query = new URLSearchParams(location.search);
const read = (name: string) => query.get(name) ?? '';
const [tag, locale, currency, payee] = ['tag', 'locale', 'currency', 'payee'].map(read);
const language = everyLanguage.find((one) => one.tag === tag)!;
let declines = 1;
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
    <main>
      <SpeakToMe />
      <AmountField label={read('label')} onValueCommitted={setAmount} />
      {amount && <Confirmation amount={amount} />}
    </main>
  );
}

function Confirmation({ amount }: { readonly amount: Money }) {
  const order = useMemo(() => ({ id: orderId, amount, payee: payee! }), [amount]);
  const payment = usePayment({ order, pay: (request) => provider.pay(request), check: (id) => provider.check(id) });
  return (
    <>
      <PaymentStatus payment={payment} />
      <button {...payment.payButtonProps} data-part="pay" />
    </>
  );
}

Object.assign(document.documentElement, { lang: tag, dir: language.direction });
createRoot(document.querySelector('#root') ?? document.body).render(
  <StrictMode>
    <PayaloudProvider language={language} locale={locale!} currency={currency as Currency} recognizer={null}>
      <Checkout />
    </PayaloudProvider>
  </StrictMode>,
);

window.checkout = {
  charges: () => provider.chargesOf(orderId),
  isSilent: () => !getDocumentAnnouncer().getSnapshot().speaking,
};
