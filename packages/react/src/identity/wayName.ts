import type { Language } from '@payaloud/core/languages';
import { voiced } from '../provider';

/** The payment in the texts of the component: digits for the eye, words for the page voice. */
export interface PaymentTexts {
  readonly amount: string;
  readonly payee: string;
  readonly spokenAmount: string;
  readonly spokenPayee: string;
}

/**
 * Names a control by its label and the payment that it confirms (law 2). The label comes first, as it is shown, so that
 * it can be called by speech.
 */
export function wayName(label: string, payment: PaymentTexts | null, { sentences }: Language<'identity'>) {
  if (!payment) return {};
  const { paying } = sentences.identity;
  return {
    'aria-label': paying(label, payment.amount, payment.payee),
    ...voiced({ speech: paying(label, payment.spokenAmount, payment.spokenPayee), masked: label }),
  };
}
