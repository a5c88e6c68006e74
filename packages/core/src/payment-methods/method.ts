import type { Money } from '../money';

/** A way to pay that the payer's account holds. It names no more of a card than its last four digits. */
export type SavedMethod =
  | (MethodId & {
      readonly kind: 'card';
      /** As the provider calls it: `visa`, `amex`, `American Express`, `cup`. Other brands are shown as they are written. */
      readonly brand?: string;
      /** The card's number in any format; only the last four digits are used. */
      readonly lastFour: string;
      /** As on the card. Month 1 to 12, year with four digits. */
      readonly expiry?: CardExpiry;
    })
  | (MethodId & { readonly kind: 'bank-account'; readonly bank?: string; readonly lastFour?: string })
  /** The payer's money at the shop or the provider. */
  | (MethodId & { readonly kind: 'balance'; readonly amount?: Money })
  /** Any other means under its own name, such as PayPal, Alipay or Klarna. */
  | (MethodId & { readonly kind: 'other'; readonly name: string });

interface MethodId {
  /** The app's or the provider's id. It is never shown or spoken. */
  readonly id: string;
}

export interface CardExpiry {
  readonly month: number;
  readonly year: number;
}

export type CardBrand =
  | 'amex'
  | 'bancontact'
  | 'cartes-bancaires'
  | 'diners'
  | 'discover'
  | 'elo'
  | 'jcb'
  | 'maestro'
  | 'mastercard'
  | 'unionpay'
  | 'visa';

/** The brands by the names that Stripe, Adyen and Braintree use, in lower case and without other signs than letters. */
const brandsByCode: Readonly<Record<string, CardBrand>> = {
  amex: 'amex',
  americanexpress: 'amex',
  bcmc: 'bancontact',
  bancontact: 'bancontact',
  cartebancaire: 'cartes-bancaires',
  cartesbancaires: 'cartes-bancaires',
  diners: 'diners',
  dinersclub: 'diners',
  discover: 'discover',
  elo: 'elo',
  jcb: 'jcb',
  maestro: 'maestro',
  mc: 'mastercard',
  mastercard: 'mastercard',
  cup: 'unionpay',
  unionpay: 'unionpay',
  chinaunionpay: 'unionpay',
  visa: 'visa',
};

/** The brand of a provider's code; `null` for a code that is not known. */
export function cardBrandOf(code: string): CardBrand | null {
  const letters = code.toLowerCase().replace(/[^a-z]/g, '');
  return Object.hasOwn(brandsByCode, letters) ? (brandsByCode[letters] ?? null) : null;
}

export type ExpiryMark = 'expired' | 'this-month' | 'next-month';

/**
 * How near the end of a card is; `null` if it is far off, or if the expiry is not a date. A card is valid until its month is
 * over everywhere on earth (UTC-12), so that nobody is refused a card that still works.
 */
export function expiryMarkOf({ month, year }: CardExpiry, now: Date): ExpiryMark | null {
  const isDate = Number.isInteger(month) && month >= 1 && month <= 12 && Number.isInteger(year) && year >= 2000;
  const latest = new Date(now.getTime() - 12 * hourMs);
  if (!isDate || Number.isNaN(latest.getTime())) return null;
  const monthsLeft = (year - latest.getUTCFullYear()) * 12 + month - (latest.getUTCMonth() + 1);
  if (monthsLeft < 0) return 'expired';
  return ([null, 'this-month', 'next-month'] as const)[monthsLeft + 1] ?? null;
}

const hourMs = 3_600_000;
