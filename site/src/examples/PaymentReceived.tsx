import { en } from '@payaloud/core/languages/en';
import { PayaloudProvider, PaymentReceived } from '@payaloud/react';
import { createFakeReceived, createPayeeNews } from '@payaloud/testing';

// Stands in for your server.
const received = createFakeReceived([createPayeeNews()]);

export const Example = () => (
  <PayaloudProvider language={en} locale="en-US">
    <PaymentReceived source={received.source} headingLevel={3} />
  </PayaloudProvider>
);
