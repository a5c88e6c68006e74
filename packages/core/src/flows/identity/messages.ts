import { speakPayee, tellPayee, type Message } from '../../announcement';
import type { Language } from '../../languages';
import { toDecimalString } from '../../money';
import { speakAmount } from '../../spoken-amount';
import { composeWithoutPayment } from './messages/withoutPayment';
import { endDetails, message, topic } from './messages/message';
import type { AskedPayment, IdentityState, KnownIdentity } from './state';

/** The message on entering `state`; null if the controls announce it themselves. */
export function composeIdentity(state: IdentityState, language: Language<'identity'>): Message | null {
  const say = language.sentences.identity;
  if (state.status === 'confirmed') {
    return {
      ...paymentMessage(state, language, (amount, payee) => say.confirmed(state.method, amount, payee)),
      ...endDetails,
      earcon: 'outcome',
      haptic: 'success',
    };
  }
  if (state.status === 'retry' && state.cause === 'changed') {
    return { ...paymentMessage(state, language, say.changed), ...endDetails };
  }
  return composeWithoutPayment(state, language);
}

/** Amount and payee in full, because the payer asked to hear them. */
export function composeAsk(payment: AskedPayment, language: Language<'identity'>): Message {
  const { masked: _masked, ...whole } = paymentMessage({ payment }, language, (amount, payee) =>
    language.sentences.identity.ask(amount ?? '', payee ?? ''),
  );
  return whole;
}

/** The stroke did not count, and the surface is still open. */
export function composeDropped(language: Language<'identity'>): Message {
  const text = language.sentences.identity.retry('drawing', 'cancelled', ['drawing']);
  return message(language, text, { topic, haptic: 'failure' });
}

type PaymentSentence = (amount: string | null, payee: string | null) => string;

/** Figures for regions and braille, words for the page voice, and neither amount nor payee if others may hear. */
function paymentMessage(
  { payment }: Pick<KnownIdentity, 'payment'>,
  language: Language<'identity'>,
  tell: PaymentSentence,
): Message {
  if (!payment) return message(language, tell(null, null));
  const { amount, payee } = payment;
  const { amountInDigits } = language.sentences.common;
  const inDigits = amountInDigits(toDecimalString(amount), amount.currency);
  return message(language, tell(inDigits, tellPayee(payee, 'within', language)), {
    speech: tell(speakAmount(amount, language), speakPayee(payee, 'within', language)),
    masked: tell(null, null),
  });
}
