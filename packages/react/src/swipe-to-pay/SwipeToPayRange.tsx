import type { Sentences } from '@payaloud/core/languages';
import { stepText, type SwipeToPayParts } from './useSwipeToPay';

/** A native range, the only control whose swipe VoiceOver and TalkBack pass to the page. */
export function SwipeToPayRange({ parts, sentences }: { parts: SwipeToPayParts; sentences: Sentences['swipeToPay'] }) {
  return (
    <div data-part="slide">
      <label {...parts.rangeLabelProps} data-part="slide-label" />
      <input {...parts.rangeProps} data-part="range" />
      {/* The visible copy of the range's value text. */}
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
