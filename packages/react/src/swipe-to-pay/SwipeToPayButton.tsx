import { Button } from '../shared';
import type { SwipeToPayParts } from './useSwipeToPay';

/** A button with two steps. The second step appears below the first, so that nothing moves under the finger. */
export function SwipeToPayButton({ parts }: { parts: SwipeToPayParts }) {
  const { status, step } = parts.state;
  // Stays until the payment has ended. Otherwise the focus would fall to the page, and Orca 48 reads that instead.
  const hasSecondStep = status === 'asked' || (status === 'paid' && step === 0);
  return (
    <div data-part="two-step">
      <Button {...parts.askButtonProps} variant={hasSecondStep ? undefined : 'primary'} data-part="ask" />
      {hasSecondStep && (
        <div data-part="second-step">
          <Button {...parts.confirmButtonProps} variant="primary" data-part="confirm" />
          {status === 'asked' && <Button {...parts.abortButtonProps} data-part="abort" />}
        </div>
      )}
    </div>
  );
}
