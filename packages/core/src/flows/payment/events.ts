import type { Now } from './now';
import type { PaymentOrder } from './order';
import type { PayOutcome } from './outcome';

export type PaymentFlowEvent =
  // The page.
  | { readonly type: 'watched' }
  | { readonly type: 'left' }
  /** The page is seen again, or the network is back. */
  | { readonly type: 'woke' }
  /** Another tab has sent this payment, or knows its end. */
  | { readonly type: 'news'; readonly orderId: string; readonly paymentId: string }
  | { readonly type: 'order-set'; readonly order: PaymentOrder }
  /** The code after Pay has been loaded, or could not be: the facts tell. */
  | { readonly type: 'after-pay' }
  // Presses.
  | { readonly type: 'pay' }
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
  // What effects report.
  | {
      readonly type: 'delivered';
      readonly order: PaymentOrder;
      readonly hearing: 'heard' | 'masked';
      readonly opensPay: boolean;
    }
  | { readonly type: 'named'; readonly paymentId: string }
  | { readonly type: 'locked'; readonly paymentId: string; readonly lock: 'held' | 'missing' | 'refused' }
  /** `null`: no answer in time. A late answer comes as a second event. */
  | { readonly type: 'replied'; readonly paymentId: string; readonly send: number; readonly outcome: PayOutcome | null }
  | { readonly type: 'checked'; readonly paymentId: string; readonly turn: number; readonly outcome: PayOutcome | null }
  | {
      readonly type: 'taken-back';
      readonly paymentId: string;
      readonly by: 'payer' | 'page';
      readonly isLate: boolean;
      readonly outcome: PayOutcome | null;
    }
  /** `back`: the payer is back. `left`: the page is on its way out. `failed`: nothing opened. */
  | { readonly type: 'opened'; readonly turn: number; readonly how: 'back' | 'left' | 'failed' }
  /** `leftMs`: the time that is left now; `null`: no more was given. */
  | { readonly type: 'extended'; readonly turn: number; readonly leftMs: number | null }
  // Timers.
  | { readonly type: 'undo-over'; readonly paymentId: string }
  | { readonly type: 'settled'; readonly paymentId: string }
  | { readonly type: 'check-due'; readonly turn: number }
  | { readonly type: 'slow'; readonly paymentId: string }
  | { readonly type: 'window-over'; readonly paymentId: string }
  | { readonly type: 'time-due' };

export type PaymentEventName = PaymentFlowEvent['type'];

/** `loading`: Pay waits for the code after it. `failed`: that could not be loaded, and is tried again. */
export type AfterPayStatus = 'loading' | 'ready' | 'failed';

/** Read before each event. */
export interface PaymentFlowFacts {
  readonly now: Now;
  /** For the current order, and for each that was set. */
  readonly stored: Readonly<Record<string, StoredIds>>;
  /** True if other tabs can read what this one stores. */
  readonly isShared: boolean;
  /** How long the page holds a payment for undo before it sends it, in ms. */
  readonly undoMs: number;
  /** True if the server can be asked to take a payment back. */
  readonly canTakeBack: boolean;
  /** How far the loading of the code after Pay is. */
  readonly afterPay: AfterPayStatus;
  readonly expiry: { readonly leftMs: number; readonly warnMs: number; readonly canExtend: boolean } | null;
}

/** Ids of an order's payments, as this tab reads them; `null`: none. */
export interface StoredIds {
  /** The attempt that was begun last, in any tab. */
  readonly latest: string | null;
  /** The attempt of which a payer was told that it was paid. */
  readonly paid: string | null;
}
