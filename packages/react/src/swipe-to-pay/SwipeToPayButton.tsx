import type { SwipeToPayParts } from './useSwipeToPay';

/** Two steps: the second one appears below the first, so that nothing moves under the finger that pressed. */
export function SwipeToPayButton({ parts }: { parts: SwipeToPayParts }) {
  return (
    <div data-part="two-step">
      <button {...parts.askButtonProps} data-part="ask" />
      {parts.state.status === 'asked' && (
        <div data-part="second-step">
          <button {...parts.confirmButtonProps} data-part="confirm" />
          <button {...parts.abortButtonProps} data-part="abort" />
        </div>
      )}
    </div>
  );
}
