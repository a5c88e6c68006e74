import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { PayaloudProvider, Receipt } from '@payaloud/react';

export const Example = () => (
  <PayaloudProvider language={en} locale="en-US">
    <Receipt
      amount={money(2825, 'USD')}
      payee="Corner Cafe"
      method="Visa ending 4 2 4 2"
      reference="R7K2"
      headingLevel={3}
    />
  </PayaloudProvider>
);
