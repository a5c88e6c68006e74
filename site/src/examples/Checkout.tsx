import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { Checkout, PayaloudProvider } from '@payaloud/react';
import { createPaymentsServerDouble } from '@payaloud/testing';

// Stands in for your server.
const server = createPaymentsServerDouble();
const order = server.keep({
  id: 'order-1',
  amount: money(2475, 'USD'),
  payee: 'Corner Cafe',
  items: [
    { name: 'Flat white', amount: money(475, 'USD') },
    { name: 'Coffee beans, 250 g', amount: money(2000, 'USD') },
  ],
});

export const Example = () => (
  <PayaloudProvider language={en} locale="en-US">
    <Checkout client={server.client} order={order} headingLevel={3} />
  </PayaloudProvider>
);
