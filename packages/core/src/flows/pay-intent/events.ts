export type PayIntentEvent =
  /** The button's first step was pressed. */
  | { readonly type: 'ask' }
  /** The button's second step was pressed. `pressedAt`: monotonic time in ms. Default: now. */
  | { readonly type: 'confirm'; readonly pressedAt?: number }
  /** A finger or mouse button went down on the range. */
  | { readonly type: 'grab' }
  /** The range has a new value, 0 to `swipeSteps`. */
  | { readonly type: 'slide'; readonly step: number }
  /** The finger or mouse button went up. */
  | { readonly type: 'release' }
  /** Enter on the range, or a screen reader's activation. */
  | { readonly type: 'commit' }
  /** Escape, or the "do not pay" button. */
  | { readonly type: 'abort' }
  /** The system took the finger (`pointercancel`). */
  | { readonly type: 'lost-finger' }
  | { readonly type: 'left-range' }
  /** Amount, payee or `isBlocked` changed, so the intent no longer applies. */
  | { readonly type: 'offer-changed' }
  /** The payment ended, well or badly. The payer may pay again. */
  | { readonly type: 'settled' };

export interface PayIntentFacts {
  /** Monotonic time in ms. */
  readonly now: number;
  /** True if payment is not possible yet, for example because the amount was not heard. */
  readonly isBlocked: boolean;
  readonly isRangeFocused: boolean;
}
