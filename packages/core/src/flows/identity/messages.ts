import { speakPayee, type Message } from '../../announcement';
import type { Language } from '../../languages';
import { toDecimalString } from '../../money';
import { speakAmount } from '../../spoken-amount';
import { openMethods, type AskedPayment, type IdentityState, type KnownIdentity } from './state';

/** The message on entering `state`; null if the controls announce it themselves. */
export function composeIdentity(state: IdentityState, language: Language<'identity'>): Message | null {
  const say = language.sentences.identity;
  switch (state.status) {
    case 'idle':
    // The instruction is the name of the dialog that takes the focus.
    case 'drawing':
      return null;
    case 'preparing':
      return message(language, say.preparing, { topic, staleAfterMs: 1000 });
    case 'checking':
      return state.method === 'drawing' ? null : message(language, say.checking, { topic });
    case 'confirmed':
      return {
        ...paymentMessage(state, language, (amount, payee) => say.confirmed(state.method, amount, payee)),
        closes: topic,
        earcon: 'outcome',
        haptic: 'success',
      };
    case 'retry': {
      if (state.cause === 'changed') return { ...paymentMessage(state, language, say.changed), closes: topic };
      // As with Pay, a private amount is said only when the payer asks for it.
      if (state.cause === 'unheard') return message(language, language.sentences.common.hearFirst);
      const text = say.retry(state.method, state.cause, openMethods(state));
      return message(language, text, { closes: topic, haptic: 'failure' });
    }
    case 'blocked':
      return message(language, say.blocked(openMethods(state)), {
        closes: topic,
        earcon: 'outcome',
        haptic: 'failure',
      });
  }
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

const topic = 'payaloud-identity';

type PaymentSentence = (amount: string | null, payee: string | null) => string;

/** Figures for regions and braille, words for the page voice, and neither amount nor payee if others may hear. */
function paymentMessage(
  { payment }: Pick<KnownIdentity, 'payment'>,
  language: Language<'identity'>,
  tell: PaymentSentence,
): Message {
  if (!payment) return message(language, tell(null, null));
  const { amount, payee } = payment;
  const { amountInDigits, and } = language.sentences.common;
  return message(language, tell(amountInDigits(toDecimalString(amount), amount.currency), payee), {
    speech: tell(speakAmount(amount, language), speakPayee(payee, and)),
    masked: tell(null, null),
  });
}

function message(language: Language<'identity'>, text: string, more: Partial<Message> = {}): Message {
  return { text, urgency: 'polite', lang: language.tag, ...more };
}
