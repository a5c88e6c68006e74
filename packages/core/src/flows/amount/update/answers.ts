import { andThen } from '../../../flow';
import type { Money } from '../../../money';
import type { AmountEntryFacts, AnswerEvent } from '../events';
import { isSameValue, violation } from '../limits';
import { isAsking, type AmountEntryState, type ValueReason } from '../state';
import {
  dismiss,
  moveFocus,
  say,
  sayCurrent,
  sayQuestionAgain,
  step,
  talk,
  type ActedBy,
  type AmountStep,
} from './step';
import { fail, stopMicrophone, takeValue } from './transitions';

/** Handles buttons that answer a read-back or a question. */
export function updateAnswers(state: AmountEntryState, event: AnswerEvent, facts: AmountEntryFacts): AmountStep {
  switch (event.type) {
    case 'choose':
      return choose(state, event.money, facts);
    case 'hear-again': {
      if (isAsking(state)) return sayQuestionAgain(state, facts);
      const quiet = stopMicrophone(state);
      return step(quiet, ...sayCurrent(quiet, facts, 'asked-for'));
    }
    case 'say-again':
      return andThen(dismiss(state, 'talk', 'press'), (idle) => talk(idle, 'amount', 'after-focus'));
    case 'type-instead':
      return dismiss(state, 'input', 'press');
    case 'delivered':
      if (!isAsking(state) || state.questionTurn !== event.turn) return step(state);
      // An amount that was heard stays heard, even if it is repeated in masked form.
      return step(state.readBack === 'delivered' ? state : { ...state, readBack: event.delivery });
  }
}

function choose(state: AmountEntryState, money: Money, facts: AmountEntryFacts): AmountStep {
  if (state.status !== 'choosing' || !state.candidates.some((candidate) => isSameValue(candidate, money))) {
    return step(state);
  }
  // The name of a pressed choice contains its amount, unless it was masked.
  const isHeard = facts.amountPrivacy === 'whole' || state.readBack === 'delivered';
  return isHeard ? takeAnswer(state, money, 'chosen', 'press', facts) : sayQuestionAgain(state, facts);
}

/** Takes the amount that the payer accepted or chose, if the field still allows it. */
export function takeAnswer(
  before: AmountEntryState,
  money: Money,
  reason: ValueReason,
  by: ActedBy,
  facts: AmountEntryFacts,
): AmountStep {
  const cause = violation(money, facts.limits);
  const state = cause ? fail(before, cause, money) : takeValue(before, money, reason);
  // The pressed control has disappeared, so focus moves to the stage.
  const focus = by === 'press' ? [moveFocus('prompt')] : [];
  const told = cause ? sayCurrent(state, facts, 'by-itself') : [say({ type: 'accepted', money })];
  return step(state, ...focus, ...told);
}
