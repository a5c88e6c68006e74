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
  let last: Message | null = null;

  function announce(message: Message, onDelivery?: (delivery: Delivery) => void) {
    last = message;
    announcer().announce(message, onDelivery);
  }

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
    say: (word, state) => announce(identified(word, state, describePayment(word, state, language()))),
    answer(remark, state) {
      if (remark === 'already-paying') announcer().announce(describePayment(remark, state, language()));
      else announcer().announce(describeRemark(remark, language()));
    },
    offer: (state, onHeard) => announce(describePayment('review', state, language()), hearingOf(onHeard)),
    repeat(state, onHeard) {
      const onDelivery = onHeard && hearingOf(onHeard);
      if (last && announcer().getSnapshot().history.at(-1)?.message === last) return announcer().repeatLast(onDelivery);
      const message = { ...describeStanding(state, language()), masked: undefined, id: undefined, topic: undefined };
      // The page voice answers at once where it is on, even where it is quiet by itself; else the regions do.
      announcer().echo(message, 'payer', (delivery) => {
        if (delivery === 'dropped' || delivery === 'unheard') announcer().announce(message, onDelivery);
        else onDelivery?.(delivery);
      });
    },
  };
}

function hearingOf(onHeard: (hearing: 'heard' | 'masked') => void): (delivery: Delivery) => void {
  return (delivery) => {
    if (delivery === 'delivered') onHeard('heard');
    if (delivery === 'masked') onHeard('masked');
  };
}
