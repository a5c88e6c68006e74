import { cleanPayee } from '../flows/payment/messages/payee';
import { lastFourOf, spaceOut } from '../flows/payment/messages/digits';
import type { Language } from '../languages';
import { formatMoney } from '../money';
import { speakAmount } from '../spoken-amount';
import { cardBrandOf, expiryMarkOf, type ExpiryMark, type SavedMethod } from './method';

export interface DescribedMethod {
  /** "Visa ending 4 2 4 2, expired". Shown, and so the accessible name. Digits are apart, because a voice would read them as a number. */
  readonly text: string;
  /** Said by the page voice, if it differs. */
  readonly speech?: string;
  /** The same without amounts, if others may hear. */
  readonly masked?: string;
  /** The means alone, without its marks. */
  readonly name: string;
  /** True for a card whose last month is over. */
  readonly isExpired: boolean;
}

export interface DescribeMethodOptions {
  readonly language: Language<'checkout'>;
  /** BCP 47, for visible amounts. */
  readonly locale: string;
  readonly now: Date;
  /** True if a payment with it was declined just now. */
  readonly isDeclined?: boolean;
}

/** Names a saved means in words, with what a payer must know before choosing it. */
export function describeMethod(method: SavedMethod, options: DescribeMethodOptions): DescribedMethod {
  const { paymentMethods: sentences } = options.language.sentences;
  const expiry = method.kind === 'card' && method.expiry ? expiryMarkOf(method.expiry, options.now) : null;
  const marks = [
    ...(expiry ? [markOf(expiry, options.language)] : []),
    ...(options.isDeclined ? [sentences.declined] : []),
  ];
  const whole = (name: string) => sentences.marked(name, marks);
  const name = nameOf(method, options);
  const isExpired = expiry === 'expired';
  if (method.kind !== 'balance' || !method.amount) return { text: whole(name), name, isExpired };
  const speech = whole(sentences.balance(speakAmount(method.amount, options.language)));
  return { text: whole(name), speech, masked: whole(sentences.balance(null)), name, isExpired };
}

function nameOf(method: SavedMethod, { language, locale }: DescribeMethodOptions): string {
  const { paymentMethods: sentences } = language.sentences;
  switch (method.kind) {
    case 'card': {
      const known = cardBrandOf(method.brand ?? '');
      return sentences.card(known ? sentences.brand(known) : cleanPayee(method.brand ?? '') || null, digitsOf(method));
    }
    case 'bank-account':
      return sentences.bankAccount(cleanPayee(method.bank ?? '') || null, digitsOf(method));
    case 'balance':
      return sentences.balance(method.amount ? formatMoney(method.amount, locale) : null);
    case 'other':
      return cleanPayee(method.name);
  }
}

function digitsOf({ lastFour }: { readonly lastFour?: string }): string | null {
  const digits = lastFourOf(lastFour ?? '');
  return digits && spaceOut(digits);
}

function markOf(mark: ExpiryMark, { sentences }: Language<'checkout'>): string {
  return sentences.paymentMethods.expiry[mark];
}
