import { speakPayee, type Message } from '../announcement';
import { maxRepetitions } from '../gesture';
import type { Language } from '../languages';
import { toDecimalString } from '../money';
import { speakAmount } from '../spoken-amount';
import type { EnrollmentState } from './enrollment';
import { openMethods, type AskedPayment, type IdentityFacts, type IdentityState } from './state';

/** What is said when the flow comes into `state`; null where the controls say it themselves. */
export function composeIdentity(state: IdentityState, language: Language): Message | null {
  const say = language.sentences.identity;
  switch (state.status) {
    case 'idle':
    // What is to be done is the name of the dialog that takes the focus.
    case 'drawing':
      return null;
    case 'preparing':
      return message(language, say.preparing, { topic, staleAfterMs: 1000 });
    case 'checking':
      return state.method === 'drawing' ? null : message(language, say.checking, { topic });
    case 'confirmed':
      return {
        ...paymentMessage(state, language, say.confirmed),
        closes: topic,
        earcon: 'outcome',
        haptic: 'success',
      };
    case 'retry': {
      if (state.cause === 'changed') return { ...paymentMessage(state, language, say.changed), closes: topic };
      // Here as at Pay: an amount that others may hear is said when the payer asks for it.
      if (state.cause === 'unheard') return message(language, language.sentences.payment.replies['hear-first']);
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

/** Amount and payee, in full: the payer asked to hear them. */
export function composeAsk(payment: AskedPayment, language: Language): Message {
  const { masked: _masked, ...whole } = paymentMessage({ payment }, language, (amount, payee) =>
    language.sentences.identity.ask(amount ?? '', payee ?? ''),
  );
  return whole;
}

/** What is said when the enrolment comes into `state`. */
export function composeEnrollment(state: EnrollmentState, language: Language): Message | null {
  const say = language.sentences.identity.enrollment;
  switch (state.status) {
    case 'idle':
      return null;
    case 'collecting': {
      const done = state.repetitions.length;
      if (state.last === 'none') return message(language, say.draw(done + 1, maxRepetitions));
      if (state.last === 'taken') return message(language, say.taken(done, maxRepetitions), { haptic: 'tap' });
      if (typeof state.last === 'object') {
        return message(language, say.redraw(state.last.reason, state.last.number), { haptic: 'failure' });
      }
      return message(language, say.notTaken(state.last), { haptic: 'failure' });
    }
    case 'enrolled':
      return message(language, say.enrolled, { earcon: 'outcome', haptic: 'success' });
    case 'refused':
      return message(language, say.refused(state.reason), { earcon: 'outcome', haptic: 'failure' });
  }
}

const topic = 'payaloud-identity';

type PaymentSentence = (amount: string | null, payee: string | null) => string;

/** In figures for regions and braille, in words for the page voice, and without both where others may hear. */
function paymentMessage(
  { payment }: Pick<IdentityFacts, 'payment'>,
  language: Language,
  tell: PaymentSentence,
): Message {
  if (!payment) return message(language, tell(null, null));
  const { amount, payee } = payment;
  const { amountInDigits, and } = language.sentences.announcement;
  return message(language, tell(amountInDigits(toDecimalString(amount), amount.currency), payee), {
    speech: tell(speakAmount(amount, language), speakPayee(payee, and)),
    masked: tell(null, null),
  });
}

function message(language: Language, text: string, more: Partial<Message> = {}): Message {
  return { text, urgency: 'polite', lang: language.tag, ...more };
}
