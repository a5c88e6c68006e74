import { isAsking, isSame, type AskingState } from '@payaloud/core/amount-entry';
import type { Money } from '@payaloud/core/money';
import { hearAmount, hearAnswer } from '@payaloud/core/spoken-amount';
import { claimMicrophone, isMicrophoneClaimed } from '../../recognizer';
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
  /** Ends the wait for the microphone, or the open one; null where there is neither. */
  let close: (() => void) | null = null;

  function end() {
    const closing = close;
    close = null;
    closing?.();
    const state = store.getState();
    if (isAsking(state) && state.answer === 'listening') store.dispatch({ type: 'answer-ended' });
  }

  function open() {
    const state = store.getState();
    const { view, recognizer, announcer, clock, pauseMs } = environment();
    if (!recognizer || !isAsking(state)) return;
    // The payer talks to another field, or is about to: those words are no answer here.
    if (isMicrophoneClaimed() || announcer.getSnapshot().capturing) return;
    const { language, currency } = view;
    const expect = state.status === 'choosing' && state.candidates.length > 1 ? 'amount' : 'answer';
    const request = { language, currency, expect, justSaid: readBack.lastSaid(), pauseMs } as const;
    const endClaim = claimMicrophone(end);
    store.dispatch({ type: 'answer-listening' });
    const session = listenHalfDuplex({ recognizer, announcer, clock }, request, {
      onSettled(outcome) {
        if (close !== closeThis) return;
        close = null;
        endClaim();
        store.dispatch({ type: 'answer-ended' });
        if (outcome.kind === 'heard') return take(outcome.transcripts);
        if (outcome.cause !== 'aborted') store.dispatch({ type: 'answer-missed' });
      },
    });
    const closeThis = () => {
      endClaim();
      session.abort();
    };
    close = closeThis;
  }

  function take(transcripts: readonly string[]) {
    const { view, isFocusInStage } = environment();
    const state = store.getState();
    if (!isAsking(state)) return;
    // Where the focused button vanishes, focus has to move, as after a press.
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
      const { view, clock } = environment();
      if (!isConnected() || view.handsFree === 'off' || !isAsking(state) || close) return;
      if (state.readBack !== 'delivered' || state.missedAnswers >= mostMisses) return;
      close = clock.after(readBack.stillBeingRead(), () => {
        close = null;
        open();
      });
    },
    end,
  };
}
