import { longestSince } from '../memory';
import { isClaiming, isHeldByPage, paymentIdOf } from '../state';
import { answerPayPress } from './announce';
import { attemptOf, latestAttempt, type Draft, type EventHandlers } from './draft';
import { enter } from './enter';
import { show } from './review';
import { sendUnlessRivaled, startSending } from './sending';
import { askForLock, unlock, unlockIfIdle } from './tabs';
import { cancelUnsent, claim, followAttempt, hold, refuseClaim, slowDown } from './transitions';

/** In ms. A timer this late means that the device slept, so the payer could not have used the undo window. */
const missedMs = 10_000;

/** Handles one press of Pay until it is sent: gets an id, locks the order, and waits for undo. */
export const attemptHandlers: EventHandlers<'id-created' | 'locked' | 'undo-over' | 'slow'> = {
  'id-created'(draft, { paymentId }) {
    const { current } = draft.memory;
    const next = claim(current, paymentId);
    if (next === current) return answerPayPress(draft);
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
    // A first attempt asks for the lock before its undo window, one that is sent again just before it is sent.
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

  slow(draft, { paymentId }) {
    const { current } = draft.memory;
    if (paymentIdOf(current) === paymentId) enter(draft, slowDown(current), 'still-processing');
  },
};

/** Cancels an attempt that was never sent. Its id was never stored either. */
export function cancelAttempt(draft: Draft, named?: 'undo-missed'): void {
  unlock(draft);
  enter(draft, cancelUnsent(draft.memory.current), named);
}

/** The last component is gone: cancels a payment that the page still holds. A sent one continues. */
export function abandon(draft: Draft): void {
  if (isHeldByPage(draft.memory.current)) cancelAttempt(draft, 'undo-missed');
  unlockIfIdle(draft);
}
