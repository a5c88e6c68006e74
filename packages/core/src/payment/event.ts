import type { PaymentOrder } from './order';
import type { PayOutcome } from './outcome';
import type { PaymentState } from './state';

export type PaymentFlowEvent =
  /** The app shows another order. Ignored once Pay was pressed. */
  | { readonly type: 'order-changed'; readonly order: PaymentOrder }
  | { readonly type: 'amount-said'; readonly order: PaymentOrder; readonly hearing: 'heard' | 'masked' }
  | { readonly type: 'pay-pressed'; readonly paymentId: string }
  /** Another tab is at work on this order and has not told its id yet. */
  | { readonly type: 'claim-refused'; readonly paymentId: string }
  /** A payment of this order exists: from before a reload, or from another tab. */
  | { readonly type: 'adopted'; readonly paymentId: string }
  /** Another attempt at this order is followed: another tab was faster, or this one never came and that one was paid. */
  | { readonly type: 'yielded'; readonly paymentId: string; readonly to: string }
  | { readonly type: 'held'; readonly paymentId: string; readonly forMs: number }
  | { readonly type: 'sent'; readonly paymentId: string }
  | { readonly type: 'answered'; readonly paymentId: string; readonly outcome: PayOutcome }
  /** No answer, a timeout, a 5xx: what happened is not known. */
  | { readonly type: 'reply-lost'; readonly paymentId: string }
  | { readonly type: 'slow'; readonly paymentId: string }
  | { readonly type: 'undone'; readonly paymentId: string }
  /** The page slept through the window: the payer could not have used it, so nothing is sent. */
  | { readonly type: 'undo-missed'; readonly paymentId: string }
  | { readonly type: 'undo-ended'; readonly paymentId: string }
  | { readonly type: 'expiring'; readonly leftMs: number }
  | { readonly type: 'extended' }
  | { readonly type: 'expired' }
  | { readonly type: 'send-again' }
  | { readonly type: 'cancel-pressed' }
  /** What was told of an attempt at this order, this one or an earlier one, was contradicted: what is to be told now. */
  | { readonly type: 'corrected'; readonly to: PaymentState }
  /** `order`: as the app shows it by now, which it may have changed while the last attempt went on. */
  | { readonly type: 'retry'; readonly order?: PaymentOrder };
