import type { PaymentActionKind, PaymentReply, PaymentStatusName } from '../../flows/payment/reasons';

/** What the payment's controls show, and what a press answers. */
export interface PaymentSentences {
  /** The name of the Pay button: the deed with amount and payee, which stand as finished text. */
  pay(amount: string, payee: string): string;
  /** What the page voice says of it where others may hear. */
  readonly payMasked: string;
  /** Opens the amount where it was not heard yet. */
  readonly hearAmount: string;
  readonly undo: string;
  readonly extend: string;
  readonly cancel: string;
  readonly retry: string;
  /** Leaves an outcome for the next order. */
  readonly next: string;
  readonly checkNow: string;
  readonly sendAgain: string;
  /** Says again where the payment stands. */
  readonly repeat: string;
  /** The title of the frame in which the payer answers the bank. */
  readonly bankTitle: string;
  /** The button that begins the action, or goes on with it. */
  readonly actionButton: Readonly<Record<PaymentActionKind, string>>;
  /** Leaves the frame; the payment can be gone on with. */
  readonly actionClose: string;
  /** The alternative text of the image of a code. */
  readonly codeImage: string;
  /** Each status in a word or two: the heading above the message. */
  readonly headings: Readonly<Record<PaymentStatusName, string>>;
  /** Names the region that holds the status. */
  readonly region: string;
  /** Replies to presses that change nothing. Whole without an amount: nothing in them is masked. */
  readonly replies: Readonly<Record<PaymentReply, string>>;
}
