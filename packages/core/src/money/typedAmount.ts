import type { Money } from './money';

/** Why a typed text is no amount that could be paid. */
export type TypedRefusal =
  'not-a-number' | 'negative' | 'zero' | 'too-precise' | 'too-large' | 'percent' | 'other-currency';

/** What `parseTypedAmount` made of a text: an exact amount, a question, a refusal with its reason, or nothing typed. */
export type TypedAmount =
  | { readonly kind: 'amount'; readonly money: Money }
  | {
      readonly kind: 'ambiguous';
      readonly reason: 'separator';
      /** The reading that is usual in the locale comes first. */
      readonly candidates: readonly [Money, Money];
    }
  | { readonly kind: 'refused'; readonly reason: TypedRefusal }
  | { readonly kind: 'empty' };
