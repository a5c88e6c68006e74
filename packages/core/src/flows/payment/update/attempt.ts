import { longestSince } from '../memory';
import { isEnd, type FoundPayment } from '../outcome';
import { isClaiming, isHeldByPage, isUnderway, paymentIdOf } from '../state';
import { answerInstead } from './announce';
import { takeAnswer } from './answers';
import { knownChargeId } from './charges';
import { attemptOf, changeAttempt, latestAttempt, type Draft, type EventHandlers } from './draft';
import { enter, yieldToAttempt, remember, show, tellTabs, unlock } from './enter';
import { takeLostReply } from './polling';
import { claim, followAttempt, hold, refuseClaim, send, cancelUnsent } from './transitions';

/** In ms. A timer this late means that the device slept, so the payer could not have used the undo window. */
const missedMs = 10_000;

/** Handles one press of Pay: locks the order, waits for undo, sends, and takes the reply. */
export const attemptHandlers: EventHandlers<'id-created' | 'locked' | 'undo-over' | 'tabs-awaited' | 'replied'> = {
  'id-created'(draft, { paymentId }) {
    const { current } = draft.memory;
    const next = claim(current, paymentId);
    if (next === current) return answerInstead(draft);
    enter(draft, next);
    askForLock(draft, paymentId);
  },

  locked(draft, { paymentId, lock }) {
    const { memory, effects } = draft;
    const { current } = memory;
    if (memory.lock?.paymentId !== paymentId || memory.lock.status !== 'asked') {
      if (lock === 'held') effects.push({ type: 'unlock', orderId: current.order.id, paymentId, afterMs: 0 });
      return;
    }
    const isResend = attemptOf(draft, paymentId).request === 'awaiting-tabs';
    if (lock === 'refused' && !isResend) {
      memory.lock = null;
      enter(draft, refuseClaim(current), 'paying-elsewhere');
      // The app may have changed the order meanwhile.
      return show(draft, memory.shown);
    }
    memory.lock = { ...memory.lock, status: lock === 'held' ? 'held' : 'missing' };
    if (isResend) return sendUnlessRivaled(draft, paymentId);
    if (!isClaiming(current) || paymentIdOf(current) !== paymentId) return unlock(draft);
    const other = latestAttempt(draft, current.order.id);
    if (other !== null && other !== paymentId) {
      unlock(draft);
      return enter(draft, followAttempt(current, other));
    }
    if (memory.watchers === 0) return cancelAttempt(draft, 'undo-missed');
    if (!(draft.facts.undoMs > 0)) return startSending(draft, paymentId);
    enter(draft, hold(current, draft.facts.undoMs));
  },

  'undo-over'(draft, { paymentId }) {
    const { current } = draft.memory;
    const { heldSince } = attemptOf(draft, paymentId);
    if (current.status !== 'undoable' || current.heldBy !== 'page' || current.paymentId !== paymentId) return;
    const isMissed = heldSince !== null && longestSince(heldSince, draft.facts.now) > current.forMs + missedMs;
    if (isMissed) cancelAttempt(draft, 'undo-missed');
    else startSending(draft, paymentId);
  },

  'tabs-awaited'(draft, { paymentId }) {
    if (attemptOf(draft, paymentId).request !== 'awaiting-tabs') return;
    const other = rivalOf(draft, paymentId);
    if (other === null) requestUnlessFound(draft, paymentId);
    else followRival(draft, paymentId, other);
  },

  replied(draft, { paymentId, send, outcome }) {
    const { request, sends } = attemptOf(draft, paymentId);
    const isAwaited = request === 'out' && sends === send;
    if (isAwaited) changeAttempt(draft, paymentId, { request: 'none' });
    const isLost = outcome === null || outcome.kind === 'unknown';
    if (isLost && isAwaited && paymentIdOf(draft.memory.current) === paymentId) takeLostReply(draft, outcome);
    else if (outcome && (isAwaited || isEnd(outcome))) takeAnswer(draft, paymentId, outcome);
    if (draft.memory.watchers === 0) unlockIfIdle(draft);
  },
};

/** Cancels an attempt that was never sent. Its id was never stored either. */
export function cancelAttempt(draft: Draft, named?: 'undo-missed'): void {
  unlock(draft);
  enter(draft, cancelUnsent(draft.memory.current), named);
}

/** Sends the same payment again, with the same id. */
export function resend(draft: Draft): void {
  const paymentId = paymentIdOf(draft.memory.current);
  if (paymentId !== null) startSending(draft, paymentId);
}

/** The last component is gone: cancels a payment that the page still holds. A sent one continues. */
export function abandon(draft: Draft): void {
  if (isHeldByPage(draft.memory.current)) cancelAttempt(draft, 'undo-missed');
  unlockIfIdle(draft);
}

/** Stops attempts that were about to be sent when another event ended their state. */
export function stopStaleSending(draft: Draft): void {
  const { current, attempts } = draft.memory;
  const isDue = current.status === 'processing' && current.phase === 'sending';
  for (const [paymentId, { request }] of Object.entries(attempts)) {
    const isWaiting = request === 'awaiting-tabs' || request === 'looking-up';
    if (!isWaiting || (isDue && current.paymentId === paymentId)) continue;
    changeAttempt(draft, paymentId, { request: 'none' });
    if (draft.memory.lock?.paymentId === paymentId) unlock(draft);
  }
}

function startSending(draft: Draft, paymentId: string): void {
  const { memory } = draft;
  const next = send(memory.current);
  if (next === memory.current) return;
  enter(draft, next);
  changeAttempt(draft, paymentId, { request: 'awaiting-tabs' });
  if (memory.lock) sendUnlessRivaled(draft, paymentId);
  else askForLock(draft, paymentId);
}

/**
 * Stores the id before sending. After that the attempt can no longer be undone, because an id that other tabs can read
 * is never withdrawn. Without a lock the attempt is sent after `tabsMs`, if no other tab has stored its own id by
 * then.
 */
function sendUnlessRivaled(draft: Draft, paymentId: string): void {
  const { memory, facts } = draft;
  const other = rivalOf(draft, paymentId);
  if (other !== null) return followRival(draft, paymentId, other);
  remember(draft, memory.current.order.id, paymentId);
  if (memory.lock?.status === 'held') request(draft, paymentId);
  else if (!facts.isShared) requestUnlessFound(draft, paymentId);
}

/** Without a lock another tab may have sent an id that this tab cannot read yet, so the server is asked first. */
function requestUnlessFound(draft: Draft, paymentId: string): void {
  if (draft.facts.canLookUp) changeAttempt(draft, paymentId, { request: 'looking-up' });
  else request(draft, paymentId);
}

/** Takes the server's answer whether the order has another payment; `null` if none came in time. */
export function sendUnlessFound(draft: Draft, paymentId: string, turn: number, found: FoundPayment | null): void {
  const { request: phase, sends } = attemptOf(draft, paymentId);
  if (phase !== 'looking-up' || sends !== turn) return;
  const isOther = found !== null && found.paymentId !== null && found.paymentId !== paymentId;
  const isUnpaid = found !== null && isEnd(found.outcome) && found.outcome.kind !== 'succeeded';
  const rival = isOther && !isUnpaid ? found.paymentId : rivalOf(draft, paymentId);
  if (rival !== null) followRival(draft, paymentId, rival);
  else if (found) request(draft, paymentId);
  else {
    changeAttempt(draft, paymentId, { request: 'none' });
    unlock(draft);
    takeLostReply(draft, null);
  }
}

/** The attempt that must be followed instead: another tab's, or an earlier one that turned out to be paid. */
function rivalOf(draft: Draft, paymentId: string): string | null {
  const { order } = draft.memory.current;
  const latest = latestAttempt(draft, order.id);
  const other = latest !== null && latest !== paymentId ? latest : knownChargeId(draft, order);
  return other === paymentId ? null : other;
}

function followRival(draft: Draft, paymentId: string, other: string): void {
  const { memory } = draft;
  changeAttempt(draft, paymentId, { request: 'none' });
  unlock(draft);
  // After a reload, the page asks about the attempt that was sent.
  remember(draft, memory.current.order.id, other);
  if (isUnderway(memory.current)) yieldToAttempt(draft, memory.current, other);
}

function request(draft: Draft, paymentId: string): void {
  const { order } = draft.memory.current;
  const send = attemptOf(draft, paymentId).sends + 1;
  changeAttempt(draft, paymentId, { request: 'out', sends: send });
  tellTabs(draft, order.id, paymentId);
  draft.effects.push({ type: 'send', paymentId, order, send });
}

function askForLock({ memory, effects }: Draft, paymentId: string): void {
  const orderId = memory.current.order.id;
  memory.lock = { orderId, paymentId, status: 'asked' };
  effects.push({ type: 'lock', orderId, paymentId });
}

function unlockIfIdle(draft: Draft): void {
  const isIdle = Object.values(draft.memory.attempts).every(({ request }) => request === 'none');
  if (isIdle && draft.memory.lock?.status !== 'asked') unlock(draft);
}
