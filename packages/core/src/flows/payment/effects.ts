import type { PaymentEvent } from './messages/announcement';
import type { PaymentAction } from './outcome';
import type { PaymentReply } from './reasons';
import type { PaymentOrder } from './state';

export type PaymentEffect =
  /**
   * `step`: said once per page, however many components follow the payment. `offer`: the review, said once for all
   * components that show it. `reminder`: said at each press. `opensPay`: Pay works once it was delivered in full.
   */
  | { readonly type: 'say'; readonly as: 'step' | 'offer' | 'reminder'; readonly about: OrderAnnouncement }
  /** Says it in full because the payer asked. */
  | { readonly type: 'tell'; readonly about: OrderAnnouncement }
  | { readonly type: 'answer'; readonly reply: PaymentReply }
  | { readonly type: 'leave-review' }
  | { readonly type: 'create-id'; readonly order: PaymentOrder }
  | { readonly type: 'lock'; readonly orderId: string; readonly paymentId: string }
  /** Releases the lock after `afterMs`, because every tab must be able to read the stored id by then. */
  | { readonly type: 'unlock'; readonly orderId: string; readonly paymentId: string; readonly afterMs: number }
  | {
      readonly type: 'remember';
      readonly as: 'latest' | 'paid' | 'left';
      readonly orderId: string;
      readonly paymentId: string;
    }
  /** `as`: only this id. Default: all ids of the order. */
  | { readonly type: 'forget'; readonly orderId: string; readonly as?: 'left' }
  | { readonly type: 'tell-tabs'; readonly orderId: string; readonly paymentId: string }
  /** The only effect that charges. */
  | { readonly type: 'send'; readonly paymentId: string; readonly order: PaymentOrder; readonly send: number }
  | { readonly type: 'ask'; readonly paymentId: string; readonly turn: number }
  | { readonly type: 'cancel-at-server'; readonly paymentId: string; readonly by: 'payer' | 'page' }
  | { readonly type: 'open'; readonly paymentId: string; readonly action: PaymentAction; readonly turn: number }
  | { readonly type: 'extend'; readonly turn: number };

/** An announcement, and the order whose amount it names. */
export interface OrderAnnouncement {
  readonly announcement: PaymentEvent;
  readonly paymentId: string | null;
  readonly order: PaymentOrder;
  readonly opensPay: boolean;
}
