import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { outcomeOfStripe, type StripePaymentIntent } from '@payaloud/core/providers';
import { PayaloudProvider, PaymentStatus, type ShownPayment } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { createSpokenLog } from '@payaloud/testing';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * A checkout with the card fields of a provider in a frame of another origin. The frame names its own fields and
 * announces its own errors, so the page shows and announces only the payment.
 */
const frame = `<!doctype html><html lang="en"><title>Card</title><body>
<label>Card number <input inputmode="numeric" autocomplete="cc-number" aria-describedby="error"></label>
<p role="alert" id="error"></p>
<script>
  const input = document.querySelector('input');
  input.onblur = () => {
    const isWhole = input.value.replace(/\\D/g, '').length === 16;
    document.querySelector('#error').textContent = isWhole ? '' : 'Your card number is incomplete.';
    parent.postMessage({ complete: isWhole, error: isWhole ? null : 'incomplete_number' }, '*');
  };
</script></body></html>`;

const facts = { amount: money(2350, 'USD'), payee: 'Corner Cafe', id: 'pi_1' };
const declined: StripePaymentIntent = {
  status: 'requires_payment_method',
  last_payment_error: { type: 'card_error', code: 'card_declined', decline_code: 'insufficient_funds' },
};
const answers: StripePaymentIntent[] = [
  declined,
  { status: 'processing' },
  { status: 'succeeded', amount_received: 2350, currency: 'usd' },
];

/** Shows the answer of the provider as a state. */
function shown(intent: StripePaymentIntent): ShownPayment {
  // The shop's server has cancelled what was refused.
  const outcome = outcomeOfStripe(intent, { reference: 'R7-K2', whenRefused: 'declined' });
  switch (outcome.kind) {
    case 'succeeded':
      return { ...facts, status: outcome.kind, reference: outcome.reference ?? '' };
    case 'declined':
      return { ...facts, status: outcome.kind, declineReason: outcome.reason ?? 'other' };
    case 'processing':
      return { ...facts, status: outcome.kind };
    default:
      return { ...facts, status: 'unknown' };
  }
}

function Checkout() {
  const [state, setState] = useState<ShownPayment>({ ...facts, status: 'review' });
  const [messages, setMessages] = useState(0);
  useEffect(() => {
    const onMessage = () => setMessages((count) => count + 1);
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, []);
  return (
    <>
      <iframe title="Card details" srcDoc={frame} sandbox="allow-scripts" />
      <PaymentStatus payment={state} />
      <button onClick={() => setState(shown(answers.shift() ?? { status: 'processing' }))}>
        Pay $23.50 to Corner Cafe
      </button>
      <output hidden data-messages={messages} />
    </>
  );
}

window.hostedFields = createSpokenLog(document);
createRoot(document.querySelector('#root') ?? document.body).render(
  <StrictMode>
    <PayaloudProvider language={en} locale="en-US" currency="USD">
      <Checkout />
    </PayaloudProvider>
  </StrictMode>,
);

declare global {
  interface Window {
    hostedFields: ReturnType<typeof createSpokenLog>;
  }
}
