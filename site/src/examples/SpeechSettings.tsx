import { en } from '@payaloud/core/languages/en';
import { PayaloudProvider, SpeechSettings } from '@payaloud/react';

export const Example = () => (
  <PayaloudProvider language={en}>
    <SpeechSettings />
  </PayaloudProvider>
);
