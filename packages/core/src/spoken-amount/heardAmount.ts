import type { Money } from '../money';

export type AmbiguityReason = 'bare-pair' | 'clock-like' | 'separator' | 'correction' | 'alternatives-disagree';

export type RefusalReason =
  | 'nothing-heard'
  | 'no-amount'
  | 'negative'
  | 'zero'
  | 'approximate'
  | 'range'
  | 'several-amounts'
  | 'negated'
  | 'too-precise';

/** What `hearAmount` made of an utterance: an exact amount, a question, or a refusal with its reason. */
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
