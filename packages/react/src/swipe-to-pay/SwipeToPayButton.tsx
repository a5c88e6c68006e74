import type { SwipeToPayParts } from './useSwipeToPay';

/** A button with two steps. The second step appears below the first, so that nothing moves under the finger. */
export function SwipeToPayButton({ parts }: { parts: SwipeToPayParts }) {
  const { status, step } = parts.state;
  // Stays until the payment has ended. Otherwise the focus would fall to the page, and Orca 48 reads that instead.
  const hasSecondStep = status === 'asked' || (status === 'paid' && step === 0);
  return (
    <div data-part="two-step">
      <button
        {...parts.askButtonProps}
        className="payaloud-button"
        data-variant={hasSecondStep ? undefined : 'primary'}
        data-part="ask"
      />
      {hasSecondStep && (
        <div data-part="second-step">
          <button {...parts.confirmButtonProps} className="payaloud-button" data-variant="primary" data-part="confirm" />
          {status === 'asked' && <button {...parts.abortButtonProps} className="payaloud-button" data-part="abort" />}
        </div>
      )}
    </div>
  );
}
