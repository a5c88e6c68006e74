import type { DeclineReason, FailureReason, PaymentActionKind } from '../../flows/payment/reasons';

/** Finished words that go into a sentence; `null` where they are not known, or masked. */
export interface PaymentPhrases {
  readonly amount: string | null;
  readonly payee: string | null;
  /** The last four digits of the card, one by one. */
  readonly card: string | null;
  /** One character after the other. */
  readonly reference: string | null;
  /** How long the payer can still act, from `duration`. */
  readonly time: string | null;
}

/**
 * What is said about a payment. Each sentence is called three times: for regions and braille (the outcome and the amount
 * stand within the first 40 cells), for the page voice (the same in words), and masked (no amount, no payee). So a
 * sentence must be whole without them, and holds no symbols of its own.
 */
export interface AnnouncementSentences {
  /** `count` in digits or words, and its value for the plural. */
  readonly duration: (count: string, value: number, unit: 'seconds' | 'minutes') => string;
  /** Follows a masked sentence: what the payer does to hear the rest. */
  readonly askToHear: string;
  readonly review: PaymentSentence;
  readonly 'action-required': Readonly<Record<PaymentActionKind, PaymentSentence>>;
  readonly 'undo-open': PaymentSentence;
  readonly 'undo-ended': PaymentSentence;
  readonly 'undo-missed': PaymentSentence;
  readonly processing: PaymentSentence;
  readonly 'still-processing': PaymentSentence;
  readonly checking: PaymentSentence;
  readonly 'already-paying': PaymentSentence;
  readonly 'paying-elsewhere': PaymentSentence;
  readonly succeeded: PaymentSentence;
  /** Paid, although the payer was told before that it was not. */
  readonly 'paid-after-all': PaymentSentence;
  readonly declined: PaymentSentence;
  /** What the payer can do about it; follows `declined`. */
  readonly declineReasons: Readonly<Record<DeclineReason, string>>;
  readonly failed: PaymentSentence;
  readonly failureReasons: Readonly<Record<FailureReason, string>>;
  readonly refunded: PaymentSentence;
  readonly received: PaymentSentence;
  readonly cancelled: PaymentSentence;
  readonly expiring: PaymentSentence;
  readonly extended: PaymentSentence;
  readonly expired: PaymentSentence;
  /** Not confirmed, do not pay again, here is the reference. */
  readonly unknown: PaymentSentence;
  /** Told as paid, then as not paid: not confirmed, do not pay again, and whom to ask. */
  readonly contradicted: PaymentSentence;
  readonly 'can-send-again': PaymentSentence;
}

type PaymentSentence = (phrases: PaymentPhrases) => string;
