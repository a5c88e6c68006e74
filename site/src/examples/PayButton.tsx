import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import type { PayOutcome } from '@payaloud/core/payment';
import { PayaloudProvider, PayButton, PaymentStatus, usePayment } from '@payaloud/react';

const order = { id: 'order-2', amount: money(2825, 'USD'), payee: 'Corner Cafe' };
// Stands in for your server, which declines.
const declined = async (): Promise<PayOutcome> => ({ kind: 'declined', reason: 'insufficient-funds' });

function Pay() {
  const payment = usePayment({ order, pay: declined, check: declined });
  return (
    <>
      <PaymentStatus payment={payment} headingLevel={3} />
      <PayButton payment={payment} />
    </>
  );
}

export const Example = () => (
  <PayaloudProvider language={en} locale="en-US">
    <Pay />
  </PayaloudProvider>
);
