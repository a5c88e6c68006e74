import type { Money } from '../../../money';
import type { AmountEntryFacts, AnswerEvent } from '../events';
import { isSame, violation } from '../limits';
import { isAsking, type ValueReason } from '../state';
import { fail, stopMicrophone, take } from '../transitions';
import { dismiss, moveFocus, say, sayCurrent, sayQuestionAgain, talk, type ActedBy, type Draft } from './draft';

/** Handles buttons that answer a read-back or a question. */
export function updateAnswers(draft: Draft, event: AnswerEvent, facts: AmountEntryFacts): void {
  const { state } = draft;
  switch (event.type) {
    case 'choose':
      return choose(draft, event.money, facts);
    case 'hear-again':
      if (isAsking(state)) return sayQuestionAgain(draft, state, facts);
      draft.state = stopMicrophone(state);
      return sayCurrent(draft, facts, 'asked-for');
    case 'say-again':
      dismiss(draft, 'talk', 'press');
      return talk(draft, 'amount', 'after-focus');
    case 'type-instead':
      return dismiss(draft, 'input', 'press');
    case 'delivered':
      if (!isAsking(state) || state.question !== event.question) return;
      // An amount that was heard stays heard, even if it is repeated in masked form.
      if (state.readBack !== 'delivered') draft.state = { ...state, readBack: event.delivery };
      return;
  }
}

function choose(draft: Draft, money: Money, facts: AmountEntryFacts): void {
  const { state } = draft;
  if (state.status !== 'choosing' || !state.candidates.some((candidate) => isSame(candidate, money))) return;
  // The name of a pressed choice contains its amount, unless it was masked.
  const isHeard = facts.amountPrivacy === 'whole' || state.readBack === 'delivered';
  if (!isHeard) return sayQuestionAgain(draft, state, facts);
  takeAnswer(draft, money, 'chosen', 'press', facts);
}

/** Takes the amount that the payer accepted or chose, if the field still allows it. */
export function takeAnswer(
  draft: Draft,
  money: Money,
  reason: ValueReason,
  by: ActedBy,
  facts: AmountEntryFacts,
): void {
  const cause = violation(money, facts.limits);
  draft.state = cause ? fail(draft.state, cause, money) : take(draft.state, money, reason);
  // The pressed control has disappeared, so focus moves to the stage.
  if (by === 'press') moveFocus(draft, 'prompt');
  if (cause) sayCurrent(draft, facts, 'by-itself');
  else say(draft, { type: 'accepted', money });
}
