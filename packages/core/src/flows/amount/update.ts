import type { Flow, Step } from '../../flow';
import type { AmountEntryEffect, AmountEntryEvent, AmountEntryFacts, AmountEntryNeed } from './events';
import { isSame } from './limits';
import { needsOfAmountEntry } from './needs';
import type { AmountEntryState } from './state';
import { updateAnswers } from './update/answers';
import type { Draft } from './update/draft';
import { updateEntry } from './update/entry';
import { updateMicrophone } from './update/microphone';

export const amountEntryFlow: Flow<
  AmountEntryState,
  AmountEntryEvent,
  AmountEntryFacts,
  AmountEntryEffect,
  AmountEntryNeed
> = { name: 'amount', update, needs: needsOfAmountEntry };

/**
 * Decides about one event. One that does not belong to the status, the turn or the question that it meets is late and
 * changes nothing. The app is told of a change before the payer is.
 */
function update(
  previous: AmountEntryState,
  event: AmountEntryEvent,
  facts: AmountEntryFacts,
): Step<AmountEntryState, AmountEntryEffect> {
  const known = previous.speech === facts.speech ? previous : { ...previous, speech: facts.speech };
  const draft: Draft = { state: known, effects: [] };
  route(draft, event, facts);
  const { state, effects } = draft;
  return { state, effects: state.isWatched ? [...reportsOf(previous, state), ...effects] : [] };
}

function route(draft: Draft, event: AmountEntryEvent, facts: AmountEntryFacts): void {
  switch (event.type) {
    case 'watched':
    case 'left':
    case 'said':
    case 'type':
    case 'commit':
    case 'report-invalid':
    case 'pick':
    case 'step':
    case 'set-value':
    case 'toggle-other-ways':
      return updateEntry(draft, event, facts);
    case 'talk':
    case 'finish-talking':
    case 'cancel-talking':
    case 'stop-listening':
    case 'offer-speech':
    case 'speech':
    case 'answer-consent':
    case 'answer-download':
    case 'gave-way':
    case 'prepared':
    case 'load-slow':
    case 'focus-read':
    case 'downloading':
    case 'downloaded':
    case 'captured':
    case 'interim':
    case 'heard':
    case 'unheard':
      return updateMicrophone(draft, event, facts);
    case 'accept':
    case 'choose':
    case 'hear-again':
    case 'say-again':
    case 'type-instead':
    case 'delivered':
    case 'help-delivered':
    case 'question-read':
    case 'answered':
      return updateAnswers(draft, event, facts);
  }
}

/** The app hears of every change but its own. */
function reportsOf(previous: AmountEntryState, state: AmountEntryState): readonly AmountEntryEffect[] {
  const { value, committed, changedBy: reason } = state;
  if (reason === 'given') return [];
  const effects: AmountEntryEffect[] = [];
  if (!isSame(previous.value, value)) effects.push({ type: 'report-change', value, reason });
  if (!isSame(previous.committed, committed)) effects.push({ type: 'report-commit', value: committed, reason });
  return effects;
}
