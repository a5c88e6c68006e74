import type { Delivery, Message } from '@payaloud/core/announcement';
import type { Language } from '@payaloud/core/languages';
import {
  describePayment,
  describeRemark,
  describeStanding,
  paymentIdOf,
  type PaymentRemark,
  type PaymentState,
  type PaymentWord,
} from '@payaloud/core/payment';
import type { Announcer } from '../../announcer';
import { sayAgain } from './sayAgain';

/** Says the words of one payment through the page's announcer(). */
export interface PaymentVoice {
  /** A step of the payment. Whoever else follows the same payment on this page, it is said once. */
  say(word: PaymentWord, state: PaymentState): void;
  /** An answer to a press: said at every press. */
  answer(remark: PaymentRemark | 'already-paying', state: PaymentState): void;
  /** The amount and the payee, and how much of them was delivered. */
  offer(state: PaymentState, onHeard: (hearing: 'heard' | 'masked') => void): void;
  /** Where the payment stands, unmasked: the payer asked. */
  repeat(state: PaymentState, onHeard?: (hearing: 'heard' | 'masked') => void): void;
}

export function createPaymentVoice({
  announcer,
  language,
}: {
  announcer: () => Announcer;
  language: () => Language;
}): PaymentVoice {
  const times = new Map<string, number>();

  /** The same word may come twice in one payment: not confirmed, sent again, not confirmed. */
  function identified(word: PaymentWord, state: PaymentState, message: Message): Message {
    const paymentId = paymentIdOf(state);
    if (paymentId === null) return { ...message, id: undefined };
    const key = `${paymentId}:${word}`;
    const count = times.get(key) ?? 0;
    times.set(key, count + 1);
    return { ...message, id: count === 0 ? key : `${key}:${count}` };
  }

  return {
    say: (word, state) => announcer().announce(identified(word, state, describePayment(word, state, language()))),
    answer(remark, state) {
      if (remark === 'already-paying') announcer().announce(describePayment(remark, state, language()));
      else announcer().announce(describeRemark(remark, language()));
    },
    offer: (state, onHeard) => announcer().announce(describePayment('review', state, language()), hearingOf(onHeard)),
    repeat(state, onHeard) {
      sayAgain(announcer(), describeStanding(state, language()), onHeard && hearingOf(onHeard));
    },
  };
}

function hearingOf(onHeard: (hearing: 'heard' | 'masked') => void): (delivery: Delivery) => void {
  return (delivery) => {
    if (delivery === 'delivered') onHeard('heard');
    if (delivery === 'masked') onHeard('masked');
  };
}
