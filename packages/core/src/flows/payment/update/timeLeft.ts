import { longestSince, type TimeLeft } from '../memory';
import { answer } from './announce';
import { nextTurn, type Draft, type EventHandlers } from './draft';
import { adoptLatest, enter } from './enter';
import { endReview, warn } from './transitions';

/** The time left to press Pay: one warning, one end, no countdown; the payer can ask for more (WCAG 2.2.1). */
export const timeLeftHandlers: EventHandlers<'extend' | 'extended' | 'time-due'> = {
  extend(draft) {
    const { flow, effects, facts } = draft;
    if (!flow.timeLeft || !facts.expiry?.canExtend || flow.extending !== null || flow.current.status !== 'review')
      return;
    // The time stops here: a payer who asked in time does not lose the review while the request is pending.
    const turn = nextTurn(draft);
    flow.extending = turn;
    effects.push({ type: 'extend', turn });
  },

  extended(draft, { turn, leftMs }) {
    const { flow, facts } = draft;
    if (flow.extending !== turn) return;
    flow.extending = null;
    if (leftMs === null) return answer(draft, 'not-extended');
    if (!flow.timeLeft || flow.timeLeft.orderId !== flow.current.order.id) return;
    enter(draft, warn(flow.current, null), 'extended');
    flow.timeLeft = { ...flow.timeLeft, totalMs: leftMs, since: facts.now, isWarned: false, isOver: false };
  },

  // Every event checks the time.
  'time-due'() {},
};

/** Ends a review whose time is over. After Pay, only the server decides what is too late. */
export function expireReview(draft: Draft): void {
  if (!isTimeOver(draft)) return;
  // A frozen page receives no messages from other tabs, and not every browser sends them, so another tab may have paid.
  adoptLatest(draft);
  enter(draft, endReview(draft.flow.current, 'expired'));
}

/**
 * Checks the time again, because a timer that slept with its device is late. True once, when the time is over.
 */
function isTimeOver(draft: Draft): boolean {
  const { flow, facts } = draft;
  if (flow.watchers === 0 || flow.current.status !== 'review') return false;
  const timeLeft = begin(draft);
  if (!timeLeft || timeLeft.isOver || flow.extending !== null) return false;
  const left = timeLeft.totalMs - longestSince(timeLeft.since, facts.now);
  // Negated so that NaN counts as no time left.
  if (!(left > 0)) {
    flow.timeLeft = { ...timeLeft, isOver: true };
    return true;
  }
  const isWarned = timeLeft.isWarned || left <= timeLeft.warnMs;
  if (isWarned && !timeLeft.isWarned) enter(draft, warn(flow.current, left), 'expiring');
  const dueAt = Math.round(facts.now.monotonic + (isWarned ? left : left - timeLeft.warnMs));
  const isUnchanged = timeLeft === flow.timeLeft && timeLeft.isWarned === isWarned && timeLeft.dueAt === dueAt;
  flow.timeLeft = isUnchanged ? timeLeft : { ...timeLeft, isWarned, dueAt };
  return false;
}

/** Starts when an order is first watched. A later pause does not add time, because the server does not add any. */
function begin({ flow, facts }: Draft): TimeLeft | null {
  const orderId = flow.current.order.id;
  if (flow.timeLeft?.orderId === orderId) return flow.timeLeft;
  if (!facts.expiry) {
    flow.timeLeft = null;
    return null;
  }
  const { leftMs, warnMs } = facts.expiry;
  return { orderId, totalMs: leftMs, warnMs, since: facts.now, isWarned: false, isOver: false, dueAt: 0 };
}
