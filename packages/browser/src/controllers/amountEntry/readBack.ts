import { composeAmountEntry, standingSaying, type AmountEntryState } from '@payaloud/core/amount-entry';
import type { Delivery, Message } from '@payaloud/core/announcement';
import { sayAgain } from '../../announcer';
import type { AmountEntryParts } from './parts';
import { readingMs } from './readingMs';

export interface ReadBack {
  /** Says what stands in the field; `then` runs once a read-back or a question was delivered in full. */
  readonly say: (why: 'by-itself' | 'asked-for', then: () => void) => void;
  /** What the page has just said: its echo in the microphone is no answer. */
  readonly lastSaid: () => string | undefined;
  /** Another message of this field was said. */
  readonly remember: (message: Message) => void;
  /** How much longer a screen reader may still be reading it, in ms. Its own voice would answer the question. */
  readonly stillBeingRead: () => number;
}

/** After this, in ms, the same words are the payer's own: the amount that was read out is often the one that is said. */
const echoMs = 2_000;

/** Law 2: an amount counts as heard only where the announcer has delivered it, unmasked. */
export function createReadBack({ store, environment }: AmountEntryParts): ReadBack {
  let last: Message | null = null;
  let lastAt = 0;

  function remember(message: Message) {
    last = message;
    lastAt = performance.now();
  }

  return {
    remember,
    lastSaid: () => (performance.now() < lastAt + readingMs(last?.text ?? '') + echoMs ? last?.text : undefined),
    stillBeingRead: () => Math.max(0, lastAt + readingMs(last?.text ?? '') - performance.now()),
    say(why, then) {
      const state = store.getState();
      const { announcer, view } = environment();
      const message = composeAmountEntry(standingSaying(state), state, view);
      if (!message) return;

      const onDelivery = (delivery: Delivery) => {
        if (!isSameQuestion(state, store.getState())) return;
        store.dispatch({ type: 'read-back-ended', delivery: delivery === 'delivered' ? 'delivered' : 'masked' });
        if (delivery === 'delivered') then();
      };
      remember(message);
      if (why === 'asked-for') sayAgain(announcer, message, onDelivery);
      else announcer.announce(message, onDelivery);
    },
  };
}

/** A late delivery of an earlier amount must not open the Accept button of this one. */
function isSameQuestion(asked: AmountEntryState, now: AmountEntryState): boolean {
  if (asked.status === 'confirming') return now.status === 'confirming' && now.money === asked.money;
  return asked.status === 'choosing' && now.status === 'choosing' && now.candidates === asked.candidates;
}
