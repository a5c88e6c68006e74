import { isEnd, type PayOutcome } from '../outcome';
import { isBackFromBank, isUnderway, paymentIdOf, type UnderwayState } from '../state';
import { answerPress } from './announce';
import { takeAnswer } from './answers';
import type { Draft, EventHandlers } from './draft';
import { enter } from './enter';
import { replaceUnseenAttempt } from './follow';
import { checkNow, waitForNextCheck } from './polling';
import { becomeUnknown, checkFirst } from './transitions';

/** After this many consecutive checks without an answer, the payment counts as unknown. */
const maxUnansweredChecks = 2;
/** A payment that another tab just sent may reach the server shortly after its id reaches this tab. */
const maxNotFoundChecks = 3;
/** The bank's answer may reach the server shortly after the payer is back. After three seconds the payer is asked to go there again. */
const maxActionChecks = 3;

/** Takes the result of a check, which may be that the server does not answer or does not know the payment. */
export const checkHandlers: EventHandlers<'checked'> = {
  checked(draft, { paymentId, turn, outcome }) {
    const { polling, current } = draft.memory;
    const isAwaited = polling.isAwaitingReply && polling.paymentId === paymentId && polling.turn === turn;
    if (isAwaited) polling.isAwaitingReply = false;
    else if (!outcome || !isEnd(outcome)) return;
    if (isUnderway(current) && current.paymentId === paymentId) finishCheck(draft, current, outcome);
    else if (outcome) takeAnswer(draft, paymentId, outcome);
    if (isAwaited) waitForNextCheck(polling);
  },
};

/**
 * Takes a lost reply. Asks the server at once, because it usually knows the result within a second. The payer hears
 * "unknown" only if the server does not know. If no component watches, the result is unknown at once, because nobody
 * would poll.
 */
export function takeLostReply(draft: Draft, outcome: PayOutcome | null): void {
  const { memory } = draft;
  const next = memory.watchers > 0 ? checkFirst(memory.current) : memory.current;
  if (next === memory.current) {
    if (outcome) takeAnswer(draft, paymentIdOf(memory.current) ?? '', outcome);
    else enter(draft, becomeUnknown(memory.current));
    return;
  }
  enter(draft, next);
  const paymentId = paymentIdOf(next);
  // The lost reply counts as one unanswered check, so that one more is enough.
  Object.assign(memory.polling, { checkedId: paymentId, unansweredChecks: 1, notFoundChecks: 0 });
  checkNow(draft);
}

function finishCheck(draft: Draft, before: UnderwayState, outcome: PayOutcome | null): void {
  const { memory } = draft;
  const { polling } = memory;
  countCheck(polling, before.paymentId, outcome);
  takeCheck(draft, before, outcome);
  const isWaitedFor = polling.isAskedByPayer || (polling.isAfterReturn && !outcome);
  polling.isAskedByPayer = false;
  polling.isAfterReturn = false;
  if (!isWaitedFor || memory.current !== before) return;
  answerPress(draft, outcome && before.status !== 'unknown' ? 'still-going' : 'still-unknown');
}

function countCheck(polling: Draft['memory']['polling'], paymentId: string, outcome: PayOutcome | null): void {
  const isSame = polling.checkedId === paymentId;
  polling.checkedId = paymentId;
  polling.unansweredChecks = outcome ? 0 : (isSame ? polling.unansweredChecks : 0) + 1;
  polling.notFoundChecks = outcome?.kind === 'not-found' ? (isSame ? polling.notFoundChecks : 0) + 1 : 0;
  polling.actionChecks = outcome?.kind === 'action-required' ? (isSame ? polling.actionChecks : 0) + 1 : 0;
}

function takeCheck(draft: Draft, before: UnderwayState, outcome: PayOutcome | null): void {
  const { polling } = draft.memory;
  const isUnseen = polling.notFoundChecks >= maxNotFoundChecks;
  if (isUnseen && replaceUnseenAttempt(draft, before)) return;
  if (outcome?.kind === 'not-found' && before.status === 'processing' && !isUnseen) return;
  if (isBackFromBank(before) && polling.actionChecks > 0 && polling.actionChecks < maxActionChecks) return;
  if (outcome) takeAnswer(draft, before.paymentId, outcome);
  else if (before.status === 'processing' && polling.unansweredChecks >= maxUnansweredChecks)
    enter(draft, becomeUnknown(before));
}
