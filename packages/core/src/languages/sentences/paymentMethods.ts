import type { CardBrand, ExpiryMark } from '../../payment-methods/method';

/** How to pay: saved means in words, the provider's own fields, and wallets. */
export interface PaymentMethodsSentences {
  /** The name of the group of means. */
  readonly group: string;
  /** The name that people say, without an article. */
  brand(brand: CardBrand): string;
  /** `digits`: the last four, one by one. Null if unknown. */
  card(brand: string | null, digits: string | null): string;
  bankAccount(bank: string | null, digits: string | null): string;
  /** The payer's money at the shop. `amount` is formatted, in words, or null if it is unknown or masked. */
  balance(amount: string | null): string;
  readonly expiry: Readonly<Record<ExpiryMark, string>>;
  /** The last payment with this means was declined. Names no means, because its gender is unknown. */
  readonly declined: string;
  /** Joins the name of a means with its marks. */
  marked(name: string, marks: readonly string[]): string;
  /** A card that is entered now, beside saved means. */
  readonly anotherCard: string;
  /** Shown in place of a question if there is only one means. */
  only(name: string): string;
  /** The error if no means is chosen. */
  readonly choose: string;
  /** The reply to a press on an expired card. It names the card, and says what to do. */
  notChosen(name: string): string;
  /** The title of the provider's frame. It must not say "frame": screen readers add that. */
  readonly cardDetails: string;
  /** Described by the page voice before the focus can go into the provider's frame. */
  readonly unreadable: string;
  readonly fieldLoading: string;
  /** The provider's fields did not load. Quotes `loadAgain`. */
  readonly fieldFailed: string;
  readonly loadAgain: string;
  /** The error if the payer goes on before the fields are complete, and the provider has no words for it. */
  readonly incomplete: string;
  /** The name of the group of wallet buttons. */
  readonly wallets: string;
}
