import type { PaymentActionKind, PaymentReply, PaymentStatusName } from '../../flows/payment/reasons';
import type { LoadingSentences } from './loading';

/** Sentences for the controls of a payment, and the replies to presses. */
export interface PaymentSentences {
  /** The name of the Pay button, with amount and payee as formatted text. */
  pay(amount: string, payee: string): string;
  /** The page voice's name for Pay if others may hear. */
  readonly payMasked: string;
  /** The button that says the amount if it was not heard yet. */
  readonly hearAmount: string;
  readonly undo: string;
  readonly extend: string;
  readonly cancel: string;
  readonly retry: string;
  /** The button that leaves an outcome for the next order. */
  readonly next: string;
  readonly checkNow: string;
  /**
   * Sends the same payment, with the same id. It must not ask to pay "again", because the payer has heard not to. Begins
   * as `sendAgainMasked`. No other button may sound like it.
   */
  sendAgain(amount: string, payee: string): string;
  /** The page voice's name for it if others may hear. Messages quote it. */
  readonly sendAgainMasked: string;
  /** The button that repeats the state of the payment. */
  readonly repeat: string;
  /** The title of the frame with the bank's question. */
  readonly bankTitle: string;
  /** Said and shown in the frame until it has loaded. */
  readonly bankLoading: string;
  /** The button that starts or continues the action. */
  readonly actionButton: Readonly<Record<PaymentActionKind, string>>;
  /** The button that closes the frame. The payment can be continued. */
  readonly actionClose: string;
  /** The same button once the payer may have answered. */
  readonly actionBack: string;
  /** The alternative text of the code's image. */
  readonly codeImage: string;
  /** The heading above the message: each status in a word or two. */
  readonly headings: Readonly<Record<Exclude<PaymentStatusName, 'action-required'>, string>>;
  /** The same while the bank holds the payment. */
  readonly heldHeading: string;
  /** The same while the payer has something to do elsewhere. */
  readonly actionHeadings: Readonly<Record<PaymentActionKind, string>>;
  /** The name of the region that holds the status. */
  readonly region: string;
  /** Names the payment's reference as it was written, without a full stop: it is also a line of a paid order. */
  reference(text: string): string;
  /** Replies to presses that change nothing. They name no amount, so they need no mask. */
  readonly replies: Readonly<Record<PaymentReply, string>>;
  /** Of the code that sends a payment. */
  readonly loading: LoadingSentences;
}
