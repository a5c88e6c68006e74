// Texts of a challenge's payment. They load with the code that reads challenges.
import { speakPayee } from '@payaloud/core/internal/announcement';
import type { AskedPayment } from '@payaloud/core/internal/identity';
import type { Language } from '@payaloud/core/languages';
import { formatMoney } from '@payaloud/core/money';
import { speakAmount } from '@payaloud/core/internal/spoken-amount';
import type { PaymentTexts } from './methodName';

export { composeIdentity } from '@payaloud/core/internal/identity';

export function paymentTexts(payment: AskedPayment, language: Language<'identity'>, locale: string): PaymentTexts {
  const { amount, payee } = payment;
  return {
    amount: formatMoney(amount, locale),
    payee,
    spokenAmount: speakAmount(amount, language),
    spokenPayee: speakPayee(payee, language.sentences.common.and),
  };
}
