import { isEnd, type FoundPayment, type PayOutcome } from '../outcome';
import { isSameOrder, paymentIdOf } from '../state';
import { answerPayPress, answerPress, repeat } from './announce';
import { takeAnswer } from './answers';
import { isSending, knownChargeId } from './charges';
import { takeLostReply } from './checks';
import { attemptOf, changeAttempt, type Draft, type EventHandlers } from './draft';
import { enter } from './enter';
import { followRival, rivalOf } from './follow';
import { requestPayment } from './requests';
import { askForLock, remember, unlock, unlockIfIdle } from './tabs';
import { send } from './transitions';

/** Sends an attempt, unless another may have charged the order, and takes the reply. */
export const sendingHandlers: EventHandlers<'tabs-awaited' | 'replied' | 'send-again'> = {
  'tabs-awaited'(draft, { paymentId }) {
    if (attemptOf(draft, paymentId).request !== 'awaiting-tabs') return;
    const rival = rivalOf(draft, paymentId);
    if (rival === null) requestUnlessFound(draft, paymentId);
    else followRival(draft, paymentId, rival);
  },

  replied(draft, { paymentId, send, outcome: told }) {
    const { request, sends, isSentElsewhere } = attemptOf(draft, paymentId);
    // A server that knows no user stores nothing, so this is about one request. Another one of the same payment may be charged.
    const outcome = isSignedOut(told) && (sends > 1 || isSentElsewhere) ? null : told;
    const isAwaited = request === 'out' && sends === send;
    if (isAwaited) changeAttempt(draft, paymentId, { request: 'none' });
    const isLost = outcome === null || outcome.kind === 'unknown';
    if (isLost && isAwaited && paymentIdOf(draft.memory.current) === paymentId) takeLostReply(draft, outcome);
    else if (outcome && (isAwaited || isEnd(outcome))) takeAnswer(draft, paymentId, outcome);
    if (draft.memory.watchers === 0) unlockIfIdle(draft);
  },

  'send-again'(draft) {
    const { current, heard } = draft.memory;
    if (current.status !== 'unknown' || !current.canSendAgain) return answerPayPress(draft);
    if (knownChargeId(draft, current.order) !== null) return answerPress(draft, 'still-unknown');
    if (isSending(draft, paymentIdOf(current))) return answerPress(draft, 'still-going');
    // After a reload, the order may have an amount that the payer has not heard.
    if (!heard || !isSameOrder(heard, current.order)) return repeat(draft);
    // The same payment with the same id.
    if (current.paymentId === null) return;
    changeAttempt(draft, current.paymentId, { isSentElsewhere: attemptOf(draft, current.paymentId).sends === 0 });
    startSending(draft, current.paymentId);
  },
};

export function startSending(draft: Draft, paymentId: string): void {
  const { memory } = draft;
  const next = send(memory.current);
  if (next === memory.current) return;
  enter(draft, next);
  changeAttempt(draft, paymentId, { request: 'awaiting-tabs' });
  // A lock that was asked for an id that this page gave up is of no use here, whatever its answer is.
  if (memory.lock && memory.lock.status !== 'asked') sendUnlessRivaled(draft, paymentId);
  else askForLock(draft, paymentId);
}

/**
 * Stores the id before sending. After that the attempt can no longer be undone, because an id that other tabs can read
 * is never withdrawn. Without a lock the attempt is sent after `tabsMs`, if no other tab has stored its own id by
 * then.
 */
export function sendUnlessRivaled(draft: Draft, paymentId: string): void {
  const { memory, facts } = draft;
  const rival = rivalOf(draft, paymentId);
  if (rival !== null) return followRival(draft, paymentId, rival);
  remember(draft, memory.current.order.id, paymentId);
  if (memory.lock?.status === 'held') requestPayment(draft, paymentId);
  else if (!facts.isShared) requestUnlessFound(draft, paymentId);
}

/** Takes the server's answer whether the order has another payment; `null` if none came in time. */
export function sendUnlessFound(draft: Draft, paymentId: string, turn: number, found: FoundPayment | null): void {
  const { request, sends } = attemptOf(draft, paymentId);
  if (request !== 'awaiting-lookup' || sends !== turn) return;
  const isOther = found !== null && found.paymentId !== null && found.paymentId !== paymentId;
  const isUnpaid = found !== null && isEnd(found.outcome) && found.outcome.kind !== 'succeeded';
  const rival = isOther && !isUnpaid ? found.paymentId : rivalOf(draft, paymentId);
  if (rival !== null) followRival(draft, paymentId, rival);
  else if (found) requestPayment(draft, paymentId);
  else {
    changeAttempt(draft, paymentId, { request: 'none' });
    unlock(draft);
    takeLostReply(draft, null);
  }
}

/** Stops attempts that were about to be sent when another event ended their state. */
export function stopStaleSending(draft: Draft): void {
  const { current, attempts } = draft.memory;
  const isDue = current.status === 'processing' && current.phase === 'sending';
  for (const [paymentId, { request }] of Object.entries(attempts)) {
    const isWaiting = request === 'awaiting-tabs' || request === 'awaiting-lookup';
    if (!isWaiting || (isDue && current.paymentId === paymentId)) continue;
    changeAttempt(draft, paymentId, { request: 'none' });
    if (draft.memory.lock?.paymentId === paymentId) unlock(draft);
  }
}

function isSignedOut(outcome: PayOutcome | null): boolean {
  return outcome?.kind === 'failed' && outcome.reason === 'signed-out';
}

/** Without a lock another tab may have sent an id that this tab cannot read yet, so the server is asked first. */
function requestUnlessFound(draft: Draft, paymentId: string): void {
  if (draft.facts.canLookUp) changeAttempt(draft, paymentId, { request: 'awaiting-lookup' });
  else requestPayment(draft, paymentId);
}
