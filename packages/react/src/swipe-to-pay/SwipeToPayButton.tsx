import type { SwipeToPayParts } from './useSwipeToPay';

/** Two steps: the second one appears below the first, so that nothing moves under the finger that pressed. */
export function SwipeToPayButton({ parts }: { parts: SwipeToPayParts }) {
  return (
    <div data-part="two-step">
      <button
        {...parts.askButtonProps}
        className="payaloud-button"
        data-look={parts.state.status === 'asked' ? 'quiet' : 'loud'}
        data-part="ask"
      />
      {parts.state.status === 'asked' && (
        <div data-part="second-step">
          <button {...parts.confirmButtonProps} className="payaloud-button" data-look="loud" data-part="confirm" />
          <button {...parts.abortButtonProps} className="payaloud-button" data-part="abort" />
        </div>
      )}
    </div>
  );
}
