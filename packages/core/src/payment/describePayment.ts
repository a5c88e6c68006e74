import { describePaymentEvent, type PaymentEvent, type PaymentFacts } from '../announcement/payment';
import type { Message } from '../announcement';
import type { Language } from '../languages';
import type { PaymentRemark } from './remark';
import { paymentIdOf, type PaymentState } from './state';
import { wordOfUnknown, type PaymentWord } from './words';

/** The message for a step of the payment. */
export function describePayment(
  word: PaymentWord | 'already-paying',
  state: PaymentState,
  language: Language<'payment'>,
): Message {
  return describePaymentEvent(eventOf(word, state), language);
}

/** The answer to a press that changes nothing. */
export function describeRemark(remark: PaymentRemark, language: Language<'payment'>): Message {
  return {
    text: language.sentences.payment.remarks[remark],
    urgency: 'assertive',
    lang: language.tag,
    topic: `remark:${remark}`,
  };
}

/** Where the payment stands, as one readable copy shows it and Repeat says it. */
export function describeStanding(state: PaymentState, language: Language<'payment'>): Message {
  return describePayment(standingWord(state), state, language);
}

function standingWord(state: PaymentState): PaymentWord {
  switch (state.status) {
    case 'undoable':
      return 'undo-open';
    case 'processing':
      if (state.phase === 'checking') return 'checking';
      return state.slow ? 'still-processing' : 'processing';
    case 'succeeded':
      return state.afterAll ? 'paid-after-all' : 'succeeded';
    case 'unknown':
      return wordOfUnknown(state);
    default:
      return state.status;
  }
}

/** With the details of every kind of event; a word takes those that are its own. */
function eventOf(word: PaymentWord | 'already-paying', state: PaymentState): PaymentEvent {
  return {
    ...factsOf(state),
    type: word,
    reason: 'reason' in state ? state.reason : 'other',
    action: 'action' in state ? state.action.kind : 'redirect',
    forMs: ('forMs' in state && state.forMs) || ('warnedMs' in state && state.warnedMs) || 0,
  } as PaymentEvent;
}

function factsOf(state: PaymentState): PaymentFacts {
  const { amount, payee, id } = state.order;
  const reference = 'reference' in state ? state.reference : undefined;
  const known = reference ?? (state.status === 'unknown' ? state.paymentId : undefined);
  return { amount, payee, id: paymentIdOf(state) ?? id, ...(known === undefined ? {} : { reference: known }) };
}
