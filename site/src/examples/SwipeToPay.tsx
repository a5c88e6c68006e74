import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { PayaloudProvider, SwipeToPay } from '@payaloud/react';

// Stands in for your payment, which takes a second.
const pay = () => new Promise<void>((resolve) => setTimeout(resolve, 1_000));

export const Example = () => (
  <PayaloudProvider language={en} locale="en-US">
    <SwipeToPay amount={money(2350, 'USD')} payee="Corner Cafe" onPay={pay} />
  </PayaloudProvider>
);
