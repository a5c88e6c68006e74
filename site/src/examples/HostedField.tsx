import { en } from '@payaloud/core/languages/en';
import { HostedField, PayaloudProvider } from '@payaloud/react';
import { createFakeHostedField } from '@payaloud/testing';

// Stands in for the fields of your provider.
const adapter = createFakeHostedField();

export const Example = () => (
  <PayaloudProvider language={en}>
    <HostedField adapter={adapter} />
  </PayaloudProvider>
);
