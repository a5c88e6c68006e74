import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { PayaloudProvider, PaymentStatus, usePayment } from '@payaloud/react';
import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';

// A payment whose code for sending the test delays and refuses.
const order = { id: 'order-1', amount: money(2350, 'USD'), payee: 'Corner Cafe' };

/** `?bank=/path`: the bank asks there, in a frame. */
const bank = new URLSearchParams(location.search).get('bank');
const asks = (path: string) => ({ kind: '3-d-secure', url: new URL(path, location.origin).href }) as const;

const page = {
  /** Addresses for which the page was left. */
  left: [] as string[],
  /** Ids that were sent, and ids that were asked about. */
  sent: [] as string[],
  asked: [] as string[],
  /** Everything that the live regions held. */
  said: [] as string[],
  /** How far the code is that Pay needs, whenever it changes. */
  readiness: '',
  /** How much of the review was heard. */
  hearing: '',
};

function Checkout() {
  const payment = usePayment({
    order,
    pay: async ({ paymentId }) => {
      page.sent.push(paymentId);
      return bank === null ? { kind: 'succeeded', reference: 'R7' } : { kind: 'action-required', action: asks(bank) };
    },
    leave: (url) => void page.left.push(url),
    bankOrigins: [location.origin],
    check: async (paymentId) => {
      page.asked.push(paymentId);
      return bank === null ? { kind: 'succeeded', reference: 'R7' } : { kind: 'action-required', action: asks(bank) };
    },
  });
  const { readiness, state } = payment;
  const hearing = state.status === 'review' ? state.hearing : '';
  useEffect(() => void Object.assign(page, { readiness, hearing }), [readiness, hearing]);
  return (
    <>
      <button {...payment.payButtonProps} />
      <PaymentStatus payment={payment} />
    </>
  );
}

const texts = new Map<Element, string>();
new MutationObserver(() => {
  for (const region of document.querySelectorAll('[data-payaloud-regions] > *')) {
    const text = region.textContent ?? '';
    if (text !== '' && texts.get(region) !== text) page.said.push(text);
    texts.set(region, text);
  }
}).observe(document.body, { subtree: true, childList: true, characterData: true });

declare global {
  interface Window {
    lazyPayment: typeof page;
  }
}

window.lazyPayment = page;
createRoot(document.querySelector('#root') as Element).render(
  <StrictMode>
    <PayaloudProvider language={en} locale="en-US" currency="USD">
      <Checkout />
    </PayaloudProvider>
  </StrictMode>,
);
