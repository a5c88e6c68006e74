import { TipForm } from '../blocks/amount.1';
import { Live } from './Live';
import { PretendedVoice } from './PretendedVoice';

/** The first block of the guide to an amount, at work. */
export const AmountGuide = () => (
  <Live name="The amount field">
    <PretendedVoice>
      <TipForm />
    </PretendedVoice>
  </Live>
);
