import type { Money } from '../money';

/** Why the payer is asked about an amount. */
export type AmbiguityReason =
  /** Two numbers without a unit between them: "two fifty" is 2.50 or 250. */
  | 'bare-pair'
  /** Written as a time of day: "2:50". */
  | 'clock-like'
  /** A separator that may group thousands or start the decimals: "1.234". */
  | 'separator'
  /** "Ten, no, twelve", or "add ten", which may be more than ten in all. */
  | 'correction'
  /** The recognizer's alternatives differ. */
  | 'alternatives-disagree';

/** Why an utterance is neither accepted nor asked about. */
export type RefusalReason =
  | 'nothing-heard'
  /** Words without an amount, or with an amount among unknown words. */
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
  /** Finer than the currency's minor unit. */
  | 'too-precise';

/**
 * The result of `hearAmount`: an exact amount, a question, or a refusal with its reason. `heard` is the best
 * transcript, without card numbers. `confusableWith` lists amounts that sound alike (fifty, fifteen). `candidates` lists the amounts that may
 * have been meant: at most four, all within the limits, the likeliest first. The field asks about the first two.
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
