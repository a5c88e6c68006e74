import { andThen } from '../../../flow';
import type { Delivery } from '../../../announcement/message';
import type { ReceivedFacts } from '../events';
import { nextUnsaid, sayingMs, waits, type ReceivedState } from '../state';
import { note, startClaim } from './requests';
import { step, type ReceivedStep } from './step';

/** Says the oldest news that nobody has said, if this page has the lease; otherwise asks for the lease. */
export function speakNext(state: ReceivedState, facts: ReceivedFacts): ReceivedStep {
  const { watchers, asking, saying, leaseUntil, isMute } = state;
  if (asking || saying) return step(state);
  const news = watchers > 0 && !isMute && !facts.isHidden ? nextUnsaid(state) : undefined;
  if (!news) return leaseUntil === null ? step(state) : note(state, { isRelease: true });
  if (leaseUntil === null || facts.now >= leaseUntil - sayingMs) return startClaim(state, facts.now);
  const turn = state.turn + 1;
  const forMs = leaseUntil - sayingMs - facts.now;
  return step({ ...state, turn, saying: { turn, id: news.id } }, { type: 'say', turn, news, forMs });
}

/**
 * How a message ended. One that the payee cut off counts as said. One that waited too long is said later, because another device may
 * have said it meanwhile. The lease is not given away while it is asked for: its answer would be taken for a lease that the server
 * has freed. `speakNext` gives it away after the answer.
 */
export function takeDelivery(state: ReceivedState, delivery: Delivery, facts: ReceivedFacts): ReceivedStep {
  const { saying } = state;
  if (!saying) return step(state);
  const rest: ReceivedState = { ...state, saying: null };
  switch (delivery) {
    case 'delivered':
    case 'masked':
    case 'interrupted':
      return andThen(
        markSaid(rest, saying.id),
        (next) => note(next, { isRelease: next.leaseUntil !== null && !next.asking && !nextUnsaid(next) }),
        (next) => speakNext(next, facts),
      );
    case 'unheard':
      return note({ ...rest, isMute: true }, { isRelease: !rest.asking });
    case 'dropped':
      return step({ ...rest, turn: rest.turn + 1, waitMs: waits.shortest });
  }
}

export function markSaid(state: ReceivedState, id: string): ReceivedStep {
  if (state.said.includes(id)) return step(state);
  const known = { said: [...state.said, id], unnoted: [...state.unnoted, id] };
  return step({ ...state, ...known }, { type: 'keep', id });
}
