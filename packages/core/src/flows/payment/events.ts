import type { PresenceEvent } from '../../flow';
import type { Now } from './memory';
import type { FoundPayment, PayOutcome } from './outcome';
import type { PaymentOrder } from './state';

export type PaymentFlowEvent =
  // The page.
  | PresenceEvent
  /** The page is visible again, or the network is back. */
  | { readonly type: 'woke' }
  /** Another tab sent this payment, or knows its end. */
  | { readonly type: 'news'; readonly orderId: string; readonly paymentId: string }
  | { readonly type: 'order-set'; readonly order: PaymentOrder }
  /** The app has a payment of the order that `pay` did not send, for example from a wallet. */
  | { readonly type: 'follow'; readonly paymentId: string }
  // Presses.
  | { readonly type: 'pay' }
  /** A press of Pay that the payer may not have meant, for example a held key. It is answered, and pays nothing. */
  | { readonly type: 'pay-doubted' }
  /** The same for Cancel. It cancels nothing. */
  | { readonly type: 'cancel-doubted' }
  | { readonly type: 'speak-order' }
  | { readonly type: 'undo' }
  | { readonly type: 'extend' }
  | { readonly type: 'cancel' }
  | { readonly type: 'retry' }
  | { readonly type: 'check-now' }
  | { readonly type: 'send-again' }
  | { readonly type: 'perform-action' }
  /** The payer is back from an action. */
  | { readonly type: 'returned' }
  | { readonly type: 'next' }
  | { readonly type: 'forget' }
  // Reports from effects.
  | {
      readonly type: 'delivered';
      readonly order: PaymentOrder;
      readonly hearing: 'heard' | 'masked';
      readonly opensPay: boolean;
    }
  /**
   * `paymentId`: the attempt that waits to be sent; `null` before the review. `found` is `null` if no answer came in time, and
   * `signed-out` if the server knew no payer.
   */
  | {
      readonly type: 'looked-up';
      readonly turn: number;
      readonly paymentId: string | null;
      readonly found: FoundPayment | 'signed-out' | null;
    }
  | { readonly type: 'id-created'; readonly paymentId: string }
  | { readonly type: 'locked'; readonly paymentId: string; readonly lock: 'held' | 'missing' | 'refused' }
  /** `null`: no answer in time. A late answer arrives as a second event. */
  | { readonly type: 'replied'; readonly paymentId: string; readonly send: number; readonly outcome: PayOutcome | null }
  | { readonly type: 'checked'; readonly paymentId: string; readonly turn: number; readonly outcome: PayOutcome | null }
  | {
      readonly type: 'cancel-answered';
      readonly paymentId: string;
      readonly by: 'payer' | 'page';
      readonly isLate: boolean;
      readonly outcome: PayOutcome | null;
    }
  /** `back`: the payer returned. `left`: the page is navigating away. `failed`: nothing opened. */
  | { readonly type: 'opened'; readonly turn: number; readonly how: 'back' | 'left' | 'failed' }
  /** `leftMs`: the time left now; `null`: no extension was granted. */
  | { readonly type: 'extended'; readonly turn: number; readonly leftMs: number | null }
  // Timers.
  | { readonly type: 'undo-over'; readonly paymentId: string }
  | { readonly type: 'tabs-awaited'; readonly paymentId: string }
  | { readonly type: 'check-due'; readonly turn: number }
  | { readonly type: 'lookup-due'; readonly turn: number }
  /** Comes again and again while the payment goes on. */
  | { readonly type: 'slow'; readonly paymentId: string }
  | { readonly type: 'window-over'; readonly paymentId: string }
  | { readonly type: 'time-due' }
  /** The order has stayed the same for a moment after it changed. */
  | { readonly type: 'offer-due' };

export type PaymentEventName = PaymentFlowEvent['type'];

/** Read before each event. */
export interface PaymentFlowFacts {
  readonly now: Now;
  /** Stored ids of the current order and of every order that was set. */
  readonly stored: Readonly<Record<string, StoredIds>>;
  /** True if other tabs can read what this tab stores. */
  readonly isShared: boolean;
  /** True if the app can ask its server for an order's payment. */
  readonly canLookUp: boolean;
  /** How long the page holds a payment for undo before sending it, in ms. */
  readonly undoMs: number;
  /** True if the server supports cancelling a payment. */
  readonly canCancelAtServer: boolean;
  readonly expiry: { readonly leftMs: number; readonly warnMs: number; readonly canExtend: boolean } | null;
}

/** Payment ids of an order, as this tab reads them; `null`: none. */
export interface StoredIds {
  /** The attempt that was started last, in any tab. */
  readonly latest: string | null;
  /** The attempt that a payer was told is paid. */
  readonly paid: string | null;
  /** The attempt whose payer left the page for the bank's. */
  readonly left: string | null;
}
