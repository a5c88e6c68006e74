/**
 * Intent to pay: two equal ways in one state. `ready`: nothing was meant yet. `asked`: the button was pressed once and
 * its second step is open. `sliding`: the range left its start; `by` says how, because finishing differs. `paid`: the
 * payer meant it; what comes of it is the payment's own state. After a payment by keys, `ready` keeps the range at its
 * end until it is left or used: a value that goes back by itself under the focus is spoken into the outcome (Orca 48).
 */
export type SwipeToPayState =
  | { readonly status: 'ready'; readonly step: 0 }
  | { readonly status: 'ready'; readonly step: number; readonly by: 'keys' }
  | { readonly status: 'asked'; readonly step: 0; readonly at: number }
  | { readonly status: 'sliding'; readonly step: number; readonly by: 'drag' | 'keys' }
  | { readonly status: 'paid'; readonly step: number; readonly by: 'button' | 'drag' | 'keys' };

export type SwipeToPayEvent =
  /** The first step of the button. `at`: ms on a monotonic clock. */
  | { readonly type: 'ask'; readonly at: number }
  /** The second step of the button. */
  | { readonly type: 'confirm'; readonly at: number }
  /** The finger or mouse went down on the range. */
  | { readonly type: 'grab' }
  /** The range has a new value, 0 to `steps`. */
  | { readonly type: 'slide'; readonly step: number }
  /** The finger or mouse went up. */
  | { readonly type: 'release' }
  /** Enter on the range, or the press that a screen reader sends. */
  | { readonly type: 'commit' }
  /** Escape, leaving the range, pointercancel, or the Cancel button. */
  | { readonly type: 'abort' }
  /** What was meant has come to its end, good or bad: the payer may mean it again. */
  | { readonly type: 'settle' };

export const readySwipeToPay: SwipeToPayState = { status: 'ready', step: 0 };

/** A press within this time after the first one is the tail of a double click or a tremor, not an answer; in ms. */
export const secondPressGuard = 500;

/** How many steps the range has: few, because a screen reader's swipe moves it by one. */
export const swipeSteps = 4;
