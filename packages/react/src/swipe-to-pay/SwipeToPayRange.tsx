import type { Sentences } from '@payaloud/core/languages';
import { swipeSteps } from '@payaloud/core/swipe-to-pay';
import type { SwipeToPayParts } from './useSwipeToPay';

/** A native range: the only swipe that reaches a page under VoiceOver and TalkBack. */
export function SwipeToPayRange({ parts, sentences }: { parts: SwipeToPayParts; sentences: Sentences['swipeToPay'] }) {
  const { status, step } = parts.state;
  const value =
    status === 'sliding' && step === swipeSteps ? sentences.atEnd(parts.state.by) : sentences.step(step, swipeSteps);
  return (
    <div data-part="slide">
      <label {...parts.rangeLabelProps} data-part="slide-label" />
      <input {...parts.rangeProps} data-part="range" />
      {/* What the range says is its value text; the eye reads the same here. */}
      <span data-part="slide-value" aria-hidden="true">
        {value}
      </span>
      <details data-part="slide-help">
        <summary>{sentences.helpLabel}</summary>
        {sentences.help.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </details>
    </div>
  );
}
