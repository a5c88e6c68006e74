import { isLookupOpen } from '../state';
import { longestSince, type TimeLeft } from '../memory';
import { answerPress } from './announce';
import { nextTurn, type Draft, type EventHandlers } from './draft';
import { enter } from './enter';
import { adoptLatest } from './follow';
import { endReview, warn } from './transitions';

/** The time left to press Pay: one warning, one end, no countdown; the payer can ask for more (WCAG 2.2.1). */
export const timeLeftHandlers: EventHandlers<'extend' | 'extended' | 'time-due'> = {
  extend(draft) {
    const { memory, effects, facts } = draft;
    if (!memory.timeLeft || !facts.expiry?.canExtend || memory.extending !== null || memory.current.status !== 'review')
      return;
    // The time stops here: a payer who asked in time does not lose the review while the request is pending.
    const turn = nextTurn(draft);
    memory.extending = turn;
    effects.push({ type: 'extend', turn });
  },

  extended(draft, { turn, leftMs }) {
    const { memory, facts } = draft;
    if (memory.extending !== turn) return;
    memory.extending = null;
    if (leftMs === null) return answerPress(draft, 'not-extended');
    if (!memory.timeLeft || memory.timeLeft.orderId !== memory.current.order.id) return;
    enter(draft, warn(memory.current, null), 'extended');
    memory.timeLeft = { ...memory.timeLeft, totalMs: leftMs, since: facts.now, isWarned: false, isOver: false };
  },

  // Every event checks the time.
  'time-due'() {},
};

/** Ends a review whose time is over. After Pay, only the server decides what is too late. */
export function expireReview(draft: Draft): void {
  if (!updateTimeLeft(draft)) return;
  // A frozen page receives no messages from other tabs, and not every browser sends them, so another tab may have paid.
  adoptLatest(draft);
  enter(draft, endReview(draft.memory.current, 'expired'));
}

/**
 * Measures the time again, because a timer that slept with its device is late, and warns once. Returns true once, when the
 * time is over.
 */
function updateTimeLeft(draft: Draft): boolean {
  const { memory, facts } = draft;
  // The time to pay also passes while the page asks if the order has a payment.
  if (memory.watchers > 0 && isLookupOpen(memory.current)) memory.timeLeft = timeLeftOf(draft);
  if (memory.watchers === 0 || memory.current.status !== 'review') return false;
  const timeLeft = timeLeftOf(draft);
  if (!timeLeft || timeLeft.isOver || memory.extending !== null) return false;
  const left = timeLeft.totalMs - longestSince(timeLeft.since, facts.now);
  // Negated so that NaN counts as no time left.
  if (!(left > 0)) {
    memory.timeLeft = { ...timeLeft, isOver: true };
    return true;
  }
  const isWarned = timeLeft.isWarned || left <= timeLeft.warnMs;
  if (isWarned && !timeLeft.isWarned) enter(draft, warn(memory.current, left), 'expiring');
  const dueAt = Math.ceil(facts.now.monotonic + (isWarned ? left : left - timeLeft.warnMs));
  const isUnchanged = timeLeft === memory.timeLeft && timeLeft.isWarned === isWarned && timeLeft.dueAt === dueAt;
  memory.timeLeft = isUnchanged ? timeLeft : { ...timeLeft, isWarned, dueAt };
  return false;
}

/** Starts when an order is first watched. A later pause does not add time, because the server does not add any. */
function timeLeftOf({ memory, facts }: Draft): TimeLeft | null {
  const orderId = memory.current.order.id;
  if (memory.timeLeft?.orderId === orderId) return memory.timeLeft;
  if (!facts.expiry) {
    memory.timeLeft = null;
    return null;
  }
  const { leftMs, warnMs } = facts.expiry;
  return { orderId, totalMs: leftMs, warnMs, since: facts.now, isWarned: false, isOver: false, dueAt: 0 };
}
