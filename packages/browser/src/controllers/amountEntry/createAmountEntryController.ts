import {
  composeAmountEntry,
  initialAmountEntry,
  isAsking,
  isSame,
  isTalking,
  readTyped,
  reduceAmountEntry,
  respondTo,
  stepFrom,
  type AmountEntryEvent,
  type AmountEntryState,
} from '@payaloud/core/amount-entry';
import { createStore } from '@payaloud/core/flow';
import type { Money } from '@payaloud/core/money';
import { createAnswering } from './answering';
import type { AmountEntryController, AmountEntryEnvironment } from './options';
import { createReadBack } from './readBack';
import { takeAnswer } from './takeAnswer';
import { createTalking } from './talking';

/**
 * The effects around `reduceAmountEntry`: the microphone's turns, the announcements and the focus that `respondTo`
 * asks for, and the app's callbacks. Creating it touches nothing.
 *
 * @param initial The default value; null for an empty field.
 * @param environment Read anew at each use.
 */
export function createAmountEntryController(
  initial: Money | null,
  environment: () => AmountEntryEnvironment,
): AmountEntryController {
  const store = createStore<AmountEntryState, AmountEntryEvent>(reduceAmountEntry, initialAmountEntry(initial));
  let isConnected = false;
  const parts = { store, environment, isConnected: () => isConnected };
  const readBack = createReadBack(parts);
  const talking = createTalking(parts, readBack.lastSaid);
  const answering = createAnswering(parts, readBack, talking);

  function respond(previous: AmountEntryState, state: AmountEntryState, event: AmountEntryEvent) {
    const response = respondTo(previous, state, event);
    if (!response) return;
    const { focus } = response;
    const saidInstead = 'elseAnnounce' in response && environment().isFocusInInput() && response.elseAnnounce;
    if (focus && !saidInstead) environment().moveFocus(focus);
    const saying = 'announce' in response ? response.announce : saidInstead;
    if (!saying) return;
    if (saying === 'read-back' || saying === 'question') {
      return readBack.say(event.type === 'read-back-again' ? 'asked-for' : 'by-itself', answering.begin);
    }
    if (saying === 'download-progress' && !talking.isWorthSaying(state)) return;
    const message = composeAmountEntry(saying, state, environment().view);
    if (!message) return;
    readBack.remember(message);
    const again = saying === 'answer-help' && state.status !== 'idle' ? answering.begin : undefined;
    environment().announcer.announce(message, again && ((delivery) => delivery === 'delivered' && again()));
  }

  function report(previous: AmountEntryState, state: AmountEntryState) {
    if (state.changedBy === 'given') return;
    const { onValueChange, onValueCommitted } = environment();
    const details = { reason: state.changedBy };
    if (!isSame(previous.value, state.value)) onValueChange?.(state.value, details);
    if (!isSame(previous.committed, state.committed)) onValueCommitted?.(state.committed, details);
  }

  function leaveDialog() {
    answering.end();
    talking.end();
  }

  const acting = () => (environment().isFocusInStage() ? 'press' : 'voice');

  return {
    getState: () => store.getState(),
    subscribe: (listener) => store.subscribe(listener),
    connect() {
      isConnected = true;
      const unsubscribe = store.subscribe((state, previous, event) => {
        report(previous, state);
        respond(previous, state, event);
      });
      return () => {
        leaveDialog();
        if (isTalking(store.getState())) store.dispatch({ type: 'talk-cancelled' });
        unsubscribe();
        isConnected = false;
      };
    },

    type(text, on) {
      leaveDialog();
      store.dispatch({ type: 'typed', text, reading: readTyped(text, environment().view), on });
    },
    commit: (on) => store.dispatch({ type: 'committed', on }),
    pick(money) {
      leaveDialog();
      store.dispatch({ type: 'picked', money });
    },
    step(step, direction) {
      leaveDialog();
      const { money, limit } = stepFrom(store.getState().value, step, direction, environment().view);
      if (money) store.dispatch({ type: 'stepped', money, limit });
    },
    give(money, by) {
      if (by === 'reset') leaveDialog();
      store.dispatch({ type: 'given', money, by });
    },
    rest() {
      leaveDialog();
      store.dispatch(
        isTalking(store.getState()) ? { type: 'talk-cancelled' } : { type: 'dismissed', to: 'nothing', by: acting() },
      );
    },
    refuseForm: (focus) => store.dispatch({ type: 'form-refused', focus }),
    toggleOtherWays: () => store.dispatch({ type: 'other-ways-toggled' }),

    startTalking(expect = 'amount') {
      answering.end();
      talking.start(expect);
    },
    finishTalking: talking.finish,
    cancelTalking: talking.cancel,
    answerConsent: talking.answerConsent,
    answerDownload: talking.answerDownload,

    accept() {
      const state = store.getState();
      if (state.status !== 'confirming') return;
      if (state.readBack !== 'delivered') return store.dispatch({ type: 'read-back-again' });
      answering.end();
      takeAnswer(parts, { type: 'accepted', by: acting() });
    },
    choose(money) {
      answering.end();
      const state = store.getState();
      const isHeard = environment().names !== 'masked' || (isAsking(state) && state.readBack === 'delivered');
      if (!isHeard) return store.dispatch({ type: 'read-back-again' });
      takeAnswer(parts, { type: 'chosen', money, by: 'press' });
    },
    hearAgain() {
      answering.end();
      if (isAsking(store.getState())) store.dispatch({ type: 'read-back-again' });
      else readBack.say('asked-for', () => {});
    },
    sayAgain() {
      answering.end();
      store.dispatch({ type: 'dismissed', to: 'talk', by: 'press' });
      talking.start('amount', 'after-focus');
    },
    typeInstead() {
      leaveDialog();
      store.dispatch({ type: 'dismissed', to: 'input', by: 'press' });
    },
  };
}
