import { isAsking, isSame, type AskingState } from '@payaloud/core/amount-entry';
import type { Money } from '@payaloud/core/money';
import { hearAmount, hearAnswer } from '@payaloud/core/spoken-amount';
import { claimMicrophone, isMicrophoneClaimed, type ListenEvents, type ListenSession } from '../../recognizer';
import { listenHalfDuplex } from './listenHalfDuplex';
import type { AmountEntryParts } from './parts';
import type { ReadBack } from './readBack';
import { takeAnswer } from './takeAnswer';
import type { Talking } from './talking';

export interface Answering {
  /** Opens the microphone for an answer, where the field is hands-free, in the page, and the question still stands. */
  readonly begin: () => void;
  readonly end: () => void;
}

/** A second answer that was not understood closes the microphone; the buttons remain. */
const mostMisses = 2;

/**
 * Hands-free: yes, no, repeat or cancel after the read-back was delivered, and never while anything speaks. A spoken yes
 * accepts an amount and does nothing more (law 4).
 */
export function createAnswering(parts: AmountEntryParts, readBack: ReadBack, talking: Talking): Answering {
  const { store, environment, isConnected } = parts;
  let session: ListenSession | null = null;

  function end() {
    const ending = session;
    session = null;
    ending?.abort();
    const state = store.getState();
    if (isAsking(state) && state.answer === 'listening') store.dispatch({ type: 'answer-ended' });
  }

  function take(transcripts: readonly string[]) {
    const { view, isFocusInStage } = environment();
    const state = store.getState();
    if (!isAsking(state)) return;
    // Where the focused button vanishes, focus has to move: the table then lets focus tell instead of a message.
    const by = isFocusInStage() ? 'press' : 'voice';
    const named = nameIn(state, transcripts);
    if (named) return takeAnswer(parts, { type: 'chosen', money: named, by });

    switch (hearAnswer(transcripts, view.language)) {
      case 'yes':
        if (state.status === 'confirming') return takeAnswer(parts, { type: 'accepted', by });
        if (state.candidates.length > 1) return store.dispatch({ type: 'answer-missed' });
        return takeAnswer(parts, { type: 'chosen', money: state.candidates[0], by });
      case 'no':
        store.dispatch({ type: 'dismissed', to: 'talk', by });
        return talking.start('amount');
      case 'repeat':
        return store.dispatch({ type: 'read-back-again' });
      case 'cancel':
        return store.dispatch({ type: 'dismissed', to: 'nothing', by });
      case null:
        return store.dispatch({ type: 'answer-missed' });
    }
  }

  /** To "two fifty or two hundred and fifty?" the payer answers with the amount itself. */
  function nameIn(state: AskingState, transcripts: readonly string[]): Money | null {
    if (state.status !== 'choosing' || state.candidates.length < 2) return null;
    const { language, currency } = environment().view;
    const result = hearAmount(transcripts, { language, currency });
    if (result.kind !== 'amount') return null;
    return state.candidates.find((candidate) => isSame(candidate, result.money)) ?? null;
  }

  return {
    begin() {
      const state = store.getState();
      const { view, recognizer, announcer, clock, pauseMs } = environment();
      if (!isConnected() || view.handsFree === 'off' || !recognizer || !isAsking(state) || session) return;
      if (state.readBack !== 'delivered' || state.missedAnswers >= mostMisses) return;
      const request = {
        language: view.language,
        currency: view.currency,
        expect: state.status === 'choosing' && state.candidates.length > 1 ? 'amount' : 'answer',
        justSaid: readBack.lastSaid(),
        pauseMs,
      } as const;
      let opened: ListenSession | null = null;
      let endClaim = () => {};
      const clearWait = clock.after(readBack.stillBeingRead(), () => {
        if (session !== mine) return;
        // The payer talks to another field, or is about to: those words are no answer here.
        if (isMicrophoneClaimed() || announcer.getSnapshot().capturing) {
          session = null;
          return;
        }
        endClaim = claimMicrophone(end);
        store.dispatch({ type: 'answer-listening' });
        opened = listenHalfDuplex({ recognizer, announcer, clock }, request, events);
      });
      const mine: ListenSession = {
        stop: () => opened?.stop(),
        abort() {
          clearWait();
          endClaim();
          opened?.abort();
        },
      };
      const events: ListenEvents = {
        onSettled(outcome) {
          if (session !== mine) return;
          session = null;
          endClaim();
          store.dispatch({ type: 'answer-ended' });
          if (outcome.kind === 'heard') return take(outcome.transcripts);
          if (outcome.cause !== 'aborted') store.dispatch({ type: 'answer-missed' });
        },
      };
      session = mine;
    },
    end,
  };
}
