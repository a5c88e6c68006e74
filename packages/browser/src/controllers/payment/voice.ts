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
import { sayAgain, type Announcer } from '../../announcer';
import type { Companion } from './companions';

/** Says the words of one payment through the page's announcer. */
export interface PaymentVoice {
  /** A step of the payment. Whoever else follows the same payment on this page, it is said once. */
  say(word: PaymentWord, state: PaymentState, onHeard?: (hearing: 'heard' | 'masked') => void): void;
  /** An answer to a press: said at every press. */
  answer(remark: PaymentRemark | 'already-paying', state: PaymentState): void;
  /** The amount and the payee, and how much of them was delivered. */
  offer(state: PaymentState, onHeard: (hearing: 'heard' | 'masked') => void): void;
  /** The same once more, to who pressed Pay before they had heard it: masked where others may hear. */
  review(state: PaymentState, onHeard: (hearing: 'heard' | 'masked') => void): void;
  /** Where the payment stands, unmasked: the payer asked. */
  repeat(state: PaymentState, onHeard?: (hearing: 'heard' | 'masked') => void): void;
}

export function createPaymentVoice({
  companion,
  announcer,
  language,
}: {
  companion: Companion;
  announcer: () => Announcer;
  language: () => Language<'payment'>;
}): PaymentVoice {
  const times = new Map<string, number>();

  /** The same word may come twice in one payment: not confirmed, sent again, not confirmed. */
  function identified(word: PaymentWord, state: PaymentState, message: Message): Message {
    const key = companion.nameOf(paymentIdOf(state) ?? companion.reviewId ?? '', word);
    const count = times.get(key) ?? 0;
    times.set(key, count + 1);
    return { ...message, id: count === 0 ? key : `${key}:again-${count}` };
  }

  function announceReview(state: PaymentState, onDelivery: (delivery: Delivery) => void) {
    announcer().announce({ ...describePayment('review', state, language()), id: undefined }, onDelivery);
  }

  function repeat(state: PaymentState, onHeard?: (hearing: 'heard' | 'masked') => void) {
    sayAgain(announcer(), describeStanding(state, language()), onHeard && hearingOf(onHeard));
  }

  return {
    say(word, state, onHeard) {
      const paymentId = paymentIdOf(state);
      // Who came to a payment that another component of this page tells of has nothing to add but what comes next.
      if (word === 'checking' && paymentId !== null) {
        if (companion.isTold(paymentId)) return;
        companion.comeBack(paymentId);
      }
      const message = identified(word, state, describePayment(word, state, language()));
      announcer().announce(message, onHeard && hearingOf(onHeard));
    },
    answer(remark, state) {
      // "Do not pay again" would contradict what the payer was told, and can do.
      const canSendAgain = state.status === 'unknown' && state.canSendAgain;
      if (remark === 'still-unknown' && canSendAgain) repeat(state);
      else if (remark === 'already-paying') announcer().announce(describePayment(remark, state, language()));
      else announcer().announce(describeRemark(remark, language()));
    },
    offer(state, onHeard) {
      companion.join(state.order, (onDelivery) => announceReview(state, onDelivery), hearingOf(onHeard));
    },
    review: (state, onHeard) => announceReview(state, hearingOf(onHeard)),
    repeat,
  };
}

function hearingOf(onHeard: (hearing: 'heard' | 'masked') => void): (delivery: Delivery) => void {
  return (delivery) => {
    if (delivery === 'delivered') onHeard('heard');
    if (delivery === 'masked') onHeard('masked');
  };
}
