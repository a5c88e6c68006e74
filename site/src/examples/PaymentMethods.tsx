import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { PayaloudProvider, PaymentMethods, usePaymentMethods } from '@payaloud/react';

const methods = [
  { id: 'pm_1', kind: 'card', brand: 'visa', lastFour: '4242', expiry: { month: 4, year: 2031 } },
  { id: 'pm_2', kind: 'card', brand: 'amex', lastFour: '0005', expiry: { month: 10, year: 2025 } },
  { id: 'pm_3', kind: 'balance', amount: money(1250, 'USD') },
] as const;

const Choice = () => <PaymentMethods choice={usePaymentMethods({ methods })} />;

export const Example = () => (
  <PayaloudProvider language={en} locale="en-US">
    <Choice />
  </PayaloudProvider>
);
