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

export const readyPayIntent: PayIntentState = { status: 'ready', step: 0 };

/** In ms. A second press this soon after the first is a double click or a tremor, not a confirmation. */
export const secondPressGuardMs = 500;

/** Number of steps of the range. Few, because a screen reader's swipe moves it by one step. */
export const swipeSteps = 4;
