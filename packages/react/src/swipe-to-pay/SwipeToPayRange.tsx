import type { Sentences } from '@payaloud/core/languages';
import { stepText, type SwipeToPayParts } from './useSwipeToPay';

/** A native range: the only swipe that reaches a page under VoiceOver and TalkBack. */
export function SwipeToPayRange({ parts, sentences }: { parts: SwipeToPayParts; sentences: Sentences['swipeToPay'] }) {
  return (
    <div data-part="slide">
      <label {...parts.rangeLabelProps} data-part="slide-label" />
      <input {...parts.rangeProps} data-part="range" />
      {/* What the range says is its value text; the eye reads the same here. */}
      <span data-part="slide-value" aria-hidden="true">
        {stepText(parts.state, sentences)}
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
