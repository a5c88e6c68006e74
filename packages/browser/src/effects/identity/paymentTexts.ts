import { speakPayee, tellPayee } from '@payaloud/core/internal/announcement';
import type { AskedPayment } from '@payaloud/core/internal/identity';
import { speakAmount } from '@payaloud/core/internal/spoken-amount';
import type { Language } from '@payaloud/core/languages';
import { formatMoney } from '@payaloud/core/money';

/** The payment of a challenge in a component's texts: digits for the eye, words for the page voice. */
export interface PaymentTexts {
  readonly amount: string;
  readonly payee: string;
  readonly spokenAmount: string;
  readonly spokenPayee: string;
}

export function paymentTexts(payment: AskedPayment, language: Language<'identity'>, locale: string): PaymentTexts {
  const { amount, payee } = payment;
  return {
    amount: formatMoney(amount, locale),
    payee: tellPayee(payee, 'within', language),
    spokenAmount: speakAmount(amount, language),
    spokenPayee: speakPayee(payee, 'within', language),
  };
}
