import type { Money } from './money';

/** Why a typed text is not an amount that can be paid. */
export type TypedRefusal =
  'not-a-number' | 'negative' | 'zero' | 'too-precise' | 'too-large' | 'percent' | 'other-currency';

/** The result of `parseTypedAmount`: an exact amount, a question, a refusal with its reason, or nothing typed. */
export type TypedAmount =
  | { readonly kind: 'amount'; readonly money: Money }
  | {
      readonly kind: 'ambiguous';
      readonly reason: 'separator';
      /** The usual reading in the locale comes first. */
      readonly candidates: readonly [Money, Money];
    }
  | { readonly kind: 'refused'; readonly reason: TypedRefusal }
  | { readonly kind: 'empty' };
