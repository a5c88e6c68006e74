import type { Message } from '../../announcement/message';
import type { Language } from '../../languages';
import type { WarnedPayment } from '../../languages/sentences/payeeWarning';
import { toDecimalString } from '../../money';
import { withoutQuotes } from '../payment/messages/quotes';
import { tellPayee } from '../payment/messages/tellPayee';
import type { PayeeWarning } from './state';

const topic = 'payee-warning';

/** The warning, without the words that only the page voice says: those are in `warningInWords`. */
export function describeWarning(warning: PayeeWarning, language: Language<'checkout'>): Message {
  const { amount, payee, kind } = warning;
  const { common, payeeWarning } = language.sentences;
  const inDigits = common.amountInDigits(toDecimalString(amount), amount.currency);
  const masked = [sentenceOf(kind, null, language), payeeWarning.askToHear].join(language.words.speaking.space);
  return {
    text: sentenceOf(kind, { amount: inDigits, payee: tellPayee(payee, 'within', language) }, language),
    masked: withoutQuotes(masked),
    // Not assertive, which would cut the heading off, because that has just got the focus.
    urgency: 'polite',
    lang: language.tag,
    topic,
    repeatIfCutOff: { about: topic, unless: 'newer' },
  };
}

/** Why the payer is warned, and what to do about it. */
export function sentenceOf(
  kind: PayeeWarning['kind'],
  payment: WarnedPayment | null,
  { sentences: { payeeWarning }, words }: Language<'checkout'>,
): string {
  return [payeeWarning.warnings[kind](payment), payeeWarning.advice].join(words.speaking.space);
}

/** Nothing was paid. A warning that still waits is dropped, and one that was cut off is not said again. */
export function describeStopped({ tag, sentences }: Language<'checkout'>): Message {
  return { text: sentences.payeeWarning.stopped, urgency: 'polite', lang: tag, closes: topic };
}
