/**
 * Intent to pay: a two-step button and a range are equivalent ways in one state.
 * - `ready`: no intent yet. After a payment by keys, the range stays at its end until it is left or used, because a
 *   value that resets itself under focus is spoken into the outcome (Orca 48, November 2026).
 * - `asked`: the button was pressed once, and its second step is open. `at`: monotonic time in ms.
 * - `sliding`: the range has left its start. `by` says how, because each way finishes differently.
 * - `paid`: the payer confirmed. Another flow handles the payment itself.
 */
export type PayIntentState =
  | { readonly status: 'ready'; readonly step: 0 }
  | { readonly status: 'ready'; readonly step: number; readonly by: 'keys' }
  | { readonly status: 'asked'; readonly step: 0; readonly at: number }
  | { readonly status: 'sliding'; readonly step: number; readonly by: 'drag' | 'keys' }
  | { readonly status: 'paid'; readonly step: number; readonly by: 'button' | 'drag' | 'keys' };

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

export type PayIntentEffect =
  /** Calls the app, once per confirmed intent. */
  | { readonly type: 'pay' }
  /** Tells the app about a blocked press, so that it can say why. */
  | { readonly type: 'answer-blocked' }
  /** Moves the focus once the page shows the new state. `if-lost`: only if nothing else has focus. */
  | { readonly type: 'focus'; readonly on: 'ask' | 'confirm'; readonly when: 'always' | 'if-lost' };

export const readyPayIntent: PayIntentState = { status: 'ready', step: 0 };

/** In ms. A second press this soon after the first is a double click or a tremor, not a confirmation. */
export const secondPressGuard = 500;

/** Number of steps of the range. Few, because a screen reader's swipe moves it by one step. */
export const swipeSteps = 4;
