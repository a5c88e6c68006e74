import type { ReceivedState } from '../state';
import { step, type ReceivedStep } from './step';

export function startRead(state: ReceivedState, now: number): ReceivedStep {
  const turn = state.turn + 1;
  return step({ ...state, turn, asking: { turn, at: now } }, { type: 'read', turn });
}

export function startClaim(state: ReceivedState, now: number): ReceivedStep {
  const turn = state.turn + 1;
  return step({ ...state, turn, asking: { turn, at: now } }, { type: 'claim', turn, session: state.session });
}

/** Notes what was said and, if asked, gives the lease away. Nothing is sent if there is neither. */
export function note(
  state: ReceivedState,
  { isRelease = false, isLeaving = false }: { readonly isRelease?: boolean; readonly isLeaving?: boolean } = {},
): ReceivedStep {
  const { unnoted: ids, session } = state;
  if (ids.length === 0 && !isRelease) return step(state);
  const turn = state.turn + 1;
  const released = isRelease ? { leaseUntil: null, session: session + 1 } : {};
  return step(
    { ...state, ...released, turn, noting: turn },
    { type: 'note', turn, session, ids: ids.slice(0, atOnce), isRelease, isLeaving },
  );
}

/** A request has room for this many ids. The others follow. */
const atOnce = 50;
