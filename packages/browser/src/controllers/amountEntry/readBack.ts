import { composeAmountEntry, type AmountEntryState } from '@payaloud/core/amount-entry';
import type { Delivery, Message } from '@payaloud/core/announcement';
import type { AmountEntryParts } from './parts';

export interface ReadBack {
  /** Says the read-back or the question; `then` runs once it was delivered in full. */
  say(why: 'by-itself' | 'asked-for', then: () => void): void;
  /** What the page said last in this dialog: its echo in the microphone is no answer. */
  lastSaid(): string | undefined;
}

/** Law 2: an amount counts as heard only where the announcer has delivered it, unmasked. */
export function createReadBack({ store, environment }: AmountEntryParts): ReadBack {
  let last: Message | null = null;

  return {
    lastSaid: () => last?.speech ?? last?.text,
    say(why, then) {
      const state = store.getState();
      const { announcer, view } = environment();
      const message = composeAmountEntry('read-back', state, view);
      if (!message) return;

      const onDelivery = (delivery: Delivery) => {
        if (!isSameQuestion(state, store.getState())) return;
        store.dispatch({ type: 'read-back-ended', delivery: delivery === 'delivered' ? 'delivered' : 'masked' });
        if (delivery === 'delivered') then();
      };
      const isStillLast = last !== null && announcer.getSnapshot().history.at(-1)?.message === last;
      if (why === 'asked-for' && isStillLast) return announcer.repeatLast(onDelivery);
      last = why === 'asked-for' ? withoutMask(message) : message;
      announcer.announce(last, onDelivery);
    },
  };
}

/** A late delivery of an earlier amount must not open the Accept button of this one. */
function isSameQuestion(asked: AmountEntryState, now: AmountEntryState): boolean {
  if (asked.status === 'confirming') return now.status === 'confirming' && now.money === asked.money;
  return asked.status === 'choosing' && now.status === 'choosing' && now.candidates === asked.candidates;
}

function withoutMask({ masked: _masked, ...message }: Message): Message {
  return message;
}
