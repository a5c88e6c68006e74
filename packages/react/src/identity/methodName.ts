import type { PaymentTexts } from '@payaloud/browser/internal';
import type { Language } from '@payaloud/core/languages';
import { voiced } from '../provider';

/**
 * Names a control by its label and the payment that it confirms, because no payment is confirmed unheard. The label
 * comes first, as shown, so that voice control can find it. Without a payment the label is the name.
 */
export function methodName(label: string, payment: PaymentTexts | null, { sentences }: Language<'identity'>) {
  if (!payment) return {};
  const { paying } = sentences.identity;
  return {
    'aria-label': paying(label, payment.amount, payment.payee),
    ...voiced({ speech: paying(label, payment.spokenAmount, payment.spokenPayee), masked: label }),
  };
}
