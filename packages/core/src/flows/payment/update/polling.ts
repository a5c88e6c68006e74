import { isEnd, type PayOutcome } from '../outcome';
import { isUnderway, paymentIdOf, type PaymentState, type UnderwayState } from '../state';
import { answer } from './announce';
import { replaceAttempt, takeAnswer } from './answers';
import { isSameAction } from './applyOutcome';
import { isSending } from './charges';
import { nextTurn, type Draft, type EventHandlers } from './draft';
import { enter } from './enter';
import { checkFirst, endUndo, becomeUnknown } from './transitions';

/** After this many consecutive checks without an answer, the payment counts as unknown. */
const maxUnansweredChecks = 2;
/** A payment that another tab just sent may reach the server shortly after its id reaches this tab. */
const maxNotFoundChecks = 3;
const firstDelayMs = 1_000;
const maxDelayMs = 30_000;
/**
 * In ms. After this, only the payer, a message from another tab or a woken page triggers a check, so that an open page
 * does not poll all day.
 */
const maxPollingMs = 30 * 60_000;

/** Follows a payment in progress: asks the server about it, and handles the payer's actions. */
export const pollingHandlers: EventHandlers<
  'checked' | 'check-due' | 'window-over' | 'cancel-answered' | 'opened' | 'returned' | 'perform-action'
> = {
  checked(draft, { paymentId, turn, outcome }) {
    const { polling, current } = draft.memory;
    const isAwaited = polling.isAwaitingReply && polling.paymentId === paymentId && polling.turn === turn;
    if (isAwaited) polling.isAwaitingReply = false;
    else if (!outcome || !isEnd(outcome)) return;
    if (isUnderway(current) && current.paymentId === paymentId) finishCheck(draft, current, outcome);
    else if (outcome) takeAnswer(draft, paymentId, outcome);
    if (!isAwaited || polling.spentMs >= maxPollingMs) return;
    polling.waitMs = polling.nextDelayMs;
    polling.spentMs += polling.waitMs;
    polling.nextDelayMs = Math.min(polling.nextDelayMs * 2, maxDelayMs);
  },

  'check-due'(draft, { turn }) {
    if (draft.memory.polling.turn === turn) startCheck(draft);
  },

  'window-over'(draft, { paymentId }) {
    const { current } = draft.memory;
    if (paymentIdOf(current) === paymentId) enter(draft, endUndo(current), 'undo-ended');
  },

  'cancel-answered'(draft, { paymentId, by, isLate, outcome }) {
    const before = draft.memory.current;
    const isLost = outcome === null || outcome.kind === 'unknown';
    if (isLost && !isLate && paymentIdOf(before) === paymentId) takeLostReply(draft, outcome);
    else if (outcome && (!isLate || isEnd(outcome))) takeAnswer(draft, paymentId, outcome);
    const isOpen = before.status === 'undoable' || before.status === 'action-required';
    const isUnchanged = isOpen && before.paymentId === paymentId && draft.memory.current === before;
    if (by === 'payer' && isUnchanged) answer(draft, 'still-going');
  },

  'perform-action'(draft) {
    const { memory, effects } = draft;
    const { current } = memory;
    if (current.status !== 'action-required') return;
    const { action, paymentId } = current;
    if (memory.opening && isSameAction(memory.opening.action, action)) return answer(draft, 'still-going');
    const turn = nextTurn(draft);
    memory.opening = { turn, action };
    effects.push({ type: 'open', paymentId, action, turn });
  },

  opened(draft, { turn, how }) {
    const { memory } = draft;
    if (memory.opening?.turn === turn) memory.opening = null;
    // A page that is navigating away has not come back.
    if (how === 'left') return;
    // The action is still required, and the server is asked, so a failed action loses nothing.
    if (how === 'failed') answer(draft, 'still-unknown');
    returnFromAction(draft);
  },

  returned: returnFromAction,
};

/** Starts to ask when only the server knows the result, and stops when the result is known. */
export function setPolling(draft: Draft): void {
  if (poll(draft)) startCheck(draft);
}

/** Starts with a pause, because the server has just reported the payment. */
export function pollLater(draft: Draft): void {
  if (poll(draft) && draft.memory.polling.paymentId !== null) draft.memory.polling.waitMs = firstDelayMs;
}

/** Polls about the current payment from now on, or about none. True if that is a change. */
function poll(draft: Draft): boolean {
  const { memory } = draft;
  const paymentId = paymentIdOf(memory.current);
  const isWanted = memory.watchers > 0 && isAsked(memory.current) && !isSending(draft, paymentId);
  const wanted = isWanted ? paymentId : null;
  if (wanted === memory.polling.paymentId) return false;
  memory.polling = {
    ...memory.polling,
    paymentId: wanted,
    isAwaitingReply: false,
    waitMs: null,
    nextDelayMs: firstDelayMs,
    spentMs: 0,
  };
  return true;
}

/** The payer wants to know how the payment stands. */
export function checkForPayer(draft: Draft): void {
  const { memory } = draft;
  memory.polling.isAskedByPayer = isAsked(memory.current) && isUnderway(memory.current);
  if (isSending(draft, paymentIdOf(memory.current))) answer(draft, 'still-going');
  else checkNow(draft);
}

/** Asks now. Apps that leave for the bank never report the payer's return, so nothing may wait for such a report. */
export function checkAfterAction(draft: Draft): void {
  draft.memory.opening = null;
  checkNow(draft);
}

/** Asks once about a payment that has ended. */
export function requestCheck(draft: Draft, paymentId: string): number {
  const turn = nextTurn(draft);
  draft.effects.push({ type: 'ask', paymentId, turn });
  return turn;
}

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

function checkNow(draft: Draft): void {
  const { polling } = draft.memory;
  polling.nextDelayMs = firstDelayMs;
  polling.spentMs = 0;
  startCheck(draft);
}

function startCheck(draft: Draft): void {
  const { polling } = draft.memory;
  if (polling.paymentId === null || polling.isAwaitingReply) return;
  polling.isAwaitingReply = true;
  polling.waitMs = null;
  polling.turn = requestCheck(draft, polling.paymentId);
}

function returnFromAction(draft: Draft): void {
  draft.memory.polling.isAfterReturn = true;
  checkAfterAction(draft);
}

function finishCheck(draft: Draft, before: UnderwayState, outcome: PayOutcome | null): void {
  const { memory } = draft;
  const { polling } = memory;
  countAnswer(polling, before.paymentId, outcome);
  takeCheck(draft, before, outcome);
  const isWaitedFor = polling.isAskedByPayer || (polling.isAfterReturn && !outcome);
  polling.isAskedByPayer = false;
  polling.isAfterReturn = false;
  if (!isWaitedFor || memory.current !== before) return;
  answer(draft, outcome && before.status !== 'unknown' ? 'still-going' : 'still-unknown');
}

function countAnswer(polling: Draft['memory']['polling'], paymentId: string, outcome: PayOutcome | null): void {
  const isSame = polling.checkedId === paymentId;
  polling.checkedId = paymentId;
  polling.unansweredChecks = outcome ? 0 : (isSame ? polling.unansweredChecks : 0) + 1;
  polling.notFoundChecks = outcome?.kind === 'not-found' ? (isSame ? polling.notFoundChecks : 0) + 1 : 0;
}

function takeCheck(draft: Draft, before: UnderwayState, outcome: PayOutcome | null): void {
  const { polling } = draft.memory;
  const isUnseen = polling.notFoundChecks >= maxNotFoundChecks;
  if (isUnseen && replaceAttempt(draft, before)) return;
  if (outcome?.kind === 'not-found' && before.status === 'processing' && !isUnseen) return;
  if (outcome) takeAnswer(draft, before.paymentId, outcome);
  else if (before.status === 'processing' && polling.unansweredChecks >= maxUnansweredChecks)
    enter(draft, becomeUnknown(before));
}

/** True if only the server knows what happens next. */
function isAsked(state: PaymentState): boolean {
  if (state.status === 'processing') return state.phase !== 'claiming';
  return state.status === 'unknown' || state.status === 'action-required';
}
