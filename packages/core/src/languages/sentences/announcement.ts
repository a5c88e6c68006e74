import type { DeclineReason, FailureReason, PaymentActionKind } from '../../flows/payment/reasons';

/** Formatted text for a sentence. Null if it is unknown or masked. */
export interface PaymentPhrases {
  readonly amount: string | null;
  readonly payee: string | null;
  /** The last four digits of the card, one by one. */
  readonly card: string | null;
  /** As it was written; for the page voice, one character at a time. */
  readonly reference: string | null;
  /** Whom the payer can ask; for the page voice, digits as words. */
  readonly contact: string | null;
  /** How much time the payer has left, from `duration`. */
  readonly time: string | null;
}

/**
 * The messages about a payment. Each function is called three times: for regions and braille (the outcome and the
 * amount come within the first 40 cells), for the page voice (the same in words), and masked (without amount and
 * payee). So it must return a whole sentence without them, and add no symbols.
 */
export interface AnnouncementSentences {
  /** `count` is in digits or words; `value` is the same number, for the plural. */
  readonly duration: (count: string, value: number, unit: 'seconds' | 'minutes') => string;
  /** Follows a masked sentence. Says how to hear the rest. */
  readonly askToHear: string;
  /** The same in a review, whose button is named "Hear the amount". */
  readonly askToHearAmount: string;
  /** The page asks if the order has a payment. Shown, and said only if the payer asks. */
  readonly 'looking-up': PaymentSentence;
  readonly review: PaymentSentence;
  readonly 'action-required': Readonly<Record<PaymentActionKind, PaymentSentence>>;
  /** The same if the app itself shows the step. These name no button, because none of ours is there. */
  readonly actionOfApp: Readonly<Record<PaymentActionKind, PaymentSentence>>;
  readonly 'undo-open': PaymentSentence;
  readonly 'undo-ended': PaymentSentence;
  readonly 'undo-missed': PaymentSentence;
  readonly processing: PaymentSentence;
  readonly 'still-processing': PaymentSentence;
  /** The bank holds the payment while it checks it. Nobody has refused it. */
  readonly 'held-by-bank': PaymentSentence;
  readonly checking: PaymentSentence;
  readonly 'already-paying': PaymentSentence;
  readonly 'paying-elsewhere': PaymentSentence;
  readonly succeeded: PaymentSentence;
  /** Paid, although an earlier message said that it was not. */
  readonly 'paid-after-all': PaymentSentence;
  readonly declined: PaymentSentence;
  /** The same if the reason shows that the bank declined, and not the provider or the shop. */
  readonly declinedByBank: PaymentSentence;
  /** Follows either, if the page offers no other way to pay. Says what the payer can do. */
  readonly declineReasons: Readonly<Record<DeclineReason, string>>;
  /** The same if the page offers another way to pay, or takes another card. */
  readonly declineReasonsWithChoice: Readonly<Record<DeclineReason, string>>;
  readonly failed: PaymentSentence;
  readonly failureReasons: Readonly<Record<FailureReason, string>>;
  readonly refunded: PaymentSentence;
  readonly received: PaymentSentence;
  readonly cancelled: PaymentSentence;
  readonly expiring: PaymentSentence;
  readonly extended: PaymentSentence;
  /** Not "try again": an order that expired before the first press has no such button. */
  readonly expired: PaymentSentence;
  /** Says that the result is not clear, not to pay again, the reference, and whom to ask. */
  readonly unknown: PaymentSentence;
  /** Follows it if the page asks on. Names no time, because nobody knows how long it takes. */
  readonly keepsChecking: string;
  /** After contradictory results. Says the same, and to ask the bank. */
  readonly contradicted: PaymentSentence;
  readonly 'can-send-again': PaymentSentence;
}

type PaymentSentence = (phrases: PaymentPhrases) => string;
