import { speakPayee } from '@payaloud/core/announcement';
import type { AskedPayment } from '@payaloud/core/identity';
import type { Language } from '@payaloud/core/languages';
import { formatMoney } from '@payaloud/core/money';
import { speakAmount } from '@payaloud/core/spoken-amount';
import { voiced } from '../provider';

/** The payment in the component's texts: digits for the eye, words for the page voice. */
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
    payee,
    spokenAmount: speakAmount(amount, language),
    spokenPayee: speakPayee(payee, language.sentences.common.and),
  };
}

/**
 * Names a control by its label and the payment that it confirms, because no payment is confirmed unheard. The label
 * comes first, as shown, so that voice control can find it.
 */
export function wayName(label: string, payment: PaymentTexts | null, { sentences }: Language<'identity'>) {
  if (!payment) return {};
  const { paying } = sentences.identity;
  return {
    'aria-label': paying(label, payment.amount, payment.payee),
    ...voiced({ speech: paying(label, payment.spokenAmount, payment.spokenPayee), masked: label }),
  };
}
