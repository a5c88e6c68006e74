import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import type { FoundPayment, PayOutcome } from '@payaloud/core/payment';
import { PayaloudProvider, PayButton, PaymentStatus, usePayment } from '@payaloud/react';
import { useMemo } from 'react';
import { createRoot } from 'react-dom/client';

// A payment at a server of another process, which outlives the browser. `?shop=` is its address, `?order=` the order.
const address = new URLSearchParams(location.search);
const shop = address.get('shop') ?? '';
const orderId = address.get('order') ?? 'order-1';

async function ask<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(`${shop}${path}`, init);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Answer;
}

function Checkout() {
  const order = useMemo(() => ({ id: orderId, amount: money(2350, 'USD'), payee: 'Corner Cafe' }), []);
  const payment = usePayment({
    order,
    pay: ({ paymentId, signal }) => ask<PayOutcome>(`/payments/${paymentId}`, { method: 'PUT', body: orderId, signal }),
    check: (paymentId, signal) => ask<PayOutcome>(`/payments/${paymentId}`, { signal }),
    findPayment: (id, signal) => ask<FoundPayment>(`/orders/${id}/payment`, { signal }),
  });
  return (
    <PaymentStatus payment={payment}>
      <PayButton payment={payment} />
    </PaymentStatus>
  );
}

/** Everything that the live regions held. */
const said: string[] = [];
const texts = new Map<Element, string>();
new MutationObserver(() => {
  for (const region of document.querySelectorAll('[data-payaloud-regions] > *')) {
    const text = region.textContent ?? '';
    if (text !== '' && texts.get(region) !== text) said.push(text);
    texts.set(region, text);
  }
}).observe(document.body, { subtree: true, childList: true, characterData: true });

declare global {
  interface Window {
    askedFirst: readonly string[];
  }
}

window.askedFirst = said;
createRoot(document.querySelector('#root') as Element).render(
  <PayaloudProvider language={en} locale="en-US" currency="USD">
    <Checkout />
  </PayaloudProvider>,
);
