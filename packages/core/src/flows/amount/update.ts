import type { Flow, Step } from '../../flow';
import type {
  AmountEntryEffect,
  AmountEntryEvent,
  AmountEntryFacts,
  AmountEntryNeed,
  DeliveredEvent,
  PressEvent,
  SpokenEvent,
  ValueDetails,
} from './events';
import { isSame, problemOf } from './limits';
import { needsOfAmountEntry } from './needs';
import type { ValueProblem } from './reasons';
import type { AmountEntryState, SpeechCode, ValueReason } from './state';
import { updateAnswers } from './update/answers';
import type { Draft } from './update/draft';
import { updateEntry } from './update/entry';
import { updateSpeech } from './update/speech';

/** The part of the flow that handles speech. */
export interface SpokenRegion {
  readonly update: (draft: Draft, event: SpokenEvent | DeliveredEvent, facts: AmountEntryFacts) => void;
  /** A press of the talk button. */
  readonly press: (draft: Draft, event: PressEvent, facts: AmountEntryFacts) => void;
  readonly needs: (state: AmountEntryState) => readonly AmountEntryNeed[];
}

/**
 * Creates the flow of one field. Pages start without the speech code: `spoken` returns its part of the flow, at the
 * latest when the facts call it ready. Its events are ignored until then.
 */
export function createAmountEntryFlow(
  spoken: () => SpokenRegion | undefined,
): Flow<AmountEntryState, AmountEntryEvent, AmountEntryFacts, AmountEntryEffect, AmountEntryNeed> {
  return {
    name: 'amount',
    needs: (state) => needsOfAmountEntry(state, spoken()?.needs),
    /**
     * Handles one event. An event is late and changes nothing if it does not fit the current status, turn or question.
     * The app is told of a change before the payer is.
     */
    update(previous, event, facts): Step<AmountEntryState, AmountEntryEffect> {
      const speech = speechAfter(previous.speech, facts.speech);
      const known = previous.speech === speech ? previous : { ...previous, speech };
      const draft: Draft = { state: known, effects: [] };
      route(draft, event, facts, spoken());
      const { state, effects } = draft;
      return { state, effects: state.isWatched ? [...reportsOf(previous, state), ...effects] : [] };
    },
  };
}

function speechAfter(previous: SpeechCode, now: AmountEntryFacts['speech']): SpeechCode {
  return now === 'loading' && (previous === 'failed' || previous === 'retrying') ? 'retrying' : now;
}

function route(draft: Draft, event: AmountEntryEvent, facts: AmountEntryFacts, spoken: SpokenRegion | undefined): void {
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
    case 'toggle-other-ways':
      return updateEntry(draft, event, facts);
    case 'talk':
    case 'finish-talking':
    case 'cancel-talking':
      return (spoken ? spoken.press : updateSpeech)(draft, event, facts);
    case 'stop-listening':
    case 'offer-speech':
    case 'speech':
    case 'load-slow':
      return updateSpeech(draft, event, facts);
    case 'choose':
    case 'hear-again':
    case 'say-again':
    case 'type-instead':
      return updateAnswers(draft, event, facts);
    case 'delivered':
      updateAnswers(draft, event, facts);
      return spoken?.update(draft, event, facts);
    default:
      return spoken?.update(draft, event, facts);
  }
}

/** Reports every change to the app, except the app's own. */
function reportsOf(previous: AmountEntryState, state: AmountEntryState): readonly AmountEntryEffect[] {
  const { value, committed, committedProblem, changedBy: reason } = state;
  if (reason === 'given') return [];
  const effects: AmountEntryEffect[] = [];
  if (!isSame(previous.value, value)) {
    effects.push({ type: 'report-change', value, details: detailsOf(reason, problemOf(state.reading)) });
  }
  if (!isSame(previous.committed, committed) || previous.committedProblem !== committedProblem) {
    effects.push({ type: 'report-commit', value: committed, details: detailsOf(reason, committedProblem) });
  }
  return effects;
}

function detailsOf(reason: ValueReason, problem: ValueProblem | null): ValueDetails {
  return problem === null ? { reason } : { reason, problem };
}
