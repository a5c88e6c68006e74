import { en } from '@payaloud/core/languages/en';
import { PayaloudProvider, SpeakToMe } from '@payaloud/react';

export const Example = () => (
  <PayaloudProvider language={en}>
    <SpeakToMe />
  </PayaloudProvider>
);
