import { composeAmountEntry, type AmountEntryState } from '@payaloud/core/amount-entry';
import type { Delivery, Message } from '@payaloud/core/announcement';
import type { AmountEntryParts } from './parts';
import { readingMs } from './readingMs';

export interface ReadBack {
  /** Says the read-back or the question; `then` runs once it was delivered in full. */
  readonly say: (why: 'by-itself' | 'asked-for', then: () => void) => void;
  /** What the page said last in this dialog: its echo in the microphone is no answer. */
  readonly lastSaid: () => string | undefined;
  /** Another message of this field was said. */
  readonly remember: (message: Message) => void;
  /** How much longer a screen reader may still be reading it, in ms. Its own voice would answer the question. */
  readonly stillBeingRead: () => number;
}

/** Law 2: an amount counts as heard only where the announcer has delivered it, unmasked. */
export function createReadBack({ store, environment }: AmountEntryParts): ReadBack {
  let readBack: Message | null = null;
  let last: Message | null = null;
  let lastAt = 0;

  function remember(message: Message) {
    last = message;
    lastAt = performance.now();
  }

  return {
    remember,
    lastSaid: () => last?.speech ?? last?.text,
    stillBeingRead: () => Math.max(0, lastAt + readingMs(last?.text ?? '') - performance.now()),
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
      const isStillLast = readBack !== null && announcer.getSnapshot().history.at(-1)?.message === readBack;
      remember(message);
      if (why === 'asked-for' && isStillLast) return announcer.repeatLast(onDelivery);
      readBack = why === 'asked-for' ? withoutMask(message) : message;
      announcer.announce(readBack, onDelivery);
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
