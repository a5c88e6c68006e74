import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { OrderTotal, PayaloudProvider } from '@payaloud/react';

const items = [
  { name: 'Flat white', amount: money(475, 'USD') },
  { name: 'Coffee beans, 250 g', amount: money(2000, 'USD') },
];

export const Example = () => (
  <PayaloudProvider language={en} locale="en-US">
    <OrderTotal total={money(2475, 'USD')} items={items} />
  </PayaloudProvider>
);
