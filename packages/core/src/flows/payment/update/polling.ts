import { isEnd, type PayOutcome } from '../outcome';
import { isUnderway, paymentIdOf, type PaymentState, type UnderwayState } from '../state';
import { answer } from './announce';
import { leaveForAnother, takeAnswer } from './answers';
import { isSameAction } from './applyOutcome';
import { isSending } from './charges';
import { nextTurn, type Draft, type EventHandlers } from './draft';
import { enter } from './enter';
import { checkFirst, endUndo, loseReply } from './transitions';

/** After this many consecutive checks without an answer, the payment counts as unknown. */
const silentChecks = 2;
/** A payment that another tab just sent may reach the server shortly after its id reaches this tab. */
const earlyChecks = 3;
const firstDelayMs = 1_000;
const longestDelayMs = 30_000;
/**
 * In ms. After this, only the payer, a message from another tab or a woken page triggers a check, so that an open page
 * does not poll all day.
 */
const patienceMs = 30 * 60_000;

/** Follows a payment in progress: asks the server about it, and handles the payer's actions. */
export const pollingHandlers: EventHandlers<
  'checked' | 'check-due' | 'window-over' | 'taken-back' | 'opened' | 'returned' | 'perform-action' | 'check-now'
> = {
  checked(draft, { paymentId, turn, outcome }) {
    const { asking, current } = draft.flow;
    const isAwaited = asking.isOut && asking.paymentId === paymentId && asking.turn === turn;
    if (isAwaited) asking.isOut = false;
    else if (!outcome || !isEnd(outcome)) return;
    if (isUnderway(current) && current.paymentId === paymentId) hearOfCurrent(draft, current, outcome);
    else if (outcome) takeAnswer(draft, paymentId, outcome);
    if (!isAwaited || asking.spentMs >= patienceMs) return;
    asking.waitMs = asking.nextDelayMs;
    asking.spentMs += asking.waitMs;
    asking.nextDelayMs = Math.min(asking.nextDelayMs * 2, longestDelayMs);
  },

  'check-due'(draft, { turn }) {
    if (draft.flow.asking.turn === turn) ask(draft);
  },

  'window-over'(draft, { paymentId }) {
    const { current } = draft.flow;
    if (paymentIdOf(current) === paymentId) enter(draft, endUndo(current), 'undo-ended');
  },

  'taken-back'(draft, { paymentId, by, isLate, outcome }) {
    const before = draft.flow.current;
    const isLost = outcome === null || outcome.kind === 'unknown';
    if (isLost && !isLate && paymentIdOf(before) === paymentId) loseAnswer(draft, outcome);
    else if (outcome && (!isLate || isEnd(outcome))) takeAnswer(draft, paymentId, outcome);
    const isOpen = before.status === 'undoable' || before.status === 'action-required';
    const isUnchanged = isOpen && before.paymentId === paymentId && draft.flow.current === before;
    if (by === 'payer' && isUnchanged) answer(draft, 'still-going');
  },

  'perform-action'(draft) {
    const { flow, effects } = draft;
    const { current } = flow;
    if (current.status !== 'action-required') return;
    const { action, paymentId } = current;
    if (flow.opening && isSameAction(flow.opening.action, action)) return answer(draft, 'still-going');
    const turn = nextTurn(draft);
    flow.opening = { turn, action };
    effects.push({ type: 'open', paymentId, action, turn });
  },

  opened(draft, { turn, how }) {
    const { flow } = draft;
    if (flow.opening?.turn === turn) flow.opening = null;
    // A page that is navigating away has not come back.
    if (how === 'left') return;
    // The action is still required, and the server is asked, so a failed action loses nothing.
    if (how === 'failed') answer(draft, 'still-unknown');
    comeBack(draft);
  },

  returned: comeBack,

  'check-now'(draft) {
    const { flow } = draft;
    flow.asking.isForPayer = isAsked(flow.current);
    if (isSending(draft, paymentIdOf(flow.current))) answer(draft, 'still-going');
    else hurryCheck(draft);
  },
};

/** Starts to ask when only the server knows the result, and stops when the result is known. */
export function follow(draft: Draft): void {
  const { flow } = draft;
  const paymentId = paymentIdOf(flow.current);
  const isWanted = flow.watchers > 0 && isAsked(flow.current) && !isSending(draft, paymentId);
  const wanted = isWanted ? paymentId : null;
  if (wanted === flow.asking.paymentId) return;
  flow.asking = {
    ...flow.asking,
    paymentId: wanted,
    isOut: false,
    waitMs: null,
    nextDelayMs: firstDelayMs,
    spentMs: 0,
  };
  ask(draft);
}

/** Asks now. Apps that leave for the bank never report the payer's return, so nothing may wait for such a report. */
export function hurry(draft: Draft): void {
  draft.flow.opening = null;
  hurryCheck(draft);
}

/** Asks once about a payment that has ended. */
export function askOnce(draft: Draft, paymentId: string): number {
  const turn = nextTurn(draft);
  draft.effects.push({ type: 'ask', paymentId, turn });
  return turn;
}

/**
 * Takes a lost reply. The server is asked at once, and only if that does not help the payer hears that the result is
 * unknown: mostly it is known within a second. Nobody would ask for a page that nobody watches.
 */
export function loseAnswer(draft: Draft, outcome: PayOutcome | null): void {
  const { flow } = draft;
  const next = flow.watchers > 0 ? checkFirst(flow.current) : flow.current;
  if (next === flow.current) {
    if (outcome) takeAnswer(draft, paymentIdOf(flow.current) ?? '', outcome);
    else enter(draft, loseReply(flow.current));
    return;
  }
  enter(draft, next);
  const paymentId = paymentIdOf(next);
  // The lost reply counts as one silence, so that one more is enough.
  Object.assign(flow.asking, { counted: paymentId, silent: 1, unseen: 0 });
  hurryCheck(draft);
}

function hurryCheck(draft: Draft): void {
  const { asking } = draft.flow;
  asking.nextDelayMs = firstDelayMs;
  asking.spentMs = 0;
  ask(draft);
}

function ask(draft: Draft): void {
  const { asking } = draft.flow;
  if (asking.paymentId === null || asking.isOut) return;
  asking.isOut = true;
  asking.waitMs = null;
  asking.turn = askOnce(draft, asking.paymentId);
}

function comeBack(draft: Draft): void {
  draft.flow.asking.isBack = true;
  hurry(draft);
}

function hearOfCurrent(draft: Draft, before: UnderwayState, outcome: PayOutcome | null): void {
  const { flow } = draft;
  const { asking } = flow;
  countAnswer(asking, before.paymentId, outcome);
  takeCheck(draft, before, outcome);
  const isWaitedFor = asking.isForPayer || (asking.isBack && !outcome);
  asking.isForPayer = false;
  asking.isBack = false;
  if (!isWaitedFor || flow.current !== before) return;
  answer(draft, outcome && before.status !== 'unknown' ? 'still-going' : 'still-unknown');
}

function countAnswer(asking: Draft['flow']['asking'], paymentId: string, outcome: PayOutcome | null): void {
  const isSame = asking.counted === paymentId;
  asking.counted = paymentId;
  asking.silent = outcome ? 0 : (isSame ? asking.silent : 0) + 1;
  asking.unseen = outcome?.kind === 'not-found' ? (isSame ? asking.unseen : 0) + 1 : 0;
}

function takeCheck(draft: Draft, before: UnderwayState, outcome: PayOutcome | null): void {
  const { asking } = draft.flow;
  const isUnseen = asking.unseen >= earlyChecks;
  if (isUnseen && leaveForAnother(draft, before)) return;
  if (outcome?.kind === 'not-found' && before.status === 'processing' && !isUnseen) return;
  if (outcome) takeAnswer(draft, before.paymentId, outcome);
  else if (before.status === 'processing' && asking.silent >= silentChecks) enter(draft, loseReply(before));
}

/** True if only the server knows what happens next. */
function isAsked(state: PaymentState): boolean {
  if (state.status === 'processing') return state.phase !== 'claiming';
  return state.status === 'unknown' || state.status === 'action-required';
}
