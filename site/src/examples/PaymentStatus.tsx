import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { PayaloudProvider, PaymentStatus } from '@payaloud/react';
import { useState } from 'react';

const facts = { amount: money(2350, 'USD'), payee: 'Corner Cafe' };
const statuses = ['review', 'processing', 'succeeded', 'cancelled', 'unknown'] as const;

/** A payment that your own code drives, for example with Stripe or Adyen. */
export function Example() {
  const [at, setAt] = useState(0);
  const status = statuses[at % statuses.length] ?? 'review';
  return (
    <PayaloudProvider language={en} locale="en-US">
      <PaymentStatus payment={{ ...facts, status }} headingLevel={3} />
      <button type="button" className="payaloud-button" onClick={() => setAt(at + 1)}>
        Next status
      </button>
    </PayaloudProvider>
  );
}
