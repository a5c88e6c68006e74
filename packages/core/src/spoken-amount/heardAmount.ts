import type { Money } from '../money';

/** Why the payer is asked. */
export type AmbiguityReason =
  /** Two numbers without a unit between them: "two fifty" is 2.50 or 250. */
  | 'bare-pair'
  /** Written as a time of day: "2:50". */
  | 'clock-like'
  /** A separator that may part thousands or decimals: "1.234". */
  | 'separator'
  /** "Ten, no, twelve". */
  | 'correction'
  /** The recognizer's alternatives do not all say the same. */
  | 'alternatives-disagree';

/** Why nothing is taken, and nothing can be asked either. */
export type RefusalReason =
  | 'nothing-heard'
  /** Words, but no amount, or one among words that are not known. */
  | 'no-amount'
  | 'negative'
  | 'zero'
  /** "About ten". */
  | 'approximate'
  /** "Ten to twelve". */
  | 'range'
  | 'several-amounts'
  /** "Not ten". */
  | 'negated'
  /** Finer than the minor unit of the currency. */
  | 'too-precise';

/**
 * What `hearAmount` made of an utterance: an exact amount, a question, or a refusal with its reason. `heard` is the best
 * transcript, `confusableWith` what sounds like the amount (fifty, fifteen), `candidates` what may have been meant, at most
 * four, the likeliest first and all within the limits.
 */
export type HeardAmount =
  | {
      readonly kind: 'amount';
      readonly money: Money;
      readonly heard: string;
      readonly confusableWith: readonly Money[];
    }
  | {
      readonly kind: 'ambiguous';
      readonly reason: AmbiguityReason;
      readonly heard: string;
      readonly candidates: readonly [Money, Money, ...Money[]] | readonly [Money];
    }
  | {
      readonly kind: 'refused';
      readonly reason: 'below-min' | 'above-max' | 'other-currency';
      readonly heard: string;
      readonly money: Money;
    }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly heard: string };
