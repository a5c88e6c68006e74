import type { Language } from '../../../languages';
import type { PaymentEvent } from './announcement';
import { lastFourOf } from './digits';
import { referenceToTell } from './sentences';

/**
 * Card and reference of a paid order, a line each; null if not known. No lines if the message says more than that, as it
 * does after another result.
 */
export function receiptLines(event: PaymentEvent, language: Language<'payment'>): ReceiptLines | null {
  if (event.type !== 'succeeded') return null;
  const lastFour = lastFourOf(event.cardNumber ?? '');
  const reference = referenceToTell(event);
  return {
    card: lastFour && `···· ${lastFour}`,
    reference: reference === '' ? null : language.sentences.payment.reference(reference),
  };
}

export interface ReceiptLines {
  readonly card: string | null;
  readonly reference: string | null;
}
