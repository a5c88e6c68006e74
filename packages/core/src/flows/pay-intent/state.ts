/**
 * Intent to pay: a button of two steps and a range, equal ways in one state.
 * - `ready`: nothing was meant yet. After a payment by keys the range stays at its end until it is left or used: a value
 *   that goes back by itself under the focus is spoken into the outcome (Orca 48, November 2026).
 * - `asked`: the button was pressed once, and its second step is open. `at`: monotonic ms.
 * - `sliding`: the range left its start. `by` says how, because finishing differs.
 * - `paid`: the payer meant it. The payment itself is another flow.
 */
export type PayIntentState =
  | { readonly status: 'ready'; readonly step: 0 }
  | { readonly status: 'ready'; readonly step: number; readonly by: 'keys' }
  | { readonly status: 'asked'; readonly step: 0; readonly at: number }
  | { readonly status: 'sliding'; readonly step: number; readonly by: 'drag' | 'keys' }
  | { readonly status: 'paid'; readonly step: number; readonly by: 'button' | 'drag' | 'keys' };

export type PayIntentEvent =
  /** The first step of the button was pressed. */
  | { readonly type: 'ask' }
  /** The second step of the button was pressed. */
  | { readonly type: 'confirm' }
  /** The finger or mouse went down on the range. */
  | { readonly type: 'grab' }
  /** The range has a new value, 0 to `swipeSteps`. */
  | { readonly type: 'slide'; readonly step: number }
  /** The finger or mouse went up. */
  | { readonly type: 'release' }
  /** Enter on the range, or the press that a screen reader sends. */
  | { readonly type: 'commit' }
  /** Escape, or the button that says "do not pay". */
  | { readonly type: 'abort' }
  /** The system took the finger (`pointercancel`). */
  | { readonly type: 'lost-finger' }
  | { readonly type: 'left-range' }
  /** Amount, payee or `isBlocked` changed: what was meant was meant of the old ones. */
  | { readonly type: 'offer-changed' }
  /** The payment ended, well or badly: the payer may mean it again. */
  | { readonly type: 'settled' };

export interface PayIntentFacts {
  /** Monotonic ms. */
  readonly now: number;
  /** True if nothing can be paid yet, for example because the amount was not heard. */
  readonly isBlocked: boolean;
  readonly isRangeFocused: boolean;
}

export type PayIntentEffect =
  /** Calls the app, once for each time that the payer meant it. */
  | { readonly type: 'pay' }
  /** Tells the app of a press that was blocked, so that it can say why. */
  | { readonly type: 'answer-blocked' }
  /** Moves the focus once the page shows the new state. `if-lost`: only if nothing else has it. */
  | { readonly type: 'focus'; readonly on: 'ask' | 'confirm'; readonly when: 'always' | 'if-lost' };

export const readyPayIntent: PayIntentState = { status: 'ready', step: 0 };

/** A press within this time after the first one is the tail of a double click or a tremor, not an answer; in ms. */
export const secondPressGuard = 500;

/** How many steps the range has: few, because a screen reader's swipe moves it by one. */
export const swipeSteps = 4;
