import { andThen, countWatchers, type Flow } from '../../flow';
import type { AmountEntryEffect, ValueDetails } from './effects';
import type { AmountEntryEvent, AmountEntryFacts } from './events';
import { isSameValue, problemOf } from './limits';
import { needs, type AmountEntryNeed } from './needs';
import type { ValueProblem } from './reasons';
import type { AmountEntryState, ValueReason } from './state';
import { updateAnswers } from './update/answers';
import { updateEntry } from './update/entry';
import { updateReadBack } from './update/readBack';
import { updateSpokenAnswers } from './update/spokenAnswers';
import type { AmountStep } from './update/step';
import { updateTalkButton } from './update/talkButton';
import { updateTurn } from './update/turn';

/** The entry of one amount: typed, spoken, picked or stepped. */
export const amountEntryFlow: Flow<
  AmountEntryState,
  AmountEntryEvent,
  AmountEntryFacts,
  AmountEntryEffect,
  AmountEntryNeed
> = {
  name: 'amount',
  needs,
  /**
   * Handles one event. An event is late and changes nothing if it does not fit the current status, turn or question.
   * The app is told of a change before the payer is.
   */
  update(previous, event, facts) {
    const { state, effects } = decide(countWatchers(previous, event), event, facts);
    return { state, effects: state.watchers > 0 ? [...reportsOf(previous, state), ...effects] : [] };
  },
};

function decide(state: AmountEntryState, event: AmountEntryEvent, facts: AmountEntryFacts): AmountStep {
  switch (event.type) {
    case 'watched':
    case 'left':
    case 'said':
    case 'type':
    case 'commit':
    case 'report-invalid':
    case 'report-error':
    case 'error-due':
    case 'pick':
    case 'step':
    case 'set-value':
    case 'limits-changed':
    case 'toggle-other-ways':
      return updateEntry(state, event, facts);
    case 'talk':
    case 'finish-talking':
    case 'cancel-talking':
    case 'stop-listening':
      return updateTalkButton(state, event, facts);
    case 'choose':
    case 'hear-again':
    case 'say-again':
    case 'type-instead':
      return updateAnswers(state, event, facts);
    case 'delivered':
      return andThen(updateAnswers(state, event, facts), (next) => updateReadBack(next, event, facts));
    case 'accept':
    case 'accept-doubted':
    case 'help-delivered':
      return updateReadBack(state, event, facts);
    case 'question-read':
    case 'answered':
      return updateSpokenAnswers(state, event, facts);
    default:
      return updateTurn(state, event, facts);
  }
}

/** Reports every change to the app, except the app's own. */
function reportsOf(previous: AmountEntryState, state: AmountEntryState): readonly AmountEntryEffect[] {
  const { value, committed, committedProblem, changedBy: reason } = state;
  if (reason === 'given') return [];
  const effects: AmountEntryEffect[] = [];
  if (!isSameValue(previous.value, value)) {
    effects.push({ type: 'report-change', value, details: detailsOf(reason, problemOf(state.reading)) });
  }
  if (!isSameValue(previous.committed, committed) || previous.committedProblem !== committedProblem) {
    effects.push({ type: 'report-commit', value: committed, details: detailsOf(reason, committedProblem) });
  }
  return effects;
}

function detailsOf(reason: ValueReason, problem: ValueProblem | null): ValueDetails {
  return problem === null ? { reason } : { reason, problem };
}
