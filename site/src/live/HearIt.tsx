import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { AmountField, PayaloudProvider, SpeakToMe } from '@payaloud/react';
import { Live } from './Live';
import { PretendedVoice } from './PretendedVoice';

/** The field of the first page. */
export const HearIt = () => (
  <PayaloudProvider language={en} locale="en-US" currency="USD">
    <Live name="The amount field">
      <SpeakToMe />
      <PretendedVoice>
        <AmountField label="Tip" max={money(20_000, 'USD')} />
      </PretendedVoice>
    </Live>
  </PayaloudProvider>
);
