import { longestSince, type TimeLeft } from '../flow';
import { endReview, warn } from '../transitions';
import { answer } from './announce';
import { adoptLatest, become } from './become';
import type { Draft, EventHandlers } from './draft';
import { nextTurn } from './tracking';

/** The time that is left to press Pay: one warning, one end, no countdown; extended when the payer asks (WCAG 2.2.1). */
export const timeLeftHandlers: EventHandlers<'extend' | 'extended' | 'time-due'> = {
  extend(draft) {
    const { flow, effects, facts } = draft;
    if (!flow.timeLeft || !facts.expiry?.canExtend || flow.extending !== null || flow.current.status !== 'review')
      return;
    // From here on the time does not end: a payer who asked in time does not lose it on the way.
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
    become(draft, warn(flow.current, null), 'extended');
    flow.timeLeft = { ...flow.timeLeft, totalMs: leftMs, since: facts.now, isWarned: false, isOver: false };
  },

  // Looked at after every event.
  'time-due'() {},
};

/** Measures again: a timer that slept with its device is late. After Pay the server decides what is too late. */
export function lookAtTime(draft: Draft): void {
  const { flow, facts } = draft;
  if (!flow.isWatched || flow.current.status !== 'review') return;
  const timeLeft = begin(draft);
  if (!timeLeft || timeLeft.isOver || flow.extending !== null) return;
  const left = timeLeft.totalMs - longestSince(timeLeft.since, facts.now);
  // Negated so that NaN is no time left.
  if (!(left > 0)) {
    flow.timeLeft = { ...timeLeft, isOver: true };
    // News does not reach a page that is frozen, and not every browser carries it: "nothing was charged" may be wrong.
    adoptLatest(draft);
    return become(draft, endReview(flow.current, 'expired'));
  }
  const isWarned = timeLeft.isWarned || left <= timeLeft.warnMs;
  if (isWarned && !timeLeft.isWarned) become(draft, warn(flow.current, left), 'expiring');
  const dueAt = Math.round(facts.now.monotonic + (isWarned ? left : left - timeLeft.warnMs));
  const isUnchanged = timeLeft === flow.timeLeft && timeLeft.isWarned === isWarned && timeLeft.dueAt === dueAt;
  flow.timeLeft = isUnchanged ? timeLeft : { ...timeLeft, isWarned, dueAt };
}

/** Begins when an order is first watched; a later pause does not give time that the server does not give. */
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
