import type { Message } from '../../announcement/message';
import type { Language } from '../../languages';
import { speakAmount } from '../../spoken-amount';
import { speakPayee } from '../payment/messages/speakPayee';
import { sentenceOf } from './messages';
import type { PayeeWarning } from './state';

/** The page voice's form of a warning, in words only. It is loaded when that voice first warns. */
export function warningInWords(
  { amount, payee, kind }: PayeeWarning,
  language: Language<'checkout'>,
): Required<Pick<Message, 'speech'>> {
  const spoken = { amount: speakAmount(amount, language), payee: speakPayee(payee, 'within', language) };
  return { speech: sentenceOf(kind, spoken, language) };
}
