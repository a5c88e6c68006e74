import type { PayeeWarningKind } from '../../flows/payee-warning/reasons';

/** Amount and payee as formatted text; null if others may hear. */
export interface WarnedPayment {
  readonly amount: string;
  readonly payee: string;
}

/** The sentences of the warning before money goes to a person. */
export interface PayeeWarningSentences {
  /** The name of the region. */
  readonly region: string;
  /** Gets the focus, so it does not repeat the message. */
  readonly heading: string;
  /** Why the payer is warned. The kind comes first, then amount and payee. */
  readonly warnings: Readonly<Record<PayeeWarningKind, (payment: WarnedPayment | null) => string>>;
  /** Follows the warning. Says when to stop, and how to check. */
  readonly advice: string;
  /** Follows a masked warning. Says how to hear the rest. */
  readonly askToHear: string;
  /** The button that pays nothing. */
  readonly stop: string;
  /** The button that goes on with the payment. It pays nothing yet. */
  readonly go: string;
  readonly repeat: string;
  /** The heading after `stop`. */
  readonly stoppedHeading: string;
  /** Said after `stop`. */
  readonly stopped: string;
  /** The button that shows the warning again after `stop`. */
  readonly back: string;
}
